import { realpath } from 'node:fs/promises';
import { basename } from 'node:path';
import { l10n, type Uri } from 'vscode';
import { replaceFile } from '../../disk/replace-file.js';
import { replaceFiles } from '../../disk/replace-files.js';
import type { ExportWriter } from './write-export.js';

/** Exports to a local disk: piece by piece into temporary files, which are renamed when all of them are whole. */
export const diskExport: ExportWriter = {
  async writeFile(target, pieces, seeds) {
    expectNoSeed(await realPathOf(target.fsPath), await realPathsOf(seeds));
    await replaceFile(target.fsPath, async (file) => {
      for await (const { data } of pieces) {
        await file.writeFile(data);
      }
    });
  },
  async writeFolder(target, pieces, seeds) {
    const paths = await realPathsOf(seeds);
    await replaceFiles(target.fsPath, pieces, (path) => {
      expectNoSeed(path, paths);
      return false;
    });
  },
};

async function realPathsOf(uris: readonly Uri[]): Promise<ReadonlySet<string>> {
  const local = uris.filter(({ scheme }) => scheme === 'file');
  return new Set(await Promise.all(local.map(({ fsPath }) => realPathOf(fsPath))));
}

/** Where a path leads by links; itself where nothing is there. */
function realPathOf(path: string): Promise<string> {
  return realpath(path).catch(() => path);
}

function expectNoSeed(path: string, seeds: ReadonlySet<string>): void {
  if (seeds.has(path)) {
    throw new Error(l10n.t('{0} is a seed that is exported, and stays as it is. Nothing was written.', basename(path)));
  }
}
