import type { FigureContent } from '../../../src/core/model.js';
import type { ReconcileDocument, StatedFigure } from '../../../src/core/reconcile/document.js';

export type Said = Omit<StatedFigure, 'start' | 'end' | 'quote'>;

/** A document made of words and figures; each figure is written as its value. */
export function documentOf(file: string, ...pieces: readonly (string | Said)[]): ReconcileDocument {
  let text = '';
  const figures: StatedFigure[] = [];
  for (const piece of pieces) {
    if (typeof piece === 'string') {
      text += piece;
      continue;
    }
    const quote = String(piece.value ?? `${piece.min} - ${piece.max}`);
    figures.push({ ...piece, start: text.length, end: text.length + quote.length, quote });
    text += quote;
  }
  return { file, text, language: 'vi', figures, entities: [] };
}

export const count = (value: number): FigureContent => ({ kind: 'cardinal', value, bound: 'exact', precision: 0 });

/** What a fact of the cargo of one port says. */
export function cargo(content: FigureContent, period: string, change?: Said['change']): Said {
  const shared = { metric: 'sản lượng hàng hóa', subject: 'cảng Vân Sơn', period };
  return { ...content, ...shared, ...(change !== undefined && { change }) };
}
