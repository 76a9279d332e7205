import { reviewItems } from '../../core/annotation/review.js';
import { withLexicon } from '../../core/lexicon/apply.js';
import { wordSetOf } from '../../core/lexicon/word-set.js';
import { reconcileDocument } from '../../core/reconcile/document.js';
import { sidecarSuffix } from '../../core/sidecar/model.js';
import type { SeedDisk } from '../../disk/seed-disk.js';
import { packDocument } from '../../workspace/corpus-document.js';
import { decodeText } from '../../workspace/decode-text.js';
import { analyzeClosed } from '../analysis/analyzer.js';
import { createFolderLexicons } from '../analysis/folder-lexicons.js';
import { createReconciler } from '../findings/reconciler.js';
import { createKeptAnalyses, noKeptAnalyses } from './kept-analyses.js';
import type { FromCorpusThread, SeedFile, SeedOutcome, ToCorpusThread } from './protocol.js';

/** What the thread does with each message. A seed is read whole before the next message is heard. */
export function createCorpusThread(
  disk: SeedDisk,
  post: (message: FromCorpusThread) => void,
): (message: ToCorpusThread) => void {
  const lexicons = createFolderLexicons();
  const reconcile = createReconciler(post);
  let kept = noKeptAnalyses;

  function read({ uri, path, folder }: SeedFile): SeedOutcome {
    if (disk.exists(path + sidecarSuffix)) return { type: 'decided' };
    const decoded = decodeText(disk.read(path));
    if ('problem' in decoded) return { type: 'unreadable', why: `line ${decoded.line}: ${decoded.problem}` };
    const { text } = decoded;
    const analysis = withLexicon(text, kept.of(text, analyzeClosed), lexicons.of(folder), uri);
    const { language, date } = analysis;
    const items = reviewItems(text, analysis, []);
    reconcile({ type: 'set', documents: [reconcileDocument(uri, text, analysis, items)] });
    const document = packDocument({ uri, text, items, language, ...(date !== undefined && { date }) });
    return { type: 'read', document, words: wordSetOf(text) };
  }

  function outcomeOf(seed: SeedFile): SeedOutcome {
    try {
      return read(seed);
    } catch (error) {
      return { type: 'unreadable', why: error instanceof Error ? error.message : String(error) };
    }
  }

  return (message) => {
    switch (message.type) {
      case 'read':
        return post({ type: 'seed', request: message.request, outcome: outcomeOf(message.seed) });
      case 'reread':
        return void outcomeOf(message.seed);
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
