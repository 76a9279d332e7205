import type { ParagraphEntity, ParagraphFigure } from '../paragraph.js';
import { tokenKind, wordCase } from '../text/tokens.js';
import { clauseEnd, clauseStart, isBreak, isSign, signs } from './clause.js';
import { cue } from './cues.js';
import type { Before } from './reading.js';
import { cueNext, entityAt, type FactSentence, figureAt, hasCue, unitFirst, unitNext } from './sentence.js';

/** How many clauses back a subject is looked for that several verbs share. */
const longestChain = 4;
/** Most words of a title before a person's name, and of a kind of place before its name. */
const longestTitle = 6;
/** Longest aside in brackets, in tokens. */
const longestAside = 24;
/** How far behind a figure in tokens the one may be named to whom belongs what is counted. */
const longestCounted = 8;

/** What is said of somebody. */
const predicate =
  cue.reach |
  cue.rise |
  cue.fall |
  cue.times |
  cue.goTo |
  cue.transfer |
  cue.increment |
  cue.share |
  cue.deed |
  cue.act |
  cue.passive |
  cue.auxiliary |
  cue.extent;
/** What may open a clause before its subject or its verb. */
const opening = cue.time | cue.connector | cue.filler | cue.auxiliary;

/**
 * Who did or has what a figure states: whom its clause is about, or the clause whose subject it shares; to whom belongs what
 * is counted; or the place that the sentence opens with. A body that only tells of it (Theo Bộ …, … cho biết) is none, nor
 * is a name that stands somewhere before the figure: a wrong subject costs a reviewer more than none. `former` is the fact
 * whose metric goes on in this one.
 */
export function subjectOf(sentence: FactSentence, figure: ParagraphFigure, former?: Before): string | undefined {
  if (former?.subject !== undefined) return doerOf(sentence, figure, former.figure.next)?.canonical ?? former.subject;
  return (doerOf(sentence, figure) ?? ownerOf(sentence, figure) ?? openingPlace(sentence, figure))?.canonical;
}

/** "Ninh Bình có 23 điểm", "Nông Thị Hoa, 17 tuổi, cao 1,86 m": the grammatical subject, of this clause or of one before it. */
function doerOf(sentence: FactSentence, figure: ParagraphFigure, limit = sentence.first): ParagraphEntity | undefined {
  let end = figure.first;
  if (!isNamedBefore(sentence, end)) return undefined;
  for (let clause = 0; clause < longestChain; clause++) {
    const start = clauseStart(sentence, end);
    if (start < limit) return undefined;
    const first = behindSaying(sentence, start, end);
    const subject = doerIn(sentence, first, end);
    if (subject !== undefined) return subject;
    const isOpen =
      sharesSubject(sentence, first, figure, clause) ||
      goesOnBehindAside(sentence, start) ||
      (clause > 0 && isApposition(sentence, first, end));
    if (first > start || start <= sentence.first || !isOpen) return undefined;
    if (isSign(sentence, start - 1, signs.open)) return actorBefore(sentence, start - 1);
    end = beforeBreak(sentence, start);
    if (end <= sentence.first) return undefined;
  }
  return undefined;
}

function isNamedBefore({ entities }: FactSentence, index: number): boolean {
  return (entities[0]?.first ?? index) < index;
}

/** What is told by somebody is a clause of its own: it starts behind the verb of saying. */
function behindSaying(sentence: FactSentence, start: number, end: number): number {
  for (let index = end - 1; index >= start; index--) {
    if (hasCue(sentence, index, cue.say)) return cueNext(sentence, index);
  }
  return start;
}

/** The name nearest to the end of the clause that something is said of. */
function doerIn(sentence: FactSentence, start: number, end: number): ParagraphEntity | undefined {
  const { entities } = sentence;
  for (let index = entities.length - 1; index >= 0; index--) {
    const entity = entities[index];
    if (entity === undefined || entity.next <= start) return undefined;
    if (entity.first >= start && entity.first < end && isActor(entity) && isDoer(sentence, entity, start, end))
      return entity;
  }
  return undefined;
}

/** Whether the name begins its clause, behind a person's title, and something is said of it there or in the clauses behind. */
function isDoer(sentence: FactSentence, entity: ParagraphEntity, start: number, end: number): boolean {
  const isAlone = entity.next >= end;
  let first = entity.first;
  const limit = entity.kind === 'person' ? Math.max(start, first - longestTitle) : first;
  while (first > limit && isPlain(sentence, first - 1)) first = unitFirst(sentence, first - 1);
  if (naming.test(wordBefore(sentence, first))) return isAlone || having.test(wordAt(sentence, entity.next));
  // "phạt Hậu 20 năm tù", "tuyên phạt Hậu (46 tuổi) 16 năm tù"
  const isObject = hasCue(sentence, first - 1, cue.act | cue.deed);
  if (isAlone) return first === start || (isObject && entity.kind === 'person');
  if (first === overOpening(sentence, start, entity.first)) return isFollowed(sentence, entity.next);
  // "Iran" in "ước tính Iran có 440 kg"
  return (isObject || hasCue(sentence, first - 1, cue.reach)) && hasCue(sentence, entity.next, predicate);
}

/** Words that belong to a person's name: titles, roles, and nothing that another noun or verb governs. */
export function isPlain(sentence: FactSentence, index: number): boolean {
  if (figureAt(sentence, index) !== undefined || entityAt(sentence, index) !== undefined) return false;
  return !isBreak(sentence, index) && !hasCue(sentence, index, ~(cue.head | cue.pronoun));
}

/** Whether what stands behind a name says something of it: any word that does not join the name to another. */
export function isFollowed(sentence: FactSentence, next: number): boolean {
  if (estimating.test(wordAt(sentence, next))) return false;
  const behind = overAside(sentence, next);
  if (behind > next) return isFollowed(sentence, behind);
  if (having.test(wordAt(sentence, next)) || figureAt(sentence, next)?.kind === 'date') return true;
  const { kind, letterCase } = sentence.paragraph.tokens;
  if (kind[next] !== tokenKind.word || letterCase[next] !== wordCase.lower) return false;
  return entityAt(sentence, next) === undefined && !hasCue(sentence, next, cue.of | cue.at | cue.and | cue.break);
}

/** Behind what stands in brackets at the token: "Công ty Sông Đà (mã SDA) lãi …". */
function overAside(sentence: FactSentence, index: number): number {
  if (!isSign(sentence, index, signs.open)) return index;
  const limit = Math.min(sentence.next, index + longestAside);
  let close = index + 1;
  while (close < limit && !isSign(sentence, close, signs.close)) close++;
  return close < limit ? close + 1 : index;
}

const estimating = /^(?:ước|puts?|estimates?|expects?|forecasts?|projects?|predicts?)$/iu;
const naming = /^(?:là|về|is|was)$/iu;
const having = /^(?:với|with)$/iu;

export function isActor({ kind }: ParagraphEntity): boolean {
  return kind === 'organization' || kind === 'place' || kind === 'person';
}

export function overOpening(sentence: FactSentence, start: number, end: number): number {
  let index = start;
  while (index < end && (figureAt(sentence, index)?.kind === 'date' || hasCue(sentence, index, opening)))
    index = unitNext(sentence, index);
  return index;
}

/** Whether a clause has no subject of its own: it opens with its verb, with what is measured, or with an amount. */
export function sharesSubject(sentence: FactSentence, start: number, figure: ParagraphFigure, clause: number): boolean {
  const index = overOpening(sentence, start, figure.first);
  const here = figureAt(sentence, index);
  // "Lai Châu ít dân nhất: 512.601 người"
  if (here === figure && clause === 0 && isSign(sentence, start - 1, signs.colon)) return true;
  // "xảy ra 612 vụ cháy, làm 29 người chết"
  const isEffect = /^(?:làm|khiến)$/u.test(wordBefore(sentence, start));
  if (here !== undefined)
    return (isEffect || here.kind !== 'cardinal') && (here !== figure || clause === 0 || isEffect);
  if (/^(?:làm|khiến)$/u.test(wordAt(sentence, index))) return true;
  return hasCue(sentence, index, predicate | cue.head) && !estimating.test(wordAt(sentence, index));
}

/** "Công ty Phú Thành (mã PTG) khép lại năm 2025 với …": what a name goes on with behind its brackets. */
function goesOnBehindAside(sentence: FactSentence, start: number): boolean {
  if (sentence.context.language !== 'vi' || !isSign(sentence, start - 1, signs.close)) return false;
  const { kind, letterCase } = sentence.paragraph.tokens;
  return kind[start] === tokenKind.word && letterCase[start] === wordCase.lower;
}

/** "tuyên phạt ông Đỗ Hữu Lãm, cựu phó giám đốc sở, 15 năm tù": between commas, who somebody is. */
function isApposition(sentence: FactSentence, first: number, end: number): boolean {
  if (sentence.context.language !== 'vi' || end - first > longestTitle * 2) return false;
  if (!isSign(sentence, first - 1, signs.comma) || !isSign(sentence, end, signs.comma)) return false;
  if (entityAt(sentence, first - 2)?.kind !== 'person') return false;
  for (let index = first; index < end; index++) {
    if (entityAt(sentence, index) === undefined && hasCue(sentence, index, predicate & ~cue.act)) return false;
  }
  return true;
}

/** "Thái Lan (97 huy chương)" */
function actorBefore(sentence: FactSentence, index: number): ParagraphEntity | undefined {
  const entity = entityAt(sentence, index - 1);
  return entity !== undefined && isActor(entity) ? entity : undefined;
}

/** Token of the break before a clause; what stands in brackets there is stepped over. */
function beforeBreak(sentence: FactSentence, start: number): number {
  let index = start - 1;
  while (index > sentence.first && clauseStart(sentence, index) >= start) index--;
  if (!isSign(sentence, index, signs.close)) return isCut(sentence, index) ? sentence.first : index;
  const limit = Math.max(sentence.first, index - longestAside);
  while (index > limit && !isSign(sentence, index, signs.open)) index--;
  return index > limit ? index : sentence.first;
}

/** Whether something else begins behind the sign: it is neither a comma, a colon nor a word. */
function isCut(sentence: FactSentence, index: number): boolean {
  return isBreak(sentence, index) && !isSign(sentence, index, signs.comma) && !isSign(sentence, index, signs.colon);
}

const owning = /^(?:của|of)$/iu;

/** "41 trong 165 hồ thủy lợi của Gia Lai". */
function ownerOf(sentence: FactSentence, figure: ParagraphFigure): ParagraphEntity | undefined {
  if ((sentence.entities.at(-1)?.first ?? 0) < figure.next) return undefined;
  const limit = Math.min(clauseEnd(sentence, figure.next - 1), figure.next + longestCounted);
  for (let index = figure.next; index < limit; index++) {
    if (figureAt(sentence, index) !== undefined || entityAt(sentence, index) !== undefined) return undefined;
    if (!hasCue(sentence, index, cue.of)) {
      if (hasCue(sentence, index, predicate | cue.at)) return undefined;
      continue;
    }
    const owner = cueNext(sentence, index);
    const next = /^the$/iu.test(wordAt(sentence, owner)) ? owner + 1 : owner;
    const entity = owning.test(wordsAt(sentence, index, owner)) ? entityAt(sentence, next) : undefined;
    return entity !== undefined && isActor(entity) ? entity : undefined;
  }
  return undefined;
}

const inPlace = /^(?:tại|ở|ở khu vực|trên địa bàn|in|at|across)$/iu;

/** "Tại Bến Tre, giá dừa …": one place that the sentence opens with, behind no more than a time. */
function openingPlace(sentence: FactSentence, figure: ParagraphFigure): ParagraphEntity | undefined {
  if (!isNamedBefore(sentence, figure.first)) return undefined;
  let index = overOpening(sentence, sentence.first, figure.first);
  if (index > sentence.first && isSign(sentence, index, signs.comma)) index++;
  const next = cueNext(sentence, index);
  if (!hasCue(sentence, index, cue.at) || !inPlace.test(wordsAt(sentence, index, next))) return undefined;
  let first = next;
  while (first < next + longestTitle && entityAt(sentence, first) === undefined) {
    if (first >= figure.first || isBreak(sentence, first) || hasCue(sentence, first, ~cue.head)) return undefined;
    first = unitNext(sentence, first);
  }
  const place = entityAt(sentence, first);
  const isBody = place?.kind === 'organization' && sentence.context.language === 'vi';
  if ((place?.kind !== 'place' && !isBody) || place.next > figure.first) return undefined;
  const isOneOfSeveral =
    hasCue(sentence, place.next, cue.and) ||
    (isSign(sentence, place.next, signs.comma) && entityAt(sentence, place.next + 1)?.kind === 'place');
  return isOneOfSeveral ? undefined : place;
}

function wordAt(sentence: FactSentence, index: number): string {
  return index < sentence.next ? wordsAt(sentence, index, index + 1) : '';
}

function wordBefore(sentence: FactSentence, index: number): string {
  return index > sentence.first ? wordsAt(sentence, index - 1, index) : '';
}

function wordsAt({ paragraph: { tokens } }: FactSentence, first: number, next: number): string {
  return tokens.text.slice(tokens.start[first], tokens.end[next - 1]);
}
