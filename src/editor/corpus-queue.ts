/** Seeds that wait to be read, some at a time: while one waits for its files, the analysis thread has another. */
export interface ReadingQueue {
  /** The seed is to be read, or read again: it changed. Nothing begins before `start`. */
  add(uri: string): void;
  /** It is none of the seeds any more. */
  remove(uri: string): void;
  /** Reads one before all others. */
  first(uri: string): Promise<void>;
  /** Begins to read, if there is anything to read and room for it. */
  start(): void;
  /** While it is paused only what was read before is read again. */
  setPaused(isPaused: boolean): void;
  isPaused(): boolean;
  /** Whether nothing is read and nothing waits that would be. */
  isIdle(): boolean;
  /** Nothing more begins. */
  stop(): void;
}

interface Reading {
  readonly done: Promise<void>;
  /** It changed while it was read. */
  isChanged: boolean;
}

/** So few that the analysis of what a person types waits some milliseconds at most. */
const readingsAtOnce = 4;

/**
 * `read` never rejects, and is never called for a seed that is being read. `isKnown` tells what was read before; such a seed comes
 * before new ones. `onRead` is called after each, also with the last.
 */
export function createReadingQueue(
  read: (uri: string) => Promise<void>,
  isKnown: (uri: string) => boolean,
  onRead: () => void,
): ReadingQueue {
  const changed = new Set<string>();
  const fresh = new Set<string>();
  const active = new Map<string, Reading>();
  let isPaused = false;
  let isStopped = false;

  function begin(uri: string): Reading {
    changed.delete(uri);
    fresh.delete(uri);
    const reading: Reading = { done: readUntilCurrent(uri), isChanged: false };
    active.set(uri, reading);
    return reading;
  }

  async function readUntilCurrent(uri: string): Promise<void> {
    let isCurrent = false;
    while (!isCurrent && !isStopped) {
      await read(uri);
      const reading = active.get(uri);
      isCurrent = reading?.isChanged !== true;
      if (reading) reading.isChanged = false;
    }
    active.delete(uri);
    onRead();
    start();
  }

  function next(): string | undefined {
    for (const uris of isPaused ? [changed] : [changed, fresh]) {
      for (const uri of uris) return uri;
    }
    return undefined;
  }

  function start(): void {
    for (let uri = next(); uri !== undefined && active.size < readingsAtOnce && !isStopped; uri = next()) begin(uri);
  }

  return {
    add(uri) {
      const reading = active.get(uri);
      if (reading) reading.isChanged = true;
      else (isKnown(uri) ? changed : fresh).add(uri);
    },
    remove(uri) {
      changed.delete(uri);
      fresh.delete(uri);
    },
    first: (uri) => (active.get(uri) ?? begin(uri)).done,
    start,
    setPaused(paused) {
      isPaused = paused;
      start();
    },
    isPaused: () => isPaused,
    isIdle: () => active.size === 0 && changed.size === 0 && (isPaused || fresh.size === 0),
    stop() {
      isStopped = true;
    },
  };
}
