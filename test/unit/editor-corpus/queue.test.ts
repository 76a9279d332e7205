import { describe, expect, it } from 'vitest';
import { createReadingQueue } from '../../../src/editor/corpus-queue.js';

/** Readings that end when they are told to, in the order in which they began. */
function openBench(known: readonly string[] = []) {
  const began: string[] = [];
  const ends: (() => void)[] = [];
  let most = 0;
  let now = 0;
  const read = async (uri: string) => {
    began.push(uri);
    most = Math.max(most, ++now);
    await new Promise<void>((resolve) => ends.push(resolve));
    now--;
  };
  const queue = createReadingQueue(
    read,
    (uri) => known.includes(uri),
    () => undefined,
  );
  const endOne = async () => {
    ends.shift()?.();
    await new Promise((resolve) => setTimeout(resolve));
  };
  const endAll = async () => {
    while (ends.length > 0) await endOne();
  };
  return { queue, began, endOne, endAll, most: () => most };
}

describe('the queue of seeds to read', () => {
  it('reads all, a few at a time, and is idle then', async () => {
    const { queue, began, endAll, most } = openBench();
    const uris = Array.from({ length: 20 }, (_, at) => `s${at}`);
    for (const uri of uris) queue.add(uri);
    expect(queue.isIdle()).toBe(false);
    queue.start();
    await endAll();
    expect(began).toEqual(uris);
    expect(most()).toBeLessThan(6);
    expect(queue.isIdle()).toBe(true);
  });

  it('reads once more what changed while it was read, and no other', async () => {
    const { queue, began, endOne, endAll } = openBench();
    queue.add('a');
    queue.add('b');
    queue.start();
    queue.add('a');
    queue.add('a');
    await endOne();
    await endAll();
    expect(began).toEqual(['a', 'b', 'a']);
    expect(queue.isIdle()).toBe(true);
  });

  it('reads known seeds first, and them alone while it is paused', async () => {
    const { queue, began, endAll } = openBench(['known']);
    queue.setPaused(true);
    queue.add('new');
    queue.add('known');
    queue.start();
    await endAll();
    expect(began).toEqual(['known']);
    expect(queue.isIdle()).toBe(true);
    queue.setPaused(false);
    await endAll();
    expect(began).toEqual(['known', 'new']);
  });

  it('reads one before all others for whoever asks, and never the same twice at once', async () => {
    const { queue, began, endAll } = openBench();
    for (let at = 0; at < 10; at++) queue.add(`s${at}`);
    queue.start();
    const both = Promise.all([queue.first('s9'), queue.first('s9')]);
    expect(began.at(-1)).toBe('s9');
    await endAll();
    await both;
    expect(began.filter((uri) => uri === 's9')).toEqual(['s9']);
  });

  it('begins nothing after it was stopped, and nothing that was taken out', async () => {
    const { queue, began, endAll } = openBench();
    for (const uri of ['a', 'b', 'c', 'd', 'e', 'f']) queue.add(uri);
    queue.remove('a');
    queue.start();
    queue.stop();
    await endAll();
    expect(began).toEqual(['b', 'c', 'd', 'e']);
  });
});
