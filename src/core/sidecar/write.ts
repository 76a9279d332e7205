import { isMap, isScalar, isSeq } from 'yaml';
import { sortAnnotations } from '../annotation/decide.js';
import type { Annotation } from '../annotation/model.js';
import { acknowledgedEdits, acknowledgedLines } from './acknowledged.js';
import { fieldEdits } from './field-edits.js';
import type { MapNode } from './fields.js';
import { annotationFields, documentFields, sidecarFields, writeFields } from './layout.js';
import { applyEdits, endOfLine, startOfLine, type TextEdit } from './lines.js';
import { itemsOf, type ListItem } from './list-items.js';
import type { Sidecar } from './model.js';
import { lastOffset } from './node-end.js';
import { endOfPlaces, insertAtPlaces, placeLines } from './places.js';
import { type ParsedSidecar, parseSidecar } from './read.js';

/**
 * The text of a sidecar. With the previous text, only what differs is changed, so that comments, unknown fields, key order and
 * quoting of whoever wrote it stay byte for byte: a changed field is rewritten in its line, a new annotation gets a block at its
 * place, a removed one loses its lines, comments above it stay. A new sidecar gets a line for each of the `places` of its text
 * where a decision can come (UTF-16 offsets). Throws when the previous text is no sidecar that can be read.
 */
export function writeSidecar(previous: string | undefined, sidecar: Sidecar, places: readonly number[] = []): string {
  if (previous === undefined || previous.trim() === '') return freshSidecar(sidecar, places);
  const parsed = parseForWriting(previous);
  const root = parsed.source.document.contents as MapNode;
  const { text } = parsed.source;
  const document = root.items.find(({ key }) => isScalar(key) && key.value === 'document')?.value;
  const edits = isMap(document) ? fieldEdits(text, document as MapNode, documentFields(sidecar.document)) : [];
  const { acknowledged } = sidecar;
  if (acknowledged !== undefined)
    edits.push(...acknowledgedEdits(text, root, acknowledged, placeOfAcknowledged(text, root)));
  return applyEdits(text, [...edits, ...listEdits(parsed, root, sortAnnotations(sidecar.annotations))]);
}

/** Above the list of annotations, or at the end where there is none. */
function placeOfAcknowledged(text: string, root: MapNode): number {
  const pair = annotationsPair(root);
  return pair === undefined ? endOfLine(text, lastOffset(text, root)) : startOfLine(text, pair.key.range[0]);
}

/** The text as it is edited: LF, one line a field. Throws when it is no sidecar that can be read. */
export function parseForWriting(previous: string): ParsedSidecar {
  return blockStyle(parsePrevious(ownedText(previous)));
}

/** The field that holds the list. */
export function annotationsPair(root: MapNode): MapNode['items'][number] | undefined {
  return root.items.find(({ key }) => isScalar(key) && key.value === 'annotations');
}

function freshSidecar(sidecar: Sidecar, places: readonly number[]): string {
  const head = writeFields(sidecarFields(sidecar), 0) + acknowledgedLines(sidecar.acknowledged ?? []);
  const lines = placeLines(places, 2);
  if (sidecar.annotations.length === 0) return `${head}annotations: []\n${lines}`;
  return `${head}annotations:\n${withBlocks(lines, sortAnnotations(sidecar.annotations), 2)}`;
}

/** The comment lines of a gap with the blocks of new annotations among them. */
function withBlocks(gap: string, annotations: readonly Annotation[], indent: number): string {
  const blocks = annotations.map((annotation) => ({
    start: annotation.anchor.start,
    text: `${' '.repeat(indent)}- ${writeFields(annotationFields(annotation), indent + 2)}`,
  }));
  return insertAtPlaces(gap, blocks);
}

/** As Seedmark stores it: LF, no byte-order mark, the last line ended. */
function ownedText(previous: string): string {
  const text = previous.replace(/^\ufeff/, '').replaceAll(/\r\n?/g, '\n');
  return text.endsWith('\n') ? text : `${text}\n`;
}

function parsePrevious(text: string): ParsedSidecar {
  const parsed = parseSidecar(text);
  if ('problems' in parsed) throw new Error(parsed.problems[0]?.message ?? 'The sidecar cannot be read.');
  return parsed;
}

/** A file in brackets and braces (JSON is YAML) gets one line a field first; its comments and unknown fields stay. */
function blockStyle(parsed: ParsedSidecar): ParsedSidecar {
  const { document } = parsed.source;
  const root = document.contents as MapNode;
  const list = root.get('annotations', true);
  const listInBrackets = isSeq(list) && list.flow === true && list.items.length > 0;
  if (root.flow !== true && !listInBrackets) return parsed;
  root.flow = false;
  if (isSeq(list)) list.flow = list.items.length === 0;
  return parsePrevious(
    document.toString({
      lineWidth: 0,
      doubleQuotedMinMultiLineLength: Number.MAX_SAFE_INTEGER,
      flowCollectionPadding: false,
    }),
  );
}

function listEdits(parsed: ParsedSidecar, root: MapNode, annotations: readonly Annotation[]): TextEdit[] {
  const { text } = parsed.source;
  const pair = annotationsPair(root);
  if (pair === undefined) {
    const place = endOfLine(text, lastOffset(text, root));
    return annotations.length === 0 ? [] : [insertion(place, `annotations:\n${withBlocks('', annotations, 2)}`)];
  }
  const colon = text.indexOf(':', pair.key.range[1]) + 1;
  if (isSeq(pair.value) && pair.value.items.length > 0)
    return itemEdits(parsed, pair.value.srcToken, colon, annotations);
  if (annotations.length === 0) return [];
  const end = Math.max(colon, pair.value?.range[1] ?? colon);
  const start = endOfLine(text, end);
  const places = text.slice(start, endOfPlaces(text, start));
  const list = withBlocks(places, annotations, 2);
  return [
    { start: colon, end, text: '' },
    { start, end: start + places.length, text: list },
  ];
}

function insertion(place: number, text: string): TextEdit {
  return { start: place, end: place, text };
}

/** Rebuilds the list from its items' own text, each with its changes, in text order. */
function itemEdits(
  parsed: ParsedSidecar,
  token: unknown,
  colon: number,
  annotations: readonly Annotation[],
): TextEdit[] {
  const { text } = parsed.source;
  const start = endOfLine(text, colon);
  const items = itemsOf(text, start, parsed.nodes, token);
  const end = items.at(-1)?.end ?? start;
  const places = text.slice(end, endOfPlaces(text, end));
  if (annotations.length === 0) {
    const comments = items.map(({ lead }) => commentsOf(lead)).join('');
    return [insertion(colon, ' []'), { start, end, text: comments }];
  }
  const indent = items[0]?.indent ?? 2;
  const kept = new Set(annotations.map(({ id }) => id));
  const leads = leadsOfKept(items, kept);
  const byId = new Map(items.map((item) => [item.id, item]));
  const parts: string[] = [];
  let added: Annotation[] = [];
  for (const annotation of annotations) {
    const item = byId.get(annotation.id);
    if (item === undefined) {
      added.push(annotation);
      continue;
    }
    parts.push(withBlocks(leads.get(item.id) ?? '', added, indent), editedItem(text, item, annotation));
    added = [];
  }
  parts.push(withBlocks((leads.get(undefined) ?? '') + places, added, indent));
  return [{ start, end: end + places.length, text: parts.join('') }];
}

/** The comments above each item that stays; those above one that goes pass to the next that stays, or to the end. */
function leadsOfKept(items: readonly ListItem[], kept: ReadonlySet<string>): Map<string | undefined, string> {
  const leads = new Map<string | undefined, string>();
  let pending = '';
  for (const { id, lead } of items) {
    if (!kept.has(id)) {
      pending += commentsOf(lead);
      continue;
    }
    leads.set(id, pending + lead);
    pending = '';
  }
  return leads.set(undefined, pending);
}

function commentsOf(lead: string): string {
  return lead.includes('#') ? lead : '';
}

function editedItem(text: string, item: ListItem, annotation: Annotation): string {
  const edits = fieldEdits(text, item.node, annotationFields(annotation));
  const shifted = edits.map((edit) => ({ ...edit, start: edit.start - item.start, end: edit.end - item.start }));
  return applyEdits(text.slice(item.start, item.end), shifted);
}
