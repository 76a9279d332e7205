import { Disposable, type Event, EventEmitter, Uri, workspace } from 'vscode';
import { reconcileDocument } from '../../core/reconcile/document.js';
import type { Finding } from '../../core/reconcile/finding.js';
import type { Corpus } from '../corpus.js';
import { logFor } from '../log.js';
import type { Projects } from '../projects.js';
import type { ReviewDocuments } from '../review-documents.js';
import type { Sidecars } from '../sidecars.js';
import type { StartThread, Thread } from '../thread.js';
import type { FromReconciler, ToReconciler } from './protocol.js';

/** Findings between the facts of all seeds, worked out in a thread of their own and kept current. Files are uris as strings. */
export interface Findings extends Disposable {
  /** All that are known now, in no order. */
  all(): Iterable<Finding>;
  /** Those with a fact in the document. */
  of(uri: string): readonly Finding[];
  find(id: string): Finding | undefined;
  /** Findings of these documents changed. */
  readonly onDidChange: Event<ReadonlySet<string>>;
}

export interface FindingsSources {
  readonly corpus: Pick<Corpus, 'documents' | 'get' | 'onDidChange'>;
  readonly documents: Pick<ReviewDocuments, 'load'>;
  readonly sidecars: Pick<Sidecars, 'current' | 'onDidChange'>;
  readonly projects: Pick<Projects, 'of' | 'onDidChange'>;
  readonly start: StartThread<ToReconciler, FromReconciler>;
}

const log = logFor('findings');
/** A person who decides at the speed of keys is not waited for; what changed meanwhile is read once. */
const pauseMilliseconds = 400;
const mostFailures = 3;

export function createFindings({ corpus, documents, sidecars, projects, start }: FindingsSources): Findings {
  const changed = new EventEmitter<ReadonlySet<string>>();
  const findings = new Map<string, Finding>();
  const byFile = new Map<string, Map<string, Finding>>();
  const waiting = new Set<string>();
  let timer: ReturnType<typeof setTimeout> | undefined;
  let thread: Thread<ToReconciler> | undefined;
  let failures = 0;
  let isReading = false;
  let isDisposed = false;

  function post(message: ToReconciler): void {
    if (failures === mostFailures) {
      return;
    }
    if (!thread) {
      thread = start({ receive, fail });
      thread.post({ type: 'knowledge', knowledge: knowledge() });
    }
    thread.post(message);
  }

  /** The next thread knows nothing and is told all again; a text that ends it each time is not tried for ever. */
  function fail(error: unknown): void {
    log.error('the thread that works out findings failed', error);
    thread?.dispose();
    thread = undefined;
    failures++;
    if (failures < mostFailures) {
      readLater(corpus.documents().map(({ uri }) => uri));
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

  function receive({ changed: news, gone }: FromReconciler): void {
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
    changed.fire(touched);
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
    for (const uri of waiting) {
      waiting.delete(uri);
      await read(uri);
      if (isDisposed) {
        return;
      }
    }
    isReading = false;
  }

  async function read(uri: string): Promise<void> {
    const known = corpus.get(uri);
    if (!known || known.isUnreadable) {
      post({ type: 'delete', files: [uri] });
      return;
    }
    try {
      const seed = Uri.parse(uri, true);
      const review = await documents.load(seed);
      if (!review || isDisposed) {
        return;
      }
      const acknowledged = (sidecars.current(seed)?.acknowledged ?? []).map(({ conflict }) => conflict);
      post({ type: 'set', documents: [reconcileDocument(uri, review.text, review, review.items, acknowledged)] });
    } catch (error) {
      log.error(`cannot read ${uri}`, error);
    }
  }

  const subscriptions = Disposable.from(
    changed,
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
    onDidChange: changed.event,
    dispose() {
      isDisposed = true;
      clearTimeout(timer);
      thread?.dispose();
      subscriptions.dispose();
    },
  };
}
