import { isYear } from './figures/calendar.js';
import type { Language } from './model.js';
import type { DocumentContext, Paragraph } from './paragraph.js';
import { type Tokens, tokenKind, tokenText } from './text/tokens.js';

export interface KnownContext {
  readonly language?: Language;
  /** ISO date that the caller knows; what the text tells of itself goes before it. */
  readonly date?: string;
}

/** Reads from a document's paragraphs what holds for all of them. */
export function readDocumentContext(paragraphs: readonly Paragraph[], known: KnownContext): DocumentContext {
  const language = known.language ?? readLanguage(paragraphs);
  const date = headerDate(paragraphs) ?? datelineDate(paragraphs) ?? known.date ?? onlyYearDate(paragraphs);
  return {
    language,
    decimalSeparator: readDecimalSeparator(paragraphs, language),
    ...(date === undefined ? {} : { date }),
  };
}

const vietnameseLetter = /[ăâđêôơưĂÂĐÊÔƠƯ\u1ea0-\u1ef9]/g;
/** How much of a text is looked at to tell its language, and how many letters of a hundred only Vietnamese has. */
const languageSample = 4000;
const vietnameseShare = 0.02;

function readLanguage(paragraphs: readonly Paragraph[]): Language {
  let sampled = 0;
  let found = 0;
  for (const { view } of paragraphs) {
    const text = view.text.slice(0, languageSample - sampled);
    sampled += text.length;
    found += text.match(vietnameseLetter)?.length ?? 0;
    if (sampled >= languageSample) break;
  }
  return sampled > 0 && found < sampled * vietnameseShare && sampled >= 20 ? 'en' : 'vi';
}

const header = /^\s*date (\d{4}-\d{2}-\d{2})(?!\d)/;

function headerDate(paragraphs: readonly Paragraph[]): string | undefined {
  return header.exec(paragraphs[0]?.view.text ?? '')?.[1];
}

/** A dateline stands among the first paragraphs, near their start. */
const datelineParagraphs = 4;
const datelineLength = 80;
const numericDate = /(?<![\d/.-])(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})(?!\d)/;
const wordDate = /ngày (\d{1,2}) tháng (\d{1,2}) năm (\d{4})/i;
const englishMonths = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const englishDayFirst = /(?<!\d)(\d{1,2}) ([A-Z][a-z]{2,8}) (\d{4})(?!\d)/;
const englishMonthFirst = /(?<!\p{L})([A-Z][a-z]{2,8}) (\d{1,2}), (\d{4})(?!\d)/u;

function datelineDate(paragraphs: readonly Paragraph[]): string | undefined {
  for (const { view } of paragraphs.slice(0, datelineParagraphs)) {
    const head = view.text.slice(0, datelineLength);
    // The laws that a legal text stands on, and the ends of a period, are no date of its own.
    const date = /^\s*(?:Căn cứ|Pursuant)|(?:từ|đến|trước|sau|since|until|from) (?:ngày )?\d/i.test(head)
      ? undefined
      : dateIn(head);
    if (date !== undefined) return date;
  }
  return undefined;
}

function dateIn(text: string): string | undefined {
  const numeric = numericDate.exec(text) ?? wordDate.exec(text);
  if (numeric !== null) return iso(Number(numeric[3]), Number(numeric[2]), Number(numeric[1]));
  const dayFirst = englishDayFirst.exec(text);
  if (dayFirst !== null) return iso(Number(dayFirst[3]), monthNumber(dayFirst[2]), Number(dayFirst[1]));
  const monthFirst = englishMonthFirst.exec(text);
  if (monthFirst !== null) return iso(Number(monthFirst[3]), monthNumber(monthFirst[1]), Number(monthFirst[2]));
  return undefined;
}

function monthNumber(name = ''): number {
  return englishMonths.indexOf(name.slice(0, 3).toLowerCase()) + 1;
}

function iso(year: number, month: number, day: number): string | undefined {
  if (!isYear(year) || month < 1 || month > 12 || day < 1 || day > 31) return undefined;
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

const anyWholeDate =
  /(?<![\d/.-])(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})(?!\d)|ngày (\d{1,2}) tháng (\d{1,2}) năm (\d{4})/gi;

/** The latest whole date of a text all of whose whole dates lie in one year: it tells which year the others mean. */
function onlyYearDate(paragraphs: readonly Paragraph[]): string | undefined {
  let latest: string | undefined;
  for (const { view } of paragraphs) {
    for (const match of view.text.matchAll(anyWholeDate)) {
      const date = iso(Number(match[3] ?? match[6]), Number(match[2] ?? match[5]), Number(match[1] ?? match[4]));
      if (date === undefined) continue;
      if (latest !== undefined && latest.slice(0, 4) !== date.slice(0, 4)) return undefined;
      if (latest === undefined || date > latest) latest = date;
    }
  }
  return latest;
}

const percentSign = 0x25;

/** Which sign separates decimals: counted over numbers with one or two digits behind it that no date could be. */
function readDecimalSeparator(paragraphs: readonly Paragraph[], language: Language): ',' | '.' {
  let commas = 0;
  let dots = 0;
  for (const { tokens } of paragraphs) {
    for (let index = 0; index < tokens.count; index++) {
      if (tokens.kind[index] !== tokenKind.number) continue;
      const match = /^\d+([.,])\d{1,2}$/.exec(tokenText(tokens, index));
      if (match === null) continue;
      if (match[1] === ',') commas++;
      else if (measures(tokens, index + 1)) dots++;
    }
  }
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
