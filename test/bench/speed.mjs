// Speed and memory of the analyser on news-like text: as a ratio to a bare pass that reads each character code and counts words, so
// that the number means the same on every machine, and beside other analysers of text on the same text. Each runs in a process of
// its own, since what one leaves to be collected would fall on the next.
// Usage: node test/bench/speed.mjs [MILLIONS OF CHARACTERS, 1 unless said]
import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { buildAnalyser } from './analyser.mjs';
import { barePass, contestants, race } from './contestants.mjs';
import { newsText } from './news-text.mjs';

const [first = '1', name] = process.argv.slice(2);
const length = Number(first) * 1_000_000;

/** @param {string[]} parameters */
function run(...parameters) {
  return execFileSync(process.execPath, parameters, { encoding: 'utf8' });
}

if (name === undefined) await compare();
else console.log(JSON.stringify(await race(name, length)));

async function compare() {
  const text = newsText(length);
  const analyze = await buildAnalyser();
  const { figures, entities, facts } = analyze(text);
  console.log(`${text.length} characters, ${barePass(text)} words`);
  console.log(`${figures.length} figures, ${entities.length} entities, ${facts.length} facts`);
  let seedmark = 0;
  for (const contestant of Object.keys(contestants)) {
    const { own, bare } = JSON.parse(run(fileURLToPath(import.meta.url), first, contestant));
    if (seedmark === 0) {
      seedmark = own;
      console.log(`${'bare pass'.padEnd(18)}${bare.toFixed(1).padStart(8)} ms`);
    }
    const speed = (text.length / 1000 / own).toFixed(2).padStart(8);
    const toBare = (own / bare).toFixed(1).padStart(8);
    const toOwn = (own / seedmark).toFixed(2).padStart(7);
    const time = own.toFixed(1).padStart(8);
    console.log(`${contestant.padEnd(18)}${time} ms ${speed} MB/s ${toBare} × bare pass ${toOwn} × seedmark`);
  }
  const memory = fileURLToPath(new URL('memory.mjs', import.meta.url));
  process.stdout.write(run('--expose-gc', '--max-semi-space-size=1', memory, String(length)));
}
