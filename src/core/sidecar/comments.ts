import { linesOf } from './lines.js';
import { isPlaceLine } from './places.js';

/** The comments of a YAML text without what stands before them; lines of places are none. */
export function commentsOf(text: string): string[] {
  return linesOf(text).flatMap((line) => commentOf(line) ?? []);
}

/** A comment of a line, without what stands before it. A number sign in quotation marks begins none. */
function commentOf(line: string): string | undefined {
  if (isPlaceLine(line)) return undefined;
  const bare = line.replaceAll(/"(?:[^"\\]|\\.)*"|'[^']*'/g, '');
  const at = bare.search(/(?:^|\s)#/);
  return at < 0 ? undefined : bare.slice(at).trim();
}
