import { beforeEach, describe, expect, it } from 'vitest';
import { createAnchor } from '../../../src/core/annotation/anchor.js';
import type { Annotation } from '../../../src/core/annotation/model.js';
import type { Acknowledgement } from '../../../src/core/sidecar/model.js';
import { readSidecar } from '../../../src/core/sidecar/read.js';
import type { FileSystem } from '../../../src/workspace/file-system.js';
import { createSidecarStore } from '../../../src/workspace/sidecar-store.js';
import { sidecarTextsHere } from '../../../src/workspace/sidecar-texts.js';

const text = 'Hội chợ sách mở cửa với 42 gian hàng.\n';
const uri = 'memory:/hoi-cho.txt';
const sidecar = `${uri}.annotations.yaml`;
const seed = { uri, file: 'hoi-cho.txt', text };
const one: Acknowledgement = { conflict: 'c1', reason: 'hai nguồn', reviewer: 'Lan', time: '2026-01-05T08:00:00Z' };
const two: Acknowledgement = { ...one, conflict: 'c2', reviewer: 'An' };
const annotation: Annotation = {
  id: 'aa',
  status: 'accepted',
  anchor: createAnchor(text, text.indexOf('42'), text.indexOf('42') + 2),
  content: { type: 'figure', kind: 'cardinal', value: 42, bound: 'exact', precision: 0 },
  reviewer: 'Lan',
  time: '2026-01-05T08:00:00Z',
};

let files: Map<string, string>;
let failure: Error | undefined;
const fileSystem: FileSystem = {
  read: async (name) => {
    const content = files.get(name);
    return content === undefined ? undefined : new TextEncoder().encode(content);
  },
  writeAtomic: async (name, bytes) => {
    if (failure !== undefined) throw failure;
    files.set(name, new TextDecoder().decode(bytes));
  },
};
const newStore = () => createSidecarStore(fileSystem, sidecarTextsHere);

beforeEach(() => {
  files = new Map();
  failure = undefined;
});

function onDisk() {
  const reading = readSidecar(files.get(sidecar) ?? '');
  if ('problems' in reading) throw new Error(reading.problems[0]?.message);
  return reading.sidecar;
}

describe('acknowledged conflicts in the store', () => {
  it('are written at once, beside the decisions, also where there are none', async () => {
    const store = newStore();
    const state = await store.acknowledge(seed, () => [one]);
    expect(state.acknowledged).toEqual([one]);
    expect(onDisk()).toMatchObject({ acknowledged: [one], annotations: [] });
    await store.change(seed, () => [annotation]);
    expect(onDisk()).toMatchObject({ acknowledged: [one], annotations: [annotation] });
    expect((await newStore().open(uri)).acknowledged).toEqual([one]);
  });

  it('take in what somebody else acknowledged meanwhile', async () => {
    const [mine, theirs] = [newStore(), newStore()];
    await Promise.all([mine.open(uri), theirs.open(uri)]);
    await theirs.acknowledge(seed, () => [two]);
    await mine.acknowledge(seed, (before) => [...before, one]);
    expect(new Set(onDisk().acknowledged)).toEqual(new Set([one, two]));
    expect(new Set((await theirs.reload(uri)).acknowledged)).toEqual(new Set([one, two]));
  });

  it('are written later when a write failed', async () => {
    const store = newStore();
    failure = new Error('disk full');
    expect((await store.acknowledge(seed, () => [one])).failure).toBe(failure);
    store.close(uri);
    failure = undefined;
    await store.retry(uri);
    expect(onDisk().acknowledged).toEqual([one]);
  });

  it('are taken back', async () => {
    const store = newStore();
    await store.acknowledge(seed, () => [one, two]);
    await store.acknowledge(seed, (before) => before.filter(({ conflict }) => conflict !== 'c1'));
    expect(onDisk().acknowledged).toEqual([two]);
  });
});
