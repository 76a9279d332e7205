import {
  Disposable,
  type Event,
  EventEmitter,
  type TextDocument,
  type TextDocumentChangeEvent,
  type TextEditor,
  type Uri,
  window,
  workspace,
} from 'vscode';
import { type AnalyzerClient, createAnalyzerClient } from './analysis/analyzer-client.js';
import type { ProgressMessage, StartAnalyzer } from './analysis/protocol.js';
import { createSliceResults, type SliceResults, type TextAnalysis } from './analysis/slice-results.js';
import { largeLength, type TextPart } from './analysis/wanted-slices.js';
import { languageId } from './ids.js';
import { logFor } from './log.js';

export type DocumentAnalysis = TextAnalysis;

/** One analysis per open seed document and version, shared by every provider, made in a thread of its own. */
export interface DocumentAnalyses
  extends Disposable,
    Pick<AnalyzerClient, 'analyzeText' | 'layLexicon' | 'changeLexicon' | 'readProject'> {
  /** The analysis of the document as it stands, or undefined while there is none of this version. Same object until it changes. */
  current(document: TextDocument): DocumentAnalysis | undefined;
  /** Resolves with the first analysis (complete or not) of the version that stands then; undefined where none will come. */
  ready(document: TextDocument): Promise<DocumentAnalysis | undefined>;
  /** Fires when `current` of a document changed. */
  readonly onDidChange: Event<TextDocument>;
}

interface OpenDocument {
  readonly document: TextDocument;
  readonly results: SliceResults;
  readonly waiting: ((analysis: DocumentAnalysis | undefined) => void)[];
  current?: DocumentAnalysis;
  /** When listeners were last told, in milliseconds. */
  told: number;
}

const log = logFor('analysis');
/** A long document comes in many parcels; listeners hear of them this often. */
const parcelNoticeMilliseconds = 500;

export function createDocumentAnalyses(startAnalyzer: StartAnalyzer): DocumentAnalyses {
  const changed = new EventEmitter<TextDocument>();
  const documents = new Map<string, OpenDocument>();
  const client = createAnalyzerClient(startAnalyzer, receive, giveUp);

  function open(document: TextDocument): void {
    if (document.languageId !== languageId || document.isClosed) return;
    const uri = document.uri.toString();
    const waiting = documents.get(uri)?.waiting ?? [];
    documents.set(uri, { document, results: createSliceResults(), waiting, told: 0 });
    const { version } = document;
    const folder = folderOf(document.uri);
    client.post({ type: 'open', uri, folder, version, text: document.getText(), visible: visibleParts(document) });
  }

  function edit(event: TextDocumentChangeEvent): void {
    const known = documents.get(event.document.uri.toString());
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

  function giveUp(uri?: string): void {
    const gone = [...documents.values()].filter(({ document }) => uri === undefined || document.uri.toString() === uri);
    for (const known of gone) {
      // Its next edit brings the document back.
      documents.delete(known.document.uri.toString());
      delete known.current;
      settle(known);
    }
    // Who waits for the rest of a long text waits in vain.
    for (const { document } of gone) changed.fire(document);
  }

  function receive(message: ProgressMessage): void {
    const known = documents.get(message.uri);
    if (known === undefined) return;
    known.results.take(message);
    // Of a version that is gone: its slices are kept for those to come.
    if (message.version !== known.document.version) return;
    if (known.results.length() !== lengthOf(known.document)) {
      log.warn(`the copy of ${message.uri} went astray and is taken anew`);
      open(known.document);
      return;
    }
    renew(known);
  }

  function renew(known: OpenDocument): void {
    const before = known.current;
    known.current = known.results.near(visibleParts(known.document));
    settle(known);
    const isParcel = before?.complete === false && !known.current.complete;
    if (known.current === before || (isParcel && Date.now() - known.told < parcelNoticeMilliseconds)) return;
    known.told = Date.now();
    changed.fire(known.document);
  }

  function show({ document }: TextEditor): void {
    const uri = document.uri.toString();
    const known = documents.get(uri);
    if (known === undefined) return;
    client.post({ type: 'show', uri, visible: visibleParts(document) });
    if (known.current !== undefined) renew(known);
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
    analyzeText: client.analyzeText,
    layLexicon: client.layLexicon,
    changeLexicon: client.changeLexicon,
    readProject: client.readProject,
    dispose() {
      subscriptions.dispose();
      forgetAll(documents);
    },
  };
}

/** By which name the analysis knows the folder of a text; empty where it is in none. */
export function folderOf(uri: Uri): string {
  return workspace.getWorkspaceFolder(uri)?.uri.toString() ?? '';
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

/** What its editors show of a document. */
function visibleParts(document: TextDocument): TextPart[] {
  return window.visibleTextEditors
    .filter((editor) => editor.document === document)
    .flatMap((editor) => editor.visibleRanges)
    .map(({ start, end }) => ({ start: document.offsetAt(start), end: document.offsetAt(end) }));
}

/** Whether the document is analysed around what is on screen only. */
export function isLargeDocument(document: TextDocument): boolean {
  return lengthOf(document) > largeLength;
}

/** Length in UTF-16 units without putting the text together. */
function lengthOf(document: TextDocument): number {
  return document.offsetAt(document.lineAt(document.lineCount - 1).range.end);
}
