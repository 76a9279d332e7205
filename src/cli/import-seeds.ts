import { createHash } from 'node:crypto';
import { stat } from 'node:fs/promises';
import { basename, isAbsolute, join, relative, resolve, sep } from 'node:path';
import { canonicalText } from '../core/annotation/canonical-text.js';
import { seedPaths } from './seed-paths.js';
import { seedTexts } from './seed-texts.js';
import type { Terminal } from './terminal.js';

/** Finds the seed that imported annotations are about. */
export interface SeedFinder {
  /** Its path, or undefined where there is none, or more than one that it could be. */
  find(document: { readonly file?: string; readonly text?: string }): Promise<string | undefined>;
}

/**
 * Looks for seeds in a folder: by the path below it, with or without `.txt`; else by a file name that only one seed has; else by
 * the whole text, whatever its newlines and normalization form. Names come from the files: none leads out of the folder.
 */
export function createSeedFinder(folder: string, terminal: Terminal): SeedFinder {
  let byName: Promise<ReadonlyMap<string, string | undefined>> | undefined;
  let byText: Promise<ReadonlyMap<string, string | undefined>> | undefined;
  return {
    async find({ file, text }) {
      if (file !== undefined) {
        const path = await pathBelow(folder, file);
        if (path !== undefined) return path;
        byName ??= namesOf(folder, terminal);
        const named = await byName;
        const name = basename(file.replaceAll('\\', '/'));
        const found = named.get(name) ?? named.get(`${name}.txt`);
        if (found !== undefined) return found;
      }
      if (text === undefined) return undefined;
      byText ??= textsOf(folder, terminal);
      return (await byText).get(textKey(text));
    },
  };
}

async function pathBelow(folder: string, file: string): Promise<string | undefined> {
  for (const name of [file, `${file}.txt`]) {
    const path = isAbsolute(name) ? name : join(folder, name);
    const inside = relative(resolve(folder), resolve(path));
    if (inside === '..' || inside.startsWith(`..${sep}`) || isAbsolute(inside)) continue;
    const found = await stat(path).catch(() => undefined);
    if (found?.isFile() === true) return path;
  }
  return undefined;
}

/** Seeds by file name; undefined for a name that several have. */
async function namesOf(folder: string, terminal: Terminal): Promise<Map<string, string | undefined>> {
  const names = new Map<string, string | undefined>();
  for await (const path of seedPaths([folder], terminal)) {
    names.set(basename(path), names.has(basename(path)) ? undefined : path);
  }
  return names;
}

async function textsOf(folder: string, terminal: Terminal): Promise<Map<string, string | undefined>> {
  const texts = new Map<string, string | undefined>();
  for await (const { file, text } of seedTexts([folder], terminal)) {
    const key = textKey(text);
    texts.set(key, texts.has(key) ? undefined : file);
  }
  return texts;
}

function textKey(text: string): string {
  return createHash('sha256').update(canonicalText(text).text.trim()).digest('base64');
}
