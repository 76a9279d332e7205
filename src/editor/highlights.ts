import {
  Disposable,
  Range,
  type TextDocument,
  type TextEditor,
  type TextEditorDecorationType,
  type Uri,
  window,
  workspace,
} from 'vscode';
import type { ReviewItem } from '../core/annotation/review.js';
import { highlightStyles, type OwnColors, ownStyle, styleOf } from './highlight-styles.js';
import { languageId } from './ids.js';
import type { Projects } from './projects.js';
import type { ReviewSource } from './review-source.js';

/** Above this many items only those near the visible part are marked; a page further in each direction. */
const allItems = 5_000;
const pageCharacters = 20_000;

/** What each decoration type was last set to, so that only types whose ranges changed are set again. */
type Shown = Map<string, string>;

/** Marks every mention of each visible seed, including the sides of a comparison. Decoration types are made once. */
export function registerHighlights(review: ReviewSource, projects: Projects, extensionUri: Uri): Disposable {
  const types = new Map(
    [...highlightStyles(extensionUri)].map(([name, style]) => [name, window.createTextEditorDecorationType(style)]),
  );
  const shown = new WeakMap<TextEditor, Shown>();

  /** The colours of own types come with project files; their decoration types are made when they are needed first. */
  function typeNamed(name: string): TextEditorDecorationType | undefined {
    const known = types.get(name);
    const style = known === undefined ? ownStyle(name) : undefined;
    if (style === undefined) return known;
    const made = window.createTextEditorDecorationType(style);
    types.set(name, made);
    return made;
  }

  function render(editor: TextEditor): void {
    if (editor.document.languageId !== languageId) {
      if (shown.delete(editor)) for (const type of types.values()) editor.setDecorations(type, []);
      return;
    }
    // Until the items of this version are known, VS Code moves the marks with the text.
    const items = review.items(editor.document);
    if (items === undefined) return;
    const before = shown.get(editor) ?? new Map<string, string>();
    const ranges = rangesByStyle(editor, items, projects.colors(editor.document.uri));
    const now: Shown = new Map();
    // New marks are set before old ones go, or a changed state would blink.
    const names = [...ranges.keys(), ...[...before.keys()].filter((name) => !ranges.has(name))];
    for (const name of names) {
      const type = typeNamed(name);
      const found = ranges.get(name) ?? [];
      const signature = found.map(({ start, end }) => `${start.line}:${start.character}-${end.character}`).join();
      if (found.length > 0) now.set(name, signature);
      if (type !== undefined && before.get(name) !== signature) editor.setDecorations(type, found);
    }
    shown.set(editor, now);
  }

  const renderDocument = (document: TextDocument) => {
    for (const editor of window.visibleTextEditors) if (editor.document === document) render(editor);
  };
  const forgetPlaces = (document: TextDocument) => {
    for (const editor of window.visibleTextEditors) {
      if (editor.document !== document) continue;
      const before = shown.get(editor);
      for (const name of before?.keys() ?? []) before?.set(name, 'moved');
    }
  };
  window.visibleTextEditors.forEach(render);
  return Disposable.from(
    { dispose: () => Disposable.from(...types.values()).dispose() },
    projects.onDidChange(() => window.visibleTextEditors.forEach(render)),
    review.onDidChange(renderDocument),
    // An edit moves marks, and one that takes their text away and brings it back leaves them empty: set all again.
    workspace.onDidChangeTextDocument(({ document }) => forgetPlaces(document)),
    window.onDidChangeVisibleTextEditors((editors) => editors.forEach(render)),
    window.onDidChangeTextEditorVisibleRanges(({ textEditor }) => {
      if ((review.items(textEditor.document)?.length ?? 0) > allItems) render(textEditor);
    }),
  );
}

function rangesByStyle(editor: TextEditor, items: readonly ReviewItem[], colors: OwnColors): Map<string, Range[]> {
  const ranges = new Map<string, Range[]>();
  const { document } = editor;
  for (const item of nearVisible(editor, items)) {
    const name = styleOf(item, colors);
    if (name === undefined || item.end <= item.start) continue;
    const range = new Range(document.positionAt(item.start), document.positionAt(item.end));
    const same = ranges.get(name);
    if (same === undefined) ranges.set(name, [range]);
    else same.push(range);
  }
  return ranges;
}

function nearVisible({ document, visibleRanges }: TextEditor, items: readonly ReviewItem[]): readonly ReviewItem[] {
  if (items.length <= allItems) return items;
  const parts = visibleRanges.map(({ start, end }) => ({
    start: document.offsetAt(start) - pageCharacters,
    end: document.offsetAt(end) + pageCharacters,
  }));
  return items.filter((item) => parts.some((part) => item.start < part.end && item.end > part.start));
}
