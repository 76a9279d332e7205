import { present } from '../export/records.js';
import { type ImportedDocument, type ImportedMention, type Importer, type ImportProblem, problem } from './importer.js';
import { isFields, type ReadAnnotationData, readAnnotationData, readChange } from './read-data.js';

/**
 * Our own JSON lines. A record of a fact follows that of its figure and adds to it; without its figure it says too little to be an
 * annotation, and is a problem. Records of one file that stand together are one document.
 */
export const jsonLinesImporter: Importer = {
  id: 'jsonl',
  label: 'JSON Lines',
  extensions: ['jsonl'],
  async *read(source) {
    let line = 0;
    let file: string | undefined;
    let mentions: ImportedMention[] = [];
    for await (const json of source.lines()) {
      line += 1;
      if (json.trim() === '') continue;
      const record = readRecord(json, line);
      if ('kind' in record) {
        yield record;
        continue;
      }
      if (file !== undefined && record.file !== file) {
        yield { file, mentions } satisfies ImportedDocument;
        mentions = [];
      }
      file = record.file;
      if (record.fact === undefined) {
        mentions.push(record.mention);
        continue;
      }
      const figure = mentions.pop();
      const whole = figure && withFact(figure, record.mention, record.fact);
      if (figure !== undefined) mentions.push(whole ?? figure);
      if (whole === undefined) yield problem('a fact without its figure before it', line);
    }
    if (file !== undefined) yield { file, mentions } satisfies ImportedDocument;
  },
};

interface ReadRecord {
  readonly file: string;
  readonly mention: ImportedMention;
  readonly fact?: Readonly<Record<string, unknown>>;
}

function readRecord(json: string, line: number): ReadRecord | ImportProblem {
  let record: unknown;
  try {
    record = JSON.parse(json);
  } catch {
    return problem('not a JSON object', line);
  }
  if (!isFields(record)) return problem('not a JSON object', line);
  const { file, type, start, end, quote, kind } = record;
  if (typeof file !== 'string') return problem('"file" has to be a string', line);
  if (!Number.isSafeInteger(start) || !Number.isSafeInteger(end))
    return problem('"start" and "end" have to be offsets', line);
  if (typeof quote !== 'string') return problem('"quote" has to be a string', line);
  const place = { start: Number(start), end: Number(end), unit: 'utf-16' as const, quote, line };
  if (type === 'fact') return { file, mention: { ...place, label: '' }, fact: record };
  const data = readAnnotationData(record);
  // A record that nobody decided about is what `extract` prints: a suggestion.
  const status = record.status === undefined ? 'suggested' : data.status;
  const label = typeof kind === 'string' ? kind : '';
  return { file, mention: { ...place, label, data: { ...data, ...present({ status }) } } };
}

function withFact(
  figure: ImportedMention,
  { start, end }: ImportedMention,
  { metric, subject, period, change }: Readonly<Record<string, unknown>>,
): ImportedMention | undefined {
  const content = figure.data?.content;
  if (figure.start !== start || figure.end !== end || content?.type !== 'figure') return undefined;
  const text = (value: unknown) => (typeof value === 'string' ? value : undefined);
  const fact = present({
    metric: text(metric),
    subject: text(subject),
    period: text(period),
    change: readChange(change),
  });
  const data: ReadAnnotationData = { ...figure.data, content: { ...content, ...fact } };
  return { ...figure, data };
}
