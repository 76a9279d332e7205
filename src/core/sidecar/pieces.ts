import { isMap, isScalar } from 'yaml';
import { acknowledgedKey } from './acknowledged.js';
import { commentsOf } from './comments.js';
import type { MapNode } from './fields.js';
import { annotationFields, documentFields, type Field } from './layout.js';
import { columnOf, endOfLine, linesOf, startOfLine } from './lines.js';
import { itemsOf, type ListItem } from './list-items.js';
import type { Sidecar } from './model.js';
import { endOfPair } from './node-end.js';
import { isPlaceLine, placeOf } from './places.js';
import { annotationsPair, parseForWriting } from './write.js';

/** A field that Seedmark does not know, as it was written. */
export interface OwnField {
  /** With the mappings that it is in: `figure.note`. */
  readonly path: string;
  readonly text: string;
}

export interface Item extends ListItem {
  readonly text: string;
  readonly fields: readonly OwnField[];
}

/** A sidecar's text cut into what stands before its list, its items, and what stands after. */
export interface Pieces {
  readonly head: string;
  readonly listLine: string;
  readonly items: ReadonlyMap<string, Item>;
  readonly tail: string;
  /** Unknown fields outside the list. */
  readonly fields: readonly OwnField[];
  /** All comments, also those behind fields. */
  readonly comments: ReadonlySet<string>;
  readonly places: readonly number[];
}

const nothing: Pieces = {
  head: '',
  listLine: '',
  items: new Map(),
  tail: '',
  fields: [],
  comments: new Set(),
  places: [],
};

/** Cuts the text of a sidecar that can be read; an empty one has no pieces. */
export function piecesOf(previous: string): Pieces {
  if (previous.trim() === '') return nothing;
  const { source, nodes, sidecar } = parseForWriting(previous);
  const { text } = source;
  const root = source.document.contents as MapNode;
  const pair = annotationsPair(root);
  const lines = linesOf(text);
  const shared = {
    fields: ownFields(text, root, {
      version: true,
      document: keysOf(documentFields(sidecar.document)),
      annotations: true,
      [acknowledgedKey]: true,
    }),
    comments: new Set(commentsOf(text)),
    places: lines.flatMap((line) => placeOf(line.trimEnd()) ?? []),
  };
  if (pair === undefined) return { ...nothing, ...shared, head: text };
  const listStart = startOfLine(text, pair.key.range[0]);
  const itemStart = endOfLine(text, pair.key.range[1]);
  const found = itemsOf(text, itemStart, nodes, pair.value?.srcToken);
  const end = found.at(-1)?.end ?? itemStart;
  const known = new Map(sidecar.annotations.map((annotation) => [annotation.id, knownKeys(annotation)]));
  const items = found.map((item): [string, Item] => {
    const fields = ownFields(text, item.node, known.get(item.id) ?? {});
    return [item.id, { ...item, text: text.slice(item.start, item.end), fields }];
  });
  return {
    ...shared,
    head: text.slice(0, listStart),
    listLine: text.slice(listStart, itemStart),
    items: new Map(items),
    tail: linesOf(text.slice(end))
      .filter((line) => !isPlaceLine(line))
      .join(''),
  };
}

interface KnownKeys {
  readonly [key: string]: true | KnownKeys;
}

function knownKeys(annotation: Sidecar['annotations'][number]): KnownKeys {
  return keysOf(annotationFields(annotation));
}

function keysOf(fields: readonly Field[]): KnownKeys {
  return Object.fromEntries(fields.map(({ key, value }) => [key, typeof value === 'object' ? keysOf(value) : true]));
}

function ownFields(text: string, map: MapNode, known: KnownKeys, path = ''): OwnField[] {
  return map.items.flatMap((pair): OwnField[] => {
    const key = isScalar(pair.key) ? String(pair.key.value) : '';
    const knownBelow = Object.hasOwn(known, key) ? known[key] : undefined;
    if (knownBelow === true) return [];
    if (knownBelow !== undefined) {
      return isMap(pair.value) ? ownFields(text, pair.value as MapNode, knownBelow, `${path}${key}.`) : [];
    }
    const start = pair.key.range[0];
    const lines = text.slice(start, endOfPair(text, pair)).trimEnd();
    const margin = new RegExp(`\\n {0,${columnOf(text, start)}}`, 'g');
    return [{ path: path + key, text: lines.replaceAll(margin, '\n') }];
  });
}
