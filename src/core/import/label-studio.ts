import { type ImportedDocument, type ImportedMention, type Importer, problem } from './importer.js';
import { isFields, parseAnnotationData } from './read-data.js';

type Fields = Readonly<Record<string, unknown>>;

/**
 * Label Studio JSON (not JSON-MIN): the regions of type `labels` of all annotations of each task, offsets in UTF-16. Predictions are
 * suggestions and stay out. The text is `data.text`, or the only text of `data`.
 */
export const labelStudioImporter: Importer = {
  id: 'label-studio',
  label: 'Label Studio JSON',
  extensions: ['json'],
  async *read(source) {
    let root: unknown;
    try {
      root = JSON.parse(await source.text());
    } catch (error) {
      yield problem(`not JSON: ${error instanceof Error ? error.message : error}`);
      return;
    }
    if (!Array.isArray(root)) {
      yield problem('not a list of tasks');
      return;
    }
    for (const [index, task] of root.entries()) {
      const data = isFields(task) && isFields(task.data) ? task.data : undefined;
      const text = data && textOf(data);
      if (!isFields(task) || data === undefined || text === undefined) {
        yield problem(`task ${index + 1}: there is no text in "data"`);
        continue;
      }
      const regions = listOf(task.annotations).flatMap((annotation) => listOf(annotation.result));
      const mentions = regions.flatMap((region) => readRegion(region));
      const { file } = data;
      yield { text, mentions, ...(typeof file === 'string' && { file }) } satisfies ImportedDocument;
    }
  },
};

function listOf(value: unknown): Fields[] {
  return Array.isArray(value) ? value.filter(isFields) : [];
}

function textOf(data: Fields): string | undefined {
  if (typeof data.text === 'string') return data.text;
  const texts = Object.entries(data).filter(([key, value]) => key !== 'file' && typeof value === 'string');
  const [only] = texts;
  return texts.length === 1 && only !== undefined ? String(only[1]) : undefined;
}

/** A region with several labels is as many mentions. */
function readRegion({ value, meta }: Fields): ImportedMention[] {
  if (!isFields(value) || !Array.isArray(value.labels)) return [];
  const { start, end, text, labels } = value;
  if (!Number.isSafeInteger(start) || !Number.isSafeInteger(end)) return [];
  const place = { start: Number(start), end: Number(end), unit: 'utf-16' as const };
  const notes = isFields(meta) && Array.isArray(meta.text) ? meta.text : [];
  const note = notes.find((candidate) => typeof candidate === 'string');
  return labels
    .filter((label) => typeof label === 'string')
    .map((label) => ({
      ...place,
      label,
      ...(typeof text === 'string' && { quote: text }),
      ...(note !== undefined && { data: parseAnnotationData(note) }),
    }));
}
