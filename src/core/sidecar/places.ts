import { linesOf } from './lines.js';

/**
 * A new sidecar has a comment line such as `# 106` for every place of its text where something was suggested, and the block of an
 * annotation stands below the line of its place. Git cannot tell the order of two blocks that two people put between the same
 * two lines; with a line between them, it merges decisions about different mentions by itself. To everybody else they are comments.
 */
const placeLine = /^ *# (\d+)$/;

const note = "# Numbered lines are places in the text: they keep two people's decisions apart when git merges them.\n";

/** The lines of a new list. `places` are UTF-16 offsets in any order; none, no lines. */
export function placeLines(places: readonly number[], indent: number): string {
  const ordered = [...new Set(places)].sort((one, other) => one - other);
  if (ordered.length === 0) return '';
  const margin = ' '.repeat(indent);
  return margin + note + ordered.map((place) => `${margin}# ${place}\n`).join('');
}

/** The offset that a line of a sidecar stands for, if it is such a line. */
export function placeOf(line: string): number | undefined {
  const number = placeLine.exec(line)?.[1];
  return number === undefined ? undefined : Number(number);
}

/** Whether a line is one of those that tell of places, the one that explains them included. */
export function isPlaceLine(line: string): boolean {
  return line.trim() === note.trim() || placeOf(line.trimEnd()) !== undefined;
}

/** A block to insert, and the offset of its annotation. */
export interface PlacedBlock {
  readonly start: number;
  readonly text: string;
}

/** Inserts blocks, in text order, into the comment lines of a gap: each below the lines of the places up to its own. */
export function insertAtPlaces(gap: string, blocks: readonly PlacedBlock[]): string {
  if (blocks.length === 0) return gap;
  const lines = linesOf(gap);
  const below = blocks.map(({ start }) =>
    lines.findLastIndex((line) => (placeOf(line.trimEnd()) ?? Infinity) <= start),
  );
  const parts: string[] = [];
  let at = 0;
  for (const [order, block] of blocks.entries()) {
    const end = Math.max(at, (below[order] ?? -1) + 1);
    parts.push(...lines.slice(at, end), block.text);
    at = end;
  }
  return [...parts, ...lines.slice(at)].join('');
}

/** Where the run of comment lines that begins at `offset` with lines of places ends. */
export function endOfPlaces(text: string, offset: number): number {
  let end = offset;
  for (let at = offset; at < text.length; ) {
    const newline = text.indexOf('\n', at);
    const next = newline < 0 ? text.length : newline + 1;
    const line = text.slice(at, next).trimEnd();
    if (placeOf(line) !== undefined) end = next;
    else if (!line.trimStart().startsWith('#')) break;
    at = next;
  }
  return end;
}
