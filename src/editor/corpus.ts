import { type CancellationToken, CancellationTokenSource, Disposable, type Event, EventEmitter, Uri } from 'vscode';
import { type CorpusView, createCorpusState } from '../workspace/corpus.js';
import { type CorpusDocument, corpusDocument, unreadableDocument } from '../workspace/corpus-document.js';
import { logFor } from './log.js';
import type { ReviewDocuments } from './review-documents.js';
import type { SeedFiles } from './seed-files.js';

/**
 * All seeds of the workspace, read in the background one after the other and kept current: the one source of whatever shows or
 * counts more than the document at hand. What it answers covers the seeds that are read so far.
 */
export interface Corpus extends CorpusView, Disposable {
  /** The document, read before all others if it is not known yet. Undefined where it is no seed of the workspace. */
  read(uri: string): Promise<CorpusDocument | undefined>;
  /** Documents changed, came or went: their uris, joined over bursts. */
  readonly onDidChange: Event<readonly string[]>;
  /** How many of the workspace's seeds are read. */
  progress(): CorpusProgress;
  readonly onDidChangeProgress: Event<CorpusProgress>;
  /** Resolves when all seeds are read and no change waits; also when the token is cancelled or the person stopped the reading. */
  ready(token?: CancellationToken): Promise<void>;
  /** Stops reading until `resume`. Seeds that were read stay current. */
  pause(): void;
  resume(): void;
}

export interface CorpusProgress {
  readonly read: number;
  readonly total: number;
  readonly isPaused: boolean;
}

const log = logFor('corpus');
/** Events come in bursts (a checkout, a key held down): what they are about is read when this much time has passed. */
const burstMilliseconds = 30;
/** While many seeds are read, listeners hear of them this often. */
const noticeMilliseconds = 200;

export function createCorpus(
  documents: Pick<ReviewDocuments, 'load' | 'onDidChangeReview'>,
  seeds: Pick<SeedFiles, 'list' | 'onDidChangeList'>,
): Corpus {
  const state = createCorpusState();
  const queue = createQueue((uri) => state.get(uri) !== undefined);
  const changed = new EventEmitter<readonly string[]>();
  const progressed = new EventEmitter<CorpusProgress>();
  const settled = new EventEmitter<void>();
  const untold = new Set<string>();
  const stop = new CancellationTokenSource();
  let listed: ReadonlySet<string> | undefined;
  let readCount = 0;
  let telling: ReturnType<typeof setTimeout> | undefined;
  let burst: ReturnType<typeof setTimeout> | undefined;
  let isReading = false;
  let isPaused = false;

  function put(document: CorpusDocument): void {
    if (!state.get(document.uri)) {
      readCount++;
    }
    if (state.put(document)) {
      untold.add(document.uri);
    }
  }

  function remove(uri: string): void {
    queue.remove(uri);
    if (state.remove(uri)) {
      readCount--;
      untold.add(uri);
    }
  }

  async function list(): Promise<void> {
    const uris = new Set((await seeds.list()).map(String));
    const before = listed ?? new Set();
    listed = uris;
    for (const uri of before) {
      if (!uris.has(uri)) {
        remove(uri);
      }
    }
    for (const uri of uris) {
      if (!before.has(uri)) {
        queue.add(uri);
      }
    }
    void read();
  }

  function refresh(uri: Uri): void {
    const key = uri.toString();
    if (listed?.has(key)) {
      queue.add(key);
      burst ??= setTimeout(() => {
        burst = undefined;
        void read();
      }, burstMilliseconds);
    }
  }

  /** One seed at a time, so that the analysis of what a person types never waits for more than one. */
  async function read(): Promise<void> {
    if (isReading) {
      return;
    }
    isReading = true;
    for (let uri = queue.next(isPaused); uri !== undefined && !isStopped(); uri = queue.next(isPaused)) {
      await readOne(uri);
      telling ??= setTimeout(tell, noticeMilliseconds);
    }
    isReading = false;
    tell();
  }

  async function readOne(uri: string): Promise<void> {
    const review = await documents.load(Uri.parse(uri, true), stop.token).catch((error) => {
      log.error(`cannot read ${uri}`, error);
      return undefined;
    });
    // What changed while it was read is read again.
    if (!listed?.has(uri) || isStopped() || queue.has(uri)) {
      return;
    }
    put(review ? corpusDocument({ ...review, uri }, state.get(uri)) : unreadableDocument(uri));
  }

  function isStopped(): boolean {
    return stop.token.isCancellationRequested;
  }

  function tell(): void {
    clearTimeout(telling);
    telling = undefined;
    const uris = [...untold];
    untold.clear();
    if (uris.length > 0) {
      changed.fire(uris);
    }
    progressed.fire(progress());
    if (isSettled()) {
      settled.fire();
    }
  }

  function isSettled(): boolean {
    return listed !== undefined && !isReading && queue.isEmpty(isPaused);
  }

  function progress(): CorpusProgress {
    return { read: readCount, total: listed?.size ?? 0, isPaused };
  }

  function setPaused(paused: boolean): void {
    isPaused = paused;
    void read();
  }

  const listAgain = () => list().catch((error) => log.error('cannot list the seeds', error));
  const subscriptions = Disposable.from(
    changed,
    progressed,
    settled,
    seeds.onDidChangeList(listAgain),
    documents.onDidChangeReview(refresh),
  );
  void listAgain();

  return {
    documents: state.documents,
    get: state.get,
    entities: state.entities,
    metrics: state.metrics,
    mentionsOf: state.mentionsOf,
    factsOf: state.factsOf,
    firstMentionOf: state.firstMentionOf,
    firstFactOf: state.firstFactOf,
    async read(uri) {
      if (!state.get(uri) && listed?.has(uri)) {
        queue.remove(uri);
        await readOne(uri);
        telling ??= setTimeout(tell, noticeMilliseconds);
      }
      return state.get(uri);
    },
    onDidChange: changed.event,
    onDidChangeProgress: progressed.event,
    progress,
    ready: (token) => until(isSettled, settled.event, token),
    pause: () => setPaused(true),
    resume: () => setPaused(false),
    dispose() {
      stop.cancel();
      clearTimeout(telling);
      clearTimeout(burst);
      settled.fire();
      subscriptions.dispose();
    },
  };
}

/** Uris to be read: those that were read before and changed come first, and are read even while the rest is paused. */
function createQueue(isKnown: (uri: string) => boolean) {
  const known = new Set<string>();
  const unknown = new Set<string>();
  const has = (uri: string) => known.has(uri) || unknown.has(uri);
  return {
    has,
    add(uri: string) {
      if (!has(uri)) {
        (isKnown(uri) ? known : unknown).add(uri);
      }
    },
    remove(uri: string) {
      known.delete(uri);
      unknown.delete(uri);
    },
    /** Takes the next out. */
    next(isPaused: boolean): string | undefined {
      for (const uris of isPaused ? [known] : [known, unknown]) {
        for (const uri of uris) {
          uris.delete(uri);
          return uri;
        }
      }
      return undefined;
    },
    isEmpty: (isPaused: boolean) => known.size === 0 && (isPaused || unknown.size === 0),
  };
}

/** Resolves when it is so, looking again at each event; at the latest when the token is cancelled. */
function until(isSo: () => boolean, event: Event<void>, token?: CancellationToken): Promise<void> {
  return new Promise((resolve) => {
    if (isSo() || token?.isCancellationRequested) {
      resolve();
      return;
    }
    const end = () => {
      listeners.dispose();
      resolve();
    };
    const listeners = Disposable.from(event(end), ...(token ? [token.onCancellationRequested(end)] : []));
  });
}
