import { type TextDocument, window } from 'vscode';
import type { Analysis } from '../core/model.js';
import type { DocumentAnalysis } from './document-analysis.js';

const visibleParts = new WeakMap<DocumentAnalysis, Analysis>();

/** While a large text is still being read, what is on screen is enough; all of it, over and over, would be much. */
export function visibleAnalysis(document: TextDocument, current: DocumentAnalysis): Analysis {
  const known = visibleParts.get(current);
  if (known) {
    return known;
  }
  const ranges = window.visibleTextEditors
    .filter((editor) => editor.document === document)
    .flatMap((editor) => editor.visibleRanges);
  const offsets = ranges.flatMap(({ start, end }) => [document.offsetAt(start), document.offsetAt(end)]);
  const part = current.within(
    offsets.length === 0 ? { start: 0, end: 0 } : { start: Math.min(...offsets), end: Math.max(...offsets) },
  );
  visibleParts.set(current, part);
  return part;
}
