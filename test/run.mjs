// `npm test`: installs what is locked, then type check, lint, unit tests, tests inside VS Code, tests through its user
// interface. The last line counts all tests that ran.
//
//   node test/run.mjs                  everything
//   node test/run.mjs host [WORD…]     only the tests inside VS Code, of files whose path contains one of the words
//   node test/run.mjs ui [WORD…]       only those through the user interface, likewise
//   node test/run.mjs package          only those of the packaged extension
//   node test/run.mjs web [WORD…]      only those in VS Code for the Web, which `npm test` leaves out: it is 560 MB more
//   node test/run.mjs oldest [WORD…]   those inside VS Code and of the package, in the oldest VS Code that is supported
//   node test/run.mjs newest [WORD…]   the same in the newest
//   node test/run.mjs pictures         those that take the pictures of README and the walkthrough, and keeps these
//
// Host tests run in the VS Code of SEEDMARK_VSCODE (path of its executable), else where there is a display in a desktop VS
// Code that @vscode/test-electron downloads (SEEDMARK_VSCODE_VERSION, `stable` unless said), else in VS Code's server.
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { add, commandStage, none, unitStage } from './stages.mjs';
import {
  installOldest,
  installProject,
  installVscode,
  installWeb,
  oldestServer,
  PlainError,
  root,
} from './vscode/install.mjs';

const [only, ...words] = process.argv.slice(2);

/** Stages that run for a word; without one, all but `web`. */
const choices = new Map(
  Object.entries({
    unit: ['unit'],
    host: ['host'],
    ui: ['ui'],
    package: ['package'],
    web: ['web'],
    oldest: ['host', 'package'],
    newest: ['host', 'package'],
    pictures: ['ui'],
  }),
);
const everything = ['build', 'check', 'lint', 'unit', 'host', 'ui', 'package'];

/** Has the stages use the VS Code that the word asks for. */
async function prepareVscode() {
  await installVscode();
  if (only === 'web') {
    await installWeb();
  }
  if (only === 'oldest') {
    await installOldest();
    process.env.SEEDMARK_VSCODE_SERVER = oldestServer;
  }
  if (only === 'oldest' || only === 'newest') {
    process.env.SEEDMARK_VSCODE = join(root, 'test', 'vscode', 'launcher.mjs');
  }
}

async function main() {
  await installProject();
  if (only !== undefined && !choices.has(only)) {
    throw new PlainError(`There is no stage “${only}”: ${[...choices.keys()].join(', ')}.`);
  }
  await prepareVscode();
  if (only === 'pictures') {
    process.env.SEEDMARK_PICTURES = '1';
    words.push('first-five-minutes', 'views');
  }
  mkdirSync(`${root}/test/.artifacts`, { recursive: true });
  const { hostStage } = await import('./host/stage.mjs');
  const { uiStage } = await import('./ui/stage.mjs');
  const { packageStage } = await import('./package/stage.mjs');
  const { webStage } = await import('./web/stage.mjs');
  /** @type {Record<string, import('./stages.mjs').Stage>} */
  const stages = {
    build: commandStage('build', ['esbuild.js']),
    check: commandStage('type check', ['node_modules/typescript/bin/tsc', '--noEmit']),
    checkBoard: commandStage('type check of the board’s page', [
      'node_modules/typescript/bin/tsc',
      '--noEmit',
      '-p',
      'src/editor/board/view',
    ]),
    lint: commandStage('lint', ['node_modules/@biomejs/biome/bin/biome', 'check', '--error-on-warnings', '.']),
    unit: unitStage,
    host: hostStage(words),
    ui: uiStage(words),
    package: packageStage,
    web: webStage(words),
  };
  const chosen = only === undefined ? everything : ['build', ...(choices.get(only) ?? [])];
  let total = none;
  let succeeded = true;
  for (const [name, stage] of Object.entries(stages).filter(([name]) => chosen.includes(name))) {
    const began = Date.now();
    console.log(`\n── ${stage.title}`);
    const result = await stage.run();
    total = add(total, result);
    succeeded &&= result.succeeded;
    const { passed, failed, skipped } = result;
    const counts = stage.counts ? `${passed} passed, ${failed} failed, ${skipped} skipped` : '';
    const verdict = [result.succeeded ? 'ok' : 'FAILED', counts].filter(Boolean).join(': ');
    console.log(`── ${stage.title}: ${verdict} (${((Date.now() - began) / 1000).toFixed(1)} s)`);
    if (name === 'build' && !result.succeeded) {
      break;
    }
  }
  // Said again: of a long log often only the end is kept.
  for (const name of total.failures) {
    console.log(`failed: ${name}`);
  }
  const skipped = total.skipped > 0 ? `, ${total.skipped} skipped` : '';
  console.log(`\n${total.passed} passed, ${total.failed} failed${skipped}`);
  return succeeded ? 0 : 1;
}

main().then(
  (code) => process.exit(code),
  (error) => {
    console.error(error instanceof PlainError ? error.message : error);
    process.exit(1);
  },
);
