import { spaceBefore, tokenKind } from '../text/tokens.js';
import { complementEnd } from './english-complements.js';
import { withYear } from './english-editions.js';
import { englishRole } from './english-lexicon.js';
import { type EnglishScan, has, runEnd } from './english-words.js';
import { areWords, type Candidate, isCapital, isInitial, isLower, isNumber, isSign, isWord, wordAt } from './scan.js';

/** Exporter of the Year, Man of the Match. */
export function byTitleOfYear(scan: EnglishScan, index: number, end: number): Candidate | undefined {
  if (!areWords(scan, end, ['of', 'the']) || !isCapital(scan.tokens, end + 2)) return undefined;
  if (!titlePeriods.has(wordAt(scan.tokens, end + 2))) return undefined;
  const next = has(scan, end + 3, englishRole.award) && isCapital(scan.tokens, end + 3) ? end + 4 : end + 3;
  return { kind: 'award', first: index, next: withYear(scan, next), rule: 'entity.award.head-word' };
}

const titlePeriods = new Set(['year', 'month', 'season', 'decade', 'match', 'century', 'tournament']);

/** Port of Rotterdam, Gulf of Tonkin, Port Clarence. */
export function byPlaceOpener(scan: EnglishScan, index: number, end: number): Candidate | undefined {
  if (!has(scan, index, englishRole.placeOpener)) return undefined;
  if (
    end >= index + 2 &&
    end <= index + 5 &&
    (end === index + 2 || isLower(scan.tokens, index + 2)) &&
    opensNamedPlace.has(wordAt(scan.tokens, index)) &&
    !has(scan, index + 1, ~plainName)
  ) {
    return { kind: 'place', first: index, next: end, rule: 'entity.place.head-word', isGuess: true };
  }
  if (areWords(scan, index, ['state', 'of', 'the']))
    return {
      kind: 'document',
      first: index,
      next: withYear(scan, complementEnd(scan, end)),
      rule: 'entity.document.head-word',
    };
  if (end !== index + 1) return undefined;
  const next = complementEnd(scan, end);
  // Isle of Lewis Folk Festival
  if (next > end + 1 && has(scan, next - 1, englishRole.event))
    return { kind: 'event', first: index, next: withYear(scan, next), rule: 'entity.event.head-word' };
  // Port of Rotterdam Authority
  if (next > end + 1 && has(scan, next - 1, englishRole.organization) && wordAt(scan.tokens, end) === 'of')
    return { kind: 'organization', first: index, next, rule: 'entity.organization.head-word' };
  return next === end || wordAt(scan.tokens, end) !== 'of'
    ? undefined
    : { kind: 'place', first: index, next, rule: 'entity.place.head-word' };
}

const opensNamedPlace = new Set(
  'mount lake cape fort port isle san santa los las el saint loch glen inch river'.split(' '),
);

const plainName = englishRole.surname | englishRole.givenName | englishRole.people | englishRole.generic;

const bankWords = new Set(
  'gruppe grupo groupe gruppo fundación fundacion fundação stiftung verein médecins medecins teatro théâtre bank banco banque banca hotel hospital radio universiti universidad université clube deportivo sporting dynamo dinamo lokomotiv borussia eintracht olympique real'.split(
    ' ',
  ),
);

const stormWords = new Set('storm typhoon hurricane cyclone'.split(' '));

/** Bank Negara Malaysia, Typhoon Yagi: the head stands first. */
export function byOpener(scan: EnglishScan, index: number, end: number): Candidate | undefined {
  const { tokens } = scan;
  const word = wordAt(tokens, index);
  if (orderWords.has(word) && end === index + 1) return byOrder(scan, index);
  if (eventOpeners.has(word) && end === index + 1) return byEventOf(scan, index);
  if (isPrize(scan, index, end)) return { kind: 'award', first: index, next: end, rule: 'entity.award.metal' };
  const isStorm = stormWords.has(word);
  if (end < index + 2 || !(isStorm || bankWords.has(word)) || !isCapital(tokens, index + 1)) return undefined;
  if (has(scan, end - 1, englishRole.organization | englishRole.place | englishRole.event)) return undefined;
  if (word === 'real' && (end !== index + 2 || isInitial(scan, index))) return undefined;
  if (scan.english.titles.match(tokens, index + 1, scan.limit) !== undefined) return undefined;
  const kind = isStorm ? 'event' : 'organization';
  return { kind, first: index, next: isStorm ? index + 2 : end, rule: `entity.${kind}.head-word` };
}

const eventOpeners = new Set('battle siege festival feast'.split(' '));

/** Battle of Marrow Hill. */
function byEventOf(scan: EnglishScan, index: number): Candidate | undefined {
  const { tokens, limit } = scan;
  const start = areWords(scan, index + 1, ['of', 'the']) ? index + 3 : index + 2;
  if (start >= limit || !areWords(scan, index + 1, ['of']) || !isCapital(tokens, start)) return undefined;
  const next = runEnd(scan, start);
  return { kind: 'event', first: index, next: withYear(scan, next), rule: 'entity.event.head-word' };
}

const metals = new Set('golden silver bronze crystal'.split(' '));
const winning = new Set('won win wins winning received receive receives took takes awarded collected'.split(' '));

/** "won the Golden Caravel". */
function isPrize({ tokens, first }: EnglishScan, index: number, end: number): boolean {
  if (!metals.has(wordAt(tokens, index)) || end !== index + 2 || index - 2 < first) return false;
  return wordAt(tokens, index - 1) === 'the' && winning.has(wordAt(tokens, index - 2));
}

const numberedAreas = new Set(['district', 'ward', 'zone', 'pier', 'terminal', 'area']);

const orderWords = new Set(['order', 'medal', 'legion', 'knight', 'companion']);

/** Order of the Grand Warrior, Medal of Honor. */
function byOrder(scan: EnglishScan, index: number): Candidate | undefined {
  const next = complementEnd(scan, index + 1);
  if (next === index + 1 || wordAt(scan.tokens, index + 1) !== 'of') return undefined;
  return { kind: 'award', first: index, next, rule: 'entity.award.head-word' };
}

/** District 3, Ward 12. */
export function byDistrict({ tokens, limit }: EnglishScan, index: number): Candidate | undefined {
  const number = index + 1;
  if (number >= limit || !isNumber(tokens, number) || !numberedAreas.has(wordAt(tokens, index))) return undefined;
  if ((tokens.end[number] ?? 0) - (tokens.start[number] ?? 0) > 2) return undefined;
  return { kind: 'place', first: index, next: number + 1, rule: 'entity.place.number' };
}

/** A strategy, programme or report with two words before its head, or a year behind it. */
export function byPlan(scan: EnglishScan, index: number, end: number): Candidate | undefined {
  const last = end - 1;
  if (last === index || !has(scan, last, englishRole.plan)) return undefined;
  // Global Roadmap to 2030
  const goal = areWords(scan, end, ['to']) ? withYear(scan, end + 1) : end;
  const next = goal > end + 1 ? goal : withYear(scan, end);
  // "the Francis Report": who made it names it.
  const isNamed = has(scan, index, englishRole.surname | englishRole.givenName);
  if (last - index < 2 && next === end && !isNamed) return undefined;
  return { kind: 'document', first: index, next, rule: 'entity.document.head-word' };
}

/** Resolution 2231, Decree No. 13/2023/ND-CP, Directive 2014/65/EU, with capitalized words before the head. */
export function byNumber(scan: EnglishScan, index: number, end: number): Candidate | undefined {
  const { tokens, limit } = scan;
  const last = end - 1;
  if (!has(scan, last, englishRole.numberedDocument)) return undefined;
  let code = end;
  if (code < limit && isWord(tokens, code) && wordAt(tokens, code) === 'no') code++;
  if (isSign(tokens, code, '.')) code++;
  if (code >= limit || !isNumber(tokens, code)) return undefined;
  let next = code + 1;
  while (next < limit && !spaceBefore(tokens, next) && continuesCode(scan, next)) next++;
  return { kind: 'document', first: index, next, rule: 'entity.document.number' };
}

function continuesCode({ tokens, limit }: EnglishScan, index: number): boolean {
  if (isWord(tokens, index) || isNumber(tokens, index)) return true;
  const joins = isSign(tokens, index, '/') || isSign(tokens, index, '-');
  return joins && index + 1 < limit && !spaceBefore(tokens, index + 1) && tokens.kind[index + 1] !== tokenKind.other;
}
