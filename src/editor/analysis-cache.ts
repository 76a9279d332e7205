import { Uri, workspace } from 'vscode';
import type { Analysis } from '../core/model.js';
import { decodeAnalysis, encodeAnalysis } from '../workspace/corpus-cache.js';
import { sha256OfText } from '../workspace/text-hash.js';
import { analysesFolder, spareFiles } from './analysis-files.js';
import { logFor, messageOf } from './log.js';

/** Analyses of texts as they were read before, in this window or an earlier one, so that a restart need not analyse again. */
export interface AnalysisCache {
  /** Undefined where there is none, or none that can be used. Never rejects. */
  get(text: string): Promise<Analysis | undefined>;
  /** Keeps an analysis. One that cannot be kept is made again next time. Never rejects. */
  put(text: string, analysis: Analysis): Promise<void>;
  /** Names of files that texts were looked up in. */
  used(): readonly string[];
  /** Deletes what no text was looked up for since the start, where that is more than the texts that are in use. */
  prune(): Promise<void>;
}

const log = logFor('cache');

/**
 * A folder of JSON files, one a text, named after the text's hash, in a folder named after the version of the analyser. What
 * other versions left there is deleted. `version` is asked for once; without one there is no cache.
 */
export function createAnalysisCache(storage: Uri, version: () => Promise<string | undefined>): AnalysisCache {
  const used = new Set<string>();
  /** Files that are there, so that nobody asks the disk for others. */
  const present = new Set<string>();
  let opened: Promise<Uri | undefined> | undefined;

  async function open(): Promise<Uri | undefined> {
    try {
      const current = await version();
      const folder = current === undefined ? undefined : Uri.joinPath(storage, analysesFolder, current);
      if (folder) {
        await workspace.fs.createDirectory(folder);
        await deleteOthers(folder);
        for (const [name] of await workspace.fs.readDirectory(folder)) present.add(name);
      }
      return folder;
    } catch (error) {
      log.warn(`no analyses are kept: ${messageOf(error)}`);
      return undefined;
    }
  }

  async function fileOf(text: string): Promise<{ readonly name: string; readonly uri: Uri } | undefined> {
    opened ??= open();
    const folder = await opened;
    const name = folder && `${await sha256OfText(text)}.json`;
    return folder && name ? { name, uri: Uri.joinPath(folder, name) } : undefined;
  }

  return {
    async get(text) {
      const file = await fileOf(text);
      if (!file || !present.has(file.name)) {
        return undefined;
      }
      try {
        const encoded = new TextDecoder().decode(await workspace.fs.readFile(file.uri));
        const analysis = decodeAnalysis(encoded, text);
        if (analysis) {
          used.add(file.name);
        }
        return analysis;
      } catch {
        return undefined;
      }
    },
    async put(text, analysis) {
      const file = await fileOf(text);
      try {
        if (file) {
          used.add(file.name);
          await workspace.fs.writeFile(file.uri, new TextEncoder().encode(encodeAnalysis(analysis)));
          present.add(file.name);
        }
      } catch (error) {
        log.warn(`not kept: ${messageOf(error)}`);
      }
    },
    used: () => [...used],
    async prune() {
      const folder = await opened;
      if (!folder) {
        return;
      }
      const files = await workspace.fs.readDirectory(folder);
      if (files.length <= 2 * used.size + spareFiles) {
        return;
      }
      for (const [name] of files) {
        if (!used.has(name)) {
          present.delete(name);
          await deleteQuietly(Uri.joinPath(folder, name));
        }
      }
    },
  };
}

/** Deletes the folders of other versions beside the folder. */
async function deleteOthers(folder: Uri): Promise<void> {
  const parent = Uri.joinPath(folder, '..');
  for (const [name] of await workspace.fs.readDirectory(parent)) {
    const other = Uri.joinPath(parent, name);
    if (other.path !== folder.path) {
      await deleteQuietly(other);
    }
  }
}

async function deleteQuietly(uri: Uri): Promise<void> {
  try {
    await workspace.fs.delete(uri, { recursive: true });
  } catch (error) {
    log.warn(`${uri} stays: ${messageOf(error)}`);
  }
}

/** Names the analyser by its code, so that a new build never takes the results of an old one for its own. */
export async function analyzerVersion(bundle: Uri): Promise<string | undefined> {
  try {
    const code = await workspace.fs.readFile(bundle);
    const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', code.slice()));
    return [...digest.subarray(0, 12)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
  } catch (error) {
    log.warn(`cannot read ${bundle}: ${messageOf(error)}`);
    return undefined;
  }
}
