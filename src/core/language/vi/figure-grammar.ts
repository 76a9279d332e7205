import { type Amount, readAmount } from '../../figures/amounts.js';
import { readBound } from '../../figures/bounds.js';
import { phraseText, readCountedNoun } from '../../figures/counted-noun.js';
import { emitPoint } from '../../figures/date-figures.js';
import { emitFraction } from '../../figures/fractions.js';
import type { FigureGrammar } from '../../figures/grammar.js';
import { compileLexicon, role, scaleRole } from '../../figures/lexicon.js';
import { readScales, timesTen } from '../../figures/numbers.js';
import { unitOf } from '../../figures/quantities.js';
import {
  emit,
  hasRole,
  integerAt,
  isAttached,
  isNumber,
  isSign,
  isWord,
  type Scan,
  signs,
  wordAt,
} from '../../figures/scan.js';
import { readSuffix } from '../../figures/suffixes.js';
import { tokenText, wordCase } from '../../text/tokens.js';
import type { Vocabulary } from '../../text/vocabulary.js';
import { createDates } from './dates.js';
import { vietnameseFigures } from './figures.js';
import { createNumberWords } from './number-words.js';

/** Words that the number five, the father and other homographs are told apart by. */
const countedByFive =
  'người em học cháu bé ông bà anh chị tỉnh huyện xã con chiếc cái bộ đối tượng phút tiếng giờ tuần ngày điểm bị nhóm cơ doanh công cầu vụ ca nhà căn hộ tầng lần phần quốc thành trường bàn cây cuốn quyển giải trận ngôi hạng mục đơn loại nội vấn nhiệm tiêu đội nghìn ngàn triệu tỷ tỉ đoàn chuyến máy xe tàu tờ bức câu mét lít ký kg km tấn tạ bài khu dự kg cụm năm nghệ chiến cảnh sinh thí phụ gia';

/** The figure grammar of Vietnamese. */
export function createVietnameseGrammar(vocabulary: Vocabulary): FigureGrammar {
  const lexicon = compileLexicon(vietnameseFigures, vocabulary);
  const numbers = createNumberWords(vocabulary);
  const dates = createDates(lexicon, numbers.digit);
  const id = (word: string) => vocabulary.id(word);
  const ids = (list: string) =>
    new Set(
      list
        .split(' ')
        .map(id)
        .filter((word) => word !== 0),
    );
  const w = {
    half: id('rưỡi'),
    halfOther: id('rưởi'),
    nửa: id('nửa'),
    một: id('một'),
    năm: id('năm'),
    ba: id('ba'),
    chín: id('chín'),
    không: id('không'),
    hàng: id('hàng'),
    few: ids('vài mấy dăm'),
    vài: id('vài'),
    times: id('lần'),
    gấp: id('gấp'),
    đôi: id('đôi'),
    phần: id('phần'),
    là: id('là'),
    month: id('tháng'),
    quarters: ids('quý quí'),
    early: id('đầu'),
    late: id('cuối'),
    year: id('năm'),
    of: id('trong'),
    total: id('tổng'),
    số: id('số'),
    from: id('từ'),
    đó: id('đó'),
    có: id('có'),
    billion: ids('tỷ tỉ'),
    notBillion: ids('phú số lệ giá trọng suất mỷ mỉ thí mẩn'),
    takesFraction: ids('lần điểm'),
    fives: ids(countedByFive),
    father: ids('mẹ má tôi nó của mình'),
    elder: ids('ông bà anh chị em'),
    contrast: ids('đó và còn số có'),
    drawn: ids('quả trái lúa gạo mít chuối xoài cơm'),
    at: ids('trong mỗi những các nhiều suốt một hằng cả mấy vài thứ đầu cuối giữa là qua hàng'),
    gun: ids('súng nổ động anh việt pháp hoa nhật hàn nói vang hát kêu la cười khóc vỗ thét ồn trống chuông còi'),
    top: id('top'),
    weekdays: ids('hai ba tư năm sáu bảy'),
    weekdayCue: ids('sáng chiều tối trưa đêm ngày vào từ đến phiên hôm cuối'),
    weekdayTail: ids('tuần này tới vừa hằng hàng ngày vừa_qua đầu'),
    between: ids('từ'),
    place: ids('tại ở đường phố số chỉ'),
    pairs: new Set(['2-3', '3-4', '5-6', '5-7', '6-7', '7-8', '8-9']),
    chục: id('chục'),
  };
  const word = (scan: Scan) => (index: number) => wordAt(scan, index);

  function emitVague(scan: Scan, first: number, next: number, value: number, precision: number, rule: string): number {
    const suffix = readSuffix(scan, next);
    const noun = suffix === undefined ? readCountedNoun(scan, next) : undefined;
    if (suffix === undefined && noun === undefined) return next;
    const unit = suffix === undefined ? noun && phraseText(scan, noun) : unitOf(suffix.suffix);
    const factor = suffix?.suffix.kind === 'duration' ? suffix.suffix.time.factor : 1;
    const kind = suffix === undefined ? 'cardinal' : suffix.suffix.kind;
    emit(scan, kind, `figure.${kind}.${rule}`, first, suffix?.next ?? next, {
      value: value * factor,
      ...(unit === undefined ? {} : { unit }),
      bound: 'vague',
      precision,
    });
    return suffix?.next ?? next;
  }

  /** hàng nghìn, hàng chục tỷ USD, vài trăm, mấy chục. */
  function readVague(scan: Scan, index: number): number {
    const scales = readScales(scan, grammar, index + 1);
    if (scales.power > 0) return emitVague(scan, index, scales.next, timesTen(1, scales.power), scales.power, 'vague');
    if (wordAt(scan, index) !== w.vài) return 0;
    const isPair = wordAt(scan, index + 1) === w.ba;
    return emitVague(scan, index, index + (isPair ? 2 : 1), 2, 0, 'vague');
  }

  function readTimes(scan: Scan, index: number): number {
    const next = index + 1;
    const after = wordAt(scan, next);
    const factor = after === w.đôi ? 2 : after === w.half || after === w.halfOther ? 1.5 : numbers.digit(after);
    const isFactor =
      factor >= 1.5 && wordAt(scan, next + 1) !== w.times && !hasRole(scan, next + 1, scaleRole | role.number);
    if (!isFactor) return 0;
    emit(scan, 'multiple', 'figure.multiple.words', index, next + 1, {
      value: factor,
      bound: readBound(scan, index, next + 1).bound,
      precision: factor === 1.5 ? -1 : 0,
    });
    return next + 1;
  }

  /** nửa triệu, nửa năm; một nửa and nửa số as fractions. */
  function readNửa(scan: Scan, index: number): number {
    const scales = readScales(scan, grammar, index + 1);
    if (scales.power > 0) {
      const suffix = readSuffix(scan, scales.next);
      const noun = readCountedNoun(scan, scales.next);
      const unit = suffix === undefined ? noun && phraseText(scan, noun) : unitOf(suffix.suffix);
      const kind = suffix?.suffix.kind ?? 'cardinal';
      const next = suffix?.next ?? scales.next;
      emit(scan, kind, `figure.${kind}.half`, index, next, {
        value: timesTen(5, scales.power - 1),
        ...(unit === undefined ? {} : { unit }),
        bound: readBound(scan, index, next).bound,
        precision: scales.power - 1,
      });
      return next;
    }
    const time = readSuffix(scan, index + 1);
    if (time?.suffix.kind === 'duration' && tokenText(scan.tokens, index + 1) !== 'đêm') {
      const factor = time.suffix.time.factor;
      emit(scan, 'duration', 'figure.duration.half', index, time.next, {
        value: factor / 2,
        unit: time.suffix.time.unit,
        bound: readBound(scan, index, time.next).bound,
        precision: factor > 1 ? 0 : -1,
      });
      return time.next;
    }
    const isShareOf = wordAt(scan, index + 1) === w.số || readBound(scan, index, index + 1).approximator !== undefined;
    return isShareOf ? emitFraction(scan, 'half', index, index + 1, 1, 2) : 0;
  }

  /** hai phần ba; một phần is none. */
  function readFraction(scan: Scan, amount: Amount): number {
    if (wordAt(scan, amount.number.next) !== w.phần) return 0;
    const below = isNumber(scan, amount.number.next + 1)
      ? { value: integerAt(scan, amount.number.next + 1, 3), next: amount.number.next + 2 }
      : numbers.readOrdinal(word(scan), amount.number.next + 1);
    if (below === undefined || below.value < 2 || amount.value >= below.value) return 0;
    return emitFraction(scan, 'words', amount.first, below.next, amount.value, below.value);
  }

  /** 6 trong 7 cơ chế, 6/7 in words. */
  function readPart(scan: Scan, amount: Amount): number {
    if (
      wordAt(scan, amount.number.next) !== w.of ||
      amount.suffix !== undefined ||
      wordAt(scan, amount.first) === w.một
    )
      return 0;
    const start =
      wordAt(scan, amount.number.next + 1) === w.total && wordAt(scan, amount.number.next + 2) === w.số
        ? amount.number.next + 3
        : wordAt(scan, amount.number.next + 1) === w.số
          ? amount.number.next + 2
          : amount.number.next + 1;
    const whole = readAmount(scan, grammar, start, start);
    if (
      whole === undefined ||
      whole.suffix !== undefined ||
      amount.value > whole.value ||
      readCountedNoun(scan, whole.next) === undefined
    )
      return 0;
    if (whole.number.inWords && grammar.isNoNumber(scan, whole)) return 0;
    return emitFraction(scan, 'of', amount.first, whole.next, amount.value, whole.value);
  }

  /** 6 tháng đầu năm 2023, 9 tháng năm 2025, hai quý đầu năm. */
  function readPeriod(scan: Scan, amount: Amount): number {
    const unit = wordAt(scan, amount.number.next);
    const count = amount.number.value;
    if ((unit !== w.month && !w.quarters.has(unit)) || !Number.isInteger(count) || count < 1 || count > 11) return 0;
    let next = amount.number.next + 1;
    const isEarly = wordAt(scan, next) === w.early;
    const isLate = wordAt(scan, next) === w.late;
    if (isEarly || isLate) next++;
    if (wordAt(scan, next) === w.of) next++;
    if (wordAt(scan, next) !== w.year) return 0;
    const year = integerAt(scan, next + 1, 4);
    if (!isEarly && !isLate && year < 1900) return 0;
    const months = w.quarters.has(unit) ? count * 3 : count;
    if (months > 11) return 0;
    const end = year >= 1900 ? next + 2 : next + 1;
    emitPoint(
      scan,
      amount.first,
      { ...(year >= 1900 ? { year } : {}), next: end },
      { months: isLate ? -months : months },
    );
    return end;
  }

  function readMultiple(scan: Scan, amount: Amount): number {
    if (wordAt(scan, amount.number.next) !== w.times) return 0;
    const next = amount.number.next + 1;
    const half = grammar.readHalf(scan, next);
    const isRaised = wordAt(scan, amount.first - 1) === w.gấp;
    const own = readBound(scan, amount.first, half || next);
    // "gần gấp 1,5 lần": the approximator stands before gấp.
    const { bound, approximator } =
      isRaised && own.approximator === undefined ? readBound(scan, amount.first - 1, half || next) : own;
    let before =
      (approximator !== undefined && approximator.first < amount.first ? approximator.first : amount.first) - 1;
    while (before >= 0 && before > amount.first - 5 && hasRole(scan, before, role.rangeWord)) before--;
    const isMultiple =
      isRaised ||
      !Number.isInteger(amount.value) ||
      half > 0 ||
      hasRole(scan, before, role.multipleCue) ||
      (before > 0 && wordAt(scan, before - 1) === w.gấp);
    if (
      !isMultiple ||
      (amount.number.inWords &&
        wordAt(scan, amount.first) === w.một &&
        amount.number.next === amount.first + 1 &&
        half === 0)
    ) {
      if (amount.number.inWords && wordAt(scan, amount.first) === w.một) return next;
      emit(scan, 'cardinal', 'figure.cardinal.occurrences', amount.first, amount.number.next, {
        value: amount.value,
        unit: 'lần',
        bound,
        precision: amount.precision,
      });
      return next;
    }
    emit(scan, 'multiple', 'figure.multiple', amount.first, half || next, {
      value: amount.value + (half > 0 ? 0.5 : 0),
      bound,
      precision: half > 0 ? -1 : amount.precision,
    });
    return half || next;
  }

  /** Two number words in a row that mean about so many: hai ba người. */
  function readPair(scan: Scan, index: number): number {
    const low = numbers.digit(wordAt(scan, index));
    const high = numbers.digit(wordAt(scan, index + 1));
    if (low < 0 || high < 0 || !w.pairs.has(`${low}-${high}`) || scan.tokens.letterCase[index + 1] !== wordCase.lower)
      return 0;
    const scales = readScales(scan, grammar, index + 2);
    const suffix = readSuffix(scan, scales.next);
    const noun = suffix === undefined ? readCountedNoun(scan, scales.next) : undefined;
    if (suffix === undefined && noun === undefined) return 0;
    const kind = suffix?.suffix.kind ?? 'cardinal';
    const unit = suffix === undefined ? noun && phraseText(scan, noun) : unitOf(suffix.suffix);
    const next = suffix?.next ?? scales.next;
    emit(scan, kind, `figure.${kind}.pair`, index, next, {
      min: timesTen(low, scales.power),
      max: timesTen(high, scales.power),
      ...(unit === undefined ? {} : { unit }),
      bound: 'about',
      precision: scales.power,
    });
    return next;
  }

  function isCapitalName(scan: Scan, first: number, next: number): boolean {
    const { letterCase } = scan.tokens;
    if (letterCase[first] === wordCase.lower) return false;
    const followed = isWord(scan, next) && letterCase[next] !== wordCase.lower;
    const preceded = first > 0 && isWord(scan, first - 1) && letterCase[first - 1] !== wordCase.lower;
    return followed || preceded || (first > 0 && isWord(scan, first - 1));
  }

  /** `một` counts where it stands for a quantity measured, limited, or set against another. */
  function isArticle(scan: Scan, amount: Amount): boolean {
    const { suffix } = amount;
    if (suffix !== undefined && suffix.kind !== 'duration') return false;
    const { approximator, bound } = readBound(scan, amount.first, amount.next);
    // Before a noun without a unit gần and trên may speak of place: gần một bụi rậm.
    const isLimited =
      suffix === undefined
        ? bound === 'atLeast' || bound === 'atMost'
        : approximator !== undefined && bound !== 'exact';
    if (suffix !== undefined) return !isLimited;
    if (readCountedNoun(scan, amount.next) === undefined) return true;
    if (isLimited || isPartitive(scan, amount.first)) return false;
    const last = scan.figures.at(-1);
    if (
      last === undefined ||
      last.kind !== 'cardinal' ||
      amount.first - last.next > 14 ||
      !isSameSentence(scan, last.next, amount.first)
    )
      return true;
    // "một em là trưởng khoa, một em nhận danh hiệu": the same noun again.
    const isAgain =
      last.value === 1 &&
      wordAt(scan, last.next) === wordAt(scan, amount.next) &&
      tokenText(scan.tokens, last.next) === tokenText(scan.tokens, amount.next);
    const isJoined = isSign(scan, amount.first - 1, signs.comma) || w.contrast.has(wordAt(scan, amount.first - 1));
    return !isAgain && !(isJoined && last.next + 8 > amount.first && last.value !== undefined);
  }

  /** trong đó (có), trong số đó (có): the one is set against those told before. */
  function isPartitive(scan: Scan, first: number): boolean {
    const at = wordAt(scan, first - 1) === w.có ? first - 2 : first - 1;
    return wordAt(scan, at) === w.đó && (wordAt(scan, at - 1) === w.of || wordAt(scan, at - 1) === w.số);
  }

  function isSameSentence(scan: Scan, from: number, to: number): boolean {
    for (let index = from; index < to; index++) if (isSign(scan, index, signs.fullStop)) return false;
    return true;
  }

  function isHomograph(scan: Scan, amount: Amount): boolean {
    const { first, next, number, suffix } = amount;
    const only = wordAt(scan, first);
    const after = wordAt(scan, number.next);
    if (only === w.không) return true;
    if (only === w.một) return isArticle(scan, amount);
    if (only === w.năm) {
      if (
        first > 0 &&
        (isNumber(scan, first - 1) || numbers.digit(wordAt(scan, first - 1)) >= 0 || w.at.has(wordAt(scan, first - 1)))
      )
        return true;
      if (!w.fives.has(after)) return true;
    }
    if (only === w.ba) {
      if (w.father.has(after)) return true;
      if (w.elder.has(after) && hasRole(scan, number.next + 1, role.nounStop)) return true;
    }
    if (only === w.chín && first > 0 && w.drawn.has(wordAt(scan, first - 1))) return true;
    return (
      suffix === undefined && readCountedNoun(scan, next) === undefined && !hasRole(scan, first - 1, role.scoreCue)
    );
  }

  const grammar: FigureGrammar = {
    lexicon,
    readWordGroup: (scan, index) => numbers.readGroup(word(scan), index),
    readOrdinalWord: (scan, index) => numbers.readOrdinal(word(scan), index),
    readInstanceWord: (scan, index) => {
      const group = numbers.readGroup(word(scan), index);
      return group !== undefined && group.value > 0 ? group : undefined;
    },
    isOtherWord: (scan, index) => w.billion.has(wordAt(scan, index)) && w.notBillion.has(wordAt(scan, index + 1)),
    readHalf: (scan, index) =>
      wordAt(scan, index) === w.half || wordAt(scan, index) === w.halfOther
        ? wordAt(scan, index) === 0
          ? 0
          : index + 1
        : 0,
    isLooseDigit(scan, index, inWords) {
      if (inWords !== !isNumber(scan, index) || wordAt(scan, index) === w.năm) return false;
      if (readSuffix(scan, index + 1)?.suffix.kind === 'money') return true;
      return (
        readCountedNoun(scan, index + 1) === undefined &&
        readSuffix(scan, index + 1) === undefined &&
        !isSign(scan, index + 1, signs.slash) &&
        !isSign(scan, index + 1, signs.minus)
      );
    },
    takesFraction(scan, index) {
      if (w.takesFraction.has(wordAt(scan, index))) return true;
      const suffix = readSuffix(scan, index);
      return suffix !== undefined && suffix.suffix.kind !== 'money';
    },
    readDate: dates.readDate,
    readSpecial(scan, index) {
      const only = wordAt(scan, index);
      if (scan.tokens.letterCase[index] === wordCase.upper && isWord(scan, index + 1)) return 0;
      if (only === w.hàng || w.few.has(only)) return readVague(scan, index);
      if (only === w.gấp) return readTimes(scan, index);
      if (only === w.nửa) return readNửa(scan, index);
      if (only === w.một && wordAt(scan, index + 1) === w.nửa)
        return emitFraction(scan, 'half', index, index + 2, 1, 2);
      const group = numbers.readGroup(word(scan), index);
      const isHead =
        group !== undefined && wordAt(scan, group.next) === w.là && scan.tokens.letterCase[index] !== wordCase.lower;
      if (isHead) {
        emit(scan, 'ordinal', 'figure.ordinal.enumerator', index, group.next + 1, { value: group.value });
        return group.next + 1;
      }
      if (hasRole(scan, index, scaleRole)) return readBareScale(scan, index);
      return readPair(scan, index);
    },
    readTail(scan, amount) {
      return (
        readFraction(scan, amount) ||
        readPeriod(scan, amount) ||
        readMultiple(scan, amount) ||
        readPart(scan, amount) ||
        readThousandDong(scan, amount)
      );
    },
    isNoNumber(scan, amount) {
      const { first, number } = amount;
      if (isCapitalName(scan, first, number.next)) return true;
      return number.next === first + 1 && isHomograph(scan, amount);
    },
    isNoOrdinal: (scan, index, isWeak) => isWeak && wordAt(scan, index) === w.năm,
    isAddress: (scan, { first }) =>
      scan.tokens.letterCase[first] !== wordCase.lower && w.place.has(wordAt(scan, first - 2)),
    isOtherUnit(scan, number, next) {
      return (
        next === number.next + 1 && tokenText(scan.tokens, number.next) === 'tiếng' && w.gun.has(wordAt(scan, next))
      );
    },
    rangeStart: (scan, first) => (first > 0 && w.between.has(wordAt(scan, first - 1)) ? first - 1 : first),
    joinsRange: (scan, index) => hasRole(scan, index, role.rangeWord),
    isFreeIdiom: (scan, first, next) =>
      wordAt(scan, first) !== w.một || !(numbers.digit(wordAt(scan, next)) > 1 && wordAt(scan, next - 1) === w.phần),
    isWeekday(scan, first, edge, next) {
      if (edge !== first + 1 || !w.weekdays.has(wordAt(scan, edge)) || next !== edge + 1) return false;
      return w.weekdayCue.has(wordAt(scan, first - 1))
        ? !isNthOf(scan, next)
        : w.weekdayTail.has(wordAt(scan, next)) || (isSign(scan, next, signs.opening) && isNumber(scan, next + 1));
    },
  };

  /** `ngày thứ tư của bệnh` is the fourth day, no Wednesday. */
  function isNthOf(scan: Scan, next: number): boolean {
    return wordAt(scan, next) === id('của') || wordAt(scan, next) === id('liên');
  }

  /** A scale word alone counts behind an approximator: hơn trăm người, gần chục năm. */
  function readBareScale(scan: Scan, index: number): number {
    const scales = readScales(scan, grammar, index);
    const { bound, approximator } = readBound(scan, index, scales.next);
    if (approximator === undefined || approximator.next !== index || scales.power === 0)
      return Math.max(scales.next, index + 1);
    const suffix = readSuffix(scan, scales.next);
    const noun = suffix === undefined ? readCountedNoun(scan, scales.next) : undefined;
    if (suffix === undefined && noun === undefined) return scales.next;
    const kind = suffix?.suffix.kind ?? 'cardinal';
    const unit = suffix === undefined ? noun && phraseText(scan, noun) : unitOf(suffix.suffix);
    const next = suffix?.next ?? scales.next;
    emit(scan, kind, `figure.${kind}.scale`, index, next, {
      value: timesTen(1, scales.power),
      ...(unit === undefined ? {} : { unit }),
      bound,
      precision: scales.power,
    });
    return next;
  }

  /** 500k and 5tr are sums in đồng. */
  function readThousandDong(scan: Scan, amount: Amount): number {
    const { number } = amount;
    if (number.inWords || number.scale === 0 || number.next !== number.first + 2 || !isAttached(scan, number.first + 1))
      return 0;
    const letters = tokenText(scan.tokens, number.first + 1);
    if (letters !== 'k' && letters !== 'tr') return 0;
    emit(scan, 'money', 'figure.money.short', amount.first, number.next, {
      value: amount.value,
      unit: 'VND',
      bound: readBound(scan, amount.first, number.next).bound,
      precision: amount.precision,
    });
    return number.next;
  }

  return grammar;
}

/** Further words that the grammar asks for beyond its data. */
export const vietnameseGrammarWords = `${countedByFive} rưỡi rưởi mốt tư lăm nhăm mười mươi trăm linh lẻ nhì nhất phần tổng số trong phú lệ giá trọng suất mỷ mỉ thí mẩn mẹ má tôi nó của mình quả trái lúa gạo mít chuối xoài cơm súng nổ động việt pháp hoa nhật hàn nói vang hát kêu la cười khóc vỗ thét ồn trống chuông còi top liên hết h g lúc khoảng lịch kỷ kỉ giêng chạp đó còn có hằng mấy những các nhiều suốt tuần này vừa cuối hàng ngoái nay phiên hôm`;
