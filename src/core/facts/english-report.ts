import type { DatedParagraph } from './main-period.js';
import { monthsUpTo } from './period.js';

/** How far back in UTF-16 units words before a date are read. */
const reach = 40;

/** "the three months ended 31 March 2025", "the quarter to 30 June": how many months end with the date. */
const ended = /(?:(\w+)[- ]months?|(quarter|half|half-year|year)) (?:ended|ending|to|through)(?: on)? $/u;

const counts: Readonly<Record<string, number>> = {
  three: 3,
  six: 6,
  nine: 9,
  twelve: 12,
  quarter: 3,
  half: 6,
  'half-year': 6,
  year: 12,
};

/** "budget for 2025-26", "fiscal year 2025/26", "the 2025/26 financial year". */
const fiscalBefore =
  /(?:fiscal|financial|budget|budgets|year|estimates|accounts)(?: \p{L}+){0,6} (?:\S+ )?(?:for |of |in )?(?:the )?$/u;
const fiscalBehind = /^ (?:financial|fiscal|tax|school|academic|budget)? ?(?:year|budget)/u;

/** The months or the financial year that the lead of an English report names first: what the report is about. */
export function reportedSpan(lead: readonly DatedParagraph[], documentDate: string | undefined): string | undefined {
  for (const { paragraph, figures } of lead) {
    const { text } = paragraph.view;
    for (const { kind, value, start, end, quote } of figures.map((figure) => ({
      ...figure,
      quote: text.slice(figure.start, figure.end),
    }))) {
      if (kind !== 'date' || typeof value !== 'string') continue;
      const before = text.slice(Math.max(0, start - reach), start);
      const span = ended.exec(before);
      const months = span === null ? 0 : (counts[(span[1] ?? span[2] ?? '').toLowerCase()] ?? Number(span[1] ?? 0));
      const told = months > 0 ? monthsUpTo(value, months) : undefined;
      if (told !== undefined && isKnown(told) && !isLater(told, documentDate)) return told;
      const isYear = /^\d{4}\/\d{4}$/.test(value) && Number(value.slice(5)) === Number(value.slice(0, 4)) + 1;
      if (!isYear) continue;
      if (
        /fiscal|financial/iu.test(quote) ||
        fiscalBefore.test(before) ||
        fiscalBehind.test(text.slice(end, end + reach))
      )
        return value;
    }
  }
  return undefined;
}

const isKnown = (period: string) => !period.startsWith('X');

function isLater(period: string, day: string | undefined): boolean {
  return day !== undefined && (period.split('/').at(-1) ?? '') > day;
}

/** How far into its paragraph in UTF-16 units the day of a dateline ends, and how far behind it the dash may stand. */
const datelineLength = 60;
const datelineTail = 30;

/** The day of a dateline that leaves out its year: "KAMPALA, Oct. 14 - ...", "HALIFAX, 3 May (Coast Press) - ...". */
export function undatedDateline(lead: readonly DatedParagraph[]): string | undefined {
  for (const { paragraph, figures } of lead) {
    const { text } = paragraph.view;
    const day = figures[0];
    if (day?.kind !== 'date' || day.end > datelineLength || !/^XXXX-\d{2}-\d{2}$/.test(String(day.value))) continue;
    if (/^[^.!?]*? [-–—] /u.test(text.slice(day.end, day.end + datelineTail))) return String(day.value);
  }
  return undefined;
}
