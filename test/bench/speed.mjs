// Speed and memory of the analyser on news-like text: as a ratio to a bare pass that reads each character code and counts words, so
// that the number means the same on every machine, and beside other analysers of text in the same run on the same text.
// Usage: node test/bench/speed.mjs [MILLIONS OF CHARACTERS, 1 unless said]
import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { vi } from 'chrono-node';
import compromise from 'compromise';
import model from 'wink-eng-lite-web-model';
import winkNlp from 'wink-nlp';
import { buildAnalyser } from './analyser.mjs';
import { newsText } from './news-text.mjs';

const length = Number(process.argv[2] ?? 1) * 1_000_000;
const text = newsText(length);
const warmUp = newsText(length / 20);

/** @param {string} input */
function barePass(input) {
  let words = 0;
  let inside = false;
  for (let index = 0; index < input.length; index++) {
    const isSpace = input.charCodeAt(index) <= 32;
    if (!isSpace && !inside) words += 1;
    inside = !isSpace;
  }
  return words;
}

/**
 * The fastest of some rounds, in milliseconds, the code being warm.
 * @param {(input: string) => unknown} work
 * @param {number} rounds
 */
function fastest(work, rounds) {
  for (let round = 0; round < 3; round++) work(warmUp);
  let best = Number.POSITIVE_INFINITY;
  for (let round = 0; round < rounds; round++) {
    const began = performance.now();
    work(text);
    best = Math.min(best, performance.now() - began);
  }
  return best;
}

const analyze = await buildAnalyser();
const wink = winkNlp(model);
const contestants = [
  { name: 'seedmark', rounds: 15, work: analyze },
  // Dates only.
  { name: 'chrono-node (vi)', rounds: 10, work: (/** @type {string} */ input) => vi.parse(input) },
  { name: 'wink-nlp', rounds: 4, work: (/** @type {string} */ input) => wink.readDoc(input) },
  { name: 'compromise', rounds: 2, work: (/** @type {string} */ input) => compromise(input) },
];

const { figures, entities, facts } = analyze(text);
console.log(`${text.length} characters, ${barePass(text)} words`);
console.log(`${figures.length} figures, ${entities.length} entities, ${facts.length} facts`);
const bare = fastest(barePass, 30);
console.log(`${'bare pass'.padEnd(18)}${bare.toFixed(1).padStart(8)} ms`);
let own = 0;
for (const { name, rounds, work } of contestants) {
  const milliseconds = fastest(work, rounds);
  if (own === 0) own = milliseconds;
  const speed = (text.length / 1000 / milliseconds).toFixed(2).padStart(7);
  const toBare = (milliseconds / bare).toFixed(1).padStart(8);
  const toOwn = (milliseconds / own).toFixed(1).padStart(7);
  console.log(
    `${name.padEnd(18)}${milliseconds.toFixed(0).padStart(8)} ms ${speed} MB/s ${toBare} × bare pass ${toOwn} × seedmark`,
  );
}

const memory = fileURLToPath(new URL('memory.mjs', import.meta.url));
process.stdout.write(
  execFileSync(process.execPath, ['--expose-gc', '--max-semi-space-size=1', memory, String(length)], {
    encoding: 'utf8',
  }),
);
