import type { Disposable, Event, TextDocument } from 'vscode';
import type { Analysis } from '../core/model.js';

export interface DocumentAnalysis {
  readonly analysis: Analysis;
  /** Version of the document that the offsets belong to. */
  readonly version: number;
  /** False while a large document is still being read: the visible part is there, the rest follows. */
  readonly complete: boolean;
}

/** One analysis per open seed document and version, shared by every provider. */
export interface DocumentAnalyses extends Disposable {
  /** The analysis of the document as it stands, or undefined while there is none of this version. Same object until it changes. */
  current(document: TextDocument): DocumentAnalysis | undefined;
  /** Resolves with the first analysis (complete or not) of the version that stands then; undefined once the document is closed. */
  ready(document: TextDocument): Promise<DocumentAnalysis | undefined>;
  /** Analyses a text that no editor shows, in the same background thread. */
  analyzeText(text: string): Promise<Analysis>;
  /** Fires when `current` of a document changed. */
  readonly onDidChange: Event<TextDocument>;
}
