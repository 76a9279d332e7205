/** Labels of the entity types that project files declare, by id: wherever a kind is shown, whatever folder its text is in. */
let labels: ReadonlyMap<string, string> = new Map();

export function labelOwnTypes(byId: ReadonlyMap<string, string>): void {
  labels = byId;
}

/** The label of an own type, or its id where no project file declares it any more. */
export function labelOfOwnType(id: string): string {
  return labels.get(id) ?? id;
}
