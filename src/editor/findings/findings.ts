import { type CancellationToken, Disposable, type Event, EventEmitter, Uri, workspace } from 'vscode';
import { reconcileDocument } from '../../core/reconcile/document.js';
import type { Finding } from '../../core/reconcile/finding.js';
import type { Corpus } from '../corpus.js';
import type { CorpusThread } from '../corpus-thread/client.js';
import { logFor } from '../log.js';
import type { Projects } from '../projects.js';
import type { ReviewDocuments } from '../review-documents.js';
import type { Sidecars } from '../sidecars.js';
import type { StartThread, Thread } from '../thread.js';
import { createTurns } from '../turns.js';
import type { FromReconciler, ToReconciler } from './protocol.js';

/** Findings between the facts of all seeds, worked out in a thread of their own and kept current. Files are uris as strings. */
export interface Findings extends Disposable {
  /** All that are known now, in no order. */
  all(): Iterable<Finding>;
  /** Those with a fact in the document. */
  of(uri: string): readonly Finding[];
  find(id: string): Finding | undefined;
  /** Resolves when all seeds are read and what stands between them is known; at the latest when the token is cancelled. */
  ready(token?: CancellationToken): Promise<void>;
  /** Findings of these documents changed. */
  readonly onDidChange: Event<ReadonlySet<string>>;
}

export interface FindingsSources {
  readonly corpus: Pick<Corpus, 'documents' | 'get' | 'onDidChange' | 'ready'>;
  readonly documents: Pick<ReviewDocuments, 'load'>;
  readonly sidecars: Pick<Sidecars, 'current' | 'onDidChange'>;
  readonly projects: Pick<Projects, 'of' | 'onDidChange'>;
  readonly start: StartThread<ToReconciler, FromReconciler>;
  /** Where the thread reads seeds by itself: which ones. */
  readonly reader?: Pick<CorpusThread, 'feeds'>;
}

const log = logFor('findings');
/** A person who decides at the speed of keys is not waited for; what changed meanwhile is read once. */
const pauseMilliseconds = 400;
const mostFailures = 3;

export function createFindings({ corpus, documents, sidecars, projects, start, reader }: FindingsSources): Findings {
  const changed = new EventEmitter<ReadonlySet<string>>();
  const findings = new Map<string, Finding>();
  const byFile = new Map<string, Map<string, Finding>>();
  const waiting = new Set<string>();
  let timer: ReturnType<typeof setTimeout> | undefined;
  let thread: Thread<ToReconciler> | undefined;
  let failures = 0;
  let isReading = false;
  let isDisposed = false;
  /** What waits for an answer of the thread, by its number. */
  const questions = new Map<number, () => void>();
  const settled = new EventEmitter<void>();
  let nextQuestion = 0;

  function listen(): Thread<ToReconciler> {
    if (!thread) {
      thread = start({ receive, fail });
      thread.post({ type: 'knowledge', knowledge: knowledge() });
    }
    return thread;
  }

  function post(message: ToReconciler): void {
    if (failures < mostFailures) {
      listen().post(message);
    }
  }

  /** Whether the thread has the facts of the document by itself, or is about to. */
  function isFed(uri: string): boolean {
    if (failures === mostFailures || !reader?.feeds(uri)) {
      return false;
    }
    listen();
    return true;
  }

  /** The next thread knows nothing and is told all again; a text that ends it each time is not tried for ever. */
  function fail(error: unknown): void {
    log.error('the thread that works out findings failed', error);
    thread?.dispose();
    thread = undefined;
    failures++;
    forgetAll();
    [...questions.keys()].forEach(answer);
    if (failures < mostFailures) {
      readLater(corpus.documents().map(({ uri }) => uri));
    }
  }

  /** The next thread tells nobody that what this one found is gone. */
  function forgetAll(): void {
    const touched = new Set(byFile.keys());
    findings.clear();
    byFile.clear();
    if (touched.size > 0) {
      changed.fire(touched);
    }
  }

  /** What the folders' project files say of metrics, together: facts are held against each other across folders. */
  function knowledge() {
    const all = (workspace.workspaceFolders ?? []).map(({ uri }) => projects.of(uri));
    return {
      metrics: all.flatMap(({ metrics }) => metrics),
      same: all.flatMap(({ same }) => same),
      different: all.flatMap(({ different }) => different),
    };
  }

  function receive({ changed: news, gone, answered }: FromReconciler): void {
    const touched = new Set<string>();
    const take = (id: string) => {
      for (const { file } of findings.get(id)?.facts ?? []) {
        byFile.get(file)?.delete(id);
        touched.add(file);
      }
      findings.delete(id);
    };
    gone.forEach(take);
    for (const finding of news) {
      take(finding.id);
      findings.set(finding.id, finding);
      for (const { file } of finding.facts) {
        const ofFile = byFile.get(file) ?? new Map<string, Finding>();
        byFile.set(file, ofFile.set(finding.id, finding));
        touched.add(file);
      }
    }
    if (touched.size > 0) {
      changed.fire(touched);
    }
    if (answered !== undefined) {
      answer(answered);
    }
    thread?.post({ type: 'next' });
  }

  function answer(request: number): void {
    questions.get(request)?.();
    questions.delete(request);
  }

  function readLater(uris: Iterable<string>): void {
    for (const uri of uris) {
      waiting.add(uri);
    }
    if (!isReading) {
      clearTimeout(timer);
      timer = setTimeout(() => void readWaiting(), pauseMilliseconds);
    }
  }

  async function readWaiting(): Promise<void> {
    isReading = true;
    const takeTurn = createTurns();
    for (const uri of waiting) {
      waiting.delete(uri);
      await read(uri);
      await takeTurn();
      if (isDisposed) {
        return;
      }
    }
    isReading = false;
    settled.fire();
  }

  async function read(uri: string): Promise<void> {
    const known = corpus.get(uri);
    try {
      if (!known || known.isUnreadable) {
        post({ type: 'delete', files: [uri] });
        return;
      }
      if (isFed(uri)) {
        return;
      }
      const seed = Uri.parse(uri, true);
      const review = await documents.load(seed);
      // The thread may have read it meanwhile, as it stands now.
      if (!review || isDisposed || isFed(uri)) {
        return;
      }
      const acknowledged = (sidecars.current(seed)?.acknowledged ?? []).map(({ conflict }) => conflict);
      post({ type: 'set', documents: [reconcileDocument(uri, review.text, review, review.items, acknowledged)] });
    } catch (error) {
      log.error(`cannot read ${uri}`, error);
    }
  }

  async function ready(token?: CancellationToken): Promise<void> {
    await corpus.ready(token);
    while ((waiting.size > 0 || isReading) && !isDisposed && !token?.isCancellationRequested) {
      await eventOrCancelled(settled.event, token);
    }
    if (isDisposed || failures === mostFailures || token?.isCancellationRequested) {
      return;
    }
    const request = nextQuestion++;
    await new Promise<void>((resolve) => {
      questions.set(request, resolve);
      token?.onCancellationRequested(() => answer(request));
      post({ type: 'ask', request });
    });
  }

  const subscriptions = Disposable.from(
    changed,
    settled,
    corpus.onDidChange(readLater),
    // An acknowledgement changes no mention, so that the corpus stays as it is.
    sidecars.onDidChange((seed) => {
      if (corpus.get(seed.toString())) {
        readLater([seed.toString()]);
      }
    }),
    projects.onDidChange(() => {
      if (thread) {
        thread.post({ type: 'knowledge', knowledge: knowledge() });
        readLater(corpus.documents().map(({ uri }) => uri));
      }
    }),
  );
  readLater(corpus.documents().map(({ uri }) => uri));

  return {
    all: () => findings.values(),
    of: (uri) => [...(byFile.get(uri)?.values() ?? [])],
    find: (id) => findings.get(id),
    ready,
    onDidChange: changed.event,
    dispose() {
      isDisposed = true;
      settled.fire();
      [...questions.keys()].forEach(answer);
      clearTimeout(timer);
      thread?.dispose();
      subscriptions.dispose();
    },
  };
}

/** Resolves at the next event, or when the token is cancelled. */
function eventOrCancelled(event: Event<void>, token?: CancellationToken): Promise<void> {
  return new Promise((resolve) => {
    const end = () => {
      listeners.dispose();
      resolve();
    };
    const listeners = Disposable.from(event(end), ...(token ? [token.onCancellationRequested(end)] : []));
  });
}
