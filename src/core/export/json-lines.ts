import { oneLineJson } from './annotation-data.js';
import { textExporter } from './exporter.js';
import { decidedRecords, type JsonLinesRecord } from './records.js';

/** One record as a line with its newline. */
export function jsonLine(record: JsonLinesRecord): string {
  return `${oneLineJson(record)}\n`;
}

/** JSON lines: the records that `extract` prints, with id, status, reviewer and time of the decision. */
export const jsonLinesExporter = textExporter(
  { id: 'jsonl', label: 'JSON Lines', extension: 'jsonl' },
  async function* (documents, tally) {
    for await (const { file, items } of documents) {
      const lines = items.flatMap((item) => decidedRecords(file, item)).map(jsonLine);
      if (lines.length > 0) {
        yield lines.join('');
      }
      tally.addWritten(items.length);
    }
  },
);
