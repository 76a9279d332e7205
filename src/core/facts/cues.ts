/**
 * What words tell about the figures near them, in the sentence forms that news uses, as bits: a phrase may be several cues.
 * `reach` puts a value on what stands before it, `rise` and `fall` a change; `goTo` leads from a change to the new value
 * (nâng … lên 71); `head` opens a noun phrase that is measured (kim ngạch …), `deed` is a verb that says itself what an
 * amount is for (hỗ trợ 5 triệu đồng); `plan` names what is fulfilled (58% kế hoạch); `compare` opens the base of a
 * change; `extent` is dài, rộng … before its measure.
 */
export const cue = {
  reach: 1 << 0,
  rise: 1 << 1,
  fall: 1 << 2,
  times: 1 << 3,
  goTo: 1 << 4,
  from: 1 << 5,
  transfer: 1 << 6,
  increment: 1 << 7,
  share: 1 << 8,
  head: 1 << 9,
  deed: 1 << 10,
  plan: 1 << 11,
  compare: 1 << 12,
  samePeriod: 1 << 13,
  lastYear: 1 << 14,
  lastQuarter: 1 << 15,
  lastMonth: 1 << 16,
  time: 1 << 17,
  since: 1 << 18,
  of: 1 << 19,
  at: 1 << 20,
  break: 1 << 21,
  say: 1 << 22,
  act: 1 << 23,
  passive: 1 << 24,
  auxiliary: 1 << 25,
  filler: 1 << 26,
  connector: 1 << 27,
  pronoun: 1 << 28,
  each: 1 << 29,
  and: 1 << 30,
  extent: 1 << 31,
} as const;
export type Cue = keyof typeof cue;

/** Phrases of one language. */
export interface FactLexicon {
  readonly cues: Readonly<Partial<Record<Cue, readonly string[]>>>;
  /** Compounds that hold a cue word and are none: song phương, nước ngoài. */
  readonly compounds: readonly string[];
  /** Adjectives and verbs of extent with the noun for what they measure: dài → chiều dài. */
  readonly dimensions: readonly (readonly [phrase: string, metric: string])[];
  readonly distances: readonly (readonly [phrase: string, metric: string])[];
  /** Verbs that say what an amount is for, with the noun for it: fined → fine. Those of `cues.deed` are their own noun. */
  readonly deeds: readonly (readonly [phrase: string, metric: string])[];
  /** Counted nouns of several parts: tỉnh, thành phố. */
  readonly coordinations: readonly string[];
  /** Nouns that take a verb behind them as their modifier: chỗ ngồi, làn dừng. */
  readonly classifiers: readonly string[];
  /** Verbs that end a noun phrase behind a figure, and compounds that hold one and do not: 400 tấn rác | nằm lộ thiên, máy bay. */
  readonly nounEnds: readonly string[];
  readonly nounKeeps: readonly string[];
  /** Nouns for a change that a figure modifies: a 5% rise. */
  readonly changeNouns: readonly string[];
  /** Counted nouns that a speech numbers its points with. */
  readonly enumerated: readonly string[];
  /** Nouns that open with one of those and are counted: điều dưỡng, nội dung thi đấu. */
  readonly enumeratedCompounds: readonly string[];
  /** What follows the length of a punishment, and the metric that it is. */
  readonly sentences: readonly string[];
  readonly sentenceMetric: string;
  /** What is done for a length of time, which so measures it: 38 giờ làm thêm. */
  readonly lasting: readonly string[];
  /** What a breadth given in units of area is: rộng 5 ha. */
  readonly areaMetric: string;
  /** What a unit measures that measures but one thing: °C, MW, km/h. */
  readonly unitMetrics: Readonly<Record<string, string>>;
  /** The metric of "A chiếm 30%", where what stands before is no measure itself. */
  readonly shareMetric: string;
}
