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

/** Paragraphs of the samples among ten: they show every kind of figure and so hold ten times those of real news. */
const samplesInTen = 3;

/**
 * News-like Vietnamese text of at least so many UTF-16 units, with about as many figures and names as real articles have (one
 * figure in 240 units, one name in 170): plain paragraphs and the samples' over and over, each time with other digits and
 * another first word, so that no cache of paragraphs helps. The same text in every run.
 * @param {number} length
 */
export function newsText(length) {
  const pieces = [];
  const samples = paragraphs();
  let state = 1;
  const digit = () => {
    state = (state * 48271) % 2147483647;
    return String(1 + (state % 9));
  };
  const letter = () => String.fromCharCode(97 + (Number(digit()) + Number(digit())));
  let written = 0;
  let plain = 0;
  for (let round = 0; written < length; round++) {
    const isSample = round % 10 < samplesInTen;
    const source = isSample
      ? (samples[(round - plain) % samples.length] ?? '').replace(/[1-9]/g, digit)
      : (plainParagraphs[plain++ % plainParagraphs.length] ?? '');
    const paragraph = `Q${letter()}${letter()}${letter()}${letter()}${letter()} ${source}`;
    pieces.push(paragraph);
    written += paragraph.length + 1;
  }
  return pieces.join('\n');
}

/** Paragraphs of an article: about 3,000 UTF-16 units. */
const articleParagraphs = 12;

/**
 * The text cut into articles.
 * @param {string} text
 */
export function articlesIn(text) {
  const paragraphs = text.split('\n');
  const articles = [];
  for (let at = 0; at < paragraphs.length; at += articleParagraphs) {
    articles.push(paragraphs.slice(at, at + articleParagraphs).join('\n'));
  }
  return articles;
}
