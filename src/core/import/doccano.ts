import { type ImportedDocument, type ImportedMention, type Importer, type ImportProblem, problem } from './importer.js';
import { jsonLineReader } from './json-line-reader.js';
import { isFields } from './read-data.js';

/**
 * doccano JSONL: `{"text", "label": [[start, end, "LABEL"]]}` (or `labels`), or `entities` as objects; offsets in code points. `file`,
 * also among the metadata, names the seed; without it the text tells.
 */
export const doccanoImporter: Importer = {
  id: 'doccano',
  label: 'doccano JSONL',
  extensions: ['jsonl', 'json'],
  read: (source) => jsonLineReader(source, readExample),
};

function readExample(example: Readonly<Record<string, unknown>>, line: number): (ImportedDocument | ImportProblem)[] {
  const { text, meta } = example;
  if (typeof text !== 'string') return [problem('"text" has to be a string', line)];
  const spans = [example.label, example.labels, example.entities].find(Array.isArray);
  if (spans === undefined) return [problem('there is no list "label" or "entities"', line)];
  const read = spans.map((span) => readSpan(span, line));
  const file = [example.file, example.filename, isFields(meta) ? meta.file : undefined].find(
    (name) => typeof name === 'string',
  );
  const mentions = read.filter((mention) => mention !== undefined);
  const document = { text, mentions, line, ...(typeof file === 'string' && { file }) };
  const broken = read.length - mentions.length;
  return broken === 0 ? [document] : [document, problem(`${broken} labels are no [start, end, "LABEL"]`, line)];
}

function readSpan(span: unknown, line: number): ImportedMention | undefined {
  const [start, end, label] = Array.isArray(span)
    ? span
    : isFields(span)
      ? [span.start_offset, span.end_offset, span.label]
      : [];
  if (!Number.isSafeInteger(start) || !Number.isSafeInteger(end) || typeof label !== 'string') return undefined;
  return { start: Number(start), end: Number(end), unit: 'code-point', label, line };
}
