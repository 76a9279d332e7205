import { oneLineJson } from './annotation-data.js';
import { textExporter } from './exporter.js';
import { carriedText } from './offset-map.js';
import { countOverlapping } from './spans.js';
import { tokenEdges, tokensOf } from './token-spans.js';

/**
 * JSONL as Prodigy and spaCy's scripts read it: `{"text", "spans": [{"start", "end", "label"}], "answer": "accept"}`, offsets in code
 * points as Python counts. Every span is written; those for which spaCy's `char_span` may find no tokens are counted.
 */
export const spacyExporter = textExporter(
  { id: 'spacy', label: 'spaCy / Prodigy JSONL', extension: 'jsonl' },
  async function* (documents, tally) {
    for await (const { file, text, items } of documents) {
      const carried = carriedText(text, 'code-point');
      const spans = items.map((item) => ({ ...carried.span(item), label: item.content.kind }));
      const standsOnTokens = tokenEdges(tokensOf(text));
      tally.addWritten(items.length);
      tally.addLoss('content', items.length);
      tally.addLoss('decision', items.length);
      tally.addLoss('overlap-warning', countOverlapping(items));
      tally.addLoss('token-warning', items.filter((item) => !standsOnTokens(item)).length);
      yield `${oneLineJson({ text: carried.text, spans, answer: 'accept', meta: { file } })}\n`;
    }
  },
);
