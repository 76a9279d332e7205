import type { CancellationToken } from 'vscode';
import { foldedName } from './name-match.js';

/** How long the extension host is held at a time. */
const turnMilliseconds = 5;

/** An item of a list with its name as it is compared. */
export interface Named<Item> {
  readonly item: Item;
  readonly folded: string;
}

/** Folds the names of a list, once for each list, in turns: a corpus may have a hundred thousand of them. */
export function foldedOnce<Item>(nameOf: (item: Item) => string) {
  let last: { readonly list: readonly Item[]; readonly named: readonly Named<Item>[] } | undefined;
  return async (list: readonly Item[], token: CancellationToken): Promise<readonly Named<Item>[]> => {
    if (last?.list === list) {
      return last.named;
    }
    const named: Named<Item>[] = [];
    let turn = performance.now();
    for (const item of list) {
      named.push({ item, folded: foldedName(nameOf(item)) });
      if (performance.now() - turn < turnMilliseconds) continue;
      await new Promise((resolve) => setTimeout(resolve));
      if (token.isCancellationRequested) return [];
      turn = performance.now();
    }
    last = { list, named };
    return named;
  };
}
