import { decodeUtf8 } from '../workspace/decode-text.js';
import { exitStatus } from './exit-status.js';
import { byteLines } from './lines.js';
import type { SeedText } from './seed-texts.js';
import type { Terminal } from './terminal.js';

export interface DatedText extends SeedText {
  /** ISO date of the document, where its sender knows it. */
  readonly date?: string;
}

/**
 * The texts that stand on standard input, one JSON object `{"file", "text", "date"?}` a line, each as it comes. A line that is
 * none is told as a problem and skipped; empty lines are skipped.
 */
export async function* jsonTexts(terminal: Terminal): AsyncGenerator<DatedText> {
  let line = 0;
  for await (const bytes of byteLines(terminal.stdin)) {
    line += 1;
    const read = readLine(bytes);
    if (read === undefined) continue;
    if (typeof read === 'string') {
      terminal.problem(exitStatus.findings, read, 'standard input', line);
    } else {
      yield read;
    }
  }
}

/** The text; what is wrong with the line; or undefined for an empty one. */
function readLine(bytes: Uint8Array): DatedText | string | undefined {
  const json = decodeUtf8(bytes);
  if (json === undefined) return 'not UTF-8 text';
  if (json.trim() === '') return undefined;
  let value: unknown;
  try {
    value = JSON.parse(json);
  } catch (error) {
    return `not JSON: ${error instanceof Error ? error.message : error}`;
  }
  if (typeof value !== 'object' || value === null) return 'not an object {"file", "text", "date"?}';
  const file = 'file' in value ? value.file : undefined;
  const text = 'text' in value ? value.text : undefined;
  const date = 'date' in value ? (value.date ?? undefined) : undefined;
  if (typeof file !== 'string') return '"file" has to be a string';
  if (typeof text !== 'string') return '"text" has to be a string';
  if (date === undefined) return { file, text };
  if (typeof date !== 'string' || !isIsoDate(date)) return '"date" has to be a date such as "2025-12-30"';
  return { file, text, date };
}

function isIsoDate(date: string): boolean {
  const time = Date.parse(`${date}T00:00:00Z`);
  return /^\d{4}-\d\d-\d\d$/.test(date) && !Number.isNaN(time) && new Date(time).toISOString().startsWith(date);
}
