import { readdirSync, readFileSync } from 'node:fs';
import { plainParagraphs } from './plain-paragraphs.mjs';

const folder = new URL('../../media/samples/seeds/', import.meta.url);

/** Paragraphs of the Vietnamese samples. */
function paragraphs() {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.txt'))
    .map((name) => readFileSync(new URL(name, folder), 'utf8'))
    .filter((text) => text.includes('ă'))
    .flatMap((text) => text.split('\n'))
    .filter((paragraph) => paragraph !== '');
}

/** Plain paragraphs for each of the samples', which show every kind of figure and so hold ten times those of real news. */
const plainShare = 4;

/**
 * News-like Vietnamese text of at least so many UTF-16 units, with about one figure in 300 units as real articles have: plain
 * paragraphs and the samples' over and over, each time with other digits or another first word, so that no cache of paragraphs
 * helps. The same text in every run.
 * @param {number} length
 */
export function newsText(length) {
  const pieces = [];
  const sources = paragraphs();
  let state = 1;
  const digit = () => {
    state = (state * 48271) % 2147483647;
    return String(1 + (state % 9));
  };
  const letter = () => String.fromCharCode(97 + Number(digit()));
  let written = 0;
  for (let round = 0; written < length; round++) {
    const isSample = round % (plainShare + 1) === 0;
    const source = isSample
      ? sources[(round / (plainShare + 1)) % sources.length]
      : plainParagraphs[round % plainParagraphs.length];
    const paragraph = isSample
      ? (source ?? '').replace(/[1-9]/g, digit)
      : `Q${letter()}${letter()}${letter()}${letter()} ${source}`;
    pieces.push(paragraph);
    written += paragraph.length + 1;
  }
  return pieces.join('\n');
}
