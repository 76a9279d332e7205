import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { seedDisk } from '../../src/disk/seed-disk.js';
import { createCorpusThreadClient } from '../../src/editor/corpus-thread/client.js';
import { createCorpusThread } from '../../src/editor/corpus-thread/corpus-thread.js';
import type { FromReconciler } from '../../src/editor/findings/protocol.js';
import { sidecarTextsInThread } from '../../src/editor/sidecar-thread/client.js';
import type { SidecarCall } from '../../src/editor/sidecar-thread/protocol.js';
import { sidecarTextsHere } from '../../src/workspace/sidecar-texts.js';
import { waitFor } from './support/wait-for.js';

/** A thread for sidecars that a text with "poison" ends, as often as it is told to. */
function sidecarThread(deaths: number) {
  let left = deaths;
  let starts = 0;
  const texts = sidecarTextsInThread(({ receive, fail }) => {
    let isOver = false;
    starts++;
    const post = (call: SidecarCall) => {
      setImmediate(async () => {
        if (isOver) return;
        if (call.name === 'read' && call.parameters[0].includes('poison') && left-- > 0) {
          isOver = true;
          fail(new Error('out of memory'));
        } else if (call.name === 'read') {
          receive({ id: call.id, result: await sidecarTextsHere.read(...call.parameters) });
        }
      });
    };
    return {
      post,
      dispose() {
        isOver = true;
      },
    };
  });
  return { texts, starts: () => starts };
}

describe('a thread that ends', () => {
  it('while it reads a sidecar leaves the reading to a fresh one', async () => {
    const { texts, starts } = sidecarThread(1);
    const readings = await Promise.all(['one: 1', '# poison', 'two: 2'].map(texts.read));
    assert.equal(readings.length, 3);
    assert.equal(starts(), 2);
    texts.dispose();
  });

  it('again over the same sidecar is told to who asked for that one, and to nobody else', async () => {
    const { texts, starts } = sidecarThread(9);
    const readings = await Promise.allSettled(['one: 1', '# poison', 'two: 2'].map(texts.read));
    assert.deepEqual(
      readings.map(({ status }) => status),
      ['fulfilled', 'rejected', 'fulfilled'],
    );
    assert.equal(starts(), 3);
    texts.dispose();
  });

  it('with the facts of all seeds has them read again by the next', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'seedmark-thread-'));
    const names = ['one.txt', 'other.txt'];
    writeFileSync(join(folder, 'one.txt'), 'Năm 2025, huyện Mường Sang có 71 hợp tác xã chè.');
    writeFileSync(join(folder, 'other.txt'), 'Năm 2025, huyện Mường Sang có 78 hợp tác xã chè.');
    const ends: ((error: unknown) => void)[] = [];
    const client = createCorpusThreadClient(
      ({ receive, fail }) => {
        let isOver = false;
        ends.push(fail);
        const post = createCorpusThread(seedDisk, (message) => setImmediate(() => isOver || receive(message)));
        return {
          post,
          dispose() {
            isOver = true;
          },
        };
      },
      (uri) => ({ uri, path: join(folder, uri), folder: '' }),
    );
    const told: FromReconciler[] = [];
    let failures = 0;
    const listen = () =>
      client.startReconciler({
        receive(message) {
          told.push(message);
          thread.post({ type: 'next' });
        },
        fail: () => failures++,
      });
    const hasConflict = () => told.some(({ changed }) => changed.some(({ type }) => type === 'conflict'));
    let thread = listen();
    try {
      const outcomes = await Promise.all(names.map(client.read));
      assert.deepEqual(
        outcomes.map((outcome) => outcome?.type),
        ['read', 'read'],
      );
      await waitFor('the conflict', hasConflict, 20_000);
      ends.at(-1)?.(new Error('ended'));
      assert.equal(failures, 1);
      told.length = 0;
      thread = listen();
      assert.deepEqual(names.map(client.feeds), [true, true]);
      await waitFor('the conflict again', hasConflict, 20_000);
      client.release('one.txt');
      assert.equal(client.feeds('one.txt'), false);
      const reading = client.read('one.txt');
      ends.at(-1)?.(new Error('ended'));
      assert.equal(await reading, undefined);
      thread = listen();
      const last = client.read('one.txt');
      ends.at(-1)?.(new Error('ended'));
      assert.equal(await last, undefined);
      assert.equal(await client.read('one.txt'), undefined);
      assert.equal(ends.length, 3);
    } finally {
      client.dispose();
      rmSync(folder, { recursive: true, force: true });
    }
  });
});
