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
import { createReconciler } from '../findings/reconciler.js';
import { createKeptAnalyses, noKeptAnalyses } from './kept-analyses.js';
import type { FromCorpusThread, SeedFile, SeedOutcome, ToCorpusThread } from './protocol.js';

interface Reading {
  readonly outcome: SeedOutcome;
  readonly facts?: ReconcileDocument;
}

function unreadable(why: string): Reading {
  return { outcome: { type: 'unreadable', why } };
}

/** What the thread does with each message. A seed is read whole before the next message is heard. */
export function createCorpusThread(
  disk: SeedDisk,
  post: (message: FromCorpusThread) => void,
): (message: ToCorpusThread) => void {
  const lexicons = createFolderLexicons();
  const reconcile = createReconciler(post);
  let kept = noKeptAnalyses;

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
    if (facts) reconcile({ type: 'set', documents: [facts] });
  }

  return (message) => {
    switch (message.type) {
      case 'read': {
        const reading = tryToRead(message.seed);
        // Who waits for the seed need not wait until it is held against others.
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
      default:
        return reconcile(message);
    }
  };
}
