import type { WordSet } from '../../core/lexicon/word-set.js';
import type { PackedDocument } from '../../workspace/corpus-document.js';
import type { LexiconChange } from '../analysis/protocol.js';
import type { FromReconciler, ToReconciler } from '../findings/protocol.js';

/** A closed seed on the disk of the extension host. */
export interface SeedFile {
  readonly uri: string;
  /** Absolute, as the system writes it. */
  readonly path: string;
  /** Uri of the workspace folder whose lexicon it is read under; empty where it is in none. */
  readonly folder: string;
}

/**
 * Messages to the thread that reads closed seeds by itself and holds their facts against each other: no text passes through the
 * extension host, and what comes back is packed.
 */
export type ToCorpusThread =
  | ToReconciler
  | LexiconChange
  /** Where analyses are kept, and the bundle whose code tells their version. Comes first, if at all. */
  | { readonly type: 'storage'; readonly folder: string; readonly bundle: string }
  /** Answered with what stands in the seed, whose facts count from now on. */
  | { readonly type: 'read'; readonly request: number; readonly seed: SeedFile }
  /** Its facts count again, after `knowledge` made an end of them. */
  | { readonly type: 'reread'; readonly seed: SeedFile }
  /** Deletes analyses that no text was looked up for, if they are many; `used` are files that others looked up. */
  | { readonly type: 'prune'; readonly used: readonly string[] };

export type SeedOutcome =
  | { readonly type: 'read'; readonly document: PackedDocument; readonly words: WordSet }
  /** A sidecar lies beside it: whoever keeps those has to read it. */
  | { readonly type: 'decided' }
  | { readonly type: 'unreadable'; readonly why: string };

export type FromCorpusThread =
  | FromReconciler
  | { readonly type: 'seed'; readonly request: number; readonly outcome: SeedOutcome };
