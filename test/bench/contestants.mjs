import { articlesIn, newsText } from './news-text.mjs';

/**
 * A bare pass: reads each character code and counts words.
 * @param {string} input
 */
export function barePass(input) {
  let words = 0;
  let inside = false;
  for (let index = 0; index < input.length; index++) {
    const isSpace = input.charCodeAt(index) <= 32;
    if (!isSpace && !inside) words += 1;
    inside = !isSpace;
  }
  return words;
}

/** Against which days without a year are read, as whoever reads news would tell a library that finds dates. */
export const newsDay = new Date(2026, 0, 15);

/**
 * What is raced, and in how many rounds; each is loaded where it is needed only.
 * @type {Record<string, { rounds: number, load: () => Promise<(input: string) => unknown> }>}
 */
export const contestants = {
  seedmark: {
    rounds: 30,
    load: async () => {
      const { buildAnalyser } = await import('./analyser.mjs');
      const analyze = await buildAnalyser();
      return (input) => analyze(input);
    },
  },
  // Dates only.
  'chrono-node (vi)': {
    rounds: 30,
    load: async () => {
      const { vi } = await import('chrono-node');
      return (input) => vi.parse(input, newsDay);
    },
  },
  'wink-nlp': {
    rounds: 5,
    load: async () => {
      const { default: winkNlp } = await import('wink-nlp');
      const { default: model } = await import('wink-eng-lite-web-model');
      const wink = winkNlp(model);
      return (input) => wink.readDoc(input);
    },
  },
  compromise: {
    rounds: 3,
    load: async () => {
      const { default: compromise } = await import('compromise');
      return (input) => compromise(input);
    },
  },
};

/**
 * The fastest round of a contestant, in milliseconds, and of the bare pass, which takes turns with it so that a busy moment of
 * the machine falls on both. The code is warm: a fifth as many rounds run before.
 * @param {string} name
 * @param {number} length
 * @param {boolean} inArticles whether the text comes in articles, one by one, or as a whole
 */
export async function race(name, length, inArticles) {
  const contestant = contestants[name];
  if (contestant === undefined) throw new Error(`no contestant ${name}`);
  const work = await contestant.load();
  const text = newsText(length);
  const pieces = inArticles ? articlesIn(text) : [text];
  let [own, bare] = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY];
  for (let round = -Math.ceil(contestant.rounds / 5); round < contestant.rounds; round++) {
    const began = performance.now();
    for (const piece of pieces) work(piece);
    const between = performance.now();
    barePass(text);
    if (round < 0) continue;
    own = Math.min(own, between - began);
    bare = Math.min(bare, performance.now() - between);
  }
  return { own, bare };
}
