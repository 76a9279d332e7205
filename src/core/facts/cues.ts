/**
 * What words tell about the figures near them, in the sentence forms that news uses. `reach` puts a value on what stands
 * before it, `rise` and `fall` a change; `goTo` leads from a change to the new value (nâng … lên 71); `compare` opens the
 * base of a change.
 */
export type Cue =
  | 'reach'
  | 'rise'
  | 'fall'
  | 'times'
  | 'goTo'
  | 'transfer'
  | 'increment'
  | 'share'
  | 'compare'
  | 'samePeriod'
  | 'lastYear'
  | 'lastHalf'
  | 'lastQuarter'
  | 'lastMonth'
  | 'thisYear'
  | 'of'
  | 'at'
  | 'break'
  | 'say'
  | 'act'
  | 'auxiliary'
  | 'filler'
  | 'connector'
  | 'pronoun';

/** Phrases of one language by cue; and the counted nouns that a speech numbers its points with. */
export interface FactLexicon {
  readonly cues: Readonly<Record<Cue, readonly string[]>>;
  readonly enumerated: readonly string[];
}
