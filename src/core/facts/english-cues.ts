import type { ParagraphEntity, ParagraphFigure } from '../paragraph.js';
import { type Tokens, tokenKind, wordCase } from '../text/tokens.js';
import type { CueLists } from './cue-table.js';
import { cue } from './cues.js';

const determiner =
  /^(?:a|an|the|this|that|these|those|its|their|his|her|our|my|your|every|each|no|any|some|another|s)$/u;
const preposition =
  /^(?:of|in|on|at|for|by|with|from|into|over|under|per|about|between|among|across|through|against|towards?|despite|without|within|during)$/u;
/** What a verb in its base form follows. */
const modal = /^(?:to|will|would|could|may|might|can|must|should|cannot|not|did|does|do)$/u;

const opensNoun = (word: string) => determiner.test(word) || preposition.test(word);

const pronoun = /^(?:they|we|you|i|he|she|it|who)$/u;

/** What nothing but a verb follows, or an adverb. */
const auxiliaries = /^(?:will|would|could|may|might|can|must|should|cannot)$/u;

/** Verbs whose base form is a noun of news as well: a verb behind "to" and modals, "is forecast to peak at 4%". */
const verbsAlsoNouns = new Map<string, number>([
  ...cued(cue.rise, 'increase jump surge gain advance leap edge bounce boost lift raise grow rise climb'),
  ...cued(cue.fall, 'drop slip dip crash slow trim fall decline decrease slump shrink'),
  ...cued(cue.reach, 'total average measure stay range peak yield top hit number value weigh span cost exceed'),
]);

/** Nouns that are verbs right before the value that they put on what stands before them: a ticket costs $3, cases top 900. */
const nounsAlsoVerbs: ReadonlySet<string> = new Set(
  'cost costs yield yields trade trades value values average averages total totals number numbers rent rents price load top tops near nears pass passes'.split(
    ' ',
  ),
);

/** Prepositions that limit a value behind a verb of change: fell below 5%. */
const limits = /^(?:below|above|under|over|past|beyond)$/u;

/** How participles end that stand before their noun: frozen assets, known species. */
const participle = /(?:ed|en|wn|ing|lt|st)$/u;

function cued(mask: number, verbs: string): [string, number][] {
  return verbs.split(' ').map((verb) => [verb, mask]);
}

/** A past form of a verb that no list has. */
const unknownPast = /^\p{L}{3,}ed$/u;

const article = /^(?:a|an|the|its|their|his|her)$/u;
const anyVerb = cue.rise | cue.fall | cue.transfer | cue.act | cue.deed;
const changes = cue.reach | cue.rise | cue.fall;

/** What the rules ask of the words of a sentence. */
interface Words {
  /** The word in lower case, '' for signs, figures, names and what lies outside the sentence. */
  readonly word: (index: number) => string;
  readonly maskAt: (index: number) => number;
  readonly isCovered: (index: number) => boolean;
  /** Whether a figure follows with nothing but fillers between. */
  readonly leadsToFigure: (index: number) => boolean;
}

/** Longest run of fillers in words before a figure. */
const longestFillers = 6;

type Mentions = readonly (ParagraphFigure | ParagraphEntity)[];

function wordsOf(
  tokens: Tokens,
  { masks, nexts }: CueLists,
  figures: readonly ParagraphFigure[],
  entities: Mentions,
  first: number,
  next: number,
): Words {
  const covered = new Set<number>();
  for (const list of [figures, entities])
    for (const mention of list) for (let index = mention.first; index < mention.next; index++) covered.add(index);
  const values = new Set(figures.filter(({ kind }) => kind !== 'date').map((figure) => figure.first));
  const maskAt = (index: number) => masks[index - first] ?? 0;
  return {
    word: (index) =>
      index >= first && index < next && tokens.kind[index] === tokenKind.word && !covered.has(index)
        ? tokens.text.slice(tokens.start[index], tokens.end[index]).toLowerCase()
        : '',
    maskAt,
    isCovered: (index) => covered.has(index),
    leadsToFigure: (index) => {
      let place = index;
      for (let step = 0; step < longestFillers && (maskAt(place) & (cue.filler | cue.from)) !== 0; step++)
        place = nexts[place - first] ?? place + 1;
      return values.has(place);
    },
  };
}

/** Reads English words that are nouns and verbs alike as the one that their neighbours make them. */
export function settleEnglishCues(
  tokens: Tokens,
  cues: CueLists,
  figures: readonly ParagraphFigure[],
  entities: Mentions,
  first: number,
  next: number,
): void {
  const words = wordsOf(tokens, cues, figures, entities, first, next);
  for (let index = first; index < next; index++) {
    const place = index - first;
    const isSingle = cues.firsts[place] === index && cues.nexts[place] === index + 1;
    if (!isSingle || words.word(index) === '') continue;
    if (tokens.letterCase[index] !== wordCase.lower && index > first) continue;
    const mask = asVerb(words, index) ?? asNoun(words, index) ?? asFiller(words, index);
    if (mask !== undefined) cues.masks[place] = mask;
  }
}

/** Cues of a word that its neighbours make a verb. */
function asVerb({ word, maskAt, isCovered, leadsToFigure }: Words, index: number): number | undefined {
  const [before, text] = [word(index - 1), word(index)];
  const mask = maskAt(index);
  const isHead = (mask & cue.head) !== 0;
  const known = verbsAlsoNouns.get(text);
  const isInfinitive = before !== 'to' || !isHead || leadsToFigure(index + 1);
  if (known !== undefined && modal.test(before) && isInfinitive) return known;
  const isCued =
    auxiliaries.test(before) || pronoun.test(before) || (before === 'to' && determiner.test(word(index + 1)));
  if (mask === 0 && isCued) return cue.act;
  if (nounsAlsoVerbs.has(text)) {
    const followsNoun = before === 'that' || isCovered(index - 1) || (before !== '' && !opensNoun(before));
    // "cut passenger numbers by 38%"
    if (followsNoun && word(index + 1) !== 'by' && leadsToFigure(index + 1)) return cue.reach;
    return pronoun.test(before) ? cue.act : undefined;
  }
  if (mask !== 0 || !unknownPast.test(text) || determiner.test(before)) return undefined;
  // "her team glued tags"
  const isBehindNoun = determiner.test(word(index - 2)) && maskAt(index - 1) === 0 && !before.endsWith('ly');
  const opensObject =
    determiner.test(word(index + 1)) ||
    (maskAt(index + 1) & (cue.filler | cue.at | cue.from)) !== 0 ||
    isCovered(index + 1);
  return opensObject || isBehindNoun ? cue.act : undefined;
}

/** Cues of a word that its neighbours make a noun, or what stands before one. */
function asNoun({ word, maskAt, isCovered, leadsToFigure }: Words, index: number): number | undefined {
  const [before, text] = [word(index - 1), word(index)];
  const mask = maskAt(index);
  const isHead = (mask & cue.head) !== 0;
  if (nounsAlsoVerbs.has(text))
    return isHead && (before === '' || opensNoun(before)) ? mask & ~(cue.reach | cue.act) : undefined;
  // "Estimates for employees fell"
  if (/^(?:estimates?|forecasts?|reports?|shows?)$/u.test(text) && /^(?:of|for)$/u.test(word(index + 1))) return 0;
  // "total pay grew", but "households pay $500"
  if (text === 'pay' && before !== '' && !modal.test(before) && !pronoun.test(before) && !leadsToFigure(index + 1))
    return cue.head;
  // "a raise of 5%", "its fall in May": a verb behind an article is a noun.
  const isVerb = (mask & anyVerb) !== 0 && !isHead && !participle.test(text);
  if (isVerb && article.test(before) && preposition.test(word(index + 1))) return 0;
  // "the previous record was": no more than a record $5m does it say how much.
  if (text === 'record' && !leadsToFigure(index + 1)) return 0;
  const after = maskAt(index + 1);
  const isBeforeNoun = word(index + 1) !== '' && (after & ~cue.head) === 0;
  // "Tyson announced revenue", but "UK listed firms"
  const isSaid = (mask & cue.say) !== 0 || /^(?:announced|reported|posted|recorded|booked)$/u.test(text);
  const isParticiple = (mask & cue.act) !== 0 && participle.test(text) && !(isSaid && isCovered(index - 1));
  return isParticiple && isBeforeNoun && (opensNoun(before) || isCovered(index - 1)) ? 0 : undefined;
}

/** Cues of small words that mean something else before a figure than elsewhere. */
function asFiller({ word, maskAt, leadsToFigure }: Words, index: number): number | undefined {
  const text = word(index);
  // "cleaning up 158 homes": part of a verb, but not in "closing up 34 points".
  if (text === 'up' && /[a-z]{2}ing$/u.test(word(index - 1)) && (maskAt(index - 1) & changes) === 0) return 0;
  // "trains of that age": no clause begins.
  const isBeforeNoun = word(index + 1) !== '' && (maskAt(index + 1) & ~cue.head) === 0;
  if (text === 'that') return preposition.test(word(index - 1)) && isBeforeNoun ? cue.filler : undefined;
  // "a film about eels"
  if (text === 'about' || text === 'around') return leadsToFigure(index + 1) ? undefined : cue.at;
  const isLimit = limits.test(text) && (maskAt(index - 1) & changes) !== 0;
  return isLimit && leadsToFigure(index + 1) ? cue.goTo : undefined;
}
