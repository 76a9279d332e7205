import { isUnreviewed } from '../core/annotation/navigate.js';
import { entityKinds, figureKinds } from '../core/model.js';
import type { CorpusItem } from './corpus-document.js';

/** What a person looks for among mentions. */
export interface MentionFilter {
  /** Each has to stand in what the mention says; folded. */
  readonly words: readonly string[];
  /** One of these, where any is named: states, `unreviewed`, `conflict`. */
  readonly states: readonly string[];
  /** One of these, where any is named: kinds of figures and entities, also of a project's own. */
  readonly kinds: readonly string[];
}

const stateNames = [
  'unreviewed',
  'suggested',
  'accepted',
  'edited',
  'added',
  'rejected',
  'stale',
  'orphan',
  'conflict',
] as const;

/** What can stand behind `@` in a filter, apart from a project's own kinds. */
export const filterNames: readonly string[] = [...stateNames, ...figureKinds, ...entityKinds];

/** Reads `nghèo @suggested @percent`: words, and behind `@` states or kinds. Letter case and tone marks do not matter. */
export function parseFilter(text: string): MentionFilter {
  const parts = text.split(/\s+/).filter((part) => part !== '');
  const named = parts.filter((part) => part.length > 1 && part.startsWith('@')).map((part) => part.slice(1));
  const isState = (name: string) => stateNames.some((state) => state === name);
  return {
    words: parts.filter((part) => !part.startsWith('@')).map(folded),
    states: named.filter(isState),
    kinds: named.filter((name) => !isState(name)),
  };
}

export function isEmptyFilter({ words, states, kinds }: MentionFilter): boolean {
  return words.length + states.length + kinds.length === 0;
}

export function passesFilter(item: CorpusItem, filter: MentionFilter): boolean {
  const { words, states, kinds } = filter;
  if (kinds.length > 0 && !kinds.includes(item.content.kind)) return false;
  if (states.length > 0 && !states.some((state) => isInState(item, state))) return false;
  if (words.length === 0) return true;
  const text = folded(wordsOf(item).join(' '));
  return words.every((word) => text.includes(word));
}

function isInState(item: CorpusItem, state: string): boolean {
  if (state === 'conflict') return item.conflicts !== undefined;
  return state === 'unreviewed' ? isUnreviewed(item) : item.state === state;
}

function wordsOf({ quote, content }: CorpusItem): (string | undefined)[] {
  return content.type === 'entity'
    ? [quote, content.canonical]
    : [quote, content.metric, content.subject, content.period, content.unit];
}

/** Letters without case and marks, so that `ngheo` finds `nghèo`. */
export function folded(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replaceAll('đ', 'd');
}
