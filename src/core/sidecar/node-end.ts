import { isMap, isScalar, isSeq, type ParsedNode } from 'yaml';

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
