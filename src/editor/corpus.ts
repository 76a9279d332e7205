import { type CancellationToken, CancellationTokenSource, Disposable, type Event, EventEmitter, Uri } from 'vscode';
import { type CorpusView, createCorpusState } from '../workspace/corpus.js';
import { type CorpusDocument, corpusDocument, unreadableDocument } from '../workspace/corpus-document.js';
import { createReadingQueue } from './corpus-queue.js';
import { logFor } from './log.js';
import type { ReviewDocuments } from './review-documents.js';
import type { SeedFiles } from './seed-files.js';
import type { SeedReader } from './seed-reader.js';
import { nextTurn } from './turns.js';

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

/** Whether every seed is read; not so where the person stopped the reading, or the window closes in the middle of it. */
export function isComplete({ read, total, isPaused }: CorpusProgress): boolean {
  return read >= total && !isPaused;
}

const log = logFor('corpus');
/** Events come in bursts (a checkout, a key held down): what they are about is read when this much time has passed. */
const burstMilliseconds = 30;
/** While many seeds are read, listeners hear of them this often. */
const noticeMilliseconds = 200;

export function createCorpus(
  documents: Pick<ReviewDocuments, 'load' | 'onDidChangeReview'>,
  seeds: Pick<SeedFiles, 'list' | 'onDidChangeList'>,
  /** Reads what needs no review; without one, all are reviewed. */
  reader?: SeedReader,
): Corpus {
  const state = createCorpusState();
  const changed = new EventEmitter<readonly string[]>();
  const progressed = new EventEmitter<CorpusProgress>();
  const settled = new EventEmitter<void>();
  const untold = new Set<string>();
  const stop = new CancellationTokenSource();
  let listed: ReadonlySet<string> | undefined;
  let readCount = 0;
  let telling: ReturnType<typeof setTimeout> | undefined;
  let burst: ReturnType<typeof setTimeout> | undefined;

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
    const found = await seeds.list();
    await nextTurn();
    const uris = new Set(found.map(String));
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
    queue.start();
    tell();
  }

  function refresh(uri: Uri): void {
    const key = uri.toString();
    if (listed?.has(key)) {
      queue.add(key);
      burst ??= setTimeout(() => {
        burst = undefined;
        queue.start();
      }, burstMilliseconds);
    }
  }

  const queue = createReadingQueue(
    readOne,
    (uri) => state.get(uri) !== undefined,
    () => {
      if (queue.isIdle()) {
        tell();
      } else {
        telling ??= setTimeout(tell, noticeMilliseconds);
      }
    },
  );

  async function readOne(uri: string): Promise<void> {
    try {
      const document = (await reader?.read(uri, state.get(uri))) ?? (await readReview(uri));
      if (listed?.has(uri) && !isStopped()) {
        put(document);
      }
    } catch (error) {
      log.error(`cannot read ${uri}`, error);
      // Else it would count as not read yet for ever.
      if (listed?.has(uri) && !state.get(uri)) {
        put(unreadableDocument(uri));
      }
    }
  }

  async function readReview(uri: string): Promise<CorpusDocument> {
    const review = await documents.load(Uri.parse(uri, true), stop.token);
    return review ? corpusDocument({ ...review, uri }, state.get(uri)) : unreadableDocument(uri);
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
    return listed !== undefined && queue.isIdle();
  }

  function progress(): CorpusProgress {
    return { read: readCount, total: listed?.size ?? 0, isPaused: queue.isPaused() };
  }

  function setPaused(isPaused: boolean): void {
    queue.setPaused(isPaused);
    tell();
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
    reviewProgress: state.reviewProgress,
    entities: state.entities,
    metrics: state.metrics,
    countOf: state.countOf,
    mentionsOf: state.mentionsOf,
    factsOf: state.factsOf,
    firstMentionOf: state.firstMentionOf,
    firstFactOf: state.firstFactOf,
    async read(uri) {
      if (!state.get(uri) && listed?.has(uri)) {
        await queue.first(uri);
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
      queue.stop();
      clearTimeout(telling);
      clearTimeout(burst);
      settled.fire();
      subscriptions.dispose();
    },
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
