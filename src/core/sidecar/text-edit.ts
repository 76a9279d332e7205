import { isMap, isScalar, isSeq, type ParsedNode } from 'yaml';

/** Replaces `start` to `end` (UTF-16 offsets, end exclusive) by `text`. */
export interface TextEdit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** Applies edits that do not overlap; of insertions at one place the first given stands first. */
export function applyEdits(text: string, edits: readonly TextEdit[]): string {
  const parts: string[] = [];
  let at = 0;
  for (const edit of edits.toSorted((one, other) => one.start - other.start || one.end - other.end)) {
    parts.push(text.slice(at, edit.start), edit.text);
    at = edit.end;
  }
  parts.push(text.slice(at));
  return parts.join('');
}

export function startOfLine(text: string, offset: number): number {
  return offset === 0 ? 0 : text.lastIndexOf('\n', offset - 1) + 1;
}

/** After the newline of the line that holds `offset`, or the end of the text. */
export function endOfLine(text: string, offset: number): number {
  const newline = text.indexOf('\n', offset);
  return newline < 0 ? text.length : newline + 1;
}

/** The lines of a text, each with its newline. */
export function linesOf(text: string): string[] {
  return text.match(/[^\n]*\n|[^\n]+/g) ?? [];
}

/** Column of an offset in its line, from 0. */
export function columnOf(text: string, offset: number): number {
  return offset - startOfLine(text, offset);
}

/** End of the last thing written in a node: what follows it are comments and blank lines. */
export function lastOffset(text: string, node: ParsedNode): number {
  if (isMap(node) && node.flow !== true) {
    const pair = node.items.at(-1);
    if (pair !== undefined) return endOfPair(text, pair);
  }
  if (isSeq(node) && node.flow !== true) {
    const last = node.items.at(-1);
    if (last) return lastOffset(text, last as ParsedNode);
  }
  const end = node.range[1];
  const isBlockText = isScalar(node) && (node.type === 'BLOCK_LITERAL' || node.type === 'BLOCK_FOLDED');
  return isBlockText && text[end - 1] === '\n' ? end - 1 : end;
}

/** End of what a pair says; a pair without a value ends at its colon, whatever comment follows. */
export function endOfPair(text: string, { key, value }: { key: ParsedNode; value: ParsedNode | null }): number {
  const colon = text.indexOf(':', key.range[1]) + 1;
  return value === null || value.range[0] === value.range[1] ? colon : lastOffset(text, value);
}
