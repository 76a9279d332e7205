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
import { composeAnalysis } from './analysis/compose.js';
import type { AnalyzerThread, FromAnalyzer, SlicePlace, StartAnalyzer, VisiblePart } from './analysis/protocol.js';
import { languageId } from './ids.js';
import { logFor } from './log.js';

export interface DocumentAnalysis {
  /** Of the whole document. Put together when first asked for. */
  readonly analysis: Analysis;
  /** The mentions that touch a part of the document, in text order; cheap however large the document is. */
  within(part: VisiblePart): Analysis;
  /** Version of the document that the offsets belong to. */
  readonly version: number;
  /** False while a large document is still being read: the visible part is there, the rest follows. */
  readonly complete: boolean;
}

/** One analysis per open seed document and version, shared by every provider, made in a thread of its own. */
export interface DocumentAnalyses extends Disposable {
  /** The analysis of the document as it stands, or undefined while there is none of this version. Same object until it changes. */
  current(document: TextDocument): DocumentAnalysis | undefined;
  /** Resolves with the first analysis (complete or not) of the version that stands then; undefined once there will be none. */
  ready(document: TextDocument): Promise<DocumentAnalysis | undefined>;
  /** Analyses a text that no editor shows, in the same thread. */
  analyzeText(text: string): Promise<Analysis>;
  /** Fires when `current` of a document changed. */
  readonly onDidChange: Event<TextDocument>;
}

interface OpenDocument {
  readonly document: TextDocument;
  /** Slices by id, as the thread sent them. */
  readonly slices: Map<number, Analysis>;
  current?: DocumentAnalysis;
  waiting: ((analysis: DocumentAnalysis | undefined) => void)[];
  /** When listeners were last told, for documents that come in many parcels. */
  told: number;
}

interface TextRequest {
  readonly resolve: (analysis: Analysis) => void;
  readonly reject: (error: Error) => void;
}

const log = logFor('analysis');
/** A large document comes in hundreds of parcels; listeners hear of them this often. */
const parcelNoticeMilliseconds = 500;

export function createDocumentAnalyses(startAnalyzer: StartAnalyzer): DocumentAnalyses {
  const changed = new EventEmitter<TextDocument>();
  const documents = new Map<string, OpenDocument>();
  const requests = new Map<number, TextRequest>();
  let nextRequest = 0;
  let thread: AnalyzerThread | undefined;

  function running(): AnalyzerThread {
    thread ??= startAnalyzer({ receive, fail });
    return thread;
  }

  function open(document: TextDocument): void {
    if (document.languageId !== languageId || document.isClosed) return;
    const uri = document.uri.toString();
    documents.set(uri, { document, slices: new Map(), waiting: documents.get(uri)?.waiting ?? [], told: 0 });
    const editor = window.visibleTextEditors.find((candidate) => candidate.document === document);
    running().post({
      type: 'open',
      uri,
      version: document.version,
      text: document.getText(),
      ...(editor === undefined ? {} : { visible: visiblePart(editor) }),
    });
  }

  function close(document: TextDocument): void {
    const uri = document.uri.toString();
    const known = documents.get(uri);
    if (known === undefined) return;
    documents.delete(uri);
    thread?.post({ type: 'close', uri });
    for (const resolve of known.waiting) resolve(undefined);
  }

  function edit({ document, contentChanges }: TextDocumentChangeEvent): void {
    const uri = document.uri.toString();
    const known = documents.get(uri);
    if (known === undefined || contentChanges.length === 0) return;
    delete known.current;
    running().post({
      type: 'change',
      uri,
      version: document.version,
      changes: contentChanges.map(({ rangeOffset, rangeLength, text }) => ({
        offset: rangeOffset,
        length: rangeLength,
        text,
      })),
    });
  }

  function receive(message: FromAnalyzer): void {
    if (message.type === 'progress') {
      receiveProgress(message);
      return;
    }
    const request = message.request === undefined ? undefined : requests.get(message.request);
    if (message.request !== undefined) requests.delete(message.request);
    if (message.type === 'analysis') {
      request?.resolve(message.analysis);
      return;
    }
    log.error(message.message);
    request?.reject(new Error(message.message));
  }

  function receiveProgress({ uri, version, layout, results }: FromAnalyzer & { type: 'progress' }): void {
    const known = documents.get(uri);
    if (known === undefined) return;
    const slices = new Map(layout.flatMap(({ id }) => entryOf(known.slices, id)));
    for (const { id, analysis } of results) slices.set(id, analysis);
    known.slices.clear();
    for (const [id, analysis] of slices) known.slices.set(id, analysis);
    // The thread is behind the document: what it read stays, its places are those of an older version.
    if (version !== known.document.version) return;
    if (lengthOf(layout) !== lengthOfDocument(known.document)) {
      log.warn(`the copy of ${uri} went astray and is taken anew`);
      open(known.document);
      return;
    }
    const isFirst = known.current === undefined;
    known.current = documentAnalysis(version, layout, known.slices);
    if (isFirst) {
      for (const resolve of known.waiting.splice(0)) resolve(known.current);
    }
    if (isFirst || known.current.complete || Date.now() - known.told > parcelNoticeMilliseconds) {
      known.told = Date.now();
      changed.fire(known.document);
    }
  }

  function fail(error: unknown): void {
    log.error('the analysis thread failed; it starts again with the next document or edit', error);
    thread?.dispose();
    thread = undefined;
    for (const { waiting } of documents.values()) {
      for (const resolve of waiting.splice(0)) resolve(undefined);
    }
    for (const { reject } of requests.values()) reject(new Error('The analysis thread failed.'));
    documents.clear();
    requests.clear();
  }

  const show = (editor: TextEditor) => {
    const uri = editor.document.uri.toString();
    if (documents.has(uri)) thread?.post({ type: 'show', uri, visible: visiblePart(editor) });
  };
  const subscriptions = Disposable.from(
    changed,
    workspace.onDidOpenTextDocument(open),
    workspace.onDidCloseTextDocument(close),
    workspace.onDidChangeTextDocument((event) => {
      // After a failure the next edit brings the document back.
      if (documents.has(event.document.uri.toString())) edit(event);
      else open(event.document);
    }),
    window.onDidChangeVisibleTextEditors((editors) => editors.forEach(show)),
    window.onDidChangeTextEditorVisibleRanges(({ textEditor }) => show(textEditor)),
  );
  workspace.textDocuments.forEach(open);

  const current = (document: TextDocument) => documents.get(document.uri.toString())?.current;
  return {
    onDidChange: changed.event,
    current,
    async ready(document) {
      const known = documents.get(document.uri.toString());
      if (known === undefined || known.current !== undefined) return known?.current;
      return new Promise((resolve) => known.waiting.push(resolve));
    },
    analyzeText(text) {
      const request = nextRequest++;
      return new Promise((resolve, reject) => {
        requests.set(request, { resolve, reject });
        running().post({ type: 'text', request, text });
      });
    },
    dispose() {
      subscriptions.dispose();
      thread?.dispose();
      thread = undefined;
      for (const { document } of [...documents.values()]) close(document);
    },
  };
}

function documentAnalysis(
  version: number,
  layout: readonly SlicePlace[],
  slices: ReadonlyMap<number, Analysis>,
): DocumentAnalysis {
  let start = 0;
  const places = layout.flatMap(({ id, length }) => {
    const place = { start, end: start + length, analysis: slices.get(id) };
    start += length;
    return place.analysis === undefined ? [] : [{ ...place, analysis: place.analysis }];
  });
  let whole: Analysis | undefined;
  return {
    version,
    complete: places.length === layout.length,
    get analysis() {
      whole ??= composeAnalysis(places);
      return whole;
    },
    within: (part) => composeAnalysis(places.filter((place) => place.start < part.end && place.end > part.start)),
  };
}

function visiblePart({ document, visibleRanges }: TextEditor): VisiblePart {
  const offsets = visibleRanges.flatMap(({ start, end }) => [document.offsetAt(start), document.offsetAt(end)]);
  return offsets.length === 0 ? { start: 0, end: 0 } : { start: Math.min(...offsets), end: Math.max(...offsets) };
}

function lengthOf(layout: readonly SlicePlace[]): number {
  return layout.reduce((length, slice) => length + slice.length, 0);
}

/** Its length in UTF-16 units without putting its text together. */
function lengthOfDocument(document: TextDocument): number {
  return document.offsetAt(document.lineAt(document.lineCount - 1).range.end);
}

function entryOf<Key, Value>(map: ReadonlyMap<Key, Value>, key: Key): [Key, Value][] {
  const value = map.get(key);
  return value === undefined ? [] : [[key, value]];
}
