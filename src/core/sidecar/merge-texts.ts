import { sameData } from '../annotation/content.js';
import { linesOf } from './lines.js';
import { mergeSidecars } from './merge.js';
import { mergeBodies, mergeText, newComments, newFields } from './merge-writing.js';
import type { Sidecar } from './model.js';
import { type Pieces, piecesOf } from './pieces.js';
import { insertAtPlaces, isPlaceLine, placeLines } from './places.js';
import { readSidecar, type SidecarProblem } from './read.js';
import { writeSidecar } from './write.js';

export type SidecarMerge =
  /** `conflicts` as `mergeSidecars` gives them. */
  | { readonly text: string; readonly conflicts: readonly (readonly string[])[] }
  /** A version that cannot be read, and why; nothing can be merged then. */
  | { readonly unreadable: 'base' | 'ours' | 'theirs'; readonly problems: readonly SidecarProblem[] };

interface Versions<T> {
  readonly base: T;
  readonly ours: T;
  readonly theirs: T;
}

/**
 * Merges the texts of two sidecars that come from `base`; an empty text is none. Decisions merge by annotation. Comments and
 * fields of a person's own come from both sides; of a field that both changed ours stands, and theirs above it as a comment.
 */
export function mergeSidecarTexts(base: string, ours: string, theirs: string): SidecarMerge {
  const texts = { base, ours, theirs };
  const read: Partial<Record<keyof typeof texts, Sidecar>> = {};
  for (const side of ['base', 'ours', 'theirs'] as const) {
    if (texts[side].trim() === '') continue;
    const reading = readSidecar(texts[side]);
    if ('problems' in reading) return { unreadable: side, problems: reading.problems };
    read[side] = reading.sidecar;
  }
  // A side without a sidecar has no decisions: it never had them, or took them back.
  const either = read.ours ?? read.theirs;
  if (either === undefined) return { text: '', conflicts: [] };
  const none = { version: either.version, document: either.document, annotations: [] };
  const { sidecar, conflicts } = mergeSidecars(read.base, read.ours ?? none, read.theirs ?? none);
  const isEmpty = sidecar.annotations.length === 0 && sidecar.acknowledged === undefined;
  if (isEmpty && (ours.trim() === '' || theirs.trim() === '')) return { text: '', conflicts };
  return { text: textOf(texts, sidecar), conflicts };
}

function textOf(texts: Versions<string>, sidecar: Sidecar): string {
  const whole = { ...sidecar, acknowledged: sidecar.acknowledged ?? [] };
  const both = writeSidecar(bothTexts(texts, sidecar), whole);
  const reread = readSidecar(both);
  if ('sidecar' in reread && sameData(reread.sidecar, sidecar)) return both;
  // What a person wrote cannot be put together; the decisions can.
  return writeSidecar(texts.ours.trim() === '' ? texts.theirs : texts.ours, whole);
}

/** A text with what a person wrote on either side, in which every annotation has a block; its fields are still to be set. */
function bothTexts(texts: Versions<string>, { annotations }: Sidecar): string {
  const sides = { base: piecesOf(texts.base), ours: piecesOf(texts.ours), theirs: piecesOf(texts.theirs) };
  const { base, ours, theirs } = sides;
  const [first] = [...ours.items.values(), ...theirs.items.values()];
  const indent = first?.indent ?? 2;
  const taken = new Set<string>();
  const blocks = annotations.flatMap(({ id, anchor }) => {
    const origin = ours.items.has(id) || theirs.items.has(id) ? id : id.replace(/-\d+$/, '');
    taken.add(origin);
    // The second of two decisions that had one id is theirs.
    const own = origin === id ? ours.items.get(origin) : undefined;
    const body = mergeBodies(base.items.get(origin), own, theirs.items.get(origin), indent);
    const lead = leadOf(sides, origin);
    return body === '' ? [] : [{ start: anchor.start, text: lead + renamed(body, origin, id) }];
  });
  const gone = [...ours.items.keys(), ...theirs.items.keys()].filter((id) => !taken.has(id));
  const places = [base, ours, theirs].flatMap((side) => side.places);
  const list = insertAtPlaces(placeLines(places, indent), blocks);
  const head = mergeText(base.head, ours.head, theirs.head) ?? ours.head + newComments(theirs.head, base, ours.head, 0);
  const tail = mergeText(base.tail, ours.tail, theirs.tail) ?? ours.tail + newComments(theirs.tail, base, ours.tail, 0);
  const loose = [...new Set(gone)].map((id) => leadOf(sides, id)).join('');
  const fields = newFields(theirs.fields, ours, base, head + tail);
  const listLine = blocks.length === 0 ? 'annotations: []\n' : mergeText(base.listLine, ours.listLine, theirs.listLine);
  return `${head}${fields}${listLine || ours.listLine || theirs.listLine}${list}${loose}${tail}`;
}

/** The comments above an item: ours without those that they took away, then theirs that are new. */
function leadOf({ base, ours, theirs }: Versions<Pieces>, id: string): string {
  const own = ours.items.get(id);
  const kept = linesOf(own?.lead ?? '').filter((line) => {
    const comment = line.trim();
    return !isPlaceLine(line) && (!base.comments.has(comment) || theirs.comments.has(comment));
  });
  const other = theirs.items.get(id);
  return (
    kept.join('') +
    (other === undefined ? '' : newComments(other.lead, base, (own?.lead ?? '') + (own?.text ?? ''), other.indent))
  );
}

function renamed(body: string, origin: string, id: string): string {
  if (origin === id) return body;
  return body.replace(/\bid: *(?:"[^"\n]*"|'[^'\n]*'|[^\s,}]+)/, `id: ${id}`);
}
