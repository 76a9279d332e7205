import { type Uri, workspace } from 'vscode';
import { canonicalText } from '../../core/annotation/canonical-text.js';
import { sha256OfText } from '../../workspace/text-hash.js';
import { nameOf } from '../workspace-file-system.js';
import { textOf } from './import-source.js';

/** Finds the seed that imported annotations are about. */
export interface SeedFinder {
  /** Undefined where there is none, or more than one that it could be. */
  find(document: { readonly file?: string; readonly text?: string }): Promise<Uri | undefined>;
}

/**
 * Looks among the seeds of the workspace: by the path below it, with or without `.txt`; else by a file name that only one seed has;
 * else by the whole text, whatever its newlines and normalization form.
 */
export function createSeedFinder(seeds: readonly Uri[]): SeedFinder {
  const byPath = uniqueBy(seeds.flatMap((uri) => pathsOf(uri).map((path) => [path, uri] as const)));
  const byName = uniqueBy(seeds.map((uri) => [nameOf(uri), uri] as const));
  let byText: Promise<ReadonlyMap<string, Uri | undefined>> | undefined;
  return {
    async find({ file, text }) {
      const path = file?.replaceAll('\\', '/').replace(/^(?:\.?\/)+/, '');
      if (path !== undefined) {
        const name = path.slice(path.lastIndexOf('/') + 1);
        const found = withEnding(byPath, path) ?? withEnding(byName, name);
        if (found) {
          return found;
        }
      }
      if (text === undefined) {
        return undefined;
      }
      byText ??= seedsByText(seeds);
      return (await byText).get(await keyOf(text));
    },
  };
}

function pathsOf(uri: Uri): string[] {
  return [...new Set([workspace.asRelativePath(uri, true), workspace.asRelativePath(uri, false)])];
}

function withEnding(seeds: ReadonlyMap<string, Uri | undefined>, name: string): Uri | undefined {
  return seeds.get(name) ?? seeds.get(`${name}.txt`);
}

/** Seeds by key; undefined for a key that several have. */
function uniqueBy(pairs: Iterable<readonly [key: string, uri: Uri]>): Map<string, Uri | undefined> {
  const found = new Map<string, Uri | undefined>();
  for (const [key, uri] of pairs) {
    const isOther = found.has(key) && found.get(key)?.toString() !== uri.toString();
    found.set(key, isOther ? undefined : uri);
  }
  return found;
}

async function seedsByText(seeds: readonly Uri[]): Promise<Map<string, Uri | undefined>> {
  const pairs: (readonly [string, Uri])[] = [];
  for (const uri of seeds) {
    // What cannot be read as text is no text that an import is about.
    const text = await textOf(uri).catch(() => undefined);
    if (text !== undefined) {
      pairs.push([await keyOf(text), uri]);
    }
  }
  return uniqueBy(pairs);
}

function keyOf(text: string): Promise<string> {
  return sha256OfText(canonicalText(text).text.trim());
}
