import { oneLineJson } from './annotation-data.js';
import { textExporter } from './exporter.js';
import { carriedText } from './offset-map.js';
import { countOverlapping } from './spans.js';

/**
 * doccano JSONL for sequence labelling: `{"text", "label": [[start, end, "LABEL"]], "file"}`, offsets in code points into the text
 * with LF newlines. What is no text or label, such as `file`, doccano keeps as metadata.
 */
export const doccanoExporter = textExporter(
  { id: 'doccano', label: 'doccano JSONL', extension: 'jsonl' },
  async function* (documents, tally) {
    for await (const { file, text, items } of documents) {
      const carried = carriedText(text, 'code-point');
      const label = items.map((item) => {
        const { start, end } = carried.span(item);
        return [start, end, item.content.kind];
      });
      tally.addWritten(items.length);
      tally.addLoss('content', items.length);
      tally.addLoss('decision', items.length);
      tally.addLoss('overlap-warning', countOverlapping(items));
      yield `${oneLineJson({ text: carried.text, label, file })}\n`;
    }
  },
);
