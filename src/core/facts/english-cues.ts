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

/** Reads English words that are nouns and verbs alike as the one that their neighbours make them. */
export function settleEnglishCues(
  tokens: Tokens,
  { masks, firsts, nexts }: CueLists,
  mentions: readonly (readonly (ParagraphFigure | ParagraphEntity)[])[],
  first: number,
  next: number,
): void {
  const covered = new Set<number>();
  for (const list of mentions)
    for (const mention of list) for (let index = mention.first; index < mention.next; index++) covered.add(index);
  const word = (index: number) =>
    index >= first && index < next && tokens.kind[index] === tokenKind.word && !covered.has(index)
      ? tokens.text.slice(tokens.start[index], tokens.end[index]).toLowerCase()
      : '';
  const maskAt = (index: number) => masks[index - first] ?? 0;
  const isSingle = (index: number) => firsts[index - first] === index && nexts[index - first] === index + 1;
  /** Whether a figure follows with nothing but fillers between. */
  const leadsToFigure = (index: number): boolean => {
    let place = index;
    while (place < next && (maskAt(place) & (cue.filler | cue.from)) !== 0 && !covered.has(place))
      place = nexts[place - first] ?? place + 1;
    return (
      covered.has(place) && mentions[0]?.some((figure) => figure.first === place && figure.kind !== 'date') === true
    );
  };
  const opensObject = (index: number) =>
    determiner.test(word(index)) || (maskAt(index) & (cue.filler | cue.at | cue.from)) !== 0 || covered.has(index);
  for (let index = first; index < next; index++) {
    const text = word(index);
    if (text === '' || tokens.letterCase[index] !== wordCase.lower || !isSingle(index)) continue;
    const mask = maskAt(index);
    const before = word(index - 1);
    const place = index - first;
    const known = verbsAlsoNouns.get(text);
    const isHead = (mask & cue.head) !== 0;
    if (modal.test(before) && known !== undefined && !(before === 'to' && isHead && !leadsToFigure(index + 1))) {
      masks[place] = known;
      continue;
    }
    if (
      mask === 0 &&
      (auxiliaries.test(before) || pronoun.test(before) || (before === 'to' && determiner.test(word(index + 1))))
    ) {
      masks[place] = cue.act;
      continue;
    }
    // "a raise of 5%", "its fall in May": a verb behind an article is a noun; "of that age": no clause begins.
    const isNoun = article.test(before) && (mask & anyVerb) !== 0 && !isHead && !participle.test(text);
    if (isNoun && preposition.test(word(index + 1)) && !covered.has(index + 1)) {
      masks[place] = 0;
      continue;
    }
    const isBeforeNoun = word(index + 1) !== '' && (maskAt(index + 1) & ~cue.head) === 0;
    if (text === 'that' && preposition.test(before) && isBeforeNoun) {
      masks[place] = cue.filler;
      continue;
    }
    if (nounsAlsoVerbs.has(text)) {
      const followsNoun = before === 'that' || (before !== '' && !opensNoun(before));
      const isVerb = (followsNoun || (index > first && covered.has(index - 1))) && leadsToFigure(index + 1);
      if (isVerb) masks[place] = cue.reach;
      else if (pronoun.test(before)) masks[place] = cue.act;
      else if (isHead && (before === '' || opensNoun(before))) masks[place] = mask & ~(cue.reach | cue.act);
      continue;
    }
    // "a film about eels"
    if ((text === 'about' || text === 'around') && !leadsToFigure(index + 1)) {
      masks[place] = cue.at;
      continue;
    }
    // "the previous record was": no more than a record $5m does it say how much.
    if (text === 'record' && !leadsToFigure(index + 1)) {
      masks[place] = 0;
      continue;
    }
    if (limits.test(text) && (maskAt(index - 1) & changes) !== 0 && leadsToFigure(index + 1)) {
      masks[place] = cue.goTo;
      continue;
    }
    const isPast = mask === 0 && unknownPast.test(text) && !determiner.test(before);
    // "her team glued tags"
    const isBehindNoun = determiner.test(word(index - 2)) && maskAt(index - 1) === 0 && !before.endsWith('ly');
    if (isPast && (opensObject(index + 1) || isBehindNoun)) {
      masks[place] = cue.act;
      continue;
    }
    if ((mask & cue.act) !== 0 && participle.test(text) && (opensNoun(before) || covered.has(index - 1))) {
      const after = maskAt(index + 1);
      if (word(index + 1) !== '' && (after === 0 || (after & cue.head) !== 0)) masks[place] = 0;
    }
  }
}
