#!/usr/bin/env node
// Stands in for desktop VS Code where there is none: takes the arguments that `runTests` of @vscode/test-electron gives,
// runs the tests in VS Code's server with a headless browser as its window, and ends with their exit status.
//
//   launcher.mjs FOLDER --extensionTestsPath=… --extensionDevelopmentPath=… [--user-data-dir=…] [--locale=…]
//
// SEEDMARK_VSCODE_SERVER names the folder of another VS Code server (`lib/vscode` of another code-server package).
import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { launchBrowser } from './browser.mjs';
import { PlainError, root } from './install.mjs';
import { runTestsAt } from './run-tests.mjs';
import { offline, startServer } from './server.mjs';

async function main() {
  const { values, positionals } = parseArgs({
    args: process.argv.slice(2).filter((argument) => known.some((name) => argument.startsWith(name))),
    allowPositionals: true,
    options: {
      extensionTestsPath: { type: 'string' },
      extensionDevelopmentPath: { type: 'string', multiple: true },
      'user-data-dir': { type: 'string' },
      locale: { type: 'string' },
    },
  });
  const { extensionTestsPath, extensionDevelopmentPath, locale } = values;
  if (!extensionTestsPath) {
    throw new PlainError('--extensionTestsPath is missing: this launcher only runs tests.');
  }
  const [developed, ...others] = extensionDevelopmentPath ?? [];
  const serverRoot = process.env.SEEDMARK_VSCODE_SERVER;
  const server = await startServer({
    env: offline,
    settings: settingsOf(values['user-data-dir']),
    extensions: others.map((path) => resolve(path)),
    ...(locale && { locale }),
    ...(serverRoot && { serverRoot }),
  });
  const browser = await launchBrowser();
  try {
    const address = server.address({
      folder: resolve(positionals[0] ?? root),
      ...(developed && { extension: resolve(developed) }),
      tests: resolve(extensionTestsPath),
    });
    return await runTestsAt(browser, address);
  } finally {
    await browser.close();
    await server.stop();
  }
}

const known = ['--extensionTestsPath=', '--extensionDevelopmentPath=', '--user-data-dir=', '--locale=', '/', '.'];

/**
 * The user's settings, where `runTests` was given a profile that holds some.
 *
 * @param {string | undefined} userData
 */
function settingsOf(userData) {
  const path = userData && join(userData, 'User', 'settings.json');
  return path && existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')) : {};
}

main().then(
  (code) => process.exit(code),
  (error) => {
    console.error(error instanceof PlainError ? error.message : error);
    process.exit(1);
  },
);
