import { writeFileSync } from 'node:fs';
import { findSourceMap } from 'node:module';
import { basename, join } from 'node:path';
import Mocha from 'mocha';

/** A test file: its path, and what loads it. */
export type TestFile = readonly [path: string, load: () => Promise<unknown>];

/**
 * Runs test files with mocha inside the extension host, and writes the counts and the names of failed tests to the file that the variable
 * SEEDMARK_HOST_RESULTS names. A run with a failed test rejects, which VS Code turns into its exit status.
 */
export async function runTestFiles(files: readonly TestFile[]): Promise<void> {
  const mocha = new Mocha({ ui: 'bdd', timeout: 60_000, color: false, reporter: LineReporter });
  const filter = process.env.SEEDMARK_TEST_NAME;
  if (filter) {
    mocha.fgrep(filter);
  }
  for (const [path, load] of files) {
    mocha.suite.emit(Mocha.Suite.constants.EVENT_FILE_PRE_REQUIRE, globalThis, path, mocha);
    await load();
  }
  const failed: string[] = [];
  const counts = await new Promise<Mocha.Stats | undefined>((resolve) => {
    const runner = mocha.run(() => resolve(runner.stats));
    runner.on('fail', (test) => failed.push(test.fullTitle()));
  });
  const { passes = 0, failures = 0, pending = 0 } = counts ?? {};
  const results = process.env.SEEDMARK_HOST_RESULTS;
  if (results) {
    writeFileSync(results, JSON.stringify({ passed: passes, failed: failures, skipped: pending, failures: failed }));
  }
  if (failures > 0) {
    throw new Error(`${failures} host tests failed`);
  }
}

/** One line a test, so that the lines pass through VS Code's log as they are. */
class LineReporter extends Mocha.reporters.Base {
  constructor(runner: Mocha.Runner, options?: Mocha.MochaOptions) {
    super(runner, options);
    runner.on('pass', (test) => console.log(`  ✓ ${test.fullTitle()} (${test.duration ?? 0} ms)`));
    runner.on('pending', (test) => console.log(`  - ${test.fullTitle()}`));
    runner.on('fail', (test, error) =>
      console.log(`  ✗ ${test.fullTitle()}\n${inSources(error.stack ?? error.message)}`),
    );
  }
}

/** Names the lines of the test files: VS Code's own rendering of stacks knows no source maps. */
function inSources(stack: string): string {
  return stack.replaceAll(/(?:file:\/\/)?([^\s()]*-bundle\.js):(\d+):(\d+)/g, (place, path, line, column) => {
    const entry = findSourceMap(join(__dirname, basename(path)))?.findEntry(Number(line) - 1, Number(column) - 1);
    return entry && 'originalSource' in entry ? `${entry.originalSource}:${entry.originalLine + 1}` : place;
  });
}
