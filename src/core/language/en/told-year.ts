import type { CalendarPoint } from '../../figures/calendar.js';
import { ownTime } from '../../figures/date-figures.js';
import { isSign, isWord, type Scan, signs } from '../../figures/scan.js';
import type { ParagraphFigure } from '../../paragraph.js';
import { tokenText, wordCase } from '../../text/tokens.js';

/** How many tokens before and behind a month tell whether it is past or to come. */
const reachBefore = 18;
const reachBehind = 10;

const past =
  /^(?:was|were|had|did|rose|fell|grew|began|ran|came|went|won|lost|took|made|met|saw|said|told|left|kept|held|found|struck|hit|shut|paid|sold|bought|built|broke|became|gave|got|led|stood|sank|shot|spoke|wrote|drew|drove|flew|put|spent|sent|brought|caught|fought|thought|has|have|been|born|taken|seen|known|given|made|done)$/u;
const coming =
  /^(?:will|would|shall|due|until|till|expected|expects|scheduled|plans?|hopes?|aims?|intends?|slated|postponed|delayed|extended|deferred|begins|starts|opens|reopens|ends|expires|closes|resumes|returns|deadline|forecast|ll)$/u;
/** Verbs that mostly stand behind "to" as what is to be: "was bailed to appear", and not "went to court". */
const infinitive =
  /^(?:be|appear|open|reopen|begin|start|restart|resume|return|vote|meet|hold|launch|stand|run|take|face|end|close|publish|decide|retire|become|go|come|join|leave|complete|finish|host|hear|expire|visit|arrive|land|fly|sail|release|announce|pay|renew|step|ship|play|testify|deliver|sign|lift|raise|cut)$/u;
/** Modals that leave open whether what they speak of is past. */
const open = /^(?:could|may|might|should|must|can|next|by|set|cut)$/u;

type Tense = 'past' | 'coming';

function wordOf(scan: Scan, at: number): string {
  return isWord(scan, at) ? tokenText(scan.tokens, at).toLowerCase() : '';
}

function tenseOf(scan: Scan, at: number): Tense | 'open' | undefined {
  const word = wordOf(scan, at);
  if (word === 'to') return infinitive.test(wordOf(scan, at + 1)) ? comingUnlessWas(scan, at) : undefined;
  if (coming.test(word)) return comingUnlessWas(scan, at);
  if (open.test(word)) return 'open';
  // "will be published", "will have gone out"
  const before = wordOf(scan, at - 1);
  const isPerfect = word === 'have' && /^(?:will|would)$/u.test(before);
  if (before === 'be' || isPerfect || (before === 'have' && /^(?:will|would)$/u.test(wordOf(scan, at - 2))))
    return undefined;
  const isParticiple = /..ed$/u.test(word) && scan.tokens.letterCase[at] === wordCase.lower;
  return past.test(word) || isParticiple ? 'past' : undefined;
}

/** "was due in May", "was expected to open in May" leave open whether May is past; "was bailed to appear" does not. */
function comingUnlessWas(scan: Scan, at: number): Tense | 'open' {
  const isBailed = wordOf(scan, at) === 'to' && !coming.test(wordOf(scan, at - 1)) && !open.test(wordOf(scan, at - 1));
  if (isBailed) return 'coming';
  for (let before = at - 1; before >= Math.max(0, at - 3); before--)
    if (/^(?:was|were|had)$/u.test(wordOf(scan, before))) return 'open';
  return 'coming';
}

const shortForm = /^(?:[a-z]|mr|mrs|ms|dr|st|no|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)$/u;

function endsClause(scan: Scan, at: number): boolean {
  if (isSign(scan, at, signs.semicolon)) return true;
  return isSign(scan, at, signs.fullStop) && !shortForm.test(wordOf(scan, at - 1));
}

/** Where "the end of" before a month starts. */
function phraseStart(scan: Scan, first: number): number {
  const isPart = wordOf(scan, first - 1) === 'of' && /^(?:end|start|beginning|middle)$/u.test(wordOf(scan, first - 2));
  if (!isPart) return first;
  return wordOf(scan, first - 3) === 'the' ? first - 3 : first - 2;
}

/** Up to a month is what comes, unless a verb of the past says that it is over. */
function limitTense(scan: Scan, at: number, tense: Tense | 'open'): Tense {
  // "they have until May"
  if (tense !== 'past' || /^(?:has|have)$/u.test(wordOf(scan, at))) return 'coming';
  const isParticiple = wordOf(scan, at).endsWith('ed') && /^(?:is|are|be|been|being)$/u.test(wordOf(scan, at - 1));
  return isParticiple ? 'coming' : 'past';
}

/** What the nearest verb of the clause tells of a month: "drilled in May", "will open in May"; that before it goes first. */
function readTense(scan: Scan, first: number, next: number): Tense | undefined {
  // "wheat for November delivery"
  if (/^(?:delivery|futures|contracts?|settlement)$/u.test(wordOf(scan, next))) return 'coming';
  const start = phraseStart(scan, first);
  const opening = wordOf(scan, start - 1);
  if (opening === 'since') return 'past';
  const isLimit = /^(?:by|until|till)$/u.test(opening);
  for (let before = isLimit ? start - 2 : start - 1; before >= Math.max(0, first - reachBefore); before--) {
    if (endsClause(scan, before)) break;
    const tense = tenseOf(scan, before);
    // "a cut by October", "took until May", "is closed until May"
    if (tense !== undefined && isLimit) return limitTense(scan, before, tense);
    if (tense === 'open') return undefined;
    if (tense !== undefined) return tense;
  }
  for (let behind = next; behind < next + reachBehind; behind++) {
    if (endsClause(scan, behind)) break;
    const tense = tenseOf(scan, behind);
    if (tense !== undefined && tense !== 'open') return tense;
    if (tense !== undefined) break;
  }
  return isLimit ? 'coming' : undefined;
}

/** The words right behind a date that tell its year: "May of last year", "June the year before". */
const yearBehind =
  /^,? ?(?:of |in )?(?:(last year)|(next year)|(this year)|(that year|the same year)|((?:the|a) (?:previous year|year (?:before|earlier|ago)|prior year))|(the (?:following|next) year|the year after))(?!\p{L})/iu;
const longestYearBehind = 24;

/**
 * The year that the words around a date without one tell: of the text's own time (last May, May next year), of the date
 * told before it (May that year, the following May), or by the tense of its clause, where the month of the text's own year
 * is not yet past, or is over.
 */
export function toldYear(scan: Scan, first: number, point: CalendarPoint): number | undefined {
  const { year, next } = point;
  const meant = lastMonth(point);
  if (meant === undefined || year !== undefined) return undefined;
  const time = ownTime(scan.context);
  const ownYear = time === undefined ? undefined : Number(time.slice(0, 4));
  const end = scan.tokens.end[next - 1] ?? 0;
  const behind = yearBehind.exec(scan.tokens.text.slice(end, end + longestYearBehind));
  const before = lastDated(scan);
  if (behind !== null) {
    const base = before?.year ?? ownYear;
    if (behind[4] !== undefined) return base;
    if (behind[6] !== undefined) return base === undefined ? undefined : base + 1;
    if (behind[5] !== undefined) return base === undefined ? undefined : base - 1;
    if (ownYear === undefined) return undefined;
    return behind[3] === undefined ? ownYear + (behind[1] === undefined ? 1 : -1) : ownYear;
  }
  const opening = wordOf(scan, first - 1);
  if (opening === 'following' && before !== undefined) return before.year + (meant > before.month ? 0 : 1);
  if (opening === 'that' && before !== undefined) return before.year;
  if (time === undefined || ownYear === undefined) return undefined;
  const ownMonth = Number(time.slice(5, 7));
  if (opening === 'last') return meant < ownMonth ? ownYear : ownYear - 1;
  if (opening === 'next') return meant > ownMonth ? ownYear : ownYear + 1;
  if (opening === 'this') return ownYear;
  const story = storyYear(scan, first, before, meant);
  if (story !== undefined && story < ownYear) return story;
  const tense = readTense(scan, first, next);
  if (tense === 'coming') return meant >= ownMonth ? ownYear : ownYear + 1;
  if (tense === 'past') return firstMonth(point, meant) > ownMonth ? ownYear - 1 : ownYear;
  return undefined;
}

/** The last month of the month, quarter or half. */
function lastMonth({ month, quarter, half }: CalendarPoint): number | undefined {
  if (month !== undefined) return month;
  return quarter === undefined ? (half === undefined ? undefined : half * 6) : quarter * 3;
}

function firstMonth({ month, quarter }: CalendarPoint, last: number): number {
  return month !== undefined ? last : last - (quarter === undefined ? 5 : 2);
}

interface Dated {
  readonly figure: ParagraphFigure;
  readonly year: number;
  /** 0 for a year alone. */
  readonly month: number;
}

const day = /^(\d{4})(?:-(\d{2}))?(?:-\d{2})?(?:T|$)/u;

/** The last date before this one whose year is told. */
function lastDated({ figures }: Scan): Dated | undefined {
  const figure = figures.findLast(({ kind }) => kind === 'date');
  const match = figure === undefined ? null : day.exec(String(figure.value));
  if (figure === undefined || match === null) return undefined;
  return { figure, year: Number(match[1]), month: Number(match[2] ?? 0) };
}

/** Words before a date that others are held against, or behind one that go back to the text's own time. */
const isBase = /^(?:from|than|with|to|since|against|until|by|before|of)$/u;
const ownAgain = /^(?:now|last|this|since|today|yesterday|ago|currently|recently|will|is|are|has|have)$/u;

/** "arrested in March 2019 and convicted in June": the story of a sentence goes on in the year of its last date with one. */
function storyYear(scan: Scan, first: number, before: Dated | undefined, month: number): number | undefined {
  if (before === undefined || before.month === 0) return undefined;
  const { figure, year } = before;
  if (!scan.tokens.text.slice(figure.start, figure.end).includes(String(year))) return undefined;
  if (isBase.test(wordOf(scan, figure.first - 1))) return undefined;
  let goesOn = false;
  for (let at = figure.next; at < first; at++) {
    if (endsClause(scan, at) || ownAgain.test(wordOf(scan, at))) return undefined;
    goesOn ||= tenseOf(scan, at) === 'past';
  }
  if (!goesOn) return undefined;
  return month >= before.month ? year : year + 1;
}
