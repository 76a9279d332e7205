import { type CalendarPoint, fullYear, isDay, isMonth, isYear } from '../../figures/calendar.js';
import { readCountedNoun } from '../../figures/counted-noun.js';
import { emitInterval, emitPoint } from '../../figures/date-figures.js';
import { isShare } from '../../figures/fractions.js';
import { type FigureLexicon, role, scaleRole } from '../../figures/lexicon.js';
import { romanValue } from '../../figures/roman.js';
import {
  hasRole,
  integerAt,
  isAttached,
  isNumber,
  isSign,
  isWord,
  type Scan,
  signs,
  tokenLength,
  wordAt,
} from '../../figures/scan.js';
import { readSuffix } from '../../figures/suffixes.js';
import { tokenText, wordCase } from '../../text/tokens.js';

const longestList = 8;

/** Day and month, month and year, or all three in one number token; 15.002.000 is none. */
const dotted = /^\d{1,2}\.(?:\d{1,2}|\d{4}|\d{1,2}\.(?:\d{2}|\d{4}))$/;

export interface VietnameseDates {
  /** Reads the date, period or clock time that opens at the token; answers where it ends, or 0. */
  readDate(scan: Scan, index: number): number;
}

export function createDates(lexicon: FigureLexicon, digit: (id: number) => number): VietnameseDates {
  const { vocabulary } = lexicon;
  const id = (word: string) => vocabulary.id(word);
  const w = {
    day: id('ngày'),
    month: id('tháng'),
    year: id('năm'),
    quarters: new Set([id('quý'), id('quí')]),
    stage: id('giai'),
    stageTail: id('đoạn'),
    decade: id('thập'),
    decadeTails: new Set([id('niên'), id('kỷ'), id('kỉ')]),
    century: id('thế'),
    centuryTails: new Set([id('kỷ'), id('kỉ')]),
    those: id('những'),
    first: new Set([id('mùng'), id('mồng')]),
    full: id('rằm'),
    half: id('nửa'),
    early: id('đầu'),
    late: id('cuối'),
    lunar: id('âm'),
    calendar: id('lịch'),
    newYear: id('tết'),
    hour: new Set([id('h'), id('giờ'), id('g')]),
    minute: id('phút'),
    lastYear: id('ngoái'),
    thisYear: id('nay'),
    nextYear: new Set([id('tới'), id('sau')]),
    before: id('trước'),
    giêng: id('giêng'),
    chạp: id('chạp'),
    afternoon: new Set([id('chiều'), id('tối')]),
    noon: id('trưa'),
    night: new Set([id('đêm'), id('khuya')]),
    dayParts: new Set([id('sáng'), id('chiều'), id('tối'), id('trưa'), id('đêm'), id('khuya')]),
    clockCue: new Set([
      id('lúc'),
      id('hồi'),
      id('từ'),
      id('đến'),
      id('trước'),
      id('sau'),
      id('khoảng'),
      id('vào'),
      id('tới'),
    ]),
    dayAnd: new Set([id('và'), id('hoặc')]),
    until: new Set([id('đến'), id('tới')]),
    hourWord: id('giờ'),
    at: id('lúc'),
    of: id('của'),
    school: id('học'),
    times: id('lần'),
  };

  const isWordId = (scan: Scan, index: number, word: number) => word !== 0 && wordAt(scan, index) === word;
  const isSeparator = (scan: Scan, index: number) =>
    isSign(scan, index, signs.slash) || isSign(scan, index, signs.minus);

  /** D.M, M.Y or D.M.Y in one number token, as its parts. */
  function dottedParts(scan: Scan, index: number): number[] | undefined {
    if (!isNumber(scan, index) || tokenLength(scan, index) > 10) return undefined;
    const text = tokenText(scan.tokens, index);
    return dotted.test(text) ? text.split('.').map(Number) : undefined;
  }

  /** `[/-]Y` or `năm Y` behind a month, quarter or day; the year and where it ends. */
  function yearBehind(scan: Scan, index: number): { year: number; next: number } | undefined {
    if (isWordId(scan, index, w.year) || isSeparator(scan, index)) {
      const year = integerAt(scan, index + 1, 4);
      const isJoined = isWordId(scan, index, w.year) || isAttached(scan, index + 1) || !isAttached(scan, index);
      if (isYear(year) && isJoined && tokenLength(scan, index + 1) === 4) return { year, next: index + 2 };
    }
    return undefined;
  }

  function withYear(scan: Scan, point: CalendarPoint): CalendarPoint {
    const behind = yearBehind(scan, point.next);
    return behind === undefined ? point : { ...point, year: behind.year, next: behind.next };
  }

  /** Whether the lunar calendar is named behind the point, or the point is of its New Year. */
  function withLunar(scan: Scan, point: CalendarPoint): CalendarPoint {
    if (isWordId(scan, point.next, w.lunar) && isWordId(scan, point.next + 1, w.calendar))
      return { ...point, isLunar: true, next: point.next + 2 };
    return point;
  }

  function monthBehind(scan: Scan, index: number): { month: number; isLunar: boolean; next: number } | undefined {
    if (isNumber(scan, index)) {
      const month = integerAt(scan, index, 2);
      return isMonth(month) ? { month, isLunar: false, next: index + 1 } : undefined;
    }
    const word = wordAt(scan, index);
    const month = lexicon.months[word] ?? 0;
    if (month === 0) return undefined;
    const second = lexicon.months[wordAt(scan, index + 1)] ?? 0;
    if (month === 10 && (second === 1 || second === 2)) return { month: 10 + second, isLunar: false, next: index + 2 };
    return { month, isLunar: word === w.giêng || word === w.chạp, next: index + 1 };
  }

  function readMonth(scan: Scan, index: number): CalendarPoint | undefined {
    const dotted = dottedParts(scan, index + 1);
    if (dotted?.length === 2 && isMonth(dotted[0] ?? 0) && isYear(dotted[1] ?? 0))
      return { month: dotted[0] ?? 0, year: dotted[1] ?? 0, next: index + 2 };
    const month = monthBehind(scan, index + 1);
    if (month === undefined) return undefined;
    const point = withYear(scan, { month: month.month, next: month.next });
    return month.isLunar ? { ...point, isLunar: true } : withLunar(scan, point);
  }

  /** D/M, D-M, D.M with or without a year, from a number token on. */
  function readDayMonth(scan: Scan, index: number): CalendarPoint | undefined {
    const dotted = dottedParts(scan, index);
    if (dotted !== undefined) {
      const [day = 0, month = 0, year] = dotted;
      if (!isDay(day, month) || (year !== undefined && !isYear(year) && year > 99)) return undefined;
      const point = { day, month, next: index + 1, ...(year === undefined ? {} : { year: fullYear(year) }) };
      return year === undefined ? withYear(scan, point) : point;
    }
    const day = integerAt(scan, index, 2);
    if (day < 1 || !isSeparator(scan, index + 1)) return undefined;
    const isTight = isAttached(scan, index + 1) && isAttached(scan, index + 2);
    const month = integerAt(scan, index + 2, 2);
    if (!isTight || !isDay(day, month)) return undefined;
    const point = { day, month, next: index + 3 };
    if (!isSeparator(scan, index + 3) || !isAttached(scan, index + 3) || !isAttached(scan, index + 4))
      return withYear(scan, point);
    const year = integerAt(scan, index + 4, 4);
    if (year < 0) return point;
    if (tokenLength(scan, index + 4) === 4 && isYear(year)) return { ...point, year, next: index + 5 };
    if (tokenLength(scan, index + 4) === 2 && isSign(scan, index + 3, signs.slash))
      return { ...point, year: fullYear(year), next: index + 5 };
    return point;
  }

  /** `ngày 17 - 3 - 2004`: with the word for day before it, a date may have spaces about its dashes. */
  function readSpacedDate(scan: Scan, index: number): CalendarPoint | undefined {
    const day = integerAt(scan, index, 2);
    const month = integerAt(scan, index + 2, 2);
    const year = integerAt(scan, index + 4, 4);
    if (!isSeparator(scan, index + 1) || !isSeparator(scan, index + 3) || !isDay(day, month) || !isYear(year))
      return undefined;
    return { day, month, year, next: index + 5 };
  }

  /** What stands behind `ngày`: a day with its month and year, or the day alone. */
  function readDay(scan: Scan, index: number): CalendarPoint | undefined {
    const full = readDayMonth(scan, index) ?? readSpacedDate(scan, index);
    if (full !== undefined) return withLunar(scan, full);
    const day = integerAt(scan, index, 2);
    if (day < 1 || day > 31 || isWordId(scan, index + 1, w.times)) return undefined;
    if (
      isWordId(scan, index + 1, w.month) ||
      (isSign(scan, index + 1, signs.comma) && isWordId(scan, index + 2, w.month))
    ) {
      const month = readMonth(scan, isWordId(scan, index + 1, w.month) ? index + 1 : index + 2);
      if (month?.month !== undefined) return { ...month, day };
    }
    if (isSign(scan, index + 1, signs.percent) || hasRole(scan, index + 1, scaleRole)) return undefined;
    return { day, next: index + 1 };
  }

  function readLunarDay(scan: Scan, index: number): CalendarPoint | undefined {
    if (isWordId(scan, index, w.full)) {
      const month = isWordId(scan, index + 1, w.month) ? readMonth(scan, index + 1) : undefined;
      return month === undefined ? undefined : { ...month, day: 15, isLunar: true };
    }
    const full = readDayMonth(scan, index + 1);
    if (full !== undefined) return { ...full, isLunar: true };
    const value = isNumber(scan, index + 1) ? integerAt(scan, index + 1, 2) : wordDay(scan, index + 1);
    if (value < 1 || value > 10) return undefined;
    const point = { day: value, isLunar: true, next: index + 2 };
    if (isWordId(scan, point.next, w.month)) {
      const month = readMonth(scan, point.next);
      if (month !== undefined) return { ...month, day: value, isLunar: true };
    }
    if (isWordId(scan, point.next, w.newYear)) return withYear(scan, { ...point, next: point.next + 1 });
    return point;
  }

  function wordDay(scan: Scan, index: number): number {
    const month = lexicon.months[wordAt(scan, index)] ?? 0;
    return month > 0 ? month : digit(wordAt(scan, index));
  }

  function readQuarter(scan: Scan, index: number): CalendarPoint | undefined {
    const dotted = dottedParts(scan, index + 1);
    if (dotted?.length === 2 && (dotted[0] ?? 0) >= 1 && (dotted[0] ?? 0) <= 4 && isYear(dotted[1] ?? 0))
      return { quarter: dotted[0] ?? 0, year: dotted[1] ?? 0, next: index + 2 };
    const quarter = isNumber(scan, index + 1)
      ? integerAt(scan, index + 1, 1)
      : scan.tokens.letterCase[index + 1] !== wordCase.lower && isWord(scan, index + 1)
        ? romanValue(tokenText(scan.tokens, index + 1))
        : digit(wordAt(scan, index + 1));
    if (quarter < 1 || quarter > 4) return undefined;
    return withYear(scan, { quarter, next: index + 2 });
  }

  /** Hour and minute as written 13h30, 13 giờ 30, 13:30. */
  function readClock(scan: Scan, index: number): CalendarPoint | undefined {
    const hour = integerAt(scan, index, 2);
    if (hour < 0 || hour > 24) return undefined;
    let next = index + 1;
    let minute: number | undefined;
    if (
      isSign(scan, next, signs.colon) &&
      isAttached(scan, next) &&
      isAttached(scan, next + 1) &&
      tokenLength(scan, next + 1) === 2
    ) {
      minute = integerAt(scan, next + 1, 2);
      if (minute < 0 || minute > 59) return undefined;
      return inDayPart(scan, { hour, minute, next: next + 2 });
    }
    if (!w.hour.has(wordAt(scan, next)) || !isHourSign(scan, index, next)) return undefined;
    const isSpelled = !isAttached(scan, next);
    next++;
    const candidate = integerAt(scan, next, 2);
    const isMinute =
      tokenLength(scan, next) === 2 &&
      candidate >= 0 &&
      candidate < 60 &&
      (isSpelled || isAttached(scan, next)) &&
      !isSeparator(scan, next + 1);
    if (isMinute) {
      minute = candidate;
      next++;
      if (isWordId(scan, next, w.minute)) next++;
    }
    return inDayPart(scan, { hour, ...(minute === undefined ? {} : { minute }), next });
  }

  /** Whether `h` or `g` behind the number is the hour: attached to it, or told by what stands around (lúc 7 g 20). */
  function isHourSign(scan: Scan, index: number, next: number): boolean {
    if (isAttached(scan, next) || wordAt(scan, next) === w.hourWord) return true;
    return w.dayParts.has(wordAt(scan, next + 1)) || isTwoDigits(scan, next + 1) || isWordId(scan, index - 1, w.at);
  }

  function isTwoDigits(scan: Scan, index: number): boolean {
    return tokenLength(scan, index) === 2 && integerAt(scan, index, 2) >= 0 && !countsTime(scan, index + 1);
  }

  /** Whether a unit stands at the token that opens no date: 30 phút, but not 30 ngày 11-8. */
  function countsTime(scan: Scan, index: number): boolean {
    const suffix = readSuffix(scan, index);
    return suffix !== undefined && !isNumber(scan, suffix.next) && wordAt(scan, index) !== w.minute;
  }

  function inDayPart(scan: Scan, point: CalendarPoint): CalendarPoint {
    const part = wordAt(scan, point.next);
    if (!w.dayParts.has(part)) return point;
    const hour = point.hour ?? 0;
    const isLate = w.afternoon.has(part) || (w.night.has(part) && hour >= 6) || (part === w.noon && hour < 6);
    return isLate && hour < 12 ? { ...point, hour: hour + 12 } : point;
  }

  /** A clock time with the day behind it; alone only where the words around it say that it is one. */
  function readTime(scan: Scan, index: number): CalendarPoint | undefined {
    const clock = readClock(scan, index);
    if (clock?.hour === undefined || clock.hour > 24) return undefined;
    let next = clock.next;
    const hasPart = w.dayParts.has(wordAt(scan, next));
    if (hasPart) next++;
    if (isSign(scan, next, signs.comma)) next++;
    const isDayWord = isWordId(scan, next, w.day);
    const day = isDayWord ? readDay(scan, next + 1) : readDayMonth(scan, next);
    if (day?.day !== undefined)
      return { ...day, hour: clock.hour, ...(clock.minute === undefined ? {} : { minute: clock.minute }) };
    const isTold =
      hasPart || clock.minute !== undefined
        ? !isDurationLike(scan, index, clock)
        : w.clockCue.has(wordAt(scan, index - 1)) && !isWordId(scan, index - 1, id('khoảng'));
    return isTold ? clock : undefined;
  }

  /** `14 giờ 30 phút` without a word of time before it is how long something took. */
  function isDurationLike(scan: Scan, index: number, clock: CalendarPoint): boolean {
    return isWordId(scan, clock.next - 1, w.minute) && !w.clockCue.has(wordAt(scan, index - 1));
  }

  function readYearWord(scan: Scan, index: number): CalendarPoint | undefined {
    const year = integerAt(scan, index + 1, 4);
    if (isYear(year) && tokenLength(scan, index + 1) === 4) return { year, next: index + 2 };
    return undefined;
  }

  function readPoint(scan: Scan, index: number): CalendarPoint | undefined {
    if (isNumber(scan, index)) {
      // "hai ngày 22 và 23-10": the word for day was taken by the count before.
      const isDayBehind = isWordId(scan, index - 1, w.day) && scan.figures.at(-1)?.next === index;
      return (isDayBehind ? readDay(scan, index) : undefined) ?? readTime(scan, index) ?? readBarePoint(scan, index);
    }
    const word = wordAt(scan, index);
    if (word === 0) return undefined;
    if (word === w.day) return readDay(scan, index + 1);
    if (word === w.month) return readMonth(scan, index);
    if (word === w.year) return readYearWord(scan, index);
    if (w.quarters.has(word)) return readQuarter(scan, index);
    if (w.first.has(word) || word === w.full) return readLunarDay(scan, index);
    if (word === w.half) return readHalf(scan, index);
    if (word === w.decade || word === w.century || word === w.those) return readAge(scan, index);
    return undefined;
  }

  function readHalf(scan: Scan, index: number): CalendarPoint | undefined {
    const half = isWordId(scan, index + 1, w.early) ? 1 : isWordId(scan, index + 1, w.late) ? 2 : 0;
    if (half === 0 || !isWordId(scan, index + 2, w.year)) return undefined;
    const year = readYearWord(scan, index + 2);
    return { half, next: year?.next ?? index + 3, ...(year?.year === undefined ? {} : { year: year.year }) };
  }

  /** Number of the century that `thế kỷ` at the token names, or 0. */
  function centuryAt(scan: Scan, index: number): number {
    if (!isWordId(scan, index, w.century) || !w.centuryTails.has(wordAt(scan, index + 1))) return 0;
    const at = index + 2;
    const isRoman = isWord(scan, at) && tokenLength(scan, at) <= 6;
    const century = isRoman ? romanValue(tokenText(scan.tokens, at)) : integerAt(scan, at, 2);
    return century > 0 && century < 30 ? century : 0;
  }

  /** Decades and centuries: thập niên 90, những năm 1990, thế kỷ XX. */
  function readAge(scan: Scan, index: number): CalendarPoint | undefined {
    const word = wordAt(scan, index);
    const tail = wordAt(scan, index + 1);
    if (word === w.century) {
      const century = centuryAt(scan, index);
      return century === 0 ? undefined : { century, next: index + 3 };
    }
    const isDecade = word === w.decade && w.decadeTails.has(tail);
    const isYears = word === w.those && tail === w.year;
    if (!isDecade && !isYears) return undefined;
    const year = integerAt(scan, index + 2, 4);
    const length = tokenLength(scan, index + 2);
    if (year < 0 || year % 10 !== 0) return undefined;
    if (length === 4 && isYear(year)) return { decade: year / 10, next: index + 3 };
    if (length !== 2) return undefined;
    // "thập niên 60 của thế kỷ XX" tells its century.
    const century = isWordId(scan, index + 3, w.of) ? centuryAt(scan, index + 4) : 0;
    if (century > 0) return { decade: (century - 1) * 10 + year / 10, next: index + 3 };
    return { decade: (year >= 30 ? 190 : 200) + year / 10, next: index + 3 };
  }

  /** A day with its month, a month with its year, or a year, with no word of time at its head. */
  function readBarePoint(scan: Scan, index: number): CalendarPoint | undefined {
    const month = integerAt(scan, index, 2);
    if (isMonth(month) && isSeparator(scan, index + 1) && isAttached(scan, index + 2) && isAttached(scan, index + 1)) {
      const year = integerAt(scan, index + 2, 4);
      if (isYear(year) && tokenLength(scan, index + 2) === 4 && !isSeparator(scan, index + 3))
        return { month, year, next: index + 3 };
    }
    const day = readDayMonth(scan, index);
    if (day !== undefined) return isTrustedDay(scan, index, day) ? withLunar(scan, day) : undefined;
    const full = integerAt(scan, index, 2);
    if (full > 0 && isWordId(scan, index + 1, w.month) && isNumber(scan, index + 2)) return undefined;
    return readBareYear(scan, index);
  }

  function isTrustedDay(scan: Scan, index: number, point: CalendarPoint): boolean {
    if (point.year !== undefined) return true;
    const hasCue = hasRole(scan, index - 1, role.dateCue);
    if (dottedParts(scan, index) !== undefined)
      return (
        (hasCue || followsDottedDay(scan)) &&
        readSuffix(scan, point.next) === undefined &&
        !hasRole(scan, point.next, scaleRole)
      );
    const isSlash = isSign(scan, index + 1, signs.slash);
    if (isSlash) return hasCue || !isShare(scan, point.day ?? 0, point.month ?? 0, point.next);
    if (readSuffix(scan, point.next) !== undefined || hasRole(scan, point.next, scaleRole)) return false;
    if (hasCue) return true;
    for (let position = index - 1; position >= Math.max(0, index - 8); position--)
      if (hasRole(scan, position, role.scoreCue)) return false;
    const isLow = (point.day ?? 0) <= 9 && (point.month ?? 0) <= 9;
    return !isLow || tokenLength(scan, index) === 2 || tokenLength(scan, index + 2) === 2;
  }

  /** Whether the date before was written with a dot, as this newspaper does. */
  function followsDottedDay(scan: Scan): boolean {
    const last = scan.figures.at(-1);
    return last?.rule === 'figure.date.day' && dottedParts(scan, last.next - 1) !== undefined;
  }

  function readBareYear(scan: Scan, index: number): CalendarPoint | undefined {
    const year = integerAt(scan, index, 4);
    if (year < 1900 || year > 2099 || tokenLength(scan, index) !== 4) return undefined;
    const next = index + 1;
    if (hasRole(scan, next, scaleRole) || isSign(scan, next, signs.percent) || readSuffix(scan, next) !== undefined)
      return undefined;
    if (
      index > 0 &&
      isAttached(scan, index) &&
      !isSign(scan, index - 1, signs.opening) &&
      !isSeparator(scan, index - 1) &&
      !isQuote(scan, index - 1)
    )
      return undefined;
    const isNoun =
      isWord(scan, next) &&
      scan.tokens.letterCase[next] === wordCase.lower &&
      !hasRole(scan, next, role.nounStop | role.nounTail);
    const isNamed = index > 0 && isWord(scan, index - 1) && scan.tokens.letterCase[index - 1] !== wordCase.lower;
    return isNoun && !isNamed ? undefined : { year, next };
  }

  function isQuote(scan: Scan, index: number): boolean {
    return (
      isSign(scan, index, 0x22) ||
      isSign(scan, index, 0x201c) ||
      isSign(scan, index, 0x27) ||
      isSign(scan, index, 0x2018)
    );
  }

  /** The second end of a range behind a connector, the first end telling what to expect. */
  function readRangeEnd(scan: Scan, start: CalendarPoint): CalendarPoint | undefined {
    const index = start.next;
    const isDash = isSign(scan, index, signs.minus);
    const isSlash = isSign(scan, index, signs.slash) && isAttached(scan, index) && isAttached(scan, index + 1);
    if (start.year !== undefined && start.month === undefined && start.quarter === undefined && (isDash || isSlash)) {
      const year = integerAt(scan, index + 1, 4);
      const length = tokenLength(scan, index + 1);
      const full = length === 2 ? Math.floor(start.year / 100) * 100 + year : year;
      const isNext =
        length === 2 ? isAttached(scan, index + 1) && full === start.year + 1 : length === 4 && isYear(full);
      if (isNext && full > start.year && !isSeparator(scan, index + 2)) return { year: full, next: index + 2 };
    }
    if (!isDash && !w.until.has(wordAt(scan, index))) return undefined;
    const skipped =
      w.until.has(wordAt(scan, index)) && (isWordId(scan, index + 1, w.before) || isWordId(scan, index + 1, id('hết')))
        ? index + 2
        : index + 1;
    const end =
      readPoint(scan, skipped) ??
      (start.month !== undefined && start.day === undefined ? undefined : readDayAlone(scan, skipped, start));
    if (end === undefined) return undefined;
    return skipped === index + 2 && isWordId(scan, index + 1, w.before) ? undefined : end;
  }

  function readDayAlone(scan: Scan, index: number, start: CalendarPoint): CalendarPoint | undefined {
    return start.day === undefined ? undefined : readDayMonth(scan, index);
  }

  /** 22-27/9 and từ 22 đến 27/9: the first day leaves its month to the second. */
  function readDayRange(scan: Scan, index: number): { start: CalendarPoint; end: CalendarPoint } | undefined {
    const day = integerAt(scan, index, 2);
    if (day < 1 || day > 31) return undefined;
    const isDash = isSign(scan, index + 1, signs.minus);
    const isCued = hasRole(scan, index - 1, role.dateCue);
    if (!isDash && !(w.until.has(wordAt(scan, index + 1)) && isCued)) return undefined;
    const skipped = !isDash && isWordId(scan, index + 2, w.day) ? index + 3 : index + 2;
    const end = readDayMonth(scan, skipped);
    if (end?.day === undefined || end.day <= day || (end.next === skipped + 1 && !isCued)) return undefined;
    if (!isDash && !isCued) return undefined;
    if (readSuffix(scan, end.next) !== undefined) return undefined;
    return { start: { day, next: index + 1 }, end };
  }

  function yearShift(scan: Scan, next: number): number {
    if (!isWordId(scan, next, w.year)) return 0;
    const word = wordAt(scan, next + 1);
    if (word === w.lastYear || word === w.before) return -1;
    return w.nextYear.has(word) ? 1 : 0;
  }

  /** The member of a list of days or months at the token, its head (ngày, tháng) repeated or not. */
  function readMember(scan: Scan, index: number, isDay: boolean): CalendarPoint | undefined {
    if (isDay) return readDay(scan, isWordId(scan, index, w.day) ? index + 1 : index);
    if (isWordId(scan, index, w.month)) return readMonth(scan, index);
    if (!isNumber(scan, index)) return undefined;
    const month = readMonth(scan, index - 1);
    return month !== undefined &&
      readCountedNoun(scan, month.next) === undefined &&
      readSuffix(scan, month.next) === undefined
      ? month
      : undefined;
  }

  /** Days that share the month of the last one, months that share its year: ngày 25 và 26.6; tháng 10, 11-2000. */
  function readList(scan: Scan, first: number, start: CalendarPoint): number {
    const isDay = start.day !== undefined && start.month === undefined;
    const isMonthAlone = start.day === undefined && start.month !== undefined && start.year === undefined;
    if ((!isDay && !isMonthAlone) || start.isLunar === true) return 0;
    const members = [{ first, point: start }];
    let last = start;
    while (members.length < longestList && (isDay ? last.month : last.year) === undefined) {
      const separator = last.next;
      if (!w.dayAnd.has(wordAt(scan, separator)) && !isSign(scan, separator, signs.comma)) break;
      const point = readMember(scan, separator + 1, isDay);
      if (point === undefined || (!isDay && point.day !== undefined)) break;
      members.push({ first: separator + 1, point });
      last = point;
    }
    if (members.length < 2 || (isDay && last.month === undefined)) return 0;
    const shift = yearShift(scan, last.next);
    for (const member of members) {
      const { month = last.month, year = last.year } = member.point;
      const shared = {
        ...member.point,
        ...(month === undefined ? {} : { month }),
        ...(year === undefined ? {} : { year }),
      };
      emitPoint(scan, member.first, shared, { yearShift: shift });
    }
    return last.next;
  }

  function readStage(scan: Scan, index: number): number {
    if (!isWordId(scan, index + 1, w.stageTail)) return 0;
    const isYearWord = isWordId(scan, index + 2, w.year);
    const start = isYearWord ? readYearWord(scan, index + 2) : readPoint(scan, index + 2);
    if (start === undefined) return 0;
    const end = readRangeEnd(scan, start);
    return end === undefined ? 0 : emitInterval(scan, index, start, end);
  }

  return {
    readDate(scan, index) {
      if (isWordId(scan, index, w.stage)) return readStage(scan, index);
      const days = isNumber(scan, index)
        ? readDayRange(scan, index)
        : isWordId(scan, index, w.day)
          ? readDayRange(scan, index + 1)
          : undefined;
      if (days !== undefined) return emitInterval(scan, index, days.start, days.end);
      const start = readPoint(scan, index);
      if (start === undefined) return 0;
      const end = readRangeEnd(scan, start);
      if (end !== undefined) return emitInterval(scan, index, start, end);
      const shared = readList(scan, index, start);
      if (shared > 0) return shared;
      return emitPoint(scan, index, start, { yearShift: yearShift(scan, start.next) });
    },
  };
}
