import { readCurrencies, weighsMetal } from './english-currencies.js';
import { readEnglishYear } from './english-reported-year.js';
import { openingOf, readToldMonth } from './english-time.js';
import { leadDate, seasonTold } from './lead-date.js';
import type { Language } from './model.js';
import { readOwnDate } from './own-date.js';
import type { DocumentContext, Paragraph } from './paragraph.js';
import { isToldWithin, looksAhead, readReportedYear } from './reported-year.js';
import { type Tokens, tokenKind, tokenText } from './text/tokens.js';

export interface KnownContext {
  readonly language?: Language;
  /** ISO date that the caller knows; what the text tells of itself goes before it. */
  readonly date?: string;
}

/** Reads from a document's paragraphs what holds for all of them. */
export function readDocumentContext(paragraphs: readonly Paragraph[], known: KnownContext): DocumentContext {
  const language = known.language ?? readLanguage(paragraphs);
  const numbers = surveyNumbers(paragraphs);
  const isEnglish = language === 'en';
  const told = isEnglish ? openingOf(paragraphs) : paragraphs;
  const own = readOwnDate(paragraphs, numbers.years, known.date);
  const reported = own === undefined ? readReportedYear(told, numbers.years) : undefined;
  const date = own ?? (isEnglish ? undefined : leadDate(paragraphs, reported));
  const month = date === undefined && isEnglish ? readToldMonth(paragraphs, numbers.years) : undefined;
  const english = date === undefined && isEnglish ? readEnglishYear(paragraphs, numbers.years) : undefined;
  const currencies = isEnglish ? readCurrencies(paragraphs) : undefined;
  const reportedYear = date === undefined ? (month?.year ?? english?.year ?? reported) : undefined;
  const isWithin =
    reportedYear !== undefined && (isEnglish ? english?.isWithin === true : isToldWithin(paragraphs, reportedYear));
  const season = date === undefined && reportedYear === undefined && !isEnglish ? seasonTold(paragraphs) : undefined;
  return {
    language,
    decimalSeparator: decimalSeparator(numbers, language),
    ...(numbers.hasDottedDays ? { hasDottedDays: true } : {}),
    ...(numbers.hasCodedMonths ? { hasCodedMonths: true } : {}),
    ...(date === undefined ? {} : { date, ...(looksAhead(paragraphs, date) ? { looksAhead: true } : {}) }),
    ...(reportedYear === undefined ? {} : { reportedYear, isWrittenInYear: isWithin }),
    ...(season === undefined ? {} : { season }),
    ...(isEnglish && weighsMetal(paragraphs) ? { weighsMetal: true } : {}),
    ...(currencies === undefined ? {} : { currencies }),
    ...(month === undefined ? {} : { reportedMonth: month.month }),
  };
}

/** How much of a text is looked at to tell its language, and how many letters of a hundred only Vietnamese has. */
const languageSample = 4000;
const vietnameseShare = 0.02;

function readLanguage(paragraphs: readonly Paragraph[]): Language {
  let sampled = 0;
  let found = 0;
  for (const { view } of paragraphs) {
    const length = Math.min(view.text.length, languageSample - sampled);
    sampled += length;
    // Unit by unit: a list of the matches of a pattern would be a string for each letter of every document.
    for (let at = 0; at < length; at++) if (isVietnamese(view.text.charCodeAt(at))) found++;
    // No more letters can make them too few.
    if (found >= languageSample * vietnameseShare) return 'vi';
    if (sampled >= languageSample) break;
  }
  return sampled > 0 && found < sampled * vietnameseShare && sampled >= 20 ? 'en' : 'vi';
}

const vietnameseLetters = new Uint8Array(0x1b1);
for (const letter of 'ăâđêôơưĂÂĐÊÔƠƯ') vietnameseLetters[letter.charCodeAt(0)] = 1;

/** Whether the code unit is a letter that only Vietnamese has, hardly any other language. */
function isVietnamese(unit: number): boolean {
  return unit < 0x1b1 ? vietnameseLetters[unit] === 1 : unit >= 0x1ea0 && unit <= 0x1ef9;
}

const percentSign = 0x25;

interface NumberSurvey {
  /** Numbers with one or two digits behind the sign, which no date could be. */
  readonly commas: number;
  readonly dots: number;
  /** Whether a day and its month are apart by a dot behind a word for the day: ngày 27.4. */
  readonly hasDottedDays: boolean;
  /** Whether a month or quarter stands as its letter before its year: T9/2025. */
  readonly hasCodedMonths: boolean;
  /** How often each year is written. */
  readonly years: ReadonlyMap<number, number>;
}

function surveyNumbers(paragraphs: readonly Paragraph[]): NumberSurvey {
  let commas = 0;
  let dots = 0;
  let hasDottedDays = false;
  let hasCodedMonths = false;
  const years = new Map<number, number>();
  for (const paragraph of paragraphs) {
    if (!paragraph.holdsNumber) continue;
    const { tokens } = paragraph;
    const { kind, start, end } = tokens;
    // Few tokens are numbers, and the engine finds the next one faster than a loop does.
    for (let index = kind.indexOf(tokenKind.number); index >= 0; index = kind.indexOf(tokenKind.number, index + 1)) {
      const length = (end[index] ?? 0) - (start[index] ?? 0);
      if (length < 3) continue;
      const sign = decimalSign(tokens, index);
      if (sign === comma) commas++;
      else if (sign === dot && measures(tokens, index + 1)) dots++;
      else if (sign === dot) hasDottedDays ||= index > 0 && dayWord.test(tokenText(tokens, index - 1));
      else if (sign === 0 && length === 4) {
        countYear(tokenText(tokens, index), years);
        hasCodedMonths ||= tokens.id[index - 1] === slash && codedMonth.test(tokenText(tokens, index - 2));
      }
    }
  }
  return { commas, dots, hasDottedDays, hasCodedMonths, years };
}

const dayWord = /^(?:ngày|sáng|trưa|chiều|tối|đêm|hôm)$/iu;
const codedMonth = /^(?:T\d{1,2}|Q\d)$/;
const slash = 0x2f;
const comma = 0x2c;
const dot = 0x2e;

function isDigit(unit: number): boolean {
  return unit >= 0x30 && unit <= 0x39;
}

/** The only comma or dot of a number token with one or two digits behind it, or 0. */
function decimalSign({ text, start, end }: Tokens, index: number): number {
  const from = start[index] ?? 0;
  const to = end[index] ?? 0;
  const behind = isDigit(text.charCodeAt(to - 2)) ? to - 3 : to - 2;
  if (behind <= from || isDigit(text.charCodeAt(behind))) return 0;
  for (let position = from; position < behind; position++) if (!isDigit(text.charCodeAt(position))) return 0;
  return text.charCodeAt(behind);
}

function countYear(text: string, years: Map<number, number>): void {
  const year = Number(text);
  if (year >= 1900 && year <= 2099) years.set(year, (years.get(year) ?? 0) + 1);
}

function decimalSeparator({ commas, dots }: NumberSurvey, language: Language): ',' | '.' {
  if (commas === dots) return language === 'vi' ? ',' : '.';
  return commas > dots ? ',' : '.';
}

/** Whether what follows a number makes a date of it impossible: a percent sign, or a scale word. */
function measures(tokens: Tokens, index: number): boolean {
  if (tokens.kind[index] === tokenKind.other) return tokens.id[index] === percentSign;
  return (
    tokens.kind[index] === tokenKind.word &&
    /^(?:tỷ|tỉ|triệu|nghìn|ngàn|lần|million|billion|trillion)$/.test(tokenText(tokens, index))
  );
}
