// Speed and memory of the analyser on news-like text: as a ratio to a bare pass that reads each character code and counts words, so
// that the number means the same on every machine, and beside other analysers of text on the same text. Each runs in a process of
// its own, since what one leaves to be collected would fall on the next.
// Usage: node test/bench/speed.mjs [MILLIONS OF CHARACTERS, 1 unless said]
import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { buildAnalyser } from './analyser.mjs';
import { barePass, contestants, newsDay, race } from './contestants.mjs';
import { articlesIn, newsText } from './news-text.mjs';

const [first = '1', name, pieces] = process.argv.slice(2);
const length = Number(first) * 1_000_000;

/** @param {string[]} parameters */
function run(...parameters) {
  return execFileSync(process.execPath, parameters, { encoding: 'utf8' });
}

if (name === undefined) await compare();
else console.log(JSON.stringify(await race(name, length, pieces === 'articles')));

async function compare() {
  const text = newsText(length);
  const analyze = await buildAnalyser();
  const { figures, entities, facts } = analyze(text);
  console.log(`${text.length} characters, ${barePass(text)} words`);
  console.log(`${figures.length} figures, ${entities.length} entities, ${facts.length} facts`);
  table(Object.keys(contestants), text.length, 'whole');
  // As an editor, a crawler or the command line comes by them; what is done once for each text counts then, too.
  console.log(`the same in ${articlesIn(text).length} articles, one by one`);
  table(['seedmark', 'chrono-node (vi)'], text.length, 'articles');
  await compareDates(text, figures);
  const memory = fileURLToPath(new URL('memory.mjs', import.meta.url));
  process.stdout.write(run('--expose-gc', '--max-semi-space-size=1', memory, String(length)));
}

/**
 * @param {readonly string[]} names the first one is what the others are compared with
 * @param {number} characters
 * @param {string} pieces
 */
function table(names, characters, pieces) {
  let seedmark = 0;
  for (const contestant of names) {
    const { own, bare } = JSON.parse(run(fileURLToPath(import.meta.url), first, contestant, pieces));
    if (seedmark === 0) {
      seedmark = own;
      console.log(`${'bare pass'.padEnd(18)}${bare.toFixed(1).padStart(8)} ms`);
    }
    const speed = (characters / 1000 / own).toFixed(2).padStart(8);
    const toBare = (own / bare).toFixed(1).padStart(8);
    const toOwn = (own / seedmark).toFixed(2).padStart(7);
    const time = own.toFixed(1).padStart(8);
    console.log(`${contestant.padEnd(18)}${time} ms ${speed} MB/s ${toBare} × bare pass ${toOwn} × seedmark`);
  }
}

/**
 * What the two find of time, since they are not asked for the same: chrono-node takes any part of a day for a date, Seedmark
 * tells dates from lengths of time.
 * @param {string} text
 * @param {readonly { kind: string, start: number, end: number }[]} figures
 */
async function compareDates(text, figures) {
  const { vi } = await import('chrono-node');
  const theirs = vi.parse(text, newsDay).map((date) => ({ start: date.index, end: date.index + date.text.length }));
  const dates = figures.filter(({ kind }) => kind === 'date');
  const durations = figures.filter(({ kind }) => kind === 'duration');
  const known = dates.filter(({ start, end }) => theirs.some((date) => date.start < end && start < date.end));
  console.log(`seedmark finds ${dates.length} dates and ${durations.length} durations among the figures`);
  console.log(`chrono-node finds ${theirs.length} dates, and ${known.length} of seedmark's ${dates.length}`);
}
