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

const analyze = await buildAnalyser();
const wink = winkNlp(model);
const contestants = [
  { name: 'bare pass', rounds: 20, work: barePass },
  { name: 'seedmark', rounds: 20, work: (/** @type {string} */ input) => analyze(input) },
  // Dates only.
  { name: 'chrono-node (vi)', rounds: 20, work: (/** @type {string} */ input) => vi.parse(input) },
  { name: 'wink-nlp', rounds: 4, work: (/** @type {string} */ input) => wink.readDoc(input) },
  { name: 'compromise', rounds: 2, work: (/** @type {string} */ input) => compromise(input) },
];

const { figures, entities, facts } = analyze(text);
console.log(`${text.length} characters, ${barePass(text)} words`);
console.log(`${figures.length} figures, ${entities.length} entities, ${facts.length} facts`);

/** @type {Map<string, number>} */
const fastest = new Map();

/**
 * Rounds take turns, so that a busy moment of the machine falls on all alike; the fastest of each counts, the code being warm.
 * @param {typeof contestants} group
 */
function race(group) {
  for (let round = -3; group.some(({ rounds }) => round < rounds); round++) {
    for (const { name, rounds, work } of group) {
      if (round >= rounds) continue;
      const began = performance.now();
      work(round < 0 ? warmUp : text);
      const milliseconds = performance.now() - began;
      if (round >= 0) fastest.set(name, Math.min(fastest.get(name) ?? milliseconds, milliseconds));
    }
  }
}

// Those that leave hundreds of megabytes of garbage come last: collecting it would fall on the others.
race(contestants.slice(0, 3));
for (const contestant of contestants.slice(3)) race([contestant]);

const bare = fastest.get('bare pass') ?? 0;
const own = fastest.get('seedmark') ?? 0;
for (const [name, milliseconds] of fastest) {
  const speed = (text.length / 1000 / milliseconds).toFixed(2).padStart(8);
  const toBare = (milliseconds / bare).toFixed(1).padStart(8);
  const toOwn = (milliseconds / own).toFixed(2).padStart(7);
  console.log(
    `${name.padEnd(18)}${milliseconds.toFixed(1).padStart(8)} ms ${speed} MB/s ${toBare} × bare pass ${toOwn} × seedmark`,
  );
}

const memory = fileURLToPath(new URL('memory.mjs', import.meta.url));
process.stdout.write(
  execFileSync(process.execPath, ['--expose-gc', '--max-semi-space-size=1', memory, String(length)], {
    encoding: 'utf8',
  }),
);
