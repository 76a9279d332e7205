import { analyze } from '../../../src/core/analyze.js';
import type { Annotation } from '../../../src/core/annotation/model.js';
import type { ReviewedDocument } from '../../../src/core/export/exporter.js';
import { applyImport, type ImportContext, type ImportResult } from '../../../src/core/import/apply-import.js';
import type { ImportedDocument, ImportProblem, ImportSource } from '../../../src/core/import/importer.js';
import { importers } from '../../../src/core/import/importers.js';
import { type Exported, idMaker } from '../export/reviewed-texts.js';

/** A source whose files are in memory. */
export function sourceOf(path: string, files: ReadonlyMap<string, Buffer>): ImportSource {
  const textAt = (name: string): string | undefined => files.get(name)?.toString('utf8');
  const text = textAt(path) ?? '';
  return {
    path,
    text: async () => text,
    async *lines() {
      const lines = text.split(/\r?\n/);
      yield* lines.at(-1) === '' ? lines.slice(0, -1) : lines;
    },
    beside: async (extension) => textAt(path.replace(/\.[^.]*$/, `.${extension}`)),
  };
}

export function sourceOfText(text: string, path = 'import'): ImportSource {
  return sourceOf(path, new Map([[path, Buffer.from(text)]]));
}

export async function readAll(
  id: string,
  source: ImportSource,
): Promise<{ documents: ImportedDocument[]; problems: ImportProblem[] }> {
  const importer = importers.find((candidate) => candidate.id === id);
  if (importer === undefined) throw new Error(`no importer ${id}`);
  const documents: ImportedDocument[] = [];
  const problems: ImportProblem[] = [];
  for await (const read of importer.read(source)) {
    if ('kind' in read) problems.push(read);
    else documents.push(read);
  }
  return { documents, problems };
}

export const context = (format: string): ImportContext => ({
  read: (quote, language) => analyze(quote, { language }),
  reviewer: 'Nhập',
  time: '2026-02-01T00:00:00Z',
  version: '0.1.0',
  newId: idMaker(),
  format,
});

/** Reads an export of one document back into a seed that has no annotations yet. */
export async function importBack(
  id: string,
  { files }: Exported,
  document: ReviewedDocument,
  annotations: readonly Annotation[] = [],
): Promise<ImportResult> {
  const importer = importers.find((candidate) => candidate.id === id);
  const path = [...files.keys()].find((name) => importer?.extensions.some((ending) => name.endsWith(`.${ending}`)));
  const { documents, problems } = await readAll(id, sourceOf(path ?? '', files));
  if (problems.length > 0) throw new Error(problems.map(({ detail }) => detail).join('; '));
  const [only, ...more] = documents;
  if (more.length > 0) throw new Error('more than one document');
  return applyImport(document.text, annotations, only ?? { mentions: [] }, context(id));
}
