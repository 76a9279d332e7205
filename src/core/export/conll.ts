import type { ReviewItem } from '../annotation/review.js';
import { type ExportTally, type ReviewedDocument, textExporter } from './exporter.js';
import { flatten } from './spans.js';
import { isOnOneLine, tokenEdges, tokenSentences } from './token-spans.js';

/**
 * CoNLL columns in the scheme IOB2 (every mention opens with `B-`, unlike CoNLL-2003's own IOB1): a token, a space, its tag; a blank
 * line after each sentence; `-DOCSTART- O` before each document. Flat: of mentions that overlap the one that opens first is kept,
 * of two at one place the longer.
 */
export const conllExporter = textExporter(
  { id: 'conll', label: 'CoNLL (IOB2)', extension: 'conll' },
  async function* (documents, tally) {
    for await (const document of documents) {
      yield `-DOCSTART- O\n\n${taggedSentences(document, tally)}`;
    }
  },
);

function taggedSentences({ text, items }: ReviewedDocument, tally: ExportTally): string {
  const onOneLine = items.filter((item) => isOnOneLine(text, item));
  const sentences = tokenSentences(text, onOneLine);
  const fitting = onOneLine.filter(tokenEdges(sentences.flat()));
  const { kept, overlapping } = flatten(fitting);
  tally.addWritten(kept.length);
  tally.addLoss('line-break', items.length - onOneLine.length);
  tally.addLoss('token-cut', onOneLine.length - fitting.length);
  tally.addLoss('overlap', overlapping.length);
  tally.addLoss('content', kept.length);
  tally.addLoss('decision', kept.length);
  const tagAt = tags(kept);
  return sentences
    .map((tokens) => tokens.map(({ start, end }) => `${text.slice(start, end)} ${tagAt(start)}\n`).join(''))
    .map((sentence) => `${sentence}\n`)
    .join('');
}

/** The tag of a token by its start; asked in text order. */
function tags(items: readonly ReviewItem[]): (start: number) => string {
  let at = 0;
  return (start) => {
    while ((items[at]?.end ?? Number.POSITIVE_INFINITY) <= start) at += 1;
    const item = items[at];
    if (item === undefined || item.start > start) return 'O';
    return `${item.start === start ? 'B' : 'I'}-${item.content.kind}`;
  };
}
