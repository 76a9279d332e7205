import type { ToReconciler } from '../findings/protocol.js';

/** What waits to be held against others, in its order; what came since makes earlier states of a document needless. */
export interface WaitingFacts {
  add(message: ToReconciler): void;
  /** The first, which waits no more. */
  take(): ToReconciler | undefined;
  readonly size: number;
}

export function createWaitingFacts(): WaitingFacts {
  let waiting: ToReconciler[] = [];

  /** The later state takes the place of the earlier one, so that who asked in between is answered with no less. */
  function replace(message: ToReconciler & { type: 'set' }): boolean {
    const file = onlyFileOf(message);
    // What was deleted, or told under other knowledge, in between keeps its order.
    const since = waiting.findLastIndex(({ type }) => type === 'delete' || type === 'knowledge');
    const place = waiting.findIndex((each, at) => at > since && file !== undefined && onlyFileOf(each) === file);
    if (place >= 0) waiting[place] = message;
    return place >= 0;
  }

  return {
    add(message) {
      // With other knowledge all starts anew.
      if (message.type === 'knowledge' && !waiting.some(({ type }) => type === 'ask')) waiting = [];
      if (message.type !== 'set' || !replace(message)) waiting.push(message);
    },
    take: () => waiting.shift(),
    get size() {
      return waiting.length;
    },
  };
}

/** The file that a message sets, where it sets just one. */
function onlyFileOf(message: ToReconciler): string | undefined {
  if (message.type !== 'set' || message.documents.length !== 1) return undefined;
  return message.documents[0]?.file;
}
