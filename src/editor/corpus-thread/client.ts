import type { Disposable } from 'vscode';
import type { MetricKnowledge } from '../../core/reconcile/metric.js';
import { createFolderLexicons } from '../analysis/folder-lexicons.js';
import type { LexiconChange } from '../analysis/protocol.js';
import type { FromReconciler, ToReconciler } from '../findings/protocol.js';
import { logFor } from '../log.js';
import type { StartThread, Thread } from '../thread.js';
import type { FromCorpusThread, SeedFile, SeedOutcome, ToCorpusThread } from './protocol.js';

/** The corpus thread as the extension host sees it: started with the first message, and again with the first after a failure. */
export interface CorpusThread extends Disposable {
  /** Reads a seed, whose facts count from now on. Undefined where the thread failed while it read, or is not tried any more. */
  read(uri: string): Promise<SeedOutcome | undefined>;
  /** Somebody else reads the seed from now on, and tells of its facts. */
  release(uri: string): void;
  /** Whether it was the thread that read the seed last. Where it forgot its facts meanwhile, it reads them again. */
  feeds(uri: string): boolean;
  /** What holds the facts against each other, as findings see it: one at a time. */
  readonly startReconciler: StartThread<ToReconciler, FromReconciler>;
  changeLexicon(change: LexiconChange): void;
  /** Deletes analyses that nobody used; `used` are names of files that were used elsewhere. */
  prune(used: readonly string[]): void;
}

export interface AnalysesPlace {
  readonly folder: string;
  readonly bundle: string;
}

type Handlers = Parameters<StartThread<ToReconciler, FromReconciler>>[0];

const log = logFor('corpus');
/** A text that ends the thread each time is not tried for ever. */
const mostFailures = 3;
const noKnowledge: MetricKnowledge = { metrics: [], same: [], different: [] };

export function createCorpusThreadClient(
  start: StartThread<ToCorpusThread, FromCorpusThread>,
  seedOf: (uri: string) => SeedFile,
  storage?: AnalysesPlace,
): CorpusThread {
  const lexicons = createFolderLexicons();
  const reading = new Map<number, (outcome: SeedOutcome | undefined) => void>();
  /** Seeds that the thread read, and in which of its lives: it forgets all facts when it learns other knowledge, and when it ends. */
  const fed = new Map<string, number>();
  /** Findings that nobody listens to yet. */
  const untold: FromReconciler[] = [];
  let thread: Thread<ToCorpusThread> | undefined;
  let findings: Handlers | undefined;
  let knowledge = JSON.stringify(noKnowledge);
  let life = 0;
  let nextRequest = 0;
  let failures = 0;

  function post(message: ToCorpusThread): void {
    if (failures === mostFailures) return;
    if (!thread) {
      thread = start({ receive, fail });
      if (storage) thread.post({ type: 'storage', ...storage });
      for (const whole of lexicons.all()) thread.post(whole);
    }
    thread.post(message);
  }

  function receive(message: FromCorpusThread): void {
    if ('request' in message) {
      reading.get(message.request)?.(message.outcome);
      reading.delete(message.request);
    } else if (findings) findings.receive(message);
    else untold.push(message);
  }

  function fail(error: unknown): void {
    failures++;
    const listener = findings;
    stop();
    if (failures === mostFailures) fed.clear();
    if (listener) listener.fail(error);
    else log.error('the thread that reads seeds failed', error);
  }

  function stop(): void {
    thread?.dispose();
    thread = undefined;
    findings = undefined;
    untold.length = 0;
    knowledge = JSON.stringify(noKnowledge);
    life++;
    for (const resolve of reading.values()) resolve(undefined);
    reading.clear();
  }

  /** A thread that knows as much as it is told would only forget its facts. */
  function learn(message: ToReconciler & { type: 'knowledge' }): void {
    const told = JSON.stringify(message.knowledge);
    if (told === knowledge) return;
    post(message);
    knowledge = told;
    life++;
  }

  return {
    read(uri) {
      if (failures === mostFailures) return Promise.resolve(undefined);
      const request = nextRequest++;
      return new Promise((resolve) => {
        reading.set(request, (outcome) => {
          if (outcome?.type !== 'read') fed.delete(uri);
          resolve(outcome);
        });
        post({ type: 'read', request, seed: seedOf(uri) });
        fed.set(uri, life);
      });
    },
    release: (uri) => void fed.delete(uri),
    feeds(uri) {
      const known = fed.get(uri);
      if (known !== undefined && known !== life) {
        post({ type: 'reread', seed: seedOf(uri) });
        fed.set(uri, life);
      }
      return known !== undefined;
    },
    startReconciler(handlers) {
      findings = handlers;
      // When the caller holds what it answers through.
      queueMicrotask(() => untold.splice(0).forEach(handlers.receive));
      return {
        post: (message) => (message.type === 'knowledge' ? learn(message) : post(message)),
        dispose: stop,
      };
    },
    changeLexicon(change) {
      lexicons.change(change);
      // One that is not started yet is told when it is.
      thread?.post(change);
    },
    prune(used) {
      thread?.post({ type: 'prune', used });
    },
    dispose: stop,
  };
}
