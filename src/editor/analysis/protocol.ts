import type { Analysis } from '../../core/model.js';
import type { TextChange, TextPart } from './sliced-text.js';

/** Messages between the extension host and the thread that analyses. Uris are strings. */

export type ToAnalyzer =
  | {
      readonly type: 'open';
      readonly uri: string;
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
  | { readonly type: 'text'; readonly request: number; readonly text: string };

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
