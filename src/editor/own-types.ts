import type { Uri } from 'vscode';
import type { OwnType } from '../core/project/model.js';

type Lookup = (uri?: Uri) => readonly OwnType[];

/** The types that project files declare: asked wherever a kind is shown or chosen, so that not every list has to carry projects. */
let lookup: Lookup = () => [];

/** Tells which types there are for a text, or for any text where none is named. */
export function provideOwnTypes(provide: Lookup): void {
  lookup = provide;
}

/** Own types of the folder that the text is in, or of all where no text is named. */
export function ownTypesOf(uri?: Uri): readonly OwnType[] {
  return lookup(uri);
}

/** The label of an own type, or its id where no project file declares it any more. */
export function labelOfOwnType(id: string): string {
  return lookup().find((type) => type.id === id)?.label ?? id;
}
