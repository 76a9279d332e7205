import { sharedCurrencies } from './language/en/units.js';
import type { Paragraph } from './paragraph.js';

/** How many paragraphs tell of which country a text is. */
const opening = 30;

/**
 * Which currency each word for money means that several countries have, by the code that it usually means: the one of the
 * country that the text names first.
 */
export function readCurrencies(paragraphs: readonly Paragraph[]): Readonly<Record<string, string>> | undefined {
  const text = paragraphs
    .slice(0, opening)
    .map(({ view }) => view.text)
    .join('\n');
  const meant: [string, string][] = [];
  for (const { word, usual, countries } of sharedCurrencies) {
    if (!word.test(text)) continue;
    let [code, earliest] = [usual, Number.POSITIVE_INFINITY];
    for (const [each, country] of Object.entries(countries)) {
      const at = text.search(country);
      if (at >= 0 && at < earliest) [code, earliest] = [each, at];
    }
    if (code !== usual) meant.push([usual, code]);
  }
  return meant.length === 0 ? undefined : Object.fromEntries(meant);
}

const preciousMetal = /(?<!\p{L})(?:gold|silver|platinum|palladium|bullion)(?!\p{L})/iu;

/** Whether a text is of what is weighed in ounces of its own: gold and silver. */
export function weighsMetal(paragraphs: readonly Paragraph[]): boolean {
  return paragraphs.slice(0, opening).some(({ view }) => preciousMetal.test(view.text));
}
