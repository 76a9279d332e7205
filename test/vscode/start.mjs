// `npm start [-- FOLDER] [--port N]`: builds the extension and opens VS Code with it on FOLDER, by default on the samples.
// Desktop VS Code where it is on PATH and there is a display, else VS Code's server and an address to open.
import { existsSync, statSync } from 'node:fs';
import { delimiter, join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { installProject, installVscode, PlainError, root, run } from './install.mjs';

const usage = `npm start [-- FOLDER] [--port N] [--server]

  FOLDER     the folder of seeds to open; the project's samples unless said
  --port N   port of VS Code's server; a free one unless said
  --server   VS Code's server even where there is a desktop VS Code`;

async function main() {
  const { folder, port, server } = readArguments();
  await installProject();
  console.log('Building the extension …');
  if ((await run(process.execPath, ['esbuild.js'])) !== 0) {
    throw new PlainError('The build failed; its messages are above.');
  }
  const desktop = server || port !== undefined ? undefined : findDesktop();
  if (desktop) {
    console.log(`Opening ${folder} in desktop VS Code (${desktop}).`);
    const shell = process.platform === 'win32';
    const status = await run(shell ? `"${desktop}"` : desktop, [`--extensionDevelopmentPath=${root}`, folder], {
      shell,
    });
    if (status !== 0) {
      throw new PlainError(`${desktop} failed with exit status ${status}; \`npm start -- --server\` does without it.`);
    }
    return;
  }
  await installVscode();
  await serve(folder, port);
}

function readArguments() {
  const { values, positionals } = (() => {
    try {
      return parseArgs({
        allowPositionals: true,
        options: { port: { type: 'string' }, server: { type: 'boolean' }, help: { type: 'boolean', short: 'h' } },
      });
    } catch (error) {
      throw new PlainError(`${/** @type {Error} */ (error).message}\n\n${usage}`);
    }
  })();
  if (values.help) {
    console.log(usage);
    process.exit(0);
  }
  if (positionals.length > 1) {
    throw new PlainError(`One folder at most: ${positionals.join(' ')}\n\n${usage}`);
  }
  return { folder: chooseFolder(positionals[0]), port: readPort(values.port), server: values.server ?? false };
}

/** @param {string | undefined} named */
function chooseFolder(named) {
  if (named !== undefined) {
    // npm runs scripts in the project's folder; the reader means the folder they stand in.
    const folder = resolve(process.env.INIT_CWD ?? process.cwd(), named);
    if (!existsSync(folder) || !statSync(folder).isDirectory()) {
      throw new PlainError(`${folder} is not a folder.`);
    }
    return folder;
  }
  const samples = join(root, 'media', 'samples');
  if (!existsSync(samples)) {
    throw new PlainError(`The samples are missing (${samples}). Name a folder of your own: npm start -- FOLDER`);
  }
  return samples;
}

/** @param {string | undefined} text */
function readPort(text) {
  if (text === undefined) {
    return undefined;
  }
  const port = Number(text);
  if (!Number.isInteger(port) || port < 1 || port > 65_535) {
    throw new PlainError(`${text} is no port: a whole number from 1 to 65535 is.`);
  }
  return port;
}

/** @returns {string | undefined} the command of a desktop VS Code that can be shown */
function findDesktop() {
  if (process.platform === 'linux' && !process.env.DISPLAY && !process.env.WAYLAND_DISPLAY) {
    return undefined;
  }
  const names = process.platform === 'win32' ? ['code.cmd', 'code-insiders.cmd'] : ['code', 'code-insiders', 'codium'];
  const folders = (process.env.PATH ?? '').split(delimiter);
  return names.flatMap((name) => folders.map((folder) => join(folder, name))).find((path) => existsSync(path));
}

/**
 * @param {string} folder
 * @param {number | undefined} port
 */
async function serve(folder, port) {
  const { startServer } = await import('./server.mjs');
  console.log('Starting VS Code’s server …');
  const server = await startServer({ ...(port !== undefined && { port }), settings: {} });
  let ending = false;
  const end = () => {
    if (!ending) {
      ending = true;
      console.log('\nClosing VS Code’s server.');
      server.stop().then(() => process.exit(0));
    }
  };
  for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP'])) {
    process.on(signal, end);
  }
  console.log(`\n${folder} is open in VS Code at\n\n  ${server.address({ folder })}\n\nCtrl-C ends it.`);
  await server.ended;
  if (!ending) {
    throw new PlainError(`VS Code’s server ended by itself.\n${server.output().slice(-2000)}`);
  }
}

main().catch((error) => {
  console.error(error instanceof PlainError ? error.message : error);
  process.exit(1);
});
