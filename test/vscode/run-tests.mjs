// Runs a test module in a VS Code that a browser shows, as its `codeAutomation…` functions tell.
import { PlainError } from './install.mjs';

/** The longest that a whole run of host tests may take. */
const limitMilliseconds = 10 * 60_000;

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
 * Opens VS Code at an address that names a test module, and shows what the tests print.
 *
 * @param {import('playwright-core').Browser} browser
 * @param {string} address
 * @param {(line: string) => void} [show] the console unless said
 * @returns {Promise<number>} the exit status of the tests
 */
export async function runTestsAt(browser, address, show = console.log) {
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
        show(line);
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
