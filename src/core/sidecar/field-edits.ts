import { Document, isMap, isScalar, type ParsedNode, type YAMLMap } from 'yaml';
import type { MapNode } from './fields.js';
import { type Field, writeField, writeScalar } from './layout.js';
import { columnOf, endOfLine, startOfLine, type TextEdit } from './lines.js';
import { endOfPair } from './node-end.js';

type Pair = MapNode['items'][number];
type FieldValue = NonNullable<Field['value']>;

/**
 * The edits that make a mapping hold the fields given and nothing else of theirs. Keys that are not among them stay, as do
 * order, comments, quoting and indentation.
 */
export function fieldEdits(text: string, map: MapNode, fields: readonly Field[]): TextEdit[] {
  if (!differs(map, fields)) return [];
  if (map.flow === true) return [{ start: map.range[0], end: map.range[1], text: flowText(text, map, fields) }];
  const indent = columnOf(text, map.items[0]?.key.range[0] ?? map.range[0]);
  const edits: TextEdit[] = [];
  let after = map.range[0];
  for (const field of fields) {
    const { key, value } = field;
    const pair = pairOf(map, key);
    if (pair === undefined) {
      if (value === undefined || isAbsent(field)) continue;
      const place = endOfLine(text, after);
      edits.push({ start: place, end: place, text: `${' '.repeat(indent)}${writeField(key, value, indent)}` });
      continue;
    }
    if (value === undefined) {
      if (!isEmpty(pair)) edits.push(removal(text, map, pair, indent));
      continue;
    }
    edits.push(...changeOf(text, pair, key, value, indent));
    after = Math.max(after, endOfPair(text, pair));
  }
  return edits;
}

function pairOf(map: YAMLMap.Parsed<ParsedNode, ParsedNode | null>, key: string): Pair | undefined {
  return map.items.find((pair) => isScalar(pair.key) && pair.key.value === key);
}

function isAbsent({ value, emptyIsAbsent }: Field): boolean {
  return value === undefined || (value === '' && emptyIsAbsent === true);
}

function isEmpty({ value }: Pair): boolean {
  return value === null || (isScalar(value) && value.value === null);
}

function differs(map: MapNode, fields: readonly Field[]): boolean {
  return fields.some((field) => {
    const { key, value } = field;
    const pair = pairOf(map, key);
    if (pair === undefined || isEmpty(pair)) return !isAbsent(field);
    if (value === undefined) return true;
    if (typeof value !== 'object') return !isScalar(pair.value) || pair.value.value !== value;
    return !isMap(pair.value) || differs(pair.value as MapNode, value);
  });
}

function changeOf(text: string, pair: Pair, key: string, value: FieldValue, indent: number): TextEdit[] {
  const node = pair.value;
  if (typeof value === 'object' && isMap(node)) return fieldEdits(text, node as MapNode, value);
  if (typeof value !== 'object' && isScalar(node) && node.value === value) return [];
  const colon = text.indexOf(':', pair.key.range[1]);
  const end = Math.max(colon + 1, endOfPair(text, pair));
  if (typeof value !== 'object') return [{ start: colon + 1, end, text: ` ${writeScalar(key, value)}` }];
  const lines = writeField(key, value, indent).slice(key.length, -1);
  return [{ start: colon, end, text: lines }];
}

/** Takes a field's lines out; comments in them stay, each on a line of its own. */
function removal(text: string, map: MapNode, pair: Pair, indent: number): TextEdit {
  const key = pair.key.range[0];
  const start = startOfLine(text, key);
  const valueEnd = endOfPair(text, pair);
  const end = endOfLine(text, valueEnd);
  const inside = text.slice(key, valueEnd).split('\n').slice(1);
  const comments = [...inside, text.slice(valueEnd, end)]
    .map((line) => line.trim())
    .filter((line) => line.startsWith('#'));
  const kept = comments.map((comment) => `${' '.repeat(indent)}${comment}\n`).join('');
  if (text.slice(start, key).trim() === '') return { start, end, text: kept };
  // The field stands on the line of the list's dash: the next field moves up to it.
  const next = map.items[map.items.indexOf(pair) + 1];
  return { start: key, end: next?.key.range[0] ?? valueEnd, text: '' };
}

/** A mapping in braces, rewritten in braces with the fields given. */
function flowText(text: string, map: MapNode, fields: readonly Field[]): string {
  const document = new Document();
  const copy = map.clone() as YAMLMap;
  setFields(document, copy, fields);
  copy.flow = true;
  document.contents = copy as never;
  const lines = document
    .toString({
      lineWidth: 0,
      doubleQuotedMinMultiLineLength: Number.MAX_SAFE_INTEGER,
      flowCollectionPadding: text[map.range[0] + 1] === ' ',
    })
    .trimEnd();
  return lines.replaceAll('\n', `\n${' '.repeat(columnOf(text, map.range[0]))}`);
}

function setFields(document: Document, map: YAMLMap, fields: readonly Field[]): void {
  for (const field of fields) {
    const { key, value } = field;
    const current = map.get(key, true) as unknown;
    if (value === undefined) map.delete(key);
    else if (current === undefined && isAbsent(field)) continue;
    else if (typeof value !== 'object') setScalar(document, map, key, value);
    else if (isMap(current)) setFields(document, current, value);
    else {
      const created = document.createNode({}) as YAMLMap;
      setFields(document, created, value);
      map.set(key, created);
    }
  }
}

function setScalar(document: Document, map: YAMLMap, key: string, value: string | number): void {
  if (map.get(key) === value) return;
  const scalar = document.createNode(value);
  if (typeof value === 'string') scalar.type = 'QUOTE_DOUBLE';
  map.set(key, scalar);
}
