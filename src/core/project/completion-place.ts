import { listKeys, rootKeys } from './keys.js';

type ListKey = keyof typeof listKeys;

/** What can be written where the caret stands in a project file. `typed` is what stands there already, up to the caret. */
export type CompletionPlace =
  | { readonly type: 'rootKey'; readonly present: readonly string[]; readonly typed: string }
  | { readonly type: 'entryKey'; readonly list: ListKey; readonly present: readonly string[]; readonly typed: string }
  /** The value of a key of an entry. */
  | { readonly type: 'value'; readonly list: ListKey; readonly key: string; readonly typed: string }
  /** An entry of a list of texts or pairs. */
  | { readonly type: 'entry'; readonly list: string; readonly typed: string };

/**
 * Reads the place from the lines alone, the last one up to the caret: a file that is being typed is hardly ever whole. Undefined where nothing can
 * be told.
 */
export function completionPlace(lines: readonly string[]): CompletionPlace | undefined {
  const line = lines.at(-1) ?? '';
  if (/(?:^|\s)#/.test(line)) return undefined;
  const rootKey = /^[A-Za-z]*$/.exec(line)?.[0];
  if (rootKey !== undefined) return { type: 'rootKey', present: keysAt(lines.slice(0, -1), 0), typed: rootKey };
  const root = rootAbove(lines);
  if (root === undefined) return undefined;
  if (!isListKey(root)) return textEntry(root, line);
  const key = /^(\s*(?:-\s+)?|-)([A-Za-z]*)$/.exec(line);
  if (key !== null && !isInAliases(lines)) {
    return { type: 'entryKey', list: root, present: keysOfEntry(lines), typed: key[2] ?? '' };
  }
  const value = /^\s*(?:-\s+)?([A-Za-z]+):\s+("[^"[\]]*|(?:[^\s"[\]][^"[\]]*)?)$/.exec(line);
  return value === null ? undefined : { type: 'value', list: root, key: value[1] ?? '', typed: value[2] ?? '' };
}

function isListKey(key: string): key is ListKey {
  return Object.hasOwn(listKeys, key);
}

/** The root key that the last line belongs to. */
function rootAbove(lines: readonly string[]): string | undefined {
  for (const line of [...lines].reverse()) {
    const key = /^([A-Za-z]+):/.exec(line)?.[1];
    if (key !== undefined) return (rootKeys as readonly string[]).includes(key) ? key : undefined;
  }
  return undefined;
}

/** What stands behind the last dash, bracket or comma. */
function textEntry(list: string, line: string): CompletionPlace | undefined {
  const typed = /(?:^\s*-\s+|[[,]\s*)("[^"[\],]*|(?:[^\s"[\],][^"[\],]*)?)$/.exec(line)?.[1];
  return typed === undefined ? undefined : { type: 'entry', list, typed };
}

function indentOf(line: string): number {
  return /^\s*/.exec(line)?.[0].length ?? 0;
}

function keysAt(lines: readonly string[], indent: number): string[] {
  return lines.flatMap((line) => (indentOf(line) === indent ? (/^\s*([A-Za-z]+):/.exec(line)?.slice(1) ?? []) : []));
}

/** Keys of the entry that the last line is in: back to the line with its dash. */
function keysOfEntry(lines: readonly string[]): string[] {
  const keys: string[] = [];
  for (const [back, line] of [...lines].reverse().entries()) {
    const key = /^\s*(?:-\s+)?([A-Za-z]+):/.exec(line)?.[1];
    if (back > 0 && key !== undefined) keys.push(key);
    if (/^\s*-/.test(line) || /^[A-Za-z]/.test(line)) break;
  }
  return keys;
}

/** Whether the last line is an entry of a list of aliases below its key. */
function isInAliases(lines: readonly string[]): boolean {
  const indent = indentOf(lines.at(-1) ?? '');
  for (const line of lines.slice(0, -1).reverse()) {
    if (/^\s*-\s[^:]*$/.test(line) && indentOf(line) >= indent) continue;
    return /^\s*(?:-\s+)?aliases:\s*$/.test(line) && indentOf(line) <= indent;
  }
  return false;
}
