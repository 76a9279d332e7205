import type { ReviewItem } from '../annotation/review.js';
import { bounds, entityKinds, figureKinds, type Span } from '../model.js';
import { annotationData, oneLineJson } from './annotation-data.js';
import type { Exporter, ExportTally, ReviewedDocument } from './exporter.js';
import { carriedText } from './offset-map.js';
import { documentPaths } from './output-paths.js';

/**
 * brat standoff (https://brat.nlplab.org/standoff.html): for each document `NAME.txt` with LF newlines and `NAME.ann`, offsets
 * in code points; an `annotation.conf` with which brat opens the folder. The kind is the type; bound and status are attributes;
 * everything else stands as JSON in the annotator's note, from which it can be imported again.
 */
export const bratExporter: Exporter = {
  id: 'brat',
  label: 'brat standoff',
  extension: 'ann',
  output: 'folder',
  async *export(documents, tally) {
    const pathOf = documentPaths();
    const ownKinds = new Set<string>(entityKinds);
    for await (const document of documents) {
      const path = pathOf(document.file);
      for (const { content } of document.items) if (content.type === 'entity') ownKinds.add(content.kind);
      const { text, lines } = standoff(document, tally);
      yield { path: `${path}.txt`, data: text, end: true };
      yield { path: `${path}.ann`, data: lines.join(''), end: true };
    }
    yield { path: 'annotation.conf', data: configuration([...ownKinds]), end: true };
  },
};

function standoff({ text, items }: ReviewedDocument, tally: ExportTally): { text: string; lines: string[] } {
  const carried = carriedText(text, 'code-point');
  const lines: string[] = [];
  let written = 0;
  let attributes = 0;
  for (const item of items) {
    const fragments = fragmentsOf(text, item);
    if (fragments.length === 0) {
      tally.addLoss('blank');
      continue;
    }
    if (fragments[0]?.start !== item.start || fragments.at(-1)?.end !== item.end) tally.addLoss('trimmed');
    written += 1;
    const id = `T${written}`;
    const places = fragments.map((fragment) => carried.span(fragment)).map(({ start, end }) => `${start} ${end}`);
    const quote = fragments.map(({ start, end }) => text.slice(start, end)).join(' ');
    lines.push(`${id}\t${item.content.kind} ${places.join(';')}\t${quote}\n`);
    for (const [name, value] of attributesOf(item)) {
      attributes += 1;
      lines.push(`A${attributes}\t${name} ${id} ${value}\n`);
    }
    lines.push(`#${written}\tAnnotatorNotes ${id}\t${oneLineJson(annotationData(item))}\n`);
  }
  tally.addWritten(written);
  return { text: carried.text, lines };
}

function attributesOf({ content, annotation, state }: ReviewItem): [string, string][] {
  const status: [string, string] = ['Status', annotation?.status ?? state];
  return content.type === 'figure' ? [['Bound', content.bound], status] : [status];
}

// brat reads lines as Python's str.splitlines ends them, at several controls too, and fields by tabs; a fragment must hold neither.
const pythonLine = /[^\p{Cc}\u2028\u2029]+/gu;

/** The parts of a span that stand on one line each, without white space at their edges. */
function fragmentsOf(text: string, { start, end }: Span): Span[] {
  return [...text.slice(start, end).matchAll(pythonLine)].flatMap(({ 0: part, index }) => {
    const trimmed = part.trim();
    // White space at a span's own edges was chosen by whoever annotated it, and stays.
    if (trimmed === '') return [];
    const whole = part.length === end - start;
    const from = whole ? start : start + index + part.indexOf(trimmed);
    return [{ start: from, end: from + (whole ? part.length : trimmed.length) }];
  });
}

/** Types and attributes as brat's configuration names them; overlaps are allowed, since a figure may lie inside an entity. */
function configuration(entities: readonly string[]): string {
  return [
    '[entities]',
    ...['!figure', ...figureKinds.map((kind) => `\t${kind}`)],
    ...['!entity', ...entities.map((kind) => `\t${kind}`), ''],
    '[relations]',
    ...['<OVERLAP>\tArg1:<ENTITY>, Arg2:<ENTITY>, <OVL-TYPE>:<ANY>', ''],
    ...['[events]', ''],
    '[attributes]',
    `Bound\tArg:${figureKinds.join('|')}, Value:${bounds.join('|')}`,
    'Status\tArg:<ENTITY>, Value:accepted|edited|added|suggested',
    '',
  ].join('\n');
}
