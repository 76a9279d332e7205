import { createReadStream } from 'node:fs';
import { opendir, stat } from 'node:fs/promises';
import { basename, join, relative, sep } from 'node:path';
import type { ImportSource } from '../core/import/importer.js';
import { decodeText, decodeUtf8 } from '../workspace/decode-text.js';
import { exitStatus } from './exit-status.js';
import { byteLines } from './lines.js';
import { nodeFileSystem } from './node-file-system.js';
import { messageOf } from './seed-paths.js';
import type { Terminal } from './terminal.js';

/** A file to import from, with its path as the person named it. */
export interface ImportFile {
  readonly path: string;
  readonly source: ImportSource;
}

/** The files that the arguments name: a file as it is, a folder by what ends in one of the endings, sorted. */
export async function* importFiles(
  paths: readonly string[],
  extensions: readonly string[],
  terminal: Terminal,
): AsyncGenerator<ImportFile> {
  for (const path of paths) {
    try {
      if ((await stat(path)).isDirectory()) {
        for await (const file of walk(path, extensions)) yield fileAt(file, relative(path, file));
      } else {
        yield fileAt(path, basename(path));
      }
    } catch (error) {
      terminal.problem(exitStatus.wrongUse, messageOf(error), path);
    }
  }
}

async function* walk(folder: string, extensions: readonly string[]): AsyncGenerator<string> {
  const entries = [];
  for await (const entry of await opendir(folder)) entries.push(entry);
  entries.sort((one, other) => (one.name < other.name ? -1 : 1));
  for (const entry of entries) {
    const path = join(folder, entry.name);
    if (entry.isDirectory() && !entry.name.startsWith('.')) yield* walk(path, extensions);
    else if (entry.isFile() && extensions.some((extension) => entry.name.endsWith(`.${extension}`))) yield path;
  }
}

function fileAt(path: string, name: string): ImportFile {
  return {
    path,
    source: {
      path: name.split(sep).join('/'),
      text: () => textOf(path),
      async *lines() {
        let number = 0;
        for await (const bytes of byteLines(createReadStream(path))) {
          number += 1;
          const line = decodeUtf8(bytes);
          if (line === undefined) throw new Error(`line ${number}: not UTF-8 text; save it as UTF-8`);
          yield line;
        }
      },
      async beside(extension) {
        const other = path.replace(/\.[^./\\]*$/, `.${extension}`);
        return (await nodeFileSystem.read(other)) === undefined ? undefined : textOf(other);
      },
    },
  };
}

async function textOf(path: string): Promise<string> {
  const bytes = await nodeFileSystem.read(path);
  if (bytes === undefined) throw new Error('there is no such file');
  const decoded = decodeText(bytes);
  if ('text' in decoded) return decoded.text;
  throw new Error(`line ${decoded.line}: ${decoded.problem}`);
}
