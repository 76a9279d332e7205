/**
 * Runs tests in the browser's extension host, where there is no Node and so neither mocha's runner nor `node:assert`. Each test
 * file calls `test`; they run one after the other.
 */
const tests: { readonly name: string; readonly body: () => Promise<void> }[] = [];
const testMilliseconds = 30_000;

export function test(name: string, body: () => Promise<void>): void {
  tests.push({ name, body });
}

export function check(condition: unknown, message: string): asserts condition {
  if (!condition) {
    throw new Error(message);
  }
}

/** The last line that it prints counts the tests, for the stage that started them. */
export async function runTests(): Promise<void> {
  const failures: string[] = [];
  for (const { name, body } of tests) {
    const began = Date.now();
    try {
      await inTime(body());
      console.log(`  ✓ ${name} (${Date.now() - began} ms)`);
    } catch (error) {
      failures.push(name);
      console.log(`  ✗ ${name}\n${error instanceof Error ? (error.stack ?? error.message) : error}`);
    }
  }
  const failed = failures.length;
  const results = { passed: tests.length - failed, failed, skipped: 0, failures };
  console.log(`seedmark results ${JSON.stringify(results)}`);
  if (failed > 0) {
    throw new Error(`${failed} tests failed`);
  }
}

function inTime(work: Promise<void>): Promise<void> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error(`not done after ${testMilliseconds} ms`)), testMilliseconds);
    work.then(resolve, reject).finally(() => clearTimeout(timer));
  });
}
