// Speed of the analyser on news-like text, as a ratio to a bare pass that reads each character code and counts words, so that
// the number means the same on every machine. Usage: node test/bench/speed.mjs [MILLIONS OF CHARACTERS, 1 unless said]
import { build } from 'esbuild';
import { newsText } from './news-text.mjs';

const rounds = 5;
const text = newsText(Number(process.argv[2] ?? 1) * 1_000_000);

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

async function analyser() {
  const outfile = 'test/.artifacts/bench/analyze.mjs';
  await build({ entryPoints: ['src/core/analyze.ts'], outfile, bundle: true, format: 'esm', logLevel: 'warning' });
  const { analyze } = await import(new URL('../.artifacts/bench/analyze.mjs', import.meta.url).href);
  return analyze;
}

/**
 * The fastest of some rounds, in milliseconds.
 * @param {() => unknown} work
 */
function fastest(work) {
  let best = Number.POSITIVE_INFINITY;
  for (let round = 0; round < rounds; round++) {
    const began = performance.now();
    work();
    best = Math.min(best, performance.now() - began);
  }
  return best;
}

const analyze = await analyser();
const { figures, entities, facts } = analyze(text);
const bare = fastest(() => barePass(text));
const contestants = [{ name: 'seedmark', milliseconds: fastest(() => analyze(text)) }];

console.log(`${text.length} characters, ${barePass(text)} words`);
console.log(`${figures.length} figures, ${entities.length} entities, ${facts.length} facts`);
console.log(`bare pass: ${bare.toFixed(1)} ms`);
for (const { name, milliseconds } of contestants) {
  const speed = text.length / 1000 / milliseconds;
  console.log(`${name}: ${milliseconds.toFixed(0)} ms, ${speed.toFixed(2)} million characters a second,`);
  console.log(`  ${(milliseconds / bare).toFixed(1)} times the bare pass`);
}
