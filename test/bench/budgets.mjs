// What Seedmark costs in a real extension host of VS Code, against budgets and beside an extension that does nothing, in one run:
// size of the bundles, time to activate, to the first marks, in a seed of ten megabytes, and memory and turns with a thousand seeds,
// or with as many as SEEDMARK_SEEDS says.
// Usage: npm run budgets [-- STARTS, 20 unless said]
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'esbuild';
import { launchBrowser } from '../vscode/browser.mjs';
import { installVscode, root, run } from '../vscode/install.mjs';
import { runTestsAt } from '../vscode/run-tests.mjs';
import { offline, startServer } from '../vscode/server.mjs';
import { newsText } from './news-text.mjs';

const starts = Number(process.argv[2] ?? 20);
/** Windows in which texts are opened and edited; what is told is the median. */
const editedWindows = 3;
const seedCount = Number(process.env.SEEDMARK_SEEDS ?? 1000);
/** UTF-16 units of a seed; in UTF-8 that is 5 kB. */
const seedLength = 3800;
const temporary = mkdtempSync(join(tmpdir(), 'seedmark-budgets-'));
const results = join(temporary, 'results.json');
/** @type {string[]} */
const over = [];

/**
 * @param {string} what
 * @param {number} found
 * @param {number} budget
 * @param {string} unit
 * @param {string} [beside]
 */
function tell(what, found, budget, unit, beside = '') {
  const verdict = found <= budget ? 'ok' : 'OVER';
  if (found > budget) over.push(what);
  console.log(`${what.padEnd(44)}${found.toFixed(1).padStart(8)} of ${budget} ${unit}  ${verdict}  ${beside}`);
}

/** The built extension, started by a script that takes the time. */
async function timedExtension() {
  const folder = join(temporary, 'extension');
  mkdirSync(folder);
  await run(process.execPath, ['esbuild.js', '--production', '--quiet']);
  for (const part of ['dist', 'l10n', 'syntaxes', 'media', 'package.nls.json']) {
    cpSync(join(root, part), join(folder, part), { recursive: true });
  }
  await run(process.execPath, ['esbuild.js', '--quiet']);
  const manifest = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  writeFileSync(join(folder, 'package.json'), JSON.stringify({ ...manifest, main: './timed.js' }));
  await build({
    entryPoints: ['bare', 'timed', 'measure'].map((name) => join(root, 'test', 'bench', 'host', `${name}.ts`)),
    outdir: folder,
    bundle: true,
    format: 'cjs',
    platform: 'node',
    external: ['vscode'],
    logLevel: 'warning',
  });
  return folder;
}

/**
 * @param {string} name
 * @param {Record<string, string>} files
 */
function workspace(name, files) {
  const folder = join(temporary, name);
  mkdirSync(join(folder, 'seeds'), { recursive: true });
  for (const [path, text] of Object.entries(files)) {
    writeFileSync(join(folder, 'seeds', path), text);
  }
  return folder;
}

/** @param {readonly number[]} values */
function median(values) {
  return [...values].sort((one, other) => one - other)[Math.floor(values.length / 2)] ?? Number.NaN;
}

/**
 * @param {number} own
 * @param {number} bare
 */
function timesBare(own, bare) {
  return `${(own / bare).toFixed(1)} × the ${bare.toFixed(0)} ms of a bare extension`;
}

async function main() {
  await installVscode();
  const extension = await timedExtension();
  tell('desktop bundle', statSync(join(extension, 'dist', 'extension.js')).size / 1000, 400, 'kB');
  tell('web bundle', statSync(join(extension, 'dist', 'extension.browser.js')).size / 1000, 450, 'kB');
  const news = newsText(Math.max(10_000_000, seedCount * seedLength));
  const empty = workspace('empty', {});
  const editing = workspace('editing', {
    'first.txt': news.slice(20_000, 40_000),
    'small.txt': news.slice(0, 20_000),
    'small.plain': news.slice(0, 20_000),
    'large.txt': news.slice(0, 10_000_000),
    'large.plain': news.slice(0, 10_000_000),
  });
  /** No two are alike. @param {number} at */
  const part = (at) => news.slice(at * seedLength, (at + 1) * seedLength);
  const many = workspace(
    'many',
    Object.fromEntries(Array.from({ length: seedCount }, (_, at) => [`${at}.txt`, part(at)])),
  );
  const server = await startServer({ env: { ...offline, SEEDMARK_BUDGETS: results } });
  const browser = await launchBrowser();
  /** @param {string} folder */
  const measured = async (folder) => {
    rmSync(results, { force: true });
    const address = server.address({ folder, extension, tests: join(extension, 'measure.js') });
    const status = await runTestsAt(browser, address, () => undefined);
    if (status !== 0) throw new Error(`The measurement in ${folder} failed; ${readFileSync(results, 'utf8')}`);
    await Promise.all(browser.contexts().map((context) => context.close()));
    return JSON.parse(readFileSync(results, 'utf8'));
  };
  try {
    const times = [];
    for (let start = 0; start < starts; start++) times.push(await measured(empty));
    const activate = median(times.map((each) => each.activate));
    const bare = median(times.map((each) => each.bare));
    const load = median(times.map((each) => each.load));
    const beside = `loading the code ${load.toFixed(1)} ms more; a bare extension ${bare.toFixed(2)} ms`;
    tell(
      `activate, median of ${starts} starts`,
      activate,
      20,
      'ms',
      `${(activate / bare).toFixed(0)} × bare; ${beside}`,
    );
    /** @type {Record<string, number>[]} */
    const windows = [];
    for (let at = 0; at < editedWindows; at++) windows.push(await measured(editing));
    /** @param {string} what */
    const usual = (what) => median(windows.map((each) => each[what] ?? Number.NaN));
    const small = timesBare(usual('small'), usual('bareSmall'));
    const started = `${usual('first').toFixed(0)} ms where the thread starts first; ${small}`;
    tell('first marks of 20 kB after it opens', usual('small'), 100, 'ms', started);
    tell('first marks of 10 MB, on screen', usual('large'), 300, 'ms', timesBare(usual('large'), usual('bareLarge')));
    const typed = `median ${usual('typingMedian').toFixed(2)} ms`;
    tell('a keystroke in 10 MB, longest of 50', usual('typing'), 16, 'ms', typed);
    const none = times.at(-1)?.memory ?? 0;
    const emptyHeld = times.at(-1)?.held ?? 0;
    const { memory, held, wall } = await measured(many);
    // As it lies in memory, two bytes a unit.
    const text = (2 * seedCount * seedLength) / 1e6;
    const share = `${((memory - none) / text).toFixed(1)} × the text; ${memory.toFixed(0)} MB with the ${none.toFixed(0)} MB of an empty folder`;
    tell(`memory of ${seedCount} seeds`, memory - none, Math.max(150, 4 * text), 'MB', share);
    const waited = `${wall.toFixed(0)} ms with what others had the processor; ${emptyHeld.toFixed(0)} ms in an empty folder`;
    tell(`longest turn while ${seedCount} are read`, held, 50, 'ms', waited);
  } finally {
    await browser.close();
    await server.stop();
    rmSync(temporary, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
  }
  return over.length === 0 ? 0 : 1;
}

main().then(
  (status) => process.exit(status),
  (error) => {
    console.error(error);
    process.exit(2);
  },
);
