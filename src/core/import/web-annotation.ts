import type { OffsetUnit } from '../export/exporter.js';
import { dataFormat } from '../export/web-annotation.js';
import { type ImportedDocument, type ImportedMention, type Importer, type ImportProblem, problem } from './importer.js';
import { isFields, parseAnnotationData, type ReadAnnotationData, readTime } from './read-data.js';

/**
 * W3C Web Annotation in JSON-LD: an array of annotations, one alone, a page or a collection with pages inside. An annotation needs a
 * quote or a position selector. Where it does not say what positions count, the quote tells.
 */
export const webAnnotationImporter: Importer = {
  id: 'w3c',
  label: 'W3C Web Annotation',
  extensions: ['jsonld', 'json'],
  async *read(source) {
    let root: unknown;
    try {
      root = JSON.parse(await source.text());
    } catch (error) {
      yield problem(`not JSON: ${error instanceof Error ? error.message : error}`);
      return;
    }
    const byFile = new Map<string, ImportedMention[]>();
    for (const [index, annotation] of annotationsIn(root).entries()) {
      const read = readAnnotation(annotation);
      if ('kind' in read) {
        yield { ...read, detail: `annotation ${index + 1}: ${read.detail}` };
        continue;
      }
      const mentions = byFile.get(read.file) ?? [];
      mentions.push(read.mention);
      byFile.set(read.file, mentions);
    }
    for (const [file, mentions] of byFile) yield { file, mentions } satisfies ImportedDocument;
  },
};

function annotationsIn(root: unknown): unknown[] {
  if (Array.isArray(root)) return root;
  if (!isFields(root)) return [];
  if (Array.isArray(root.items)) return root.items;
  return isFields(root.first) ? annotationsIn(root.first) : [root];
}

function listOf(value: unknown): unknown[] {
  return Array.isArray(value) ? value : value === undefined ? [] : [value];
}

function readAnnotation(annotation: unknown): { file: string; mention: ImportedMention } | ImportProblem {
  const target = isFields(annotation) ? listOf(annotation.target)[0] : undefined;
  if (!isFields(annotation) || !isFields(target)) return problem('no annotation with a target');
  const { source } = target;
  const iri = typeof source === 'string' ? source : isFields(source) ? source.id : undefined;
  if (typeof iri !== 'string') return problem('the target has no source');
  const place = readSelectors(listOf(target.selector).filter(isFields));
  if (place === undefined) return problem('the target has neither a quote nor a position');
  const bodies = listOf(annotation.body).filter(isFields);
  const tag = bodies.find(({ purpose }) => purpose === 'tagging') ?? bodies.find(({ format }) => format !== dataFormat);
  const note = bodies.find(({ format, purpose }) => format === dataFormat && purpose === 'describing');
  const label = typeof tag?.value === 'string' ? tag.value : '';
  const data = { ...deciderOf(annotation), ...(typeof note?.value === 'string' && parseAnnotationData(note.value)) };
  return { file: pathOf(iri), mention: { ...place, label, data } };
}

function deciderOf({ creator, created }: Readonly<Record<string, unknown>>): ReadAnnotationData {
  const name = typeof creator === 'string' ? creator : isFields(creator) ? creator.name : undefined;
  const time = readTime(created);
  return { ...(typeof name === 'string' && name !== '' && { reviewer: name }), ...(time !== undefined && { time }) };
}

type Place = Pick<ImportedMention, 'start' | 'end' | 'unit' | 'quote' | 'prefix' | 'suffix'>;

function readSelectors(selectors: readonly Readonly<Record<string, unknown>>[]): Place | undefined {
  const quote = selectors.find(({ type }) => type === 'TextQuoteSelector');
  const position = selectors.find(({ type }) => type === 'TextPositionSelector');
  const { exact, prefix, suffix } = quote ?? {};
  const { start, end } = position ?? {};
  const hasPosition = isOffset(start) && isOffset(end);
  if (!hasPosition && typeof exact !== 'string') return undefined;
  const unit = unitOf(position?.['seedmark:offsets']);
  return {
    start: hasPosition ? start : -1,
    end: hasPosition ? end : -1,
    ...(unit !== undefined && { unit }),
    ...(typeof exact === 'string' && { quote: exact }),
    ...(typeof prefix === 'string' && { prefix }),
    ...(typeof suffix === 'string' && { suffix }),
  };
}

function isOffset(value: unknown): value is number {
  return typeof value === 'number' && Number.isSafeInteger(value) && value >= 0;
}

function unitOf(value: unknown): OffsetUnit | undefined {
  return value === 'utf-16' || value === 'code-point' ? value : undefined;
}

/** The path of a source: a relative reference is one; of a URL, what is behind its host. */
function pathOf(iri: string): string {
  const path = iri.replace(/^[a-z][a-z0-9+.-]*:(?:\/\/[^/]*\/)?/i, '').replace(/[?#].*$/, '');
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}
