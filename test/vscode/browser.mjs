// Finds a Chromium for tests (one that is named, one on PATH, else the one that npm carries) and gives it fonts that hold
// every Vietnamese letter.
import { spawnSync } from 'node:child_process';
import { createReadStream, createWriteStream, existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { delimiter, join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { createBrotliDecompress } from 'node:zlib';
import { chromium } from 'playwright-core';
import { PlainError, vscodeModules } from './install.mjs';

const folder = join(vscodeModules, '.seedmark-browser');

/** Font families that the browser has on every machine. */
export const fonts = { monospace: 'Noto Sans Mono', sansSerif: 'Noto Sans' };

/**
 * Starts a headless browser.
 *
 * @returns {Promise<import('playwright-core').Browser>}
 */
export async function launchBrowser() {
  const { executable, env } = await findBrowser();
  return chromium.launch({
    executablePath: executable,
    env: /** @type {Record<string, string>} */ ({ ...process.env, ...env, FONTCONFIG_FILE: fontConfiguration() }),
    args: [
      ...['--disable-gpu', '--disable-quic', '--disable-background-networking', '--disable-component-update'],
      ...['--disable-sync', '--no-first-run', '--font-render-hinting=none'],
    ],
    // The sandbox does not work as root, nor in most containers; the only page shown is our own server's.
    chromiumSandbox: false,
  });
}

/**
 * @returns {Promise<{executable: string, env: Record<string, string>}>}
 */
async function findBrowser() {
  const named = process.env.SEEDMARK_BROWSER;
  if (named) {
    if (!existsSync(named)) {
      throw new PlainError(`SEEDMARK_BROWSER names ${named}, which does not exist.`);
    }
    return { executable: named, env: {} };
  }
  const installed = onPath(['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable']);
  return installed ? { executable: installed, env: {} } : carriedBrowser();
}

/** @param {string[]} names */
function onPath(names) {
  const folders = (process.env.PATH ?? '').split(delimiter);
  return names.flatMap((name) => folders.map((path) => join(path, name))).find((path) => existsSync(path));
}

/** Unpacks the Chromium of the package @sparticuz/chromium and, where the machine lacks them, the libraries it needs. */
async function carriedBrowser() {
  if (process.platform !== 'linux' || process.arch !== 'x64') {
    throw new PlainError(`No Chromium found, and npm carries none for ${process.platform} ${process.arch}. ${advice}`);
  }
  const packed = join(vscodeModules, '@sparticuz', 'chromium', 'bin');
  const executable = join(folder, 'chromium');
  if (!existsSync(executable)) {
    mkdirSync(folder, { recursive: true });
    // Renamed when complete, so that an interrupted unpacking is never taken for a browser.
    const partial = `${executable}.${process.pid}`;
    await pipeline(
      createReadStream(join(packed, 'chromium.br')),
      createBrotliDecompress(),
      createWriteStream(partial, { mode: 0o755 }),
    );
    renameSync(partial, executable);
  }
  if (starts(executable, {})) {
    return { executable, env: {} };
  }
  const env = { LD_LIBRARY_PATH: join(await carriedLibraries(packed), 'lib') };
  if (!starts(executable, env)) {
    const { stderr } = spawnSync(executable, ['--version'], { encoding: 'utf8', env: { ...process.env, ...env } });
    throw new PlainError(`The Chromium that npm carries does not start here. ${advice}\n${stderr}`);
  }
  return { executable, env };
}

const advice = 'Install Chromium (on Debian: `apt-get install chromium`) or name one in the variable SEEDMARK_BROWSER.';

/**
 * @param {string} executable
 * @param {Record<string, string>} env
 */
function starts(executable, env) {
  return spawnSync(executable, ['--version'], { env: { ...process.env, ...env } }).status === 0;
}

/** @param {string} packed */
async function carriedLibraries(packed) {
  const libraries = join(folder, 'libraries');
  if (!existsSync(libraries)) {
    const partial = `${libraries}.${process.pid}`;
    const { extract } = createRequire(join(packed, '..', 'package.json'))('tar-fs');
    await pipeline(createReadStream(join(packed, 'al2023.tar.br')), createBrotliDecompress(), extract(partial));
    rmSync(libraries, { recursive: true, force: true });
    renameSync(partial, libraries);
  }
  return libraries;
}

/** Writes a fontconfig file that knows the carried fonts alone, so that screenshots look alike everywhere. */
function fontConfiguration() {
  mkdirSync(folder, { recursive: true });
  const path = join(folder, 'fonts.conf');
  const packages = ['noto-sans', 'noto-sans-mono'].map((name) => join(vscodeModules, '@expo-google-fonts', name));
  const aliases = [
    ['sans-serif', fonts.sansSerif],
    ['system-ui', fonts.sansSerif],
    ['monospace', fonts.monospace],
  ];
  writeFileSync(
    path,
    `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
${packages.map((directory) => `  <dir>${directory}</dir>`).join('\n')}
  <cachedir>${join(folder, 'font-cache')}</cachedir>
${aliases
  .map(
    ([from, to]) => `  <alias binding="same"><family>${from}</family><prefer><family>${to}</family></prefer></alias>`,
  )
  .join('\n')}
</fontconfig>
`,
  );
  return path;
}
