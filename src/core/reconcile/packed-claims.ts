import { createShapes } from '../shapes.js';
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
