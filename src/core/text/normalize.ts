/**
 * A view of a text in which one thing is written one way: NFC, Đ for Ð, plain spaces and hyphens, ASCII for full-width
 * forms, nothing invisible. The source is never changed; every place in the view knows its place in the source.
 */
export interface NormalizedText {
  readonly text: string;
  /** Source offset at which unit i of `text` starts; absent where view and source agree unit by unit. */
  readonly starts?: readonly number[];
  /** Source offset at which unit i of `text` ends. */
  readonly ends?: readonly number[];
}

const unusual =
  /[\u0300-\u036f\u00a0\u00ad\u00d0\u00f0\u2000-\u2015\u2028-\u202f\u205f\u2060\u2066-\u2069\u2212\u3000\ufeff\uff01-\uff5e]/;
const unusualUnits = new RegExp(unusual.source, 'g');
const changesLength = /[\u0300-\u036f\u00ad\u200b-\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]/;
const invisible = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]/;
const combining = /[\u0300-\u036f]/;
const wideSpace = /[\u00a0\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]/;
const dash = /[\u2010-\u2015\u2212]/;
const fullWidth = /[\uff01-\uff5e]/;

function plainForm(character: string): string {
  if (wideSpace.test(character)) return ' ';
  if (dash.test(character)) return '-';
  if (character === '\u00d0') return '\u0110';
  if (character === '\u00f0') return '\u0111';
  if (fullWidth.test(character)) return String.fromCharCode(character.charCodeAt(0) - 0xfee0);
  return character;
}

/** End of the letter that starts at `start`: itself and the combining marks after it. */
function clusterEnd(source: string, start: number): number {
  let end = start + 1;
  while (end < source.length && combining.test(source.charAt(end))) end++;
  return end;
}

/** Normalizes a text of any size; a text that has nothing to normalize is returned as it is. */
export function normalize(source: string): NormalizedText {
  if (!unusual.test(source)) return { text: source };
  // Most texts have no more than dashes and spaces of other kinds, each of which has one unit before and after.
  if (!changesLength.test(source)) return { text: source.replace(unusualUnits, plainForm) };
  const parts: string[] = [];
  const starts: number[] = [];
  const ends: number[] = [];
  let position = 0;
  while (position < source.length) {
    const character = source.charAt(position);
    if (invisible.test(character)) {
      position++;
      continue;
    }
    const end = clusterEnd(source, position);
    const form =
      end === position + 1
        ? plainForm(character)
        : (plainForm(character) + source.slice(position + 1, end)).normalize('NFC');
    parts.push(form);
    for (let unit = 0; unit < form.length; unit++) {
      starts.push(position);
      ends.push(end);
    }
    position = end;
  }
  return { text: parts.join(''), starts, ends };
}

/** Source offset of a span's start in the view. */
export function sourceStart(view: NormalizedText, offset: number): number {
  return view.starts?.[offset] ?? (view.starts === undefined ? offset : (view.ends?.at(-1) ?? 0));
}

/** Source offset of a span's end (exclusive) in the view: what is invisible after its last letter stays outside. */
export function sourceEnd(view: NormalizedText, offset: number): number {
  if (view.ends === undefined) return offset;
  return offset === 0 ? sourceStart(view, 0) : (view.ends[offset - 1] ?? 0);
}

const toneMoves: readonly [string, string][] = [
  ['oàòa', 'oáóa'],
  ['oảỏa', 'oãõa'],
  ['oạọa', 'oèòe'],
  ['oéóe', 'oẻỏe'],
  ['oẽõe', 'oẹọe'],
  ['uỳùy', 'uýúy'],
  ['uỷủy', 'uỹũy'],
  ['uỵụy', ''],
];
const toneForms = new Map(
  toneMoves
    .flat()
    .filter((pair) => pair !== '')
    .map((pair) => [pair.slice(0, 2), pair.slice(2)]),
);

const openSyllable = /[oOuU][àáảãạèéẻẽẹỳýỷỹỵÀÁẢÃẠÈÉẺẼẸỲÝỶỸỴ]/;

/**
 * Writes the tone mark of open oa, oe, uy on the first vowel (hoà → hòa, uỷ → ủy), as most newspapers do. `text` is NFC in
 * any case; after q the u belongs to the consonant (quý stays).
 */
export function foldTonePlacement(text: string): string {
  // Few texts have one, and this look is much quicker than the one below.
  if (!openSyllable.test(text)) return text;
  return text.replace(
    /([qQ]?)([oOuU][àáảãạèéẻẽẹỳýỷỹỵÀÁẢÃẠÈÉẺẼẸỲÝỶỸỴ])(?!\p{L})/gu,
    (whole, before: string, vowels: string) => {
      if (before !== '') return whole;
      const form = toneForms.get(vowels.toLowerCase());
      if (form === undefined) return whole;
      const first = vowels.charAt(0);
      const second = vowels.charAt(1);
      const head = first === first.toUpperCase() ? form.charAt(0).toUpperCase() : form.charAt(0);
      const tail = second === second.toUpperCase() ? form.charAt(1).toUpperCase() : form.charAt(1);
      return head + tail;
    },
  );
}
