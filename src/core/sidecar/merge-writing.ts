import { commentsOf } from './comments.js';
import { linesOf } from './lines.js';
import type { Item, OwnField, Pieces } from './pieces.js';

/** The one of three versions that a merge takes whole; undefined where both sides changed it in different ways. */
export function mergeText(base: string | undefined, ours: string, theirs: string): string | undefined {
  if (ours === theirs || theirs === base || theirs === '') return ours;
  return ours === base || ours === '' ? theirs : undefined;
}

/** The comments of a text that the base has nowhere and ours not in the same place, each a line of its own. */
export function newComments(text: string, base: Pieces, ours: string, indent: number): string {
  const known = new Set(commentsOf(ours));
  const added = commentsOf(text).filter((comment) => !base.comments.has(comment) && !known.has(comment));
  return added.map((comment) => `${' '.repeat(indent)}${comment}\n`).join('');
}

/** The lines of an item, at a column: of the side that changed it, or ours with what a person wrote into theirs. */
export function mergeBodies(
  base: Item | undefined,
  ours: Item | undefined,
  theirs: Item | undefined,
  indent: number,
): string {
  const [before, own, other] = [base, ours, theirs].map((item) => (item === undefined ? '' : movedTo(item, indent)));
  if (own === undefined || other === undefined) return '';
  const one = mergeText(before, own, other);
  if (one !== undefined || ours === undefined || theirs === undefined) return one ?? own;
  const known = `${before}${own}`;
  const margin = ' '.repeat(indent);
  const knownComments = new Set(commentsOf(`${before}${own}${ours.lead}`));
  const added = commentsOf(other)
    .filter((comment) => !knownComments.has(comment))
    .map((comment) => `${margin}${comment}\n`);
  const fields = theirs.fields.filter(({ text }) => !known.includes(text.split('\n')[0] ?? ''));
  const isBlock = ours.node.flow !== true;
  const asField = fields.filter((field) => isBlock && isNewBeside(field, ours.fields));
  const asComment = fields.filter((field) => !asField.includes(field)).map((field) => commented(field, margin));
  return [...added, ...asComment, own, ...asField.map(({ text }) => indented(text, indent + 2))].join('');
}

/** Fields outside the list that only theirs has; those that ours has otherwise come as comments. */
export function newFields(theirs: readonly OwnField[], ours: Pieces, base: Pieces, written: string): string {
  const known = [...ours.fields, ...base.fields].map(({ path, text }) => `${path}\n${text}`);
  const fields = theirs.filter(({ path, text }) => !known.includes(`${path}\n${text}`) && !written.includes(text));
  return fields
    .map((field) => (isNewBeside(field, ours.fields) ? indented(field.text, 0) : commented(field, '')))
    .join('');
}

function isNewBeside({ path }: OwnField, own: readonly OwnField[]): boolean {
  return !path.includes('.') && !own.some((field) => field.path === path);
}

function commented({ path, text }: OwnField, margin: string): string {
  const parents = path.includes('.') ? path.slice(0, path.lastIndexOf('.') + 1) : '';
  return linesOf(`${parents}${text}\n`)
    .map((line) => `${margin}# ${line}`)
    .join('');
}

function indented(text: string, indent: number): string {
  return linesOf(`${text}\n`)
    .map((line) => (line.trim() === '' ? line : ' '.repeat(indent) + line))
    .join('');
}

function movedTo({ text, indent }: Item, column: number): string {
  if (indent === column) return text;
  const margin = ' '.repeat(indent);
  return linesOf(text)
    .map((line) => (line.startsWith(margin) ? ' '.repeat(column) + line.slice(indent) : line))
    .join('');
}
