import { isMap, isScalar, isSeq } from 'yaml';
import { fieldEdits } from './field-edits.js';
import type { MapNode } from './fields.js';
import { type Field, writeFields } from './layout.js';
import { columnOf, endOfLine, startOfLine, type TextEdit } from './lines.js';
import type { Acknowledgement } from './model.js';
import { lastOffset } from './node-end.js';

/** The key of the list in a sidecar. */
export const acknowledgedKey = 'acknowledged';

/** The lines of a new list, with its key; empty for none. */
export function acknowledgedLines(list: readonly Acknowledgement[]): string {
  return list.length === 0 ? '' : `${acknowledgedKey}:\n${list.map((item) => itemLines(item, 2)).join('')}`;
}

function itemLines(item: Acknowledgement, indent: number): string {
  return `${' '.repeat(indent)}- ${writeFields(fieldsOf(item), indent + 2)}`;
}

function fieldsOf({ conflict, reason, reviewer, time }: Acknowledgement): Field[] {
  return [
    { key: 'conflict', value: conflict },
    { key: 'reason', value: reason, emptyIsAbsent: true },
    { key: 'reviewer', value: reviewer },
    { key: 'time', value: time },
  ];
}

/**
 * The edits that make the list of a sidecar hold these acknowledgements; `place` is where a new list goes. What a person wrote
 * into the list (comments, fields of their own, order) stays.
 */
export function acknowledgedEdits(
  text: string,
  root: MapNode,
  list: readonly Acknowledgement[],
  place: number,
): TextEdit[] {
  const pair = root.items.find(({ key }) => isScalar(key) && key.value === acknowledgedKey);
  if (pair === undefined) return list.length === 0 ? [] : [{ start: place, end: place, text: acknowledgedLines(list) }];
  const { value } = pair;
  if (!isSeq(value) || value.flow === true || value.items.length === 0) {
    const colon = text.indexOf(':', pair.key.range[1]) + 1;
    const end = Math.max(colon, value?.range[1] ?? colon);
    if (list.length === 0) return isSeq(value) && value.items.length > 0 ? [{ start: colon, end, text: ' []' }] : [];
    const lines = list.map((item) => itemLines(item, 2)).join('');
    return [{ start: colon, end, text: `\n${lines.slice(0, -1)}` }];
  }
  const items = value.items.filter((item) => isMap(item)) as MapNode[];
  const byConflict = new Map(list.map((item) => [item.conflict, item]));
  const edits: TextEdit[] = [];
  for (const node of items) {
    const conflict = String(node.get('conflict'));
    const item = byConflict.get(conflict);
    byConflict.delete(conflict);
    edits.push(...(item === undefined ? [removal(text, node)] : fieldEdits(text, node, fieldsOf(item))));
  }
  const last = items.at(-1);
  const end = last === undefined ? place : endOfLine(text, lastOffset(text, last));
  // The list begins at its first dash, however far behind that its items stand.
  const indent = columnOf(text, value.range[0]);
  const added = [...byConflict.values()].map((item) => itemLines(item, indent)).join('');
  if (added !== '') edits.push({ start: end, end, text: added });
  const isEmptied = list.length === 0;
  const colon = text.indexOf(':', pair.key.range[1]) + 1;
  return isEmptied ? [{ start: colon, end: colon, text: ' []' }, ...edits] : edits;
}

function removal(text: string, node: MapNode): TextEdit {
  return { start: startOfLine(text, node.range[0]), end: endOfLine(text, lastOffset(text, node)), text: '' };
}
