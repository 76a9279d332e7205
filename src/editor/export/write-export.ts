import { l10n, Uri, workspace } from 'vscode';
import type { ExportChunk } from '../../core/export/exporter.js';
import { nameOf, UnsavedChangesError } from '../workspace-file-system.js';

export type ExportPieces = AsyncIterable<ExportChunk>;

/**
 * Writes an export so that nothing stands under its final name before all of it is whole, and not over a seed that is exported.
 * Throws what the pieces and the file system throw; then nothing was written.
 */
export interface ExportWriter {
  writeFile(target: Uri, pieces: ExportPieces, seeds: readonly Uri[]): Promise<void>;
  writeFolder(target: Uri, pieces: ExportPieces, seeds: readonly Uri[]): Promise<void>;
}

/** Local files are written piece by piece where there is a disk, all others through VS Code. */
export function exportWriter(disk?: ExportWriter): ExportWriter {
  const writerOf = ({ scheme }: Uri) => (disk && scheme === 'file' ? disk : throughVscode);
  return {
    async writeFile(target, pieces, seeds) {
      expectSaved(target);
      await writerOf(target).writeFile(target, pieces, seeds);
    },
    writeFolder: (target, pieces, seeds) => writerOf(target).writeFolder(target, pieces, seeds),
  };
}

function expectSaved(target: Uri): void {
  const key = target.toString();
  if (workspace.textDocuments.some((document) => document.isDirty && document.uri.toString() === key)) {
    throw new UnsavedChangesError(
      l10n.t('{0} has unsaved changes in an editor. Save or revert it first.', nameOf(target)),
    );
  }
}

const throughVscode: ExportWriter = {
  async writeFile(target, pieces, seeds) {
    expectNoSeed([target], seeds);
    const parts: Uint8Array[] = [];
    for await (const { data } of pieces) {
      parts.push(bytesOf(data));
    }
    const temporary = Uri.joinPath(target, '..', `.${nameOf(target)}.${crypto.randomUUID()}.tmp`);
    try {
      await workspace.fs.writeFile(temporary, joined(parts));
      await workspace.fs.rename(temporary, target, { overwrite: true });
    } catch (error) {
      await removed(temporary);
      throw error;
    }
  },
  async writeFolder(target, pieces, seeds) {
    const staging = Uri.joinPath(target, `.${crypto.randomUUID()}.tmp`);
    try {
      const paths = await writeAll(staging, pieces);
      expectNoSeed(
        paths.map((path) => Uri.joinPath(target, path)),
        seeds,
      );
      for (const path of paths) {
        await workspace.fs.createDirectory(Uri.joinPath(target, path, '..'));
        await workspace.fs.rename(Uri.joinPath(staging, path), Uri.joinPath(target, path), { overwrite: true });
      }
    } finally {
      await removed(staging);
    }
  },
};

/** Exporters make paths that stay inside the folder. Each file is written when its last piece has come. */
async function writeAll(folder: Uri, pieces: ExportPieces): Promise<string[]> {
  const open = new Map<string, Uint8Array[]>();
  const paths: string[] = [];
  const finish = async (path: string) => {
    const place = Uri.joinPath(folder, path);
    await workspace.fs.createDirectory(Uri.joinPath(place, '..'));
    await workspace.fs.writeFile(place, joined(open.get(path) ?? []));
    open.delete(path);
    paths.push(path);
  };
  for await (const { path, data, end } of pieces) {
    open.set(path, [...(open.get(path) ?? []), bytesOf(data)]);
    if (end) {
      await finish(path);
    }
  }
  for (const path of [...open.keys()]) {
    await finish(path);
  }
  return paths;
}

function expectNoSeed(targets: readonly Uri[], seeds: readonly Uri[]): void {
  const keys = new Set(seeds.map(String));
  const seed = targets.find((target) => keys.has(target.toString()));
  if (seed) {
    throw new Error(l10n.t('{0} is a seed that is exported, and stays as it is. Nothing was written.', nameOf(seed)));
  }
}

async function removed(uri: Uri): Promise<void> {
  await workspace.fs.delete(uri, { recursive: true }).then(undefined, () => undefined);
}

function bytesOf(data: string | Uint8Array): Uint8Array {
  return typeof data === 'string' ? new TextEncoder().encode(data) : data;
}

function joined(parts: readonly Uint8Array[]): Uint8Array {
  const bytes = new Uint8Array(parts.reduce((length, part) => length + part.length, 0));
  let at = 0;
  for (const part of parts) {
    bytes.set(part, at);
    at += part.length;
  }
  return bytes;
}
