import { clauseStart, isBreak, isSign, signs } from './clause.js';
import { cue } from './cues.js';
import { isPlainWord, nounPhraseStart } from './english-nouns.js';
import { type MetricPhrase, phraseAfter, subjectPhrase } from './noun-phrase.js';
import { isBareQuantity, isEstimate } from './reading.js';
import { cueFirst, cueNext, entityAt, type FactSentence, figureAt, hasCue, unitFirst, wordAt } from './sentence.js';

const verbs = cue.reach | cue.rise | cue.fall | cue.share | cue.transfer | cue.act | cue.deed | cue.say;
/** What stands between a subject and its verb. */
const between = cue.auxiliary | cue.filler | cue.time | cue.passive | cue.connector;

/** How far in tokens a subject is looked for, so that long sentences take no longer a word than short ones. */
const farthest = 60;

/** How many verbs back a subject is looked for that several verbs share. */
const mostShared = 3;

/**
 * What the verb group that starts at `index` is said of, in English: over what stands between two commas ("Output, which fell
 * in May, rose"), from a further verb back to the first ("rose 5% and hit $3m"), and from a relative pronoun back to what it
 * stands for. Undefined where that is a person, or nothing.
 */
export function englishSubject(sentence: FactSentence, index: number): MetricPhrase | undefined {
  if (attributive.test(wordAt(sentence, index))) {
    const noun = nounRightBefore(sentence, index);
    if (noun !== undefined) return noun;
  }
  let verb = index;
  for (let step = 0; step < mostShared; step++) {
    const end = subjectEnd(sentence, verb);
    if (end === undefined) return undefined;
    if (typeof end === 'number') return subjectAlone(sentence, end) ?? antecedent(sentence, end);
    verb = end.verb;
  }
  return undefined;
}

/** Words that put a value on the noun right before them: goods worth $5m, a fine totalling £900. */
const attributive = /^(?:worth|valued|estimated|totalling|totaling|costing|averaging|measuring|weighing|exceeding)$/u;

function nounRightBefore(sentence: FactSentence, next: number): MetricPhrase | undefined {
  // "glued tags, each weighing 370 grams"
  const isEach = hasCue(sentence, next - 1, cue.each) && isSign(sentence, next - 2, signs.comma);
  if (isEach) return nounRightBefore(sentence, next - 2);
  // "a new ward, costing £14m"
  if (isSign(sentence, next - 1, signs.comma)) return nounRightBefore(sentence, next - 1);
  const first = nounPhraseStart(sentence, clauseStart(sentence, next), next);
  return first < next ? phraseAfter(sentence, first, next) : undefined;
}

/** "Were it not for migrants, who …": the noun right before the pronoun that stands for it. */
function antecedent(sentence: FactSentence, end: number): MetricPhrase | undefined {
  const isRelative = [end, end + 1].some((index) => /^(?:which|who|that)$/u.test(wordAt(sentence, index)));
  return isRelative ? nounRightBefore(sentence, end) : undefined;
}

/** How far before a figure in tokens its verb is looked for. */
const verbReach = 8;

/** What the last verb before the token is said of, where a comma parts its subject from it. */
export function subjectOfVerbBefore(sentence: FactSentence, next: number): MetricPhrase | undefined {
  const limit = Math.max(clauseStart(sentence, next), next - verbReach);
  for (let index = next - 1; index >= limit; index--) {
    if (!isVerb(sentence, index) || hasCue(sentence, index, cue.say)) continue;
    const first = cueFirst(sentence, index);
    const phrase = first <= clauseStart(sentence, first) + 1 ? englishSubject(sentence, first) : undefined;
    return phrase === undefined || entityAt(sentence, phrase.range.first) !== undefined ? undefined : phrase;
  }
  return undefined;
}

/** What the first verb of the sentence is said of. */
export function sentenceSubject(sentence: FactSentence): MetricPhrase | undefined {
  for (let index = sentence.first + 1; index < Math.min(sentence.next, sentence.first + farthest); index++)
    if (isVerb(sentence, index)) return englishSubject(sentence, cueFirst(sentence, index));
  return undefined;
}

/** Whether a finite verb stands at the token, and no noun, participle behind a noun or preposition. */
function isVerb(sentence: FactSentence, index: number): boolean {
  return hasCue(sentence, index, verbs) && !hasCue(sentence, index, cue.head);
}

/** One past the subject of the verb, or the verb with which it shares one. */
function subjectEnd(sentence: FactSentence, index: number): number | { readonly verb: number } | undefined {
  let end = index;
  const limit = Math.max(sentence.first, index - farthest);
  while (end > limit) {
    const last = end - 1;
    if (hasCue(sentence, last, between) && !hasCue(sentence, last, cue.head)) end = cueFirst(sentence, last);
    else if (/ly$/u.test(wordAt(sentence, last)) && isPlainWord(sentence, last)) end = last;
    else if (isSign(sentence, last, signs.comma) || isSign(sentence, last, signs.close) || isBreak(sentence, last)) {
      if (end === index && hasCue(sentence, index, ~verbs | cue.goTo)) return undefined;
      if (end === index && /^(?:up|down|higher|lower)$/u.test(wordAt(sentence, index))) return undefined;
      const open = asideStart(sentence, last);
      if (open === undefined)
        return end === index && !isContinuing(sentence, index) ? undefined : sharedVerb(sentence, last);
      end = open;
    } else if (hasCue(sentence, last, cue.and) || /^(?:but|or|then)$/u.test(wordAt(sentence, last))) {
      return sharedVerb(sentence, last);
    } else if (/^(?:which|who|that)$/u.test(wordAt(sentence, last))) {
      end = last;
      while (end > sentence.first && (hasCue(sentence, end - 1, cue.of) || isSign(sentence, end - 1, signs.comma)))
        end--;
      return end;
    } else if (
      end === index &&
      isContinuing(sentence, index) &&
      /^(?:since|after|before|while|when|by)$/u.test(wordAt(sentence, last))
    ) {
      return sharedVerb(sentence, last);
    } else return relativeStart(sentence, end) ?? end;
  }
  return undefined;
}

/** How many tokens a relative clause inside a subject may have. */
const longestRelative = 12;

/** "the countries that use the euro | grew": where the clause that ends before the verb says which noun is meant. */
function relativeStart(sentence: FactSentence, end: number): number | undefined {
  const limit = Math.max(sentence.first + 1, end - longestRelative);
  for (let index = end - 1; index >= limit; index--) {
    if (isBreak(sentence, index)) return undefined;
    if (!hasCue(sentence, index, cue.break) || !/^(?:that|which|who)$/u.test(wordAt(sentence, index))) continue;
    const isNoun =
      isPlainWord(sentence, index - 1) ||
      entityAt(sentence, index - 1) !== undefined ||
      /^(?:those|people|one|anyone|everyone)$/u.test(wordAt(sentence, index - 1));
    return isNoun && end > index + 2 && opensPredicate(sentence, index + 1) ? index : undefined;
  }
  return undefined;
}

/** Whether the clause behind "that" starts with its verb: one of the lists, or an unknown word before an object. */
function opensPredicate(sentence: FactSentence, index: number): boolean {
  if (isVerb(sentence, index) || hasCue(sentence, index, cue.auxiliary)) return true;
  return (
    isPlainWord(sentence, index) &&
    !isPlainWord(sentence, index + 1) &&
    hasCue(sentence, index + 1, cue.filler | cue.at | cue.each)
  );
}

/** ", beating forecasts", ", leaving a surplus": behind a comma a verb in -ing goes on; ", up 5%" is of the value before. */
function isContinuing(sentence: FactSentence, index: number): boolean {
  return wordAt(sentence, index).endsWith('ing');
}

function sharedVerb(sentence: FactSentence, next: number): { readonly verb: number } | undefined {
  const limit = Math.max(sentence.first, next - farthest);
  for (let index = next - 1; index > limit; index--) {
    if (isSign(sentence, index, semicolon)) return undefined;
    if (isVerb(sentence, index)) return { verb: cueFirst(sentence, index) };
  }
  return undefined;
}

const semicolon = 0x3b;
/** How many tokens an aside may have. */
const longestAside = 30;

/** The comma, bracket or dash that opens what ends at `close`, where nothing but a subject stands before it. */
function asideStart(sentence: FactSentence, close: number): number | undefined {
  const limit = Math.max(sentence.first, close - longestAside);
  for (let open = close - 1; open > limit; open--) {
    if (isSign(sentence, open, semicolon)) return undefined;
    if (isSign(sentence, open, signs.close) && !isSign(sentence, close, signs.close)) {
      while (open > limit && !isSign(sentence, open, signs.open)) open--;
      continue;
    }
    if (!isBreak(sentence, open)) continue;
    if (isSign(sentence, close, signs.close) !== isSign(sentence, open, signs.open)) continue;
    // "Inflation, which leaves out food, fuel and tobacco, was …": the aside may have commas of its own.
    if (standsAlone(sentence, open) && isAside(sentence, open + 1, close)) return open;
  }
  return undefined;
}

/** Whether the stretch has no verb of its own but behind a word that makes it depend on what stands before. */
function isAside(sentence: FactSentence, first: number, next: number): boolean {
  if (/^(?:which|who|whose|where|when|as|after|like|to)$|(?:ing|ed)$/u.test(wordAt(sentence, first))) return true;
  if (hasCue(sentence, first, cue.at | cue.of | cue.from | cue.goTo)) return true;
  for (let index = first; index < next; index++)
    if (isVerb(sentence, index) && !isParticipleBehind(sentence, index, first)) return false;
  return true;
}

/** Whether a clause has begun before the token, and has had no verb yet. */
export function standsAlone(sentence: FactSentence, next: number): boolean {
  let hasNoun = false;
  const limit = Math.max(sentence.first, next - farthest);
  for (let index = next - 1; index >= limit; index = unitFirst(sentence, index) - 1) {
    if (isBreak(sentence, index)) break;
    // "before tax", "after costs" are of what stands before them.
    const isJoint = hasCue(sentence, index, cue.break) && !/^(?:before|after|as|or)$/u.test(wordAt(sentence, index));
    if (isJoint) break;
    if (isVerb(sentence, index) && !isParticipleBehind(sentence, index, sentence.first)) return false;
    const figure = figureAt(sentence, index);
    if (figure !== undefined && /^(?:money|percent|multiple|fraction)$/u.test(figure.kind)) return false;
    hasNoun ||= isPlainWord(sentence, index) || entityAt(sentence, index) !== undefined;
  }
  return hasNoun;
}

/** "people living in", "firms listed in": a participle right behind its noun. */
function isParticipleBehind(sentence: FactSentence, index: number, start: number): boolean {
  if (index <= start || !/(?:ing|ed|own|ne)$/u.test(wordAt(sentence, index))) return false;
  return isPlainWord(sentence, index - 1) || entityAt(sentence, index - 1) !== undefined;
}

/** "Under Article 9 fines can reach", "By June deposits fell": the noun right before the verb, where a preposition opens. */
function behindOpening(sentence: FactSentence, first: number, next: number): MetricPhrase | undefined {
  if (!hasCue(sentence, first, cue.at | cue.from | cue.since)) return undefined;
  const noun = nounPhraseStart(sentence, first, next);
  return noun > first + 1 && noun < next && !hasCue(sentence, noun - 1, cue.at | cue.of | cue.from)
    ? phraseAfter(sentence, noun, next)
    : undefined;
}

/** "Peru's exports" are exports: steps over a name that has what follows. */
function behindPossessor(sentence: FactSentence, first: number, next: number): number {
  for (let index = first; index + 2 < next; index++) {
    if (
      entityAt(sentence, index) !== undefined &&
      wordAt(sentence, index + 2) === 's' &&
      isApostrophe(sentence, index + 1)
    )
      return index + 3;
  }
  return first;
}

function isApostrophe({ paragraph: { tokens } }: FactSentence, index: number): boolean {
  return /^['’]$/u.test(tokens.text.slice(tokens.start[index], tokens.end[index]));
}

/** The noun phrase with which the clause opens that goes up to `end`. */
export function subjectAlone(sentence: FactSentence, end: number): MetricPhrase | undefined {
  let start = clauseStart(sentence, end);
  for (let index = end - 1; index >= start; index = unitFirst(sentence, index) - 1) {
    if (!isVerb(sentence, index) || isParticipleBehind(sentence, index, start)) continue;
    start = index + 1;
    break;
  }
  const phrase =
    subjectPhrase(sentence, behindPossessor(sentence, start, end), end) ?? behindOpening(sentence, start, end);
  if (phrase === undefined) return undefined;
  const behind = phrase.range.next;
  const isOf = hasCue(sentence, behind, cue.of) || wordAt(sentence, behind) === 'for';
  if (isOf && isEstimate(phrase.metric)) {
    const whole = phraseAfter(sentence, cueNext(sentence, behind), end);
    if (whole !== undefined && figureAt(sentence, whole.range.first) === undefined)
      return { ...whole, isMeasured: true };
  }
  if (!isBareQuantity(phrase.metric)) {
    return { ...phrase, isMeasured: phrase.isMeasured || hasCue(sentence, phrase.range.next - 1, cue.head) };
  }
  const counted = hasCue(sentence, phrase.range.next, cue.of)
    ? phraseAfter(sentence, phrase.range.next, end)
    : undefined;
  return counted === undefined ? undefined : { ...counted, isMeasured: true };
}

/** "the revised estimate of employees", "its forecast for the harvest": what a value is given of. */
export function estimatedIn(
  sentence: FactSentence,
  { metric, range }: MetricPhrase,
  end: number,
): MetricPhrase | undefined {
  if (!isEstimate(metric) || !(hasCue(sentence, range.next, cue.of) || wordAt(sentence, range.next) === 'for'))
    return undefined;
  const first = behindPossessor(sentence, cueNext(sentence, range.next), end);
  const whole = phraseAfter(sentence, first, end);
  return whole === undefined ? undefined : { ...whole, isMeasured: true };
}
