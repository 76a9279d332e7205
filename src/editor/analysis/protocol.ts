import type { Lexicon } from '../../core/lexicon/model.js';
import type { WordSet } from '../../core/lexicon/word-set.js';
import type { Analysis, Language } from '../../core/model.js';
import type { ProjectReading } from '../../core/project/read.js';
import type { TaughtForm } from '../../workspace/taught-names.js';
import type { TextChange } from './sliced-text.js';
import type { TextPart } from './wanted-slices.js';

/** What a folder knows otherwise now; it counts for all its texts, open ones too. */
export interface LexiconChange {
  readonly type: 'lexicon';
  readonly folder: string;
  /** What the project file says, where that changed. */
  readonly project?: Lexicon;
  /** Forms of which decisions teach something else, or nothing any more. */
  readonly taught: readonly (readonly [form: string, taught: TaughtForm | undefined])[];
}

/** Messages between the extension host and the thread that analyses. Uris are strings. */

export type ToAnalyzer =
  | {
      readonly type: 'open';
      readonly uri: string;
      /** Uri of the workspace folder whose lexicon it is read under; empty where it is in none. */
      readonly folder: string;
      readonly version: number;
      readonly text: string;
      /** The parts on screen. */
      readonly visible: readonly TextPart[];
    }
  | {
      readonly type: 'change';
      readonly uri: string;
      readonly version: number;
      /** Each is applied to what the one before it left. */
      readonly changes: readonly TextChange[];
    }
  | { readonly type: 'show'; readonly uri: string; readonly visible: readonly TextPart[] }
  | { readonly type: 'close'; readonly uri: string }
  /** Answered with what Seedmark finds by itself, whatever the lexicon. The text tells its language where none is given. */
  | { readonly type: 'text'; readonly request: number; readonly text: string; readonly language?: Language }
  | LexiconChange
  /** Answered with the analysis under the folder's lexicon. */
  | {
      readonly type: 'known';
      readonly request: number;
      readonly uri: string;
      readonly folder: string;
      readonly text: string;
      readonly analysis: Analysis;
    }
  | { readonly type: 'project'; readonly request: number; readonly text: string };

/** The analysis of a text under a lexicon, and the words by which it is known whether another lexicon matters to it. */
export interface KnownText {
  readonly analysis: Analysis;
  readonly words: WordSet;
}

export interface SlicePlace {
  readonly id: number;
  readonly length: number;
}

export interface SliceResult {
  readonly id: number;
  /** Offsets from the start of the slice. */
  readonly analysis: Analysis;
}

export interface ProgressMessage {
  readonly type: 'progress';
  readonly uri: string;
  readonly version: number;
  /** All slices of the text in order. */
  readonly layout: readonly SlicePlace[];
  readonly results: readonly SliceResult[];
}

export type FromAnalyzer =
  | ProgressMessage
  | { readonly type: 'analysis'; readonly request: number; readonly analysis: Analysis }
  | { readonly type: 'known'; readonly request: number; readonly known: KnownText }
  | { readonly type: 'project'; readonly request: number; readonly reading: ProjectReading }
  | { readonly type: 'failure'; readonly message: string; readonly request?: number; readonly uri?: string };

/** The thread as its starter holds it, whatever it runs on. */
export interface AnalyzerThread {
  post(message: ToAnalyzer): void;
  /** Ends the thread; nothing is received afterwards. */
  dispose(): void;
}

export type StartAnalyzer = (handlers: {
  readonly receive: (message: FromAnalyzer) => void;
  /** The thread is gone. */
  readonly fail: (error: unknown) => void;
}) => AnalyzerThread;
