import { Disposable, Uri, workspace } from 'vscode';
import type { Finding } from '../../core/reconcile/finding.js';
import type { Corpus } from '../corpus.js';
import type { Findings } from '../findings/findings.js';
import { logFor } from '../log.js';
import { nameOf } from '../workspace-file-system.js';
import { boardFact, boardFinding, factItems } from './board-facts.js';
import type { BoardFact, BoardFinding, BoardSlice, ToBoard } from './protocol.js';

export interface FeedSources {
  readonly corpus: Pick<Corpus, 'documents' | 'get' | 'onDidChange' | 'progress'>;
  readonly findings: Pick<Findings, 'all' | 'of' | 'find' | 'onDidChange'>;
  /** Resolves when the page may have the next message. */
  readonly send: (message: ToBoard) => PromiseLike<unknown>;
}

const log = logFor('board');
/** So long the extension host makes rows; then others have their turn. */
const sliceMilliseconds = 8;
/** A message is turned into text and back, which takes time too. */
const mostRows = 250;
const mostFindings = 100;

/**
 * Tells a board all facts and findings, in slices, and then what changes: the facts of documents that changed, and findings that
 * came, changed or went. Ends when it is disposed.
 */
export function startFeed({ corpus, findings, send }: FeedSources): Disposable {
  const waiting = new Set(corpus.documents().map(({ uri }) => uri));
  const waitingFindings = new Set([...findings.all()].map(({ id }) => id));
  /** Documents whose findings changed; which ones is found out in turns. */
  const touched = new Set<string>();
  const told = new Map<string, Finding>();
  const toldOf = new Map<string, Set<string>>();
  let isSending = false;
  let isDisposed = false;

  function hasMore(): boolean {
    return waiting.size + waitingFindings.size + touched.size > 0;
  }

  async function sendAll(): Promise<void> {
    if (isSending) {
      return;
    }
    isSending = true;
    try {
      while (!isDisposed && hasMore()) {
        await sendDocuments();
        await sendFindings();
      }
      if (!isDisposed) {
        const { read, total } = corpus.progress();
        await send({ type: 'settled', read, total });
      }
    } catch (error) {
      log.error('the board could not be filled', error);
    }
    isSending = false;
    if (!isDisposed && hasMore()) {
      void sendAll();
    }
  }

  async function sendDocuments(): Promise<void> {
    let slices: BoardSlice[] = [];
    let rows = 0;
    let began = performance.now();
    const flush = async () => {
      if (slices.length > 0) {
        await send({ type: 'facts', slices });
      }
      slices = [];
      rows = 0;
      began = performance.now();
    };
    for (const uri of waiting) {
      waiting.delete(uri);
      for (const slice of slicesOf(uri)) {
        slices.push(slice);
        rows += slice.facts.length;
        if (rows >= mostRows || performance.now() - began > sliceMilliseconds) {
          await flush();
        }
        // It is told anew from its start.
        if (isDisposed || waiting.has(uri)) {
          break;
        }
      }
      if (isDisposed) {
        return;
      }
    }
    await flush();
  }

  /** The state of the document as it is now, in pieces that each take a few milliseconds. */
  function* slicesOf(uri: string): Generator<BoardSlice> {
    const document = corpus.get(uri);
    const parsed = Uri.parse(uri, true);
    const head = { uri, name: nameOf(parsed), path: workspace.asRelativePath(parsed) };
    let from = 0;
    let facts: BoardFact[] = [];
    let began = performance.now();
    for (const item of document ? factItems(document) : []) {
      const fact = document && boardFact(item, document);
      if (fact) {
        facts.push(fact);
      }
      if (facts.length === mostRows || performance.now() - began > sliceMilliseconds / 2) {
        yield { ...head, from, facts, isLast: false };
        from += facts.length;
        facts = [];
        began = performance.now();
      }
    }
    yield { ...head, from, facts, isLast: true };
  }

  async function sendFindings(): Promise<void> {
    let changed: BoardFinding[] = [];
    let gone: string[] = [];
    let began = performance.now();
    for (const uri of touched) {
      touched.delete(uri);
      for (const id of [...findings.of(uri).map(({ id }) => id), ...(toldOf.get(uri) ?? [])]) {
        waitingFindings.add(id);
      }
      if (performance.now() - began > sliceMilliseconds) {
        await new Promise((resolve) => setTimeout(resolve));
        began = performance.now();
      }
    }
    const flush = async () => {
      if (changed.length + gone.length > 0) {
        await send({ type: 'findings', changed, gone });
      }
      changed = [];
      gone = [];
      began = performance.now();
    };
    for (const id of waitingFindings) {
      waitingFindings.delete(id);
      const finding = findings.find(id);
      if (!finding) {
        forget(id);
        gone.push(id);
      } else if (told.get(id) !== finding) {
        remember(finding);
        changed.push(boardFinding(finding));
      }
      if (changed.length >= mostFindings || performance.now() - began > sliceMilliseconds) {
        await flush();
      }
      if (isDisposed) {
        return;
      }
    }
    await flush();
  }

  function remember(finding: Finding): void {
    forget(finding.id);
    told.set(finding.id, finding);
    for (const { file } of finding.facts) {
      const ids = toldOf.get(file) ?? new Set();
      toldOf.set(file, ids.add(finding.id));
    }
  }

  function forget(id: string): void {
    for (const { file } of told.get(id)?.facts ?? []) {
      toldOf.get(file)?.delete(id);
    }
    told.delete(id);
  }

  const subscriptions = Disposable.from(
    corpus.onDidChange((uris) => {
      for (const uri of uris) {
        waiting.add(uri);
      }
      void sendAll();
    }),
    findings.onDidChange((uris) => {
      for (const uri of uris) {
        touched.add(uri);
      }
      void sendAll();
    }),
  );
  void sendAll();
  return {
    dispose() {
      isDisposed = true;
      subscriptions.dispose();
    },
  };
}
