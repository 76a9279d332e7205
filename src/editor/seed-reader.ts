import { Uri } from 'vscode';
import { type CorpusDocument, unpackDocument, unreadableDocument } from '../workspace/corpus-document.js';
import type { Suggesters } from './api/suggesters.js';
import type { CorpusThread } from './corpus-thread/client.js';
import type { Lexicons } from './lexicons.js';
import { logFor } from './log.js';
import { openSeed } from './open-seed.js';
import type { Sidecars } from './sidecars.js';

/** Reads seeds that nobody has open and nobody decided about: nearly all of a large corpus. */
export interface SeedReader {
  /** Undefined where the seed has to be read with its review. */
  read(uri: string, before: CorpusDocument | undefined): Promise<CorpusDocument | undefined>;
}

export interface ReaderSources {
  readonly thread: CorpusThread;
  readonly lexicons: Pick<Lexicons, 'noteWords'>;
  readonly sidecars: Pick<Sidecars, 'current'>;
  readonly suggesters: Pick<Suggesters, 'isEmpty'>;
}

const log = logFor('seeds');

/** Has the corpus thread read them from the disk, without their texts passing through the extension host. */
export function createSeedReader({ thread, lexicons, sidecars, suggesters }: ReaderSources): SeedReader {
  function isForThread(uri: Uri): boolean {
    return uri.scheme === 'file' && suggesters.isEmpty() && !sidecars.current(uri) && !openSeed(uri);
  }

  return {
    async read(key, before) {
      const uri = Uri.parse(key, true);
      if (!isForThread(uri)) {
        thread.release(key);
        return undefined;
      }
      const outcome = await lexicons.noteWords(key, thread.read(key));
      // Somebody may have opened it in the meantime, or decided about it.
      if (!isForThread(uri)) {
        thread.release(key);
        return undefined;
      }
      if (outcome?.type === 'unreadable') {
        log.warn(`cannot read ${key}: ${outcome.why}`);
        return unreadableDocument(key);
      }
      return outcome?.type === 'read' ? unpackDocument(outcome.document, before) : undefined;
    },
  };
}
