import { attachedOnlySymbols, timeSymbols, unitSymbols } from '../language/unit-symbols.js';
import { tokenText, wordCase } from '../text/tokens.js';
import { centOf, isMinute, isPence, isWeight } from './letter-units.js';
import { type DurationUnit, durationUnits, role, type Suffix, scaleRole } from './lexicon.js';
import { hasRole, integerAt, isAttached, isNumber, isSign, isWord, type Scan, signs } from './scan.js';

export interface SuffixReading {
  readonly suffix: Suffix;
  readonly next: number;
}

const symbols = new Map(Object.entries(unitSymbols));
const timeBySymbol = new Map(Object.entries(timeSymbols));

/** UCUM codes of the time units, as they stand below the line of a rate. */
const ucumTime: Readonly<Record<DurationUnit, string>> = {
  year: 'a',
  quarter: '(3.mo)',
  month: 'mo',
  week: 'wk',
  day: 'd',
  hour: 'h',
  minute: 'min',
  second: 's',
};

/** Reads what a number counts where it stands behind it: percent, currency, unit of measurement or of time. */
export function readSuffix(scan: Scan, index: number): SuffixReading | undefined {
  const phrase = scan.lexicon.suffixes.match(scan.tokens, index);
  const symbol = readSymbol(scan, index);
  if (phrase === undefined || (symbol !== undefined && symbol.next >= phrase.end)) {
    return symbol === undefined ? undefined : withRate(scan, symbol);
  }
  if (isOrdinalSecond(scan, index, phrase.end)) return undefined;
  if (phrase.value.kind === 'money' && isOtherCurrencyWord(scan, index, phrase.end)) return undefined;
  return withRate(scan, { suffix: suffixHere(scan, phrase.value, index, phrase.end), next: phrase.end });
}

/** "two second-hand cars", "three second homes": more than one of the unit of time has its plural, or hangs on a hyphen. */
function isOrdinalSecond(scan: Scan, index: number, next: number): boolean {
  if (!scan.lexicon.habits.inflects || next !== index + 1 || isAttached(scan, index)) return false;
  if (tokenText(scan.tokens, index) !== 'second') return false;
  const isOne = /^(?:one|1|a|each|every|half)$/iu.test(tokenText(scan.tokens, index - 1));
  return !isOne || (isSign(scan, next, signs.minus) && isAttached(scan, next));
}

/** Whether an English ounce is of no precious metal. */
function isCommonOunce({ context, lexicon }: Scan): boolean {
  return lexicon.habits.inflects && context.weighsMetal !== true;
}

/** Whether the words for money do not tell whose: shillings and CFA francs, not Kenyan shillings. */
function isSharedName({ tokens }: Scan, index: number, next: number): boolean {
  return next === index + 1 ? tokens.letterCase[index] !== wordCase.upper : tokenText(tokens, index) === 'CFA';
}

/** What a word behind a number says here: degrees of heat or of an angle, cents of one money or another, pounds of weight. */
function suffixHere(scan: Scan, suffix: Suffix, index: number, next: number): Suffix {
  if (suffix.kind === 'money' && isSharedName(scan, index, next)) {
    const meant = scan.context.currencies?.[suffix.currency.code];
    if (meant !== undefined) return { kind: 'money', currency: { ...suffix.currency, code: meant } };
  }
  if (next !== index + 1) return suffix;
  if (suffix.kind === 'measure') {
    if (suffix.unit === '[oz_tr]' && isCommonOunce(scan)) return { kind: 'measure', unit: '[oz_av]' };
    return suffix.unit === 'deg' ? degrees(scan, index) : suffix;
  }
  if (suffix.kind !== 'money' || !isWord(scan, index)) return suffix;
  const { code, scale } = suffix.currency;
  if (scale !== 0) return code === 'USD' ? { kind: 'money', currency: centOf(scan) } : suffix;
  const isPound = code === 'GBP' && scan.lexicon.habits.inflects && /^pounds?$/u.test(tokenText(scan.tokens, index));
  return isPound && isWeight(scan, index, next) ? { kind: 'measure', unit: '[lb_av]' } : suffix;
}

const temperatureWindow = 14;

/** "It was 12C in the city": the letter alone, right behind its number, in English where the words before speak of heat. */
function letterDegrees(scan: Scan, index: number, text: string, attached: boolean): Suffix | undefined {
  if (!attached || !scan.lexicon.habits.inflects || (text !== 'C' && text !== 'F')) return undefined;
  const suffix = degrees(scan, index);
  if (suffix.kind !== 'measure') return undefined;
  if (suffix.unit !== 'Cel' && !tellsHeat(scan, index)) return undefined;
  return { kind: 'measure', unit: text === 'C' ? 'Cel' : '[degF]' };
}

const heatVerb =
  /^(?:was|is|were|be|been|reached|reach|hit|touched|topped|top|exceed|exceeded|touched|nears|near|past|above|below|around|nearly|about|over)$/u;
const hottest = 140;

/** "It was 39C that day": a number of degrees behind a verb of being or reaching, and before no name. */
function tellsHeat({ tokens, lexicon }: Scan, index: number): boolean {
  if (index < 2 || Number(tokenText(tokens, index - 1)) > hottest) return false;
  const hasName = isNamed({ tokens }, index + 1);
  return lexicon.habits.inflects && !hasName && heatVerb.test(tokenText(tokens, index - 2).toLowerCase());
}

function isNamed({ tokens }: Pick<Scan, 'tokens'>, index: number): boolean {
  return index < tokens.count && tokens.letterCase[index] !== wordCase.lower;
}

/** Degrees of heat where the words before speak of it, on the scale that was told last; else of an angle. */
function degrees(scan: Scan, index: number): Suffix {
  const known = scan.figures.at(-1);
  if (known?.unit === '[degF]' && index - known.next < temperatureWindow) return { kind: 'measure', unit: '[degF]' };
  // "1.5 degrees warmer", "minus 14 degrees"
  if (hasRole(scan, index + 1, role.temperatureCue) || hasRole(scan, index - 2, role.minusWord))
    return { kind: 'measure', unit: 'Cel' };
  for (let before = index - 1; before >= Math.max(0, index - temperatureWindow); before--)
    if (hasRole(scan, before, role.temperatureCue)) return { kind: 'measure', unit: 'Cel' };
  const last = scan.figures.at(-1);
  if (last?.unit === 'Cel' && index - last.next < temperatureWindow) return { kind: 'measure', unit: 'Cel' };
  return { kind: 'measure', unit: 'deg' };
}

/** Whether the word for a currency belongs to another word: đồng bào, đồng hồ. */
function isOtherCurrencyWord(scan: Scan, index: number, edge: number): boolean {
  if (edge !== index + 1) return false;
  // "4,85 tỷ đồng đăng ký ủng hộ": behind thousands it is money but for the few things that are counted so.
  if (isThousands(scan, index - 1) && !countedTails.test(tokenText(scan.tokens, edge))) return false;
  return hasRole(scan, edge, role.currencyTail) && !isAttached(scan, edge);
}

const countedTails = /^(?:bào|chí|hồ|hương|đội|nghiệp|minh|phạm)$/u;

function isThousands(scan: Scan, index: number): boolean {
  if (hasRole(scan, index, scaleRole)) return true;
  return isNumber(scan, index) && /[.,]\d{3}$/u.test(tokenText(scan.tokens, index));
}

function readSymbol(scan: Scan, index: number): SuffixReading | undefined {
  const { tokens } = scan;
  if (index >= tokens.count || isNumber(scan, index)) return undefined;
  let text = tokenText(tokens, index);
  let next = index + 1;
  if (!isWord(scan, index)) {
    if (text !== '°' && text !== 'º' && text !== 'µ' && text !== '℃' && text !== '℉') return undefined;
    const joined = isWord(scan, next) ? text + tokenText(tokens, next) : '';
    if (symbols.has(joined)) {
      text = joined;
      next++;
    }
  } else if (isAttached(scan, next)) {
    const power = isSign(scan, next, 0xb2) ? 2 : isSign(scan, next, 0xb3) ? 3 : integerAt(scan, next, 1);
    if (power > 1 && symbols.has(text + power)) {
      text += power;
      next++;
    }
  }
  const attached = isAttached(scan, index);
  const time = attached ? timeBySymbol.get(text) : undefined;
  if (time !== undefined) {
    const [name, scale = '0'] = time.split(' ');
    const unit = durationUnits.find((known) => known === name) ?? 'second';
    return { suffix: { kind: 'duration', time: { unit, factor: 10 ** Number(scale) } }, next };
  }
  if (scan.lexicon.habits.inflects) {
    if (isMinute(scan, index)) return { suffix: { kind: 'duration', time: { unit: 'minute', factor: 1 } }, next };
    if (isPence(scan, index)) return { suffix: { kind: 'money', currency: { code: 'GBP', scale: -2 } }, next };
  }
  // "7.2 t/ha", "1.9 g/t": alone, the letter is no unit.
  const isRate = (isSign(scan, next, signs.slash) && isAttached(scan, next)) || isSign(scan, index - 1, signs.slash);
  if (text === 't' && (isRate || isTonnes(scan, index))) return { suffix: { kind: 'measure', unit: 't' }, next };
  const letter = letterDegrees(scan, index, text, attached);
  if (letter !== undefined) return { suffix: letter, next };
  const unit = symbols.get(text);
  if (unit === undefined || (attachedOnlySymbols.has(text) && !attached)) return undefined;
  const isTroy = unit === '[oz_av]' && scan.context.weighsMetal === true;
  return { suffix: { kind: 'measure', unit: isTroy ? '[oz_tr]' : unit }, next };
}

/** "130,000 t": in English, where no word is one letter but a and I. */
function isTonnes(scan: Scan, index: number): boolean {
  return (
    scan.lexicon.habits.inflects && isNumber(scan, index - 1) && !isAttached(scan, index) && !isWord(scan, index + 1)
  );
}

/** Extends a unit of measurement by what it is divided by: km/h, tấn/năm, µg/m3. */
function withRate(scan: Scan, reading: SuffixReading): SuffixReading {
  const { suffix, next } = reading;
  if (suffix.kind !== 'measure') return reading;
  if (hasRole(scan, next, role.rateWord)) return perTime(scan, suffix.unit, next + 1) ?? reading;
  if (!isSign(scan, next, signs.slash)) return reading;
  const below = readSymbol(scan, next + 1);
  const belowPhrase = scan.lexicon.suffixes.match(scan.tokens, next + 1);
  const divisor =
    belowPhrase !== undefined && (below === undefined || belowPhrase.end > below.next)
      ? { suffix: belowPhrase.value, next: belowPhrase.end }
      : below;
  if (divisor?.suffix.kind === 'measure')
    return { suffix: { kind: 'measure', unit: `${suffix.unit}/${divisor.suffix.unit}` }, next: divisor.next };
  const time = divisor?.suffix.kind === 'duration' ? divisor.suffix.time : timeBelow(scan, next + 1);
  if (time === undefined) return reading;
  const unit = `${suffix.unit}/${ucumTime[time.unit]}`;
  return { suffix: { kind: 'measure', unit }, next: divisor?.next ?? next + 2 };
}

/** barrels per day, tonnes a year. */
function perTime(scan: Scan, unit: string, index: number): SuffixReading | undefined {
  const below = scan.lexicon.suffixes.match(scan.tokens, index);
  if (below?.value.kind !== 'duration' || below.value.time.factor !== 1) return undefined;
  return { suffix: { kind: 'measure', unit: `${unit}/${ucumTime[below.value.time.unit]}` }, next: below.end };
}

/** A single letter of time below the line: km/h, m3/s. */
function timeBelow(scan: Scan, index: number): { unit: DurationUnit } | undefined {
  const name = isWord(scan, index) ? timeBySymbol.get(tokenText(scan.tokens, index)) : undefined;
  const unit = durationUnits.find((known) => known === name);
  return unit === undefined ? undefined : { unit };
}
