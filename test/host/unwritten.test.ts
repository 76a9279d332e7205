import assert from 'node:assert/strict';
import { mkdirSync, rmdirSync } from 'node:fs';
import { describe, it } from 'mocha';
import type * as vscode from 'vscode';
import { createAnchor } from '../../src/core/annotation/anchor.js';
import type { Annotation } from '../../src/core/annotation/model.js';
import { createSidecars } from '../../src/editor/sidecars.js';
import { workspaceFileSystem } from '../../src/editor/workspace-file-system.js';
import type { FileSystem } from '../../src/workspace/file-system.js';
import { sidecarTextsHere } from '../../src/workspace/sidecar-texts.js';
import { annotationsOf, sidecarText } from './support/review.js';
import { waitFor, writeFixture } from './support/workspace.js';

const text = 'Thư viện xã có 1.200 đầu sách và 45 chỗ ngồi.\n';

function annotation(quote: string): Annotation {
  const start = text.indexOf(quote);
  return {
    id: `a${start}`,
    status: 'accepted',
    anchor: createAnchor(text, start, start + quote.length),
    content: { type: 'figure', kind: 'cardinal', value: 1, bound: 'exact', precision: 0 },
    reviewer: 'Lan',
    time: '2026-01-05T08:00:00Z',
  };
}

/** A workspace's storage as VS Code keeps it over windows: plain data only. */
function storage(): vscode.Memento {
  const kept = new Map<string, string>();
  const get = (key: string, otherwise?: unknown) => (kept.has(key) ? JSON.parse(kept.get(key) ?? '') : otherwise);
  return {
    keys: () => [...kept.keys()],
    get,
    update: async (key: string, value: unknown) => {
      if (value === undefined) {
        kept.delete(key);
      } else {
        kept.set(key, JSON.stringify(value));
      }
    },
  };
}

function refusing(message: string): FileSystem {
  const real = workspaceFileSystem();
  return { read: real.read, writeAtomic: () => Promise.reject(new Error(message)) };
}

describe('decisions that cannot be written', () => {
  it('survive the window, and are written by the next one', async () => {
    const seed = writeFixture('seeds/unwritten-window.txt', text);
    const memory = storage();
    const first = createSidecars(refusing('EROFS: read-only file system'), sidecarTextsHere, memory);
    await first.change(seed, { text, items: [] }, () => [annotation('45')]);
    first.dispose();
    assert.equal(sidecarText(seed), undefined);
    assert.notDeepEqual(memory.keys(), []);

    const second = createSidecars(workspaceFileSystem(), sidecarTextsHere, memory);
    await waitFor('the decision to be written', () => annotationsOf(seed).length === 1);
    await waitFor('the storage to be empty', () => memory.keys().length === 0);
    assert.deepEqual(annotationsOf(seed), [annotation('45')]);
    second.dispose();
  });

  it('are joined with what was written meanwhile', async () => {
    const seed = writeFixture('seeds/unwritten-joined.txt', text);
    const memory = storage();
    const first = createSidecars(refusing('EACCES: permission denied'), sidecarTextsHere, memory);
    await first.change(seed, { text, items: [] }, () => [annotation('45')]);
    first.dispose();
    const other = createSidecars(workspaceFileSystem(), sidecarTextsHere, storage());
    await other.change(seed, { text, items: [] }, () => [annotation('1.200')]);
    other.dispose();

    const second = createSidecars(workspaceFileSystem(), sidecarTextsHere, memory);
    await waitFor('both decisions', () => annotationsOf(seed).length === 2);
    second.dispose();
  });

  it('leave a sidecar that cannot be read alone, and say so', async () => {
    const seed = writeFixture('seeds/unwritten-folder.txt', text);
    const sidecar = `${seed.fsPath}.annotations.yaml`;
    mkdirSync(sidecar);
    const sidecars = createSidecars(workspaceFileSystem(), sidecarTextsHere, storage());
    const state = await sidecars.open(seed);
    assert.match(state.unusable ?? '', /cannot be read/);
    rmdirSync(sidecar);
    sidecars.dispose();
  });
});
