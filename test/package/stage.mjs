// The stage that packages the extension, installs the package into a VS Code server of its own, without the project's folder,
// and runs test/package/**/*.test.ts there.
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { bundleTests } from '../host/bundle.mjs';
import { none, readJson, verdict } from '../stages.mjs';
import { launchBrowser } from '../vscode/browser.mjs';
import { PlainError, root, run } from '../vscode/install.mjs';
import { runTestsAt } from '../vscode/run-tests.mjs';
import { offline, startServer } from '../vscode/server.mjs';

/** VS Code runs tests only where an extension is under development: this one, which does nothing. */
const driver = join(root, 'test', 'package', 'driver');

/** @type {import('../stages.mjs').Stage} */
export const packageStage = { title: 'tests of the installed package', counts: true, run: runPackageTests };

async function runPackageTests() {
  const temporary = mkdtempSync(join(tmpdir(), 'seedmark-package-'));
  try {
    const vsix = join(temporary, 'seedmark.vsix');
    await packageTo(vsix);
    return await runInstalled(vsix, temporary);
  } finally {
    rmSync(temporary, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
  }
}

/** @param {string} vsix */
async function packageTo(vsix) {
  const vsce = ['node_modules/@vscode/vsce/vsce', 'package', '--no-dependencies', '--out', vsix];
  const status = await run(process.execPath, vsce);
  // Packaging minifies what lies in dist; whoever works on it wants source maps.
  await run(process.execPath, ['esbuild.js', '--quiet']);
  if (status !== 0) {
    throw new PlainError('The extension could not be packaged; vsce says why above.');
  }
}

/**
 * @param {string} vsix
 * @param {string} temporary
 */
async function runInstalled(vsix, temporary) {
  const workspace = join(temporary, 'workspace');
  mkdirSync(workspace);
  const results = join(temporary, 'results.json');
  const serverRoot = process.env.SEEDMARK_VSCODE_SERVER;
  const tests = await bundleTests('package');
  const server = await startServer({
    vsix,
    env: { ...offline, SEEDMARK_HOST_RESULTS: results, SEEDMARK_VSIX: vsix },
    settings: { 'seedmark.reviewer': 'Lan' },
    ...(serverRoot && { serverRoot }),
  });
  const browser = await launchBrowser();
  try {
    const status = await runTestsAt(browser, server.address({ folder: workspace, extension: driver, tests }));
    return verdict(readJson(results) ?? none, status);
  } finally {
    await browser.close();
    await server.stop();
  }
}
