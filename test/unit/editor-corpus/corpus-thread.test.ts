import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { analyze } from '../../../src/core/analyze.js';
import { reviewItems } from '../../../src/core/annotation/review.js';
import { seedDisk } from '../../../src/disk/seed-disk.js';
import { createCorpusThread } from '../../../src/editor/corpus-thread/corpus-thread.js';
import type { FromCorpusThread, SeedOutcome, ToCorpusThread } from '../../../src/editor/corpus-thread/protocol.js';
import { corpusDocument, unpackDocument } from '../../../src/workspace/corpus-document.js';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'seedmark-thread-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

function openThread() {
  const posted: FromCorpusThread[] = [];
  const post: (message: ToCorpusThread) => void = createCorpusThread(seedDisk, (message) => posted.push(message));
  const seedOf = (name: string) => ({ uri: `file:///${name}`, path: join(folder, name), folder: 'file:///' });
  const read = (name: string): SeedOutcome | undefined => {
    post({ type: 'read', request: 1, seed: seedOf(name) });
    const last = posted.at(-1);
    return last && 'request' in last ? last.outcome : undefined;
  };
  /** Types of the findings that are new since the last question. */
  const ask = async () => {
    const from = posted.length;
    const answers = () => posted.slice(from).flatMap((message) => ('changed' in message ? [message] : []));
    post({ type: 'ask', request: 1 });
    await vi.waitFor(() => expect(answers().some(({ answered }) => answered !== undefined)).toBe(true), 20_000);
    post({ type: 'next' });
    return answers().flatMap(({ changed }) => changed.map(({ type }) => type));
  };
  return { post, read, ask, seedOf };
}

const text = 'Năm 2025, huyện Mường Sang có 71 hợp tác xã chè.\nÔng Lò Văn Sủng trồng 320 cây phượng.\n';

describe('the corpus thread', () => {
  it('reads a seed as its review would be without decisions', () => {
    writeFileSync(join(folder, 'a.txt'), `\ufeff${text}`);
    const outcome = openThread().read('a.txt');
    expect(outcome?.type).toBe('read');
    if (outcome?.type !== 'read') return;
    const analysis = analyze(text);
    const { language } = analysis;
    const expected = corpusDocument({ uri: 'file:///a.txt', text, language, items: reviewItems(text, analysis, []) });
    const document = unpackDocument(outcome.document);
    expect(document.items).toEqual(expected.items);
    expect(document.items.length).toBeGreaterThan(3);
    expect([...document.lineStarts]).toEqual([...expected.lineStarts]);
    expect(document.progress).toEqual(expected.progress);
    expect(document.facts).toEqual(expected.facts);
    expect(document.language).toBe('vi');
  });

  it('leaves to others what somebody decided about, and says what it cannot read', () => {
    writeFileSync(join(folder, 'a.txt'), text);
    writeFileSync(join(folder, 'a.txt.annotations.yaml'), '');
    writeFileSync(join(folder, 'b.txt'), Uint8Array.of(0x41, 0xff, 0x42));
    const { read } = openThread();
    expect(read('a.txt')).toEqual({ type: 'decided' });
    expect(read('b.txt')).toMatchObject({ type: 'unreadable', why: expect.stringContaining('UTF-8') });
    expect(read('none.txt')?.type).toBe('unreadable');
  });

  it('holds facts of the seeds that it read against each other, and again after it learned of metrics', async () => {
    writeFileSync(join(folder, 'a.txt'), text);
    writeFileSync(join(folder, 'b.txt'), text.replace('71', '78'));
    const { post, read, ask, seedOf } = openThread();
    read('a.txt');
    read('b.txt');
    expect(await ask()).toContain('conflict');
    post({ type: 'knowledge', knowledge: {} });
    expect(await ask()).toEqual([]);
    post({ type: 'reread', seed: seedOf('a.txt') });
    post({ type: 'reread', seed: seedOf('b.txt') });
    expect(await ask()).toContain('conflict');
    post({ type: 'delete', files: ['file:///b.txt'] });
    await ask();
    read('b.txt');
    expect(await ask()).toContain('conflict');
  });

  it('reads under the lexicon of the folder', () => {
    writeFileSync(join(folder, 'a.txt'), 'Khách mua gà Đông Cảo.\n');
    const { post, read } = openThread();
    const names = () => {
      const outcome = read('a.txt');
      const items = outcome?.type === 'read' ? unpackDocument(outcome.document).items : [];
      return items.map(({ quote }) => quote);
    };
    expect(names()).not.toContain('gà Đông Cảo');
    const taught = { kind: 'event', canonical: 'gà Đông Cảo', isRejected: false, isKnown: false, documents: [] };
    post({ type: 'lexicon', folder: 'file:///', taught: [['gà Đông Cảo', taught]] });
    expect(names()).toContain('gà Đông Cảo');
  });

  it('takes analyses from the window before, and none that is broken', () => {
    writeFileSync(join(folder, 'a.txt'), text);
    writeFileSync(join(folder, 'bundle.js'), 'version 1');
    const storage = { type: 'storage', folder: join(folder, 'kept'), bundle: join(folder, 'bundle.js') } as const;
    const count = () => {
      const { post, read } = openThread();
      post(storage);
      const outcome = read('a.txt');
      return outcome?.type === 'read' ? outcome.document.progress.total : undefined;
    };
    const whole = count();
    expect(whole).toBeGreaterThan(3);
    const [version = ''] = readdirSync(storage.folder);
    const [name = ''] = readdirSync(join(storage.folder, version));
    const kept = join(storage.folder, version, name);
    writeFileSync(kept, '{"language":"vi","figures":[],"entities":[],"facts":[]}');
    expect(count()).toBe(0);
    writeFileSync(kept, '{"language":"vi","figures":[');
    expect(count()).toBe(whole);
    writeFileSync(storage.bundle, 'version 2');
    expect(count()).toBe(whole);
    expect(readdirSync(storage.folder)).not.toContain(version);
  });

  it('deletes kept analyses beyond a reserve, but for those in use', () => {
    writeFileSync(join(folder, 'a.txt'), text);
    writeFileSync(join(folder, 'bundle.js'), 'version 1');
    const { post, read } = openThread();
    post({ type: 'storage', folder: join(folder, 'kept'), bundle: join(folder, 'bundle.js') });
    read('a.txt');
    const [version = ''] = readdirSync(join(folder, 'kept'));
    const inside = join(folder, 'kept', version);
    const [own = ''] = readdirSync(inside);
    for (let at = 0; at < 1_010; at++) writeFileSync(join(inside, `${at}.json`), '');
    post({ type: 'prune', used: ['7.json'] });
    expect(readdirSync(inside).sort()).toEqual(['7.json', own].sort());
  });
});
