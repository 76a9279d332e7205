// The stage that runs test/host/**/*.test.ts inside a real VS Code, through `runTests` of @vscode/test-electron.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { downloadAndUnzipVSCode, runTests } from '@vscode/test-electron';
import { none, readJson, verdict } from '../stages.mjs';
import { root } from '../vscode/install.mjs';
import { quietSettings } from '../vscode/server.mjs';
import { bundleTests } from './bundle.mjs';

/**
 * @param {readonly string[]} words only files whose path contains one of these
 * @returns {import('../stages.mjs').Stage}
 */
export function hostStage(words) {
  return { title: 'tests inside VS Code', counts: true, run: () => runHostTests(words) };
}

/** @param {readonly string[]} words */
async function runHostTests(words) {
  const temporary = mkdtempSync(join(tmpdir(), 'seedmark-host-'));
  try {
    const workspace = join(temporary, 'workspace');
    const profile = join(temporary, 'profile');
    mkdirSync(workspace);
    mkdirSync(join(profile, 'User'), { recursive: true });
    writeFileSync(join(profile, 'User', 'settings.json'), JSON.stringify(quietSettings));
    const results = join(temporary, 'results.json');
    const status = await runTests({
      vscodeExecutablePath: await findVscode(),
      // The second one uses the API that the first gives other extensions.
      extensionDevelopmentPath: [root, join(root, 'test', 'host', 'companion')],
      extensionTestsPath: await bundleTests('host', words),
      extensionTestsEnv: { SEEDMARK_HOST_RESULTS: results },
      launchArgs: [workspace, `--user-data-dir=${profile}`, `--extensions-dir=${join(temporary, 'extensions')}`],
    }).catch((error) => {
      console.error(String(error.message ?? error));
      return 1;
    });
    return verdict(readJson(results) ?? none, status);
  } finally {
    rmSync(temporary, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
  }
}

/** @returns {Promise<string>} an executable that takes the arguments of desktop VS Code */
async function findVscode() {
  const named = process.env.SEEDMARK_VSCODE;
  if (named) {
    return named;
  }
  const display = process.platform !== 'linux' || process.env.DISPLAY || process.env.WAYLAND_DISPLAY;
  if (display || process.env.SEEDMARK_VSCODE_VERSION) {
    try {
      return await downloadAndUnzipVSCode(process.env.SEEDMARK_VSCODE_VERSION ?? 'stable');
    } catch (error) {
      console.log(`Desktop VS Code cannot be downloaded (${error}); its server from npm is used in its place.`);
    }
  }
  return join(root, 'test', 'vscode', 'launcher.mjs');
}
