import type { Analysis } from '../../core/model.js';
import type { SeedDisk } from '../../disk/seed-disk.js';
import { decodeAnalysis, encodeAnalysis } from '../../workspace/corpus-cache.js';
import { spareFiles } from '../analysis-files.js';

/** Analyses from earlier windows, as {@link createAnalysisCache} keeps them, for a thread that may wait for the disk. */
export interface KeptAnalyses {
  /** The analysis that is kept of the text, or the one that is made now. */
  of(text: string, make: (text: string) => Analysis): Analysis;
  /** Deletes what no text was looked up for, where that is more than the texts in use; `used` are names that others looked up. */
  prune(used: readonly string[]): void;
}

/** Keeps nothing. */
export const noKeptAnalyses: KeptAnalyses = { of: (text, make) => make(text), prune: () => undefined };

/** In the folder of the analyser's version below `storage`. Where the disk refuses, nothing is kept. */
export function createKeptAnalyses(disk: SeedDisk, storage: string, bundle: string): KeptAnalyses {
  const used = new Set<string>();
  const opened = open(disk, storage, bundle);
  if (opened === undefined) return noKeptAnalyses;
  const { folder, present } = opened;

  function kept(name: string, text: string): Analysis | undefined {
    if (!present.has(name)) return undefined;
    try {
      return decodeAnalysis(new TextDecoder().decode(disk.read(disk.join(folder, name))), text);
    } catch {
      return undefined;
    }
  }

  return {
    of(text, make) {
      const name = `${disk.sha256(text)}.json`;
      const known = kept(name, text);
      used.add(name);
      if (known !== undefined) return known;
      const analysis = make(text);
      try {
        disk.write(disk.join(folder, name), encodeAnalysis(analysis));
        present.add(name);
      } catch {
        // It is made again next time.
      }
      return analysis;
    },
    prune(others) {
      for (const name of others) used.add(name);
      try {
        const files = disk.list(folder);
        if (files.length <= 2 * used.size + spareFiles) return;
        for (const name of files.filter((each) => !used.has(each))) {
          present.delete(name);
          disk.remove(disk.join(folder, name));
        }
      } catch {
        // They stay until the next window.
      }
    },
  };
}

function open(disk: SeedDisk, storage: string, bundle: string) {
  try {
    const version = disk.sha256(disk.read(bundle)).slice(0, 24);
    const folder = disk.join(storage, version);
    const present = new Set(disk.list(folder));
    for (const name of disk.list(storage)) if (name !== version) disk.remove(disk.join(storage, name));
    return { folder, present };
  } catch {
    return undefined;
  }
}
