import { beforeEach, describe, expect, it } from 'vitest';
import { createAnchor } from '../../../src/core/annotation/anchor.js';
import type { Annotation } from '../../../src/core/annotation/model.js';
import { readSidecar } from '../../../src/core/sidecar/read.js';
import type { FileSystem } from '../../../src/workspace/file-system.js';
import { createSidecarStore, type SidecarState, type SidecarStore } from '../../../src/workspace/sidecar-store.js';
import { sidecarTextsHere } from '../../../src/workspace/sidecar-texts.js';
import { sha256OfText } from '../../../src/workspace/text-hash.js';

const text = 'Hội chợ sách mở cửa ngày 5-1 với 42 gian hàng.\nBan tổ chức chờ đón 3.000 lượt khách mỗi ngày.\n';
const uri = 'memory:/hoi-cho.txt';
const sidecar = `${uri}.annotations.yaml`;
const seed = { uri, file: 'hoi-cho.txt', text };

/** Files in memory, with a switch that makes writes fail. */
function memoryFiles() {
  const files = new Map<string, string>();
  const state = { failure: undefined as Error | undefined, writes: 0 };
  const fileSystem: FileSystem = {
    read: async (name) => {
      const content = files.get(name);
      return content === undefined ? undefined : new TextEncoder().encode(content);
    },
    writeAtomic: async (name, bytes) => {
      await Promise.resolve();
      if (state.failure) throw state.failure;
      state.writes += 1;
      files.set(name, new TextDecoder().decode(bytes));
    },
  };
  return { files, fileSystem, state };
}

function annotation(quote: string, fields: Partial<Annotation> = {}): Annotation {
  const start = text.indexOf(quote);
  return {
    id: `a${start}`,
    status: 'accepted',
    anchor: createAnchor(text, start, start + quote.length),
    content: { type: 'figure', kind: 'cardinal', value: 42, bound: 'exact', precision: 0 },
    reviewer: 'Lan',
    time: '2026-01-05T08:00:00Z',
    ...fields,
  };
}

const add = (one: Annotation) => (before: readonly Annotation[]) => [...before, one];

let memory: ReturnType<typeof memoryFiles>;
let store: SidecarStore;

beforeEach(() => {
  memory = memoryFiles();
  store = createSidecarStore(memory.fileSystem, sidecarTextsHere);
});

function onDisk(): readonly Annotation[] {
  const reading = readSidecar(memory.files.get(sidecar) ?? '');
  if ('problems' in reading) throw new Error(reading.problems[0]?.message);
  return reading.sidecar.annotations;
}

describe('a sidecar store', () => {
  it('takes what is decided while it writes along in one write, and has written all when each resolves', async () => {
    const decided = ['5-1', '42', '3.000', 'gian', 'khách'].map((quote) => annotation(quote));
    const seen = await Promise.all(
      decided.map(async (one) => {
        await store.change(seed, add(one));
        return onDisk().some(({ id }) => id === one.id);
      }),
    );
    expect(seen).not.toContain(false);
    expect(memory.state.writes).toBeLessThanOrEqual(2);
  });

  it('writes a decision before it resolves, and a new store reads it', async () => {
    const one = annotation('42');
    await store.change(seed, add(one));
    expect(onDisk()).toEqual([one]);
    expect(memory.files.get(sidecar)).toContain(`sha256: "${await sha256OfText(text)}"`);
    expect((await createSidecarStore(memory.fileSystem, sidecarTextsHere).open(uri)).annotations).toEqual([one]);
  });

  it('has decisions in memory at once and writes those of a burst together', async () => {
    await store.open(uri);
    const changes = ['5-1', '42', '3.000'].map((quote) => store.change(seed, add(annotation(quote))));
    await Promise.resolve();
    expect(store.current(uri)?.annotations).toHaveLength(3);
    await Promise.all(changes);
    expect(onDisk()).toHaveLength(3);
    expect(memory.state.writes).toBe(1);
  });

  it('makes no file where nothing was decided, and none anew where nothing changed', async () => {
    await store.change(seed, (before) => before);
    expect(memory.files.size).toBe(0);
    await store.change(seed, add(annotation('42')));
    await store.change(seed, (before) => before);
    expect(memory.state.writes).toBe(1);
  });

  it('says in the file which text it is about when only the text changed', async () => {
    await store.change(seed, add(annotation('42')));
    await store.change({ ...seed, text: `${text}Hết.` }, (before) => before);
    expect(memory.files.get(sidecar)).toContain(await sha256OfText(`${text}Hết.`));
  });

  it('merges what somebody else wrote meanwhile', async () => {
    await store.change(seed, add(annotation('42')));
    const other = createSidecarStore(memory.fileSystem, sidecarTextsHere);
    await other.change(seed, add(annotation('3.000', { reviewer: 'Minh' })));
    const state = await store.change(seed, add(annotation('5-1')));
    expect(state.annotations.map(({ anchor }) => anchor.quote)).toEqual(['5-1', '42', '3.000']);
    expect(onDisk()).toEqual(state.annotations);
  });

  it('takes what changed on disk on reload', async () => {
    await store.change(seed, add(annotation('42')));
    await createSidecarStore(memory.fileSystem, sidecarTextsHere).change(seed, () => []);
    const heard: string[] = [];
    const stop = store.onDidChange((changed) => heard.push(changed));
    expect((await store.reload(uri)).annotations).toEqual([]);
    expect(heard).toEqual([uri]);
    stop();
  });

  it('keeps a decision that could not be written, and writes it on retry', async () => {
    memory.state.failure = new Error('read-only');
    const state = await store.change(seed, add(annotation('42')));
    expect(state).toMatchObject({ failure: memory.state.failure, annotations: [{ id: annotation('42').id }] });
    store.close(uri);
    expect(await store.pending()).toHaveLength(1);
    memory.state.failure = undefined;
    expect((await store.retry(uri)).failure).toBeUndefined();
    expect(onDisk()).toHaveLength(1);
    expect(await store.pending()).toEqual([]);
  });

  it('takes up pending decisions of an earlier window', async () => {
    await store.change(seed, add(annotation('42')));
    memory.state.failure = new Error('read-only');
    await store.change(seed, (before) => [
      ...before.map((one) => ({ ...one, status: 'rejected' as const })),
      annotation('5-1'),
    ]);
    const kept = JSON.parse(JSON.stringify(await store.pending()));
    memory.state.failure = undefined;
    const next = createSidecarStore(memory.fileSystem, sidecarTextsHere);
    await next.restore(kept[0]);
    expect(onDisk().map(({ status }) => status)).toEqual(['accepted', 'rejected']);
  });

  it('takes up acknowledged conflicts of an earlier window, and what was taken back', async () => {
    const acknowledged = (conflict: string) => ({
      conflict,
      reason: 'revised',
      reviewer: 'Lan',
      time: '2026-01-05T08:00:00Z',
    });
    const conflictsOf = (state: SidecarState) => state.acknowledged?.map(({ conflict }) => conflict);
    await store.acknowledge(seed, () => [acknowledged('one'), acknowledged('two')]);
    memory.state.failure = new Error('read-only');
    await store.acknowledge(seed, () => [acknowledged('two'), acknowledged('three')]);
    const kept = JSON.parse(JSON.stringify(await store.pending()));
    memory.state.failure = undefined;
    const next = createSidecarStore(memory.fileSystem, sidecarTextsHere);
    expect(conflictsOf(await next.restore(kept[0]))).toEqual(['two', 'three']);
    const fresh = createSidecarStore(memory.fileSystem, sidecarTextsHere);
    expect(conflictsOf(await fresh.open(uri))).toEqual(expect.arrayContaining(['two', 'three']));
    expect(await next.pending()).toEqual([]);
  });

  it.each([
    ['no YAML', 'version: 1\n  - x: [', 'syntax'],
    ['a newer version', 'version: 2\nnew: true\n', 'newer-version'],
    ["git's markers", '<<<<<<< HEAD\nversion: 1\n=======\n>>>>>>> other\n', 'conflict-markers'],
  ])('never touches a file that cannot be read: %s', async (_name, content, code) => {
    memory.files.set(sidecar, content);
    expect((await store.open(uri)).problems?.[0]).toMatchObject({ code });
    let called = false;
    const state = await store.change(seed, (before) => {
      called = true;
      return before;
    });
    expect(called).toBe(false);
    expect(state.problems).toBeDefined();
    expect(memory.files.get(sidecar)).toBe(content);
  });

  it('names bytes that are no UTF-8', async () => {
    const broken: FileSystem = { ...memory.fileSystem, read: async () => new Uint8Array([0x61, 0x0a, 0xff]) };
    const state = await createSidecarStore(broken, sidecarTextsHere).open(uri);
    expect(state.problems?.[0]).toMatchObject({ code: 'encoding', line: 2 });
  });

  it('keeps decisions when the file breaks meanwhile, and writes them when it is repaired', async () => {
    await store.change(seed, add(annotation('42')));
    const good = memory.files.get(sidecar) ?? '';
    memory.files.set(sidecar, `${good}broken: [`);
    const state = await store.change(seed, add(annotation('3.000')));
    expect(state.problems?.[0]?.line).toBe(good.split('\n').length);
    expect(memory.files.get(sidecar)).toBe(`${good}broken: [`);
    memory.files.set(sidecar, good);
    expect((await store.reload(uri)).problems).toBeUndefined();
    expect(onDisk()).toHaveLength(2);
  });

  it('rejects when the file cannot be read at all, and tries anew', async () => {
    let failing = true;
    const flaky: FileSystem = {
      ...memory.fileSystem,
      read: async (name) => {
        if (failing) throw new Error('no permission');
        return memory.fileSystem.read(name);
      },
    };
    const other = createSidecarStore(flaky, sidecarTextsHere);
    await expect(other.open(uri)).rejects.toThrow('no permission');
    failing = false;
    expect((await other.open(uri)).annotations).toEqual([]);
  });
});
