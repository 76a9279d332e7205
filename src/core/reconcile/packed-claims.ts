import type { Claim } from './claim.js';

/**
 * Claims as bytes: a seventh of what they take as objects. An index holds those of a whole corpus, and looks at few of them again:
 * most facts are told once.
 */
export interface ClaimPacker {
  pack(claims: readonly Claim[]): Uint8Array;
  /** Claims of one document, by their places in the list that was packed. */
  unpack(packed: Uint8Array, file: string, places: readonly number[]): Claim[];
}

const newline = 0x0a;
const decoder = new TextDecoder();

/** What was packed by one packer is unpacked by the same. A line of JSON for each claim, without its file. */
export function createClaimPacker(): ClaimPacker {
  const shapes = createShapes();
  return {
    pack(claims) {
      const lines = claims.map(({ fact: { file: _, ...fact }, ...rest }) =>
        JSON.stringify(shapes.fold({ ...rest, fact })),
      );
      return new TextEncoder().encode(lines.join('\n'));
    },
    unpack(packed, file, places) {
      const ends = endsIn(packed);
      return places.map((place) => {
        const line = packed.subarray(place === 0 ? 0 : (ends[place - 1] ?? 0) + 1, ends[place]);
        // What comes out is what went in.
        return withFile(shapes.unfold(JSON.parse(decoder.decode(line))) as Claim, file);
      });
    },
  };
}

function withFile(claim: Claim, file: string): Claim {
  const { addition } = claim;
  return {
    ...claim,
    fact: { ...claim.fact, file },
    ...(addition !== undefined && { addition: withFile(addition, file) }),
  };
}

function endsIn(packed: Uint8Array): number[] {
  const ends: number[] = [];
  for (let at = packed.indexOf(newline); at >= 0; at = packed.indexOf(newline, at + 1)) ends.push(at);
  return [...ends, packed.length];
}

/** JSON that knows no infinity, and would tell the names of all fields in each of a hundred thousand objects. */
type Folded = string | number | boolean | null | readonly Folded[];

/** Which fields an object has, by number; a list is told by -1. */
function createShapes() {
  const shapes: (readonly string[])[] = [];
  const numbers = new Map<string, number>();

  function shapeOf(fields: readonly string[]): number {
    const key = fields.join();
    const known = numbers.get(key) ?? shapes.push(fields) - 1;
    numbers.set(key, known);
    return known;
  }

  function fold(value: unknown): Folded {
    if (typeof value === 'number') return Number.isFinite(value) ? value : `~${value}`;
    if (typeof value === 'string') return value.startsWith('~') ? `~~${value}` : value;
    if (typeof value === 'boolean') return value;
    if (Array.isArray(value)) return [-1, ...value.map(fold)];
    if (typeof value !== 'object' || value === null) return null;
    const fields = Object.entries(value).filter(([, field]) => field !== undefined);
    return [shapeOf(fields.map(([name]) => name)), ...fields.map(([, field]) => fold(field))];
  }

  function unfold(folded: Folded): unknown {
    if (typeof folded === 'string') {
      if (!folded.startsWith('~')) return folded;
      return folded.startsWith('~~') ? folded.slice(2) : Number(folded.slice(1));
    }
    if (typeof folded !== 'object' || folded === null) return folded ?? undefined;
    const [shape] = folded;
    if (shape === -1) return folded.slice(1).map(unfold);
    const object: Record<string, unknown> = {};
    let at = 1;
    for (const name of shapes[Number(shape)] ?? []) object[name] = unfold(folded[at++] ?? null);
    return object;
  }

  return { fold, unfold };
}
