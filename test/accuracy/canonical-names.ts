import { fold } from './match.js';
import { accuracy, type Scores } from './tally.js';

/**
 * Scores the canonical names of all documents together. Which of its names a thing goes by is free; it has to be the same for
 * all its mentions, and another one for every other thing. So the most frequent name suggested for a thing is its right one,
 * unless another thing goes by it more often.
 */
export function scoreCanonicalNames(scores: Scores): void {
  const mentions = new Map<string, number>();
  const keyOf = (thing: string, name: string) => `${fold(thing)}\n${fold(name)}`;
  for (const { gold, suggested } of scores.names) {
    mentions.set(keyOf(gold, suggested), (mentions.get(keyOf(gold, suggested)) ?? 0) + 1);
  }
  const nameOf = mostFrequent(mentions, ([thing, name]) => [thing, name]);
  const thingOf = mostFrequent(mentions, ([thing, name]) => [name, thing]);
  for (const { gold, suggested, file, start } of scores.names) {
    const right = nameOf.get(fold(gold)) === fold(suggested) && thingOf.get(fold(suggested)) === fold(gold);
    accuracy(scores, 'canonical (of right entities)', right);
    if (!right) {
      scores.misses.push({ file, start, measure: 'canonical', message: `${gold}; got ${suggested}` });
    }
  }
}

function mostFrequent(
  mentions: ReadonlyMap<string, number>,
  pair: (parts: readonly [string, string]) => readonly [string, string],
): Map<string, string> {
  const best = new Map<string, { value: string; times: number }>();
  for (const [key, times] of mentions) {
    const [thing = '', name = ''] = key.split('\n');
    const [from, value] = pair([thing, name]);
    if (times > (best.get(from)?.times ?? 0)) {
      best.set(from, { value, times });
    }
  }
  return new Map([...best].map(([from, { value }]) => [from, value]));
}
