// What XML 1.0 has no way to write: C0 controls but tab and newlines, lone surrogates, U+FFFE and U+FFFF.
const unwritable = /(?![\t\n\r\u007f-\u009f])\p{Cc}|[\ufffe\uffff]|\p{Cs}/gu;
const markup = /[&<>"\t\n\r]/g;
const references: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\t': '&#9;',
  '\n': '&#10;',
  '\r': '&#13;',
};

/** How many characters of a text XML cannot hold; {@link xmlText} writes U+FFFD for them. */
export function countUnwritable(text: string): number {
  return text.match(unwritable)?.length ?? 0;
}

/** Text as content of an element or attribute. */
export function xmlText(text: string): string {
  return text.replace(unwritable, '\ufffd').replace(markup, (character) => references[character] ?? character);
}

/** A tag's attributes, each with a space before it; undefined ones are left out. */
export function xmlAttributes(attributes: Readonly<Record<string, string | number | undefined>>): string {
  return Object.entries(attributes)
    .flatMap(([name, value]) => (value === undefined ? [] : [` ${name}="${xmlText(String(value))}"`]))
    .join('');
}
