import { reviewItems } from '../../core/annotation/review.js';
import { withLexicon } from '../../core/lexicon/apply.js';
import { wordSetOf } from '../../core/lexicon/word-set.js';
import { type ReconcileDocument, reconcileDocument } from '../../core/reconcile/document.js';
import { sidecarSuffix } from '../../core/sidecar/model.js';
import type { SeedDisk } from '../../disk/seed-disk.js';
import { packDocument } from '../../workspace/corpus-document.js';
import { decodeText } from '../../workspace/decode-text.js';
import { analyzeClosed } from '../analysis/analyzer.js';
import { createFolderLexicons } from '../analysis/folder-lexicons.js';
import type { ToReconciler } from '../findings/protocol.js';
import { createReconciler } from '../findings/reconciler.js';
import { createKeptAnalyses, noKeptAnalyses } from './kept-analyses.js';
import type { FromCorpusThread, SeedFile, SeedOutcome, ToCorpusThread } from './protocol.js';
import { createWaitingFacts } from './waiting-facts.js';

interface Reading {
  readonly outcome: SeedOutcome;
  readonly facts?: ReconcileDocument;
}

function unreadable(why: string): Reading {
  return { outcome: { type: 'unreadable', why } };
}

/** So many texts wait to be held against others before another is read: else a large corpus would lie in memory whole. */
const mostWaiting = 200;

/**
 * What the thread does with each message. Seeds are read as they are asked for; their facts are held against others when nobody waits
 * for a seed, one after the other, since one of a million characters takes seconds.
 */
export function createCorpusThread(
  disk: SeedDisk,
  post: (message: FromCorpusThread) => void,
): (message: ToCorpusThread) => void {
  const lexicons = createFolderLexicons();
  const reconcile = createReconciler(post);
  let kept = noKeptAnalyses;
  const waiting = createWaitingFacts();
  let isWorking = false;

  /** All in their order. What is asked for meanwhile goes before: messages are heard between one and the next. */
  function reconcileLater(message: ToReconciler): void {
    waiting.add(message);
    if (!isWorking) setImmediate(reconcileNext);
    isWorking = true;
  }

  function reconcileNow(): void {
    const next = waiting.take();
    if (next) reconcile(next);
  }

  function reconcileNext(): void {
    reconcileNow();
    isWorking = waiting.size > 0;
    if (isWorking) setImmediate(reconcileNext);
  }

  function read({ uri, path, folder }: SeedFile): Reading {
    if (disk.exists(path + sidecarSuffix)) return { outcome: { type: 'decided' } };
    const decoded = decodeText(disk.read(path));
    if ('problem' in decoded) return unreadable(`line ${decoded.line}: ${decoded.problem}`);
    const { text } = decoded;
    const analysis = withLexicon(text, kept.of(text, analyzeClosed), lexicons.of(folder), uri);
    const { language, date } = analysis;
    const items = reviewItems(text, analysis, []);
    const document = packDocument({ uri, text, items, language, ...(date !== undefined && { date }) });
    return {
      outcome: { type: 'read', document, words: wordSetOf(text) },
      facts: reconcileDocument(uri, text, analysis, items),
    };
  }

  function tryToRead(seed: SeedFile): Reading {
    try {
      return read(seed);
    } catch (error) {
      return unreadable(error instanceof Error ? error.message : String(error));
    }
  }

  function count({ facts }: Reading): void {
    if (facts) reconcileLater({ type: 'set', documents: [facts] });
  }

  return (message) => {
    switch (message.type) {
      case 'read': {
        while (waiting.size > mostWaiting) reconcileNow();
        const reading = tryToRead(message.seed);
        post({ type: 'seed', request: message.request, outcome: reading.outcome });
        return count(reading);
      }
      case 'reread':
        return count(tryToRead(message.seed));
      case 'lexicon':
        return lexicons.change(message);
      case 'storage':
        kept = createKeptAnalyses(disk, message.folder, message.bundle);
        return;
      case 'prune':
        return kept.prune(message.used);
      case 'next':
        return reconcile(message);
      default:
        return reconcileLater(message);
    }
  };
}
