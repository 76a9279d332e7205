import {
  Disposable,
  type Event,
  EventEmitter,
  type TextDocument,
  type TextDocumentChangeEvent,
  type TextEditor,
  window,
  workspace,
} from 'vscode';
import type { Analysis } from '../core/model.js';
import { createAnalyzerClient } from './analysis/analyzer-client.js';
import type { ProgressMessage, StartAnalyzer, TextPart } from './analysis/protocol.js';
import { createSliceResults, type TextAnalysis } from './analysis/slice-results.js';
import { languageId } from './ids.js';
import { logFor } from './log.js';

export type DocumentAnalysis = TextAnalysis;

/** One analysis per open seed document and version, shared by every provider, made in a thread of its own. */
export interface DocumentAnalyses extends Disposable {
  /** The analysis of the document as it stands, or undefined while there is none of this version. Same object until it changes. */
  current(document: TextDocument): DocumentAnalysis | undefined;
  /** Resolves with the first analysis (complete or not) of the version that stands then; undefined where none will come. */
  ready(document: TextDocument): Promise<DocumentAnalysis | undefined>;
  /** Analyses a text that no editor shows, in the same thread. */
  analyzeText(text: string): Promise<Analysis>;
  /** Fires when `current` of a document changed. */
  readonly onDidChange: Event<TextDocument>;
}

interface OpenDocument {
  readonly document: TextDocument;
  readonly take: (message: ProgressMessage) => TextAnalysis;
  readonly waiting: ((analysis: DocumentAnalysis | undefined) => void)[];
  current?: DocumentAnalysis;
  /** When listeners were last told, for documents that come in many parcels. */
  told: number;
}

const log = logFor('analysis');
/** A large document comes in hundreds of parcels; listeners hear of them this often. */
const parcelNoticeMilliseconds = 500;

export function createDocumentAnalyses(startAnalyzer: StartAnalyzer): DocumentAnalyses {
  const changed = new EventEmitter<TextDocument>();
  const documents = new Map<string, OpenDocument>();
  const client = createAnalyzerClient(startAnalyzer, receive, () => forgetAll(documents));

  function open(document: TextDocument): void {
    if (document.languageId !== languageId || document.isClosed) return;
    const uri = document.uri.toString();
    const waiting = documents.get(uri)?.waiting ?? [];
    documents.set(uri, { document, take: createSliceResults(), waiting, told: 0 });
    const editor = window.visibleTextEditors.find((candidate) => candidate.document === document);
    const visible = editor === undefined ? {} : { visible: visiblePart(editor) };
    client.post({ type: 'open', uri, version: document.version, text: document.getText(), ...visible });
  }

  function edit(event: TextDocumentChangeEvent): void {
    const known = documents.get(event.document.uri.toString());
    // After a failure of the thread the next edit brings the document back.
    if (known === undefined) open(event.document);
    else if (event.contentChanges.length > 0) {
      delete known.current;
      client.post(changeMessage(event));
    }
  }

  function close(document: TextDocument): void {
    const uri = document.uri.toString();
    const known = documents.get(uri);
    if (known === undefined) return;
    documents.delete(uri);
    client.post({ type: 'close', uri });
    settle(known);
  }

  function receive(message: ProgressMessage): void {
    const known = documents.get(message.uri);
    if (known === undefined) return;
    const analysis = known.take(message);
    // Of a version that is gone: its slices are kept for those to come.
    if (analysis.version !== known.document.version) return;
    if (analysis.length !== lengthOf(known.document)) {
      log.warn(`the copy of ${message.uri} went astray and is taken anew`);
      open(known.document);
      return;
    }
    const isFirst = known.current === undefined;
    known.current = analysis;
    settle(known);
    if (isFirst || analysis.complete || Date.now() - known.told > parcelNoticeMilliseconds) {
      known.told = Date.now();
      changed.fire(known.document);
    }
  }

  function show(editor: TextEditor): void {
    const uri = editor.document.uri.toString();
    if (documents.has(uri)) client.post({ type: 'show', uri, visible: visiblePart(editor) });
  }

  const subscriptions = Disposable.from(
    workspace.onDidOpenTextDocument(open),
    workspace.onDidCloseTextDocument(close),
    workspace.onDidChangeTextDocument(edit),
    window.onDidChangeVisibleTextEditors((editors) => editors.forEach(show)),
    window.onDidChangeTextEditorVisibleRanges(({ textEditor }) => show(textEditor)),
    changed,
    client,
  );
  workspace.textDocuments.forEach(open);

  return {
    onDidChange: changed.event,
    current: (document) => documents.get(document.uri.toString())?.current,
    async ready(document) {
      const known = documents.get(document.uri.toString());
      if (known === undefined || known.current !== undefined) return known?.current;
      return new Promise((resolve) => known.waiting.push(resolve));
    },
    analyzeText: (text) => client.analyzeText(text),
    dispose() {
      subscriptions.dispose();
      forgetAll(documents);
    },
  };
}

function settle({ waiting, current }: OpenDocument): void {
  for (const resolve of waiting.splice(0)) resolve(current);
}

function forgetAll(documents: Map<string, OpenDocument>): void {
  const known = [...documents.values()];
  documents.clear();
  for (const document of known) {
    delete document.current;
    settle(document);
  }
}

function changeMessage({ document, contentChanges }: TextDocumentChangeEvent) {
  // VS Code lists changes so that applying one after the other is right.
  const changes = contentChanges.map(({ rangeOffset, rangeLength, text }) => ({
    offset: rangeOffset,
    length: rangeLength,
    text,
  }));
  return { type: 'change', uri: document.uri.toString(), version: document.version, changes } as const;
}

function visiblePart({ document, visibleRanges }: TextEditor): TextPart {
  const offsets = visibleRanges.flatMap(({ start, end }) => [document.offsetAt(start), document.offsetAt(end)]);
  return offsets.length === 0 ? { start: 0, end: 0 } : { start: Math.min(...offsets), end: Math.max(...offsets) };
}

/** Length in UTF-16 units without putting the text together. */
function lengthOf(document: TextDocument): number {
  return document.offsetAt(document.lineAt(document.lineCount - 1).range.end);
}
