// Starts the VS Code server that npm carries, on a loopback port and behind a connection token.
import { spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { cpSync, existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { PlainError, root, run, vscodeModules } from './install.mjs';

/**
 * @typedef {object} Server
 * @property {number} port
 * @property {(what: Opening) => string} address the page that opens a folder with the extension
 * @property {() => string} output what the server printed so far
 * @property {Promise<void>} ended
 * @property {() => Promise<void>} stop ends it and its extension hosts, and removes its data
 *
 * @typedef {object} Opening
 * @property {string} folder absolute path; of a folder, or of a workspace file (`.code-workspace`)
 * @property {string} [extension] the extension under development, this project unless said
 * @property {string} [tests] module whose run() the extension host calls
 * @property {string} [file] absolute path of a file to show
 *
 * @typedef {object} ServerOptions
 * @property {number} [port] a free one unless said
 * @property {Record<string, unknown>} [settings] the user's settings
 * @property {Record<string, string>} [env] added to the extension host's environment
 * @property {boolean} [restricted] no folder is trusted, as in a window that nobody has answered yet
 * @property {string} [vsix] a packaged extension to install first
 * @property {readonly string[]} [extensions] folders of other extensions that are there; the server takes one under development only
 * @property {string} [serverRoot] folder of another VS Code server (an older release), this project's unless said
 */

/** Settings that keep a fresh VS Code from talking about itself. */
export const quietSettings = {
  'workbench.startupEditor': 'none',
  'workbench.tips.enabled': false,
  'workbench.welcomePage.walkthroughs.openOnInstall': false,
  'telemetry.telemetryLevel': 'off',
  'extensions.autoCheckUpdates': false,
  'extensions.ignoreRecommendations': true,
  'security.workspace.trust.enabled': false,
  'chat.disableAIFeatures': true,
  'git.openRepositoryInParentFolders': 'never',
};

/** Restricted mode, without the questions that it begins with. */
const restrictedSettings = {
  'security.workspace.trust.enabled': true,
  'security.workspace.trust.startupPrompt': 'never',
};

/** Environment in which VS Code looks for no extension gallery, for tests. */
export const offline = { EXTENSIONS_GALLERY: '{}' };

/**
 * @param {ServerOptions} options
 * @returns {Promise<Server>}
 */
export async function startServer({
  port = 0,
  settings = {},
  env = {},
  restricted = false,
  vsix,
  extensions = [],
  serverRoot = defaultServerRoot(),
}) {
  await expectFree(port);
  const data = mkdtempSync(join(tmpdir(), 'seedmark-vscode-'));
  mkdirSync(join(data, 'data', 'User'), { recursive: true });
  for (const path of extensions) {
    cpSync(path, join(data, 'extensions', basename(path)), { recursive: true });
  }
  writeFileSync(
    join(data, 'data', 'User', 'settings.json'),
    JSON.stringify({ ...quietSettings, ...(restricted && restrictedSettings), ...settings }, null, 2),
  );
  if (vsix) {
    await install(vsix, data, serverRoot);
  }
  const token = randomBytes(16).toString('hex');
  const args = [
    ...[join(serverRoot, 'out', 'server-main.js'), '--host', '127.0.0.1', '--port', String(port)],
    ...['--connection-token', token, '--accept-server-license-terms', '--server-data-dir', data],
    ...['--telemetry-level', 'off', '--enable-smoke-test-driver'],
    ...(restricted ? [] : ['--disable-workspace-trust']),
  ];
  // A process group of its own: the extension hosts that the server starts end with it, and Ctrl-C comes to us alone.
  const child = spawn(nodeForServer(serverRoot), args, {
    cwd: root,
    detached: process.platform !== 'win32',
    env: { ...withoutNpm(process.env), ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  const collect = (/** @type {Buffer} */ chunk) => {
    output = (output + chunk.toString()).slice(-200_000);
  };
  child.stdout.on('data', collect);
  child.stderr.on('data', collect);
  const ended = new Promise((/** @type {(_: void) => void} */ resolve) => child.once('close', () => resolve()));
  const kill = () => killGroup(child, 'SIGKILL');
  process.once('exit', kill);
  const stop = async () => {
    killGroup(child, 'SIGTERM');
    const timer = setTimeout(kill, 2000);
    await ended;
    clearTimeout(timer);
    kill();
    process.off('exit', kill);
    rmSync(data, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
  };
  try {
    const bound = await waitForPort(child, () => output);
    const address = (/** @type {Opening} */ what) => pageAddress(bound, token, what);
    return { port: bound, address, output: () => output, ended, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

/**
 * @param {string} vsix
 * @param {string} data the server's data folder
 * @param {string} serverRoot
 */
async function install(vsix, data, serverRoot) {
  const args = [join(serverRoot, 'out', 'server-main.js'), '--server-data-dir', data, '--install-extension', vsix];
  if ((await run(nodeForServer(serverRoot), args, { env: { ...withoutNpm(process.env), ...offline } })) !== 0) {
    throw new PlainError(`${vsix} could not be installed; VS Code says why above.`);
  }
}

/** The VS Code server of test/vscode/package.json. */
export function defaultServerRoot() {
  return join(vscodeModules, 'code-server', 'lib', 'vscode');
}

/**
 * @param {import('node:child_process').ChildProcess} child
 * @param {() => string} output
 * @returns {Promise<number>}
 */
function waitForPort(child, output) {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => done(new PlainError(`VS Code’s server did not start.\n${output()}`)), 60_000);
    const look = () => {
      const port = /Extension host agent listening on (\d+)/.exec(output())?.[1];
      if (port) {
        done(Number(port));
      }
    };
    const onClose = () => done(new PlainError(`VS Code’s server ended at once.\n${output()}`));
    /** @param {number | Error} result */
    const done = (result) => {
      clearTimeout(timer);
      child.stdout?.off('data', look);
      child.off('close', onClose);
      typeof result === 'number' ? resolve(result) : reject(result);
    };
    child.stdout?.on('data', look);
    child.once('close', onClose);
    child.once('error', (error) => done(new PlainError(`VS Code’s server could not be started: ${error.message}`)));
  });
}

/** @param {number} port */
function expectFree(port) {
  return new Promise((/** @type {(_: void) => void} */ resolve, reject) => {
    const probe = createServer();
    probe.once('error', (error) => {
      const taken = /** @type {NodeJS.ErrnoException} */ (error).code === 'EADDRINUSE';
      const why = taken ? 'is taken by another program' : `cannot be used (${error.message})`;
      reject(new PlainError(`Port ${port} ${why}. Give another one, or none for a free one.`));
    });
    probe.listen(port, '127.0.0.1', () => probe.close(() => resolve()));
  });
}

/**
 * @param {number} port
 * @param {string} token
 * @param {Opening} what
 */
function pageAddress(port, token, { folder, extension = root, tests, file }) {
  const remote = (/** @type {string} */ path) => `vscode-remote://remote${encodeURI(path)}`;
  const payload = [['extensionDevelopmentPath', remote(extension)]];
  if (tests) {
    payload.push(['extensionTestsPath', remote(tests)]);
  }
  if (file) {
    payload.push(['openFile', remote(file)]);
  }
  payload.push(['skipWelcome', 'true']);
  const kind = folder.endsWith('.code-workspace') ? 'workspace' : 'folder';
  const query = new URLSearchParams({ tkn: token, [kind]: folder, payload: JSON.stringify(payload) });
  return `http://127.0.0.1:${port}/?${query}`;
}

/**
 * VS Code's server wants Node 22.15 or later: the one that npm carries beside it (an older server hangs on a later one than its
 * own), or the one that runs this.
 *
 * @param {string} serverRoot
 * @returns {string} path of an executable
 */
function nodeForServer(serverRoot) {
  const carried = join(serverRoot, '..', '..', '..', `node-${process.platform}-${process.arch}`, 'bin', 'node');
  if (existsSync(carried)) {
    return carried;
  }
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  if (major > 22 || (major === 22 && minor >= 15)) {
    return process.execPath;
  }
  throw new PlainError(
    `VS Code’s server needs Node.js 22.15 or later; this is ${process.versions.node}, and npm carries no later one for ` +
      `${process.platform} ${process.arch}. Install a later Node.js, or desktop VS Code.`,
  );
}

/**
 * npm's own variables would reach every terminal and task of the VS Code that is started.
 *
 * @param {NodeJS.ProcessEnv} env
 */
function withoutNpm(env) {
  return Object.fromEntries(
    Object.entries(env).filter(([name]) => !/^(npm_|INIT_CWD$|NODE_OPTIONS$|VSCODE_)/i.test(name)),
  );
}

/**
 * @param {import('node:child_process').ChildProcess} child
 * @param {NodeJS.Signals} signal
 */
function killGroup(child, signal) {
  try {
    if (child.pid && process.platform !== 'win32') {
      process.kill(-child.pid, signal);
    } else {
      child.kill(signal);
    }
  } catch {
    // It has ended already.
  }
}
