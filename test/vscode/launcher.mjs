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
import { offline, startServer } from './server.mjs';

/** The longest that a whole run of host tests may take. */
const limitMilliseconds = 10 * 60_000;

async function main() {
  const { values, positionals } = parseArgs({
    args: process.argv.slice(2).filter((argument) => known.some((name) => argument.startsWith(name))),
    allowPositionals: true,
    options: {
      extensionTestsPath: { type: 'string' },
      extensionDevelopmentPath: { type: 'string' },
      'user-data-dir': { type: 'string' },
      locale: { type: 'string' },
    },
  });
  const { extensionTestsPath, extensionDevelopmentPath, locale } = values;
  if (!extensionTestsPath) {
    throw new PlainError('--extensionTestsPath is missing: this launcher only runs tests.');
  }
  const serverRoot = process.env.SEEDMARK_VSCODE_SERVER;
  const server = await startServer({
    env: offline,
    settings: settingsOf(values['user-data-dir']),
    ...(locale && { locale }),
    ...(serverRoot && { serverRoot }),
  });
  const browser = await launchBrowser();
  try {
    const address = server.address({
      folder: resolve(positionals[0] ?? root),
      ...(extensionDevelopmentPath && { extension: resolve(extensionDevelopmentPath) }),
      tests: resolve(extensionTestsPath),
    });
    return await runIn(browser, address);
  } finally {
    await browser.close();
    await server.stop();
  }
}

const known = ['--extensionTestsPath=', '--extensionDevelopmentPath=', '--user-data-dir=', '--locale=', '/', '.'];

/**
 * What VS Code says for itself: its connections, and complaints about modules that --ignore-scripts leaves uncompiled and
 * that no test needs.
 */
const chatter = new RegExp(
  [
    'Could not locate the bindings file',
    "Cannot find module '\\./build/Release/watchdog'",
    '^(Resolv(ing|ed) connection token|Creating a socket|Ignoring fetching additional builtin)',
    '^\\[(reconnection-grace-time|AgentHost|AccountPolicyGate|Service Worker)',
  ].join('|'),
);

/**
 * @param {import('playwright-core').Browser} browser
 * @param {string} address
 * @returns {Promise<number>} the exit status of the tests
 */
async function runIn(browser, address) {
  const page = await browser.newPage();
  /** @type {Promise<number>} */
  const ended = new Promise((resolve, reject) => {
    const fail = (/** @type {string} */ why) => reject(new PlainError(why));
    const timer = setTimeout(
      fail,
      limitMilliseconds,
      `The host tests did not end within ${limitMilliseconds / 60_000} minutes.`,
    );
    page.exposeFunction('codeAutomationLog', (/** @type {string} */ _type, /** @type {unknown[]} */ args) => {
      const line = args.map((value) => (typeof value === 'string' ? value : JSON.stringify(value))).join(' ');
      if (!chatter.test(line)) {
        console.log(line);
      }
    });
    page.exposeFunction('codeAutomationExit', (/** @type {number} */ code) => {
      clearTimeout(timer);
      resolve(code);
    });
    page.on('crash', () => fail('The browser that shows VS Code crashed.'));
  });
  await page.goto(address);
  return ended;
}

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
