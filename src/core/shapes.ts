/** JSON that would not tell the names of the same fields over and over, and that knows infinity. */
export type Folded = string | number | boolean | null | readonly Folded[];

/** Objects of plain data as lists of their values, led by the number of the fields that they have. */
export interface Shapes {
  fold(value: unknown): Folded;
  /** What was folded, but for fields that were undefined. */
  unfold(folded: Folded): unknown;
  /** All fields that were met, to unfold with where that is done elsewhere. */
  readonly known: readonly (readonly string[])[];
}

/** What leads a list, where the number of its fields leads an object. */
const list = -1;

export function createShapes(before: readonly (readonly string[])[] = []): Shapes {
  const known = [...before];
  const numbers = new Map(known.map((fields, number) => [fields.join(), number]));

  function numberOf(fields: readonly string[]): number {
    const key = fields.join();
    const number = numbers.get(key) ?? known.push(fields) - 1;
    numbers.set(key, number);
    return number;
  }

  function fold(value: unknown): Folded {
    if (typeof value === 'number') return Number.isFinite(value) ? value : `~${value}`;
    if (typeof value === 'string') return value.startsWith('~') ? `~~${value}` : value;
    if (typeof value === 'boolean') return value;
    if (Array.isArray(value)) return [list, ...value.map(fold)];
    if (typeof value !== 'object' || value === null) return null;
    const fields = Object.entries(value).filter(([, field]) => field !== undefined);
    return [numberOf(fields.map(([name]) => name)), ...fields.map(([, field]) => fold(field))];
  }

  function unfold(folded: Folded): unknown {
    if (typeof folded === 'string') {
      if (!folded.startsWith('~')) return folded;
      return folded.startsWith('~~') ? folded.slice(2) : Number(folded.slice(1));
    }
    if (typeof folded !== 'object' || folded === null) return folded ?? undefined;
    const [shape] = folded;
    if (shape === list) return folded.slice(1).map(unfold);
    const object: Record<string, unknown> = {};
    let at = 1;
    for (const name of known[Number(shape)] ?? []) object[name] = unfold(folded[at++] ?? null);
    return object;
  }

  return { fold, unfold, known };
}
