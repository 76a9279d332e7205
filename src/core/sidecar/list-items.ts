import type { CST } from 'yaml';
import type { MapNode } from './fields.js';
import { columnOf, endOfLine, startOfLine } from './lines.js';
import { lastOffset } from './node-end.js';

/** One annotation's place in the text of a sidecar: whole lines. */
export interface ListItem {
  readonly id: string;
  readonly node: MapNode;
  /** Comments and blank lines above it. */
  readonly lead: string;
  readonly start: number;
  readonly end: number;
  /** Column of its dash. */
  readonly indent: number;
}

/** The items of a block list that begins at `listStart`, with the nodes that were read from them. */
export function itemsOf(
  text: string,
  listStart: number,
  nodes: ReadonlyMap<string, MapNode>,
  token: unknown,
): ListItem[] {
  const dashes = dashesOf(token);
  let previousEnd = listStart;
  return [...nodes].map(([id, node], position) => {
    const dash = dashes[position] ?? node.range[0];
    const start = startOfLine(text, dash);
    const indent = columnOf(text, dash);
    const end = endWithComments(text, endOfLine(text, lastOffset(text, node)), indent);
    const item = { id, node, lead: text.slice(previousEnd, start), start, end, indent };
    previousEnd = end;
    return item;
  });
}

function dashesOf(token: unknown): number[] {
  if (!isBlockList(token)) return [];
  return token.items.flatMap(({ start }) => start.find(({ type }) => type === 'seq-item-ind')?.offset ?? []);
}

function isBlockList(token: unknown): token is CST.BlockSequence {
  return typeof token === 'object' && token !== null && 'type' in token && token.type === 'block-seq';
}

/** Comments indented deeper than the dash belong to the item above them. */
function endWithComments(text: string, end: number, indent: number): number {
  let at = end;
  for (;;) {
    const line = /^( *)#[^\n]*\n/.exec(text.slice(at, at + 4096));
    if (line === null || (line[1] ?? '').length <= indent) return at;
    at += line[0].length;
  }
}
