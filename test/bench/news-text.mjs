import { readdirSync, readFileSync } from 'node:fs';

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

/**
 * News-like Vietnamese text of at least so many UTF-16 units: the samples' paragraphs over and over, each time with other digits,
 * so that no cache of paragraphs helps. The same text in every run.
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
  let written = 0;
  for (let round = 0; written < length; round++) {
    const source = sources[round % sources.length] ?? '';
    const paragraph = round < sources.length ? source : source.replace(/[1-9]/g, digit);
    pieces.push(paragraph);
    written += paragraph.length + 1;
  }
  return pieces.join('\n');
}
