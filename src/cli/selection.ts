import { InvalidArgumentError } from 'commander';
import type { ReviewItem } from '../core/annotation/review.js';
import { statesFact } from '../core/export/records.js';
import { entityKinds, figureKinds } from '../core/model.js';

const groups = new Map<string, (item: ReviewItem) => boolean>([
  ['all', () => true],
  ['figure', ({ content }) => content.type === 'figure'],
  ['entity', ({ content }) => content.type === 'entity'],
  ['fact', ({ content }) => content.type === 'figure' && statesFact(content)],
]);
const kinds: ReadonlySet<string> = new Set([...figureKinds, ...entityKinds]);

export const selectionHelp = `all, figure, entity, fact (a figure with a metric), a kind (${[...kinds].join(', ')}), or an own type as entity.ID, or a rule as extract prints it, such as figure.percent`;

/** Reads the words of one option, separated by commas, and adds them to those of the same option before it. */
export function parseSelection(words: string, before: readonly string[] = []): readonly string[] {
  const selected = words.split(',').map((word) => word.trim());
  for (const word of selected) {
    if (!groups.has(word) && !kinds.has(word) && !/^[a-z]+(\.[a-zA-Z0-9-]+)+$/.test(word)) {
      throw new InvalidArgumentError(`"${word}" is none of: ${selectionHelp}.`);
    }
  }
  return [...before, ...selected];
}

export function isSelected(item: ReviewItem, words: readonly string[]): boolean {
  return words.some((word) => groups.get(word)?.(item) ?? isNamed(item, word));
}

function isNamed({ content, rule }: ReviewItem, word: string): boolean {
  return word === content.kind || word === rule || word === `${content.type}.${content.kind}`;
}
