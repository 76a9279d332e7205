import { englishReconciliation } from '../language/en/reconcile.js';
import { vietnameseReconciliation } from '../language/vi/reconcile.js';
import type { Language } from '../model.js';
import { type PhraseFinder, phraseFinder } from './text.js';

/** Words of one language, folded, that tell whether two facts may be held against each other. */
export interface ReconcileLexicon {
  /** Said of what is not yet so: targets, plans, forecasts, conditions. */
  readonly planned: readonly string[];
  /** The same, for all that the sentence goes on to say. */
  readonly prospective: readonly string[];
  /** Said of provisional numbers, which final ones replace. */
  readonly estimated: readonly string[];
  /** Said where a number is corrected, or quoted to be denied. */
  readonly revised: readonly string[];
  /** Averages, extremes, rates, running totals: the same metric so qualified is another one. */
  readonly qualifiers: readonly string[];
  /** Said of so much a year, a head or a month on average. */
  readonly rates: readonly string[];
  /** Names of the whole that a count is of, where it is not the whole country. */
  readonly scopes: readonly string[];
  /** The same, said of the province or city that the text is about. */
  readonly wholes: readonly string[];
  /** Openings of phrases that narrow what is counted: "of", "in", "for". */
  readonly restricting: readonly string[];
  /** What may stand between such a word and its noun. */
  readonly determiners: readonly string[];
  /** Said of the day up to which a number counts. */
  readonly asOf: readonly string[];
  /** Times told by the time between: "a year earlier". Longer ones first. */
  readonly elapsed: readonly string[];
  /** Phrases behind those that narrow nothing: "in total", "this year". */
  readonly idle: readonly string[];
  /** Verbs that put a number on something and say nothing of their own. */
  readonly light: readonly string[];
  /** Words between a verb and its number. */
  readonly fillers: readonly string[];
  readonly rise: readonly string[];
  readonly fall: readonly string[];
  /** With these a multiple is the ratio itself; "up 2 times" alone may be threefold. */
  readonly ratio: readonly string[];
  readonly from: readonly string[];
  readonly to: readonly string[];
  readonly against: readonly string[];
  readonly including: readonly string[];
  readonly comprising: readonly string[];
  readonly share: readonly string[];
  /** Said where shares of one whole are told one after another. */
  readonly division: readonly string[];
  /** Words that count or add up, which stand before the noun of a metric. */
  readonly quantity: readonly string[];
  /** Said of the whole country. */
  readonly national: readonly string[];
  /** Common nouns that a name of their kind may be meant by, once it was told. */
  readonly kinds: readonly string[];
  /** Words before such a noun with which it stands for the name. */
  readonly opening: readonly string[];
  /** Words behind such a noun with which it means another one, or something else. */
  readonly distinguishing: readonly string[];
  /** Common nouns that stand for what the text is about. */
  readonly pronouns: readonly string[];
  /** Qualifiers that say nothing of the number when they stand before its verb: "mới đạt", only reached. */
  readonly adverbs: readonly string[];
  /** Said of who tells the number, which is not about them. */
  readonly reported: readonly string[];
  /** Those of them that stand before who tells it: "theo Sở Y tế". */
  readonly attributions: readonly string[];
  /** Before a number that tells which of a kind are counted: "tàu trên 50.000 tấn", "children under 5". */
  readonly thresholds: readonly string[];
  /** Between two nouns of one count: "người chết và mất tích". */
  readonly coordinating: readonly string[];
  /** Verbs of what an event does: what they count is of the event told before them. */
  readonly causing: readonly string[];
  /** What opens another clause, or another item, behind a number. */
  readonly conjunctions: readonly string[];
  /** Words that join parts of a metric. */
  readonly joints: readonly string[];
  /** What a share may be of that says nothing of what is measured: "94% kế hoạch". */
  readonly plans: readonly string[];
  /** Metrics whose growth is told in constant prices. */
  readonly real: readonly string[];
  /** Said of a growth in constant prices. */
  readonly constantPrices: readonly string[];
  /** Metrics that change from day to day. */
  readonly volatile: readonly string[];
  /** Metrics that say enough once it is known what they are of: "chiều dài", "tổng mức đầu tư". */
  readonly attributes: readonly string[];
  /** Nouns that say nothing of what is counted. */
  readonly generic: readonly string[];
  /** Before a whole whose parts the sentence goes on to tell: "trong 12,9 triệu tấn …". */
  readonly within: readonly string[];
  /** Kinds that share nothing, those of one whole parted by strokes: "nam/nữ". */
  readonly kindsApart: readonly string[];
  /** Parts of people that leave nobody over and share nobody. */
  readonly complementary: readonly string[];
}

type Finders = { readonly [Key in keyof ReconcileLexicon]: PhraseFinder };

export interface ReconcileWords extends Finders {
  readonly lists: { readonly [Key in keyof ReconcileLexicon]: ReadonlySet<string> };
  /** `kindsApart`, taken apart. */
  readonly partitions: readonly (readonly string[])[];
}

function prepare(lexicon: ReconcileLexicon): ReconcileWords {
  const entries = Object.entries(lexicon) as [keyof ReconcileLexicon, readonly string[]][];
  const finders = Object.fromEntries(entries.map(([key, phrases]) => [key, phraseFinder(phrases)])) as Finders;
  const lists = Object.fromEntries(entries.map(([key, phrases]) => [key, new Set(phrases)])) as unknown;
  const partitions = lexicon.kindsApart.map((kinds) => kinds.split('/'));
  return { ...finders, lists: lists as ReconcileWords['lists'], partitions };
}

const prepared = new Map<Language, ReconcileWords>();

export function reconcileWords(language: Language): ReconcileWords {
  let words = prepared.get(language);
  if (words === undefined) {
    words = prepare(language === 'vi' ? vietnameseReconciliation : englishReconciliation);
    prepared.set(language, words);
  }
  return words;
}
