import type { Span } from '../../src/core/model.js';
import type { GoldDocument } from './gold.js';

/** How many gold mentions there are, how many were suggested, and how many of these are right. */
export interface Tally {
  gold: number;
  suggested: number;
  right: number;
}

export interface Miss {
  readonly file: string;
  readonly start: number;
  readonly measure: string;
  readonly message: string;
}

/** Scores of one or more documents, by the name of the measure. */
export interface Scores {
  readonly tallies: Map<string, Tally>;
  readonly misses: Miss[];
  /** Wrong suggestions by the rule that made them. */
  readonly wrongByRule: Map<string, number>;
  /** The canonical names of the entities whose span and type are right. */
  readonly names: CanonicalPair[];
}

interface CanonicalPair {
  readonly gold: string;
  readonly suggested: string;
  readonly file: string;
  readonly start: number;
}

export function emptyScores(): Scores {
  return { tallies: new Map(), misses: [], wrongByRule: new Map(), names: [] };
}

export function tally(scores: Scores, measure: string): Tally {
  const found = scores.tallies.get(measure) ?? { gold: 0, suggested: 0, right: 0 };
  scores.tallies.set(measure, found);
  return found;
}

/** Counts a gold mention, found or not; suggestions are counted apart. */
export function count(scores: Scores, measure: string, right: boolean): void {
  const found = tally(scores, measure);
  found.gold++;
  found.right += right ? 1 : 0;
}

/** Counts one answer where every gold has exactly one suggestion. */
export function accuracy(scores: Scores, measure: string, right: boolean): void {
  count(scores, measure, right);
  tally(scores, measure).suggested++;
}

export function wrong(scores: Scores, rule: string): void {
  scores.wrongByRule.set(rule, (scores.wrongByRule.get(rule) ?? 0) + 1);
}

export function miss(scores: Scores, document: GoldDocument, span: Span, measure: string, message: string): void {
  scores.misses.push({ file: document.file, start: span.start, measure, message });
}
