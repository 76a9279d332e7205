// The stages of `npm test`, and how their counts are read and added.
import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { root, run } from './vscode/install.mjs';

/**
 * @typedef {{passed: number, failed: number, skipped: number, failures: string[]}} Counts `failures` names failed tests
 * @typedef {Counts & {succeeded: boolean}} StageResult
 * @typedef {{title: string, counts: boolean, run: () => Promise<StageResult>}} Stage
 */

/** @type {Counts} */
export const none = { passed: 0, failed: 0, skipped: 0, failures: [] };

/**
 * @param {Counts} left
 * @param {Counts} right
 * @returns {Counts}
 */
export function add(left, right) {
  return {
    passed: left.passed + right.passed,
    failed: left.failed + right.failed,
    skipped: left.skipped + right.skipped,
    failures: [...left.failures, ...right.failures],
  };
}

/**
 * A stage that counts no tests: a Node script that succeeds or fails.
 *
 * @param {string} title
 * @param {string[]} args
 * @returns {Stage}
 */
export function commandStage(title, args) {
  return {
    title,
    counts: false,
    run: async () => ({ ...none, succeeded: (await run(process.execPath, args)) === 0 }),
  };
}

/**
 * A stage of vitest; one that ran no test has failed.
 *
 * @param {string} title
 * @param {string} config path of its configuration
 * @param {readonly string[]} [words] only files whose path contains one of these
 * @returns {Stage}
 */
export function vitestStage(title, config, words = []) {
  return {
    title,
    counts: true,
    run: async () => {
      const results = join(root, 'test', '.artifacts', `${title.replaceAll(' ', '-')}.json`);
      rmSync(results, { force: true });
      const vitest = ['node_modules/vitest/vitest.mjs', 'run', '--config', config, '--root', '.', ...words];
      const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${results}`];
      const status = await run(process.execPath, [...vitest, ...reporters]);
      const counts = readVitest(results);
      return verdict(counts, status);
    },
  };
}

export const unitStage = vitestStage('unit tests', 'test/vitest.config.mts');

/**
 * @param {Counts} counts
 * @param {number} status exit status of what ran the tests
 * @returns {StageResult}
 */
export function verdict(counts, status) {
  const ran = counts.passed + counts.failed > 0;
  if (!ran) {
    console.error('No test ran.');
  }
  return { ...counts, succeeded: status === 0 && ran && counts.failed === 0 };
}

/**
 * @param {string} path
 * @returns {Counts}
 */
function readVitest(path) {
  const report = readJson(path);
  return report
    ? {
        passed: report.numPassedTests,
        failed: report.numFailedTests,
        skipped: report.numPendingTests + report.numTodoTests,
        failures: failuresOf(report),
      }
    : none;
}

/**
 * @param {any} report what vitest's JSON reporter wrote
 * @returns {string[]}
 */
function failuresOf(report) {
  return report.testResults.flatMap((/** @type {any} */ file) =>
    file.assertionResults
      .filter((/** @type {any} */ { status }) => status === 'failed')
      .map((/** @type {any} */ { fullName }) => fullName),
  );
}

/**
 * @param {string} path
 * @returns {any} undefined where there is none: what should have written it ended before
 */
export function readJson(path) {
  try {
    return JSON.parse(readFileSync(path, 'utf8'));
  } catch {
    return undefined;
  }
}
