/** Lines that belong together, counted from 0, both ends included. */
export interface Section {
  readonly first: number;
  readonly last: number;
}

const longestHeading = 140;
const opensHeading = /^[\p{Lu}\p{N}“"«]/u;
const endsProse = /[.?!:;,…”"»)]$/u;
/** How long ago a page was written when it was taken: "2 giờ trước". */
const tellsAge = /^\d{1,2} \p{Ll}+ (?:trước|ago)$/u;
const namesPhotographer = /(?:^|[\s(.])(?:Ảnh|A\u0309nh|Photos?)\s?:/u;

/**
 * Whether a line reads as a heading: short, opening like a sentence, not ending like one, and no photo credit. The grammar
 * in `syntaxes` draws the same line.
 */
export function isHeading(line: string): boolean {
  const text = line.slice(0, 2 * longestHeading).trim();
  return (
    text.length > 2 &&
    text.length <= longestHeading &&
    line.trimEnd().length < 2 * longestHeading &&
    opensHeading.test(text) &&
    !endsProse.test(text) &&
    !tellsAge.test(text) &&
    !namesPhotographer.test(text)
  );
}

/** Whether a line is the question of an interview, as far as its shape tells. */
function isQuestion(line: string): boolean {
  return /\?[”"»]?$/u.test(line.trimEnd());
}

/**
 * The sections of a text, one by one: from a heading, or an interview's question, to the line before the next one. What
 * stands before the first is one section too. Blank lines at a section's end belong to none, and a section has two lines
 * at least.
 */
export function* sectionsOf(lines: Iterable<string>): Generator<Section> {
  let first = -1;
  let last = -1;
  let afterOpening = false;
  let index = -1;
  for (const line of lines) {
    index++;
    if (line.trim() === '') continue;
    const opens = isHeading(line) || isQuestion(line);
    // Headings that follow one another (a kicker, then a title) open one section together.
    if (first === -1 || (opens && !afterOpening)) {
      if (last > first) yield { first, last };
      first = index;
    }
    afterOpening = opens;
    last = index;
  }
  if (last > first) yield { first, last };
}
