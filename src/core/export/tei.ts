import type { ReviewItem } from '../annotation/review.js';
import { bounds } from '../model.js';
import type { Exporter, ExportTally, ReviewedDocument } from './exporter.js';
import { documentPaths } from './output-paths.js';
import { statesFact } from './records.js';
import { teiDate, teiMention } from './tei-mention.js';
import { countUnwritable, xmlAttributes, xmlText } from './xml.js';

/**
 * TEI P5 (https://tei-c.org/guidelines/p5/): a file for each document. Each line is a paragraph; mentions are `measure`, `num`, `date`
 * and names in the running text, with the interval that a figure claims; facts stand off as spans that point at their figures; who
 * decided what is the revision description.
 */
export const teiExporter: Exporter = {
  id: 'tei',
  label: 'TEI',
  extension: 'xml',
  output: 'folder',
  async *export(documents, tally) {
    const pathOf = documentPaths();
    for await (const document of documents) {
      yield { path: `${pathOf(document.file)}.xml`, data: teiDocument(document, tally), end: true };
    }
  },
};

interface Marked {
  readonly id: string;
  readonly item: ReviewItem;
}

function teiDocument({ file, text, items }: ReviewedDocument, tally: ExportTally): string {
  const marked: Marked[] = [];
  const paragraphs: string[] = [];
  const waiting = [...items];
  for (const { start, end } of linesOf(text)) {
    const next = waiting.findIndex((item) => item.start >= end);
    const here = waiting.splice(0, next < 0 ? waiting.length : next);
    const onLine = here.filter((item) => item.start >= start && item.end <= end && item.end > item.start);
    const nested = nest(onLine);
    const added = nested.map((item, index) => ({ id: `m${marked.length + index + 1}`, item }));
    marked.push(...added);
    tally.addLoss('overlap', onLine.length - nested.length);
    tally.addLoss('line-break', here.length - onLine.length);
    paragraphs.push(`      <p>${inline(text, start, end, added)}</p>\n`);
  }
  tally.addLoss('line-break', waiting.length);
  tally.addWritten(marked.length);
  tally.addLoss('character', countUnwritable(text));
  const reviewers = [...new Set(marked.flatMap(({ item }) => item.annotation?.reviewer ?? []))];
  return [
    '<?xml version="1.0" encoding="UTF-8"?>\n<TEI xmlns="http://www.tei-c.org/ns/1.0">\n',
    header(file, marked, reviewers),
    standOff(marked),
    '  <text>\n    <body>\n',
    // A body holds one block at least.
    paragraphs.length === 0 ? '      <p/>\n' : paragraphs.join(''),
    '    </body>\n  </text>\n</TEI>\n',
  ].join('');
}

/** The lines that hold more than white space. */
function* linesOf(text: string): Generator<{ start: number; end: number }> {
  for (const { 0: line, index } of text.matchAll(/[^\n\r]+/g)) {
    if (line.trim() !== '') yield { start: index, end: index + line.length };
  }
}

/** The items (in text order, wider first) without those that begin in one and end behind it. */
function nest(items: readonly ReviewItem[]): ReviewItem[] {
  const open: ReviewItem[] = [];
  return items.filter((item) => {
    while (open.length > 0 && (open.at(-1)?.end ?? 0) <= item.start) open.pop();
    const outer = open.at(-1);
    if (outer !== undefined && item.end > outer.end) return false;
    open.push(item);
    return true;
  });
}

/** A line with its mentions as nested elements. */
function inline(text: string, start: number, end: number, marked: readonly Marked[]): string {
  const parts: string[] = [];
  const open: { readonly end: number; readonly name: string }[] = [];
  let at = start;
  const writeTo = (offset: number): void => {
    for (let inner = open.at(-1); inner !== undefined && inner.end <= offset; inner = open.at(-1)) {
      parts.push(xmlText(text.slice(at, inner.end)), `</${inner.name}>`);
      at = inner.end;
      open.pop();
    }
    parts.push(xmlText(text.slice(at, offset)));
    at = offset;
  };
  for (const { id, item } of marked) {
    writeTo(item.start);
    const { name, attributes } = teiMention(item.content);
    parts.push(`<${name}${xmlAttributes({ 'xml:id': id, ...attributes })}>`);
    open.push({ end: item.end, name });
  }
  writeTo(end);
  return parts.join('');
}

function header(file: string, marked: readonly Marked[], reviewers: readonly string[]): string {
  const statements = reviewers.map(
    (name, index) =>
      `        <respStmt xml:id="r${index + 1}"><resp>review of annotations</resp><name>${xmlText(name)}</name></respStmt>\n`,
  );
  const changes = marked.map(({ id, item: { annotation, state } }) => {
    const who = annotation && `#r${reviewers.indexOf(annotation.reviewer) + 1}`;
    const status = annotation?.status ?? state;
    return `      <change${xmlAttributes({ target: `#${id}`, who, when: annotation?.time, status })}/>\n`;
  });
  return [
    '  <teiHeader>\n    <fileDesc>\n      <titleStmt>\n',
    `        <title>${xmlText(file)}</title>\n`,
    ...statements,
    '      </titleStmt>\n',
    '      <publicationStmt><p>Exported from Seedmark.</p></publicationStmt>\n',
    `      <sourceDesc><p>${xmlText(file)}</p></sourceDesc>\n`,
    '    </fileDesc>\n',
    ...(changes.length === 0 ? [] : ['    <revisionDesc>\n', ...changes, '    </revisionDesc>\n']),
    '  </teiHeader>\n',
  ].join('');
}

/** What bounds mean, and the facts. */
function standOff(marked: readonly Marked[]): string {
  const interpretations = bounds.map((bound) => `      <interp xml:id="bound-${bound}">${bound}</interp>\n`);
  const facts = marked.flatMap(factSpan);
  return [
    '  <standOff>\n    <interpGrp type="bound">\n',
    ...interpretations,
    '    </interpGrp>\n',
    ...(facts.length === 0 ? [] : ['    <spanGrp type="fact">\n', ...facts, '    </spanGrp>\n']),
    '  </standOff>\n',
  ].join('');
}

function factSpan({ id, item: { content } }: Marked): string[] {
  if (content.type !== 'figure' || !statesFact(content)) return [];
  const { metric, subject, period, change } = content;
  const parts = [
    `<term type="metric">${xmlText(metric)}</term>`,
    subject === undefined ? '' : `<rs type="subject">${xmlText(subject)}</rs>`,
    period === undefined ? '' : `<date type="period"${xmlAttributes(teiDate(period))}>${xmlText(period)}</date>`,
    change === undefined ? '' : `<term type="change">${change.kind}</term>`,
    change?.base === undefined
      ? ''
      : `<date type="base"${xmlAttributes(teiDate(change.base))}>${xmlText(change.base)}</date>`,
  ];
  return [`      <span target="#${id}">${parts.join('')}</span>\n`];
}
