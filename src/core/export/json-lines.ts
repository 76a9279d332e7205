import type { Exporter } from './exporter.js';
import { decidedRecords, type JsonLinesRecord } from './records.js';

/**
 * One record as a line with its newline. U+2028 and U+2029 are escaped: they are legal in JSON, yet some readers end a line
 * there.
 */
export function jsonLine(record: JsonLinesRecord): string {
  const json = JSON.stringify(record).replaceAll('\u2028', '\\u2028').replaceAll('\u2029', '\\u2029');
  return `${json}\n`;
}

/** JSON lines: the records that `extract` prints, with id, status, reviewer and time of the decision. */
export const jsonLinesExporter: Exporter = {
  id: 'jsonl',
  label: 'JSON Lines',
  extension: 'jsonl',
  async *export(documents, tally) {
    for await (const { file, items } of documents) {
      const lines = items.flatMap((item) => decidedRecords(file, item)).map(jsonLine);
      if (lines.length > 0) {
        yield lines.join('');
      }
      tally.addWritten(items.length);
    }
  },
};
