import type { ParagraphFigure } from '../paragraph.js';
import { clauseStart, isBreak, isSign, signs } from './clause.js';
import { cue } from './cues.js';
import { cueFirst, entityAt, type FactSentence, figureAt, hasCue, wordAt } from './sentence.js';

/** How far back in UTF-16 units words before a date are read. */
const wordsReach = 60;

/** The end of what stands before the token in its sentence. */
export function wordsBefore({ paragraph: { tokens }, first }: FactSentence, index: number): string {
  const end = tokens.start[index] ?? 0;
  return tokens.text.slice(Math.max(tokens.start[first] ?? 0, end - wordsReach), end);
}

/** "kế hoạch năm 2023", "kể từ năm 2010", a year in a name, the date of a document: they say which, not when. */
export function isAttribute(sentence: FactSentence, date: ParagraphFigure): boolean {
  const entity = entityAt(sentence, date.first);
  // A report is named by the quarter, half or month that it is about; a law by the year that it was made in.
  // A plan is about the years that it covers, or leads to.
  if (entity?.kind === 'document' && (isHorizon(sentence, date) || /^\d{4}\/\d{4}$/.test(String(date.value))))
    return false;
  // So is a budget.
  if (
    entity?.kind === 'document' &&
    /(?<!\p{L})(?:dự toán|kế hoạch)(?!\p{L})/iu.test(wordsBefore(sentence, date.first))
  )
    return false;
  if (entity?.kind === 'document' && /^\d{4}-/.test(String(date.value)))
    return !/^\d{4}-(?:[QH]\d|\d{2})$/.test(String(date.value));
  // An event or an award is named by the year that it is of.
  if (entity !== undefined) return entity.kind !== 'event' && entity.kind !== 'award';
  const before = date.first - 1;
  if (before < sentence.first) return false;
  if (opensSeason(sentence, before)) return false;
  // "Mục tiêu giai đoạn 2026 - 2030 là …"
  if (hasCue(sentence, before, cue.plan) && leadsToReach(sentence, date.next)) return false;
  if (entityAt(sentence, before)?.kind === 'document' || hasCue(sentence, before, cue.since | cue.plan))
    return !(String(date.value).includes('/') && /^tính từ $/iu.test(wordsBefore(sentence, date.first)));
  // "the biggest crowd since the 1980s", "the 2001 Convention"
  if (sentence.context.language !== 'vi')
    return (
      hasCue(sentence, before - 1, cue.since) ||
      entityAt(sentence, date.next)?.kind === 'document' ||
      opensWithOrigin(sentence, date) ||
      isOfAside(sentence, date)
    );
  return (
    namesAnother(wordsBefore(sentence, date.first), String(date.value)) ||
    datesReport(sentence, date) ||
    datesOrigin(sentence, date) ||
    delivery.test(wordsBefore(sentence, date.first)) ||
    record.test(wordsBefore(sentence, date.first)) ||
    /(?<!\p{L})(?:kể|tính) từ (?:khi|ngày \p{L})[^,;.]*$/iu.test(wordsBefore(sentence, date.first)) ||
    (!String(date.value).includes('/') && /(?<!\p{L})từ khi \p{L}[^,;.]*$/u.test(wordsBefore(sentence, date.first))) ||
    isWhoWas(sentence, date)
  );
}

/** How far behind the year of a plan in tokens its verb may stand: "Mục tiêu năm 2026 của tỉnh là …". */
const planReach = 6;

function leadsToReach(sentence: FactSentence, first: number): boolean {
  for (let index = first; index < Math.min(sentence.next, first + planReach); index++) {
    if (hasCue(sentence, index, cue.reach)) return true;
    if (isBreak(sentence, index)) return false;
  }
  return false;
}

const document =
  'nghị quyết|quyết định|thông tư|nghị định|luật|công văn|công điện|văn bản|hợp đồng|biên bản|tờ trình|chỉ thị|hiệp định|bản án|kết luận';

/** "Nghị quyết ký ngày 5/6/2020", "số 81/2021/NĐ-CP ngày 27/8/2021": the day that a document is of. */
const documentBefore = new RegExp(
  `(?:(?:${document})(?:(?: số)? \\S*\\d\\S*)?(?: ký| ban hành)?|số \\S*/\\S+)(?: ngày)? $`,
  'iu',
);

/** "nhân kỷ niệm Ngày Giải phóng 10/10", "theo chuẩn giai đoạn 2022 - 2025" */
const occasionBefore =
  /(?<!\p{L})(?:(?:trước thềm|nhân (?:dịp|ngày|lễ)|kỷ niệm|chào mừng) [^,;.\d]{0,40}|(?:chuẩn|tiêu chí)(?: nghèo| mới| đa chiều)*(?: giai đoạn)? )$/iu;

/** Whether a Vietnamese date behind the words says which document, occasion or standard is meant, and not when. */
export function namesAnother(before: string, date: string): boolean {
  return occasionBefore.test(before) || (/-\d{2}-\d{2}/.test(date) && documentBefore.test(before));
}

/** "Báo cáo công bố hôm 8/7 cho biết …": when it was said, and not when what follows was so. */
function datesReport(sentence: FactSentence, date: ParagraphFigure): boolean {
  return (
    hasCue(sentence, date.next, cue.say) && /công bố(?: vào| hôm| ngày)* $/iu.test(wordsBefore(sentence, date.first))
  );
}

/** "người nghỉ hưu trước năm 1995 được cộng 300.000 đồng": which of them, and not when. */
function isWhoWas(sentence: FactSentence, { first, value }: ParagraphFigure): boolean {
  const own = sentence.context.date?.slice(0, 4);
  if (own === undefined || !/^\d{4}$/.test(String(value)) || String(value) >= own) return false;
  return wordAt(sentence, first - 1) === 'trước' && clauseStart(sentence, first) < first - 1;
}

/** "Dầu Brent giao tháng 1/2027", "hợp đồng kỳ hạn tháng 3": which goods are meant, and not when. */
const delivery = /(?<!\p{L})(?<!ngoại |bàn |hẹn )(?:giao|kỳ hạn|đáo hạn)(?: vào| trong)? $/iu;

/** "vượt mốc lịch sử năm 1993 tới 1,08 m": when the record was set that is broken. */
const record =
  /(?<!\p{L})(?:vượt|phá|hơn|kém|bằng|xấp xỉ|gần|dưới|trên)(?!\p{L})[^,;.]{0,16}(?:mốc|kỷ lục|đỉnh)(?: (?:cũ|lịch sử|lũ))* (?:của )?$/iu;

const originBefore =
  /(?:^|[\s(,])(?:sinh|sn|đóng|chế tạo|sản xuất|xuất xưởng|thành lập|ra đời|giải thể|ký từ|khởi công|khánh thành|ban hành|khai trương|có hiệu lực|đưa vào (?:sử dụng|khai thác|vận hành|hoạt động)|được (?:xây|xây dựng|công nhận|xếp hạng|thông qua|ký kết))(?: vào| từ| hồi| trong| ngày| đầu| giữa| cuối){0,2} $/iu;

/** "Công ty thành lập năm 2005 có 40 nhân viên": when something came about, and not when what follows was so. */
function datesOrigin(sentence: FactSentence, date: ParagraphFigure): boolean {
  if (!originBefore.test(wordsBefore(sentence, date.first))) return false;
  // "Số doanh nghiệp thành lập năm 2024 là 450"
  if (hasCue(sentence, clauseStart(sentence, date.first), cue.head)) return false;
  return (
    isBreak(sentence, date.next) ||
    hasCue(sentence, date.next, cue.passive | cue.extent | cue.time | cue.auxiliary | cue.deed | cue.act)
  );
}

/** "Mùa giải 2024, đội …", "trong vụ 2024": a season that opens its clause, or stands behind a preposition, tells when. */
function opensSeason(sentence: FactSentence, index: number): boolean {
  if (!hasCue(sentence, index, cue.since) || sentence.context.language !== 'vi') return false;
  const { text, start, end } = sentence.paragraph.tokens;
  const first = cueFirst(sentence, index);
  if (!/^(?:niên khóa|mùa giải|mùa|vụ)$/iu.test(text.slice(start[first], end[index]))) return false;
  return clauseStart(sentence, first) === first || /^(?:trong|ở|tại|vào|từ|đến)$/u.test(wordAt(sentence, first - 1));
}

/** "Chiến lược phát triển thủy sản đến năm 2030": a plan is about the year that it leads to. */
function isHorizon({ paragraph: { tokens }, context }: FactSentence, date: ParagraphFigure): boolean {
  const word = tokens.text.slice(tokens.start[date.first - 1], tokens.end[date.first - 1]);
  return word === (context.language === 'vi' ? 'đến' : 'to');
}

/** "Sau trận lũ năm 2020, …", "Trước năm 2020, …": some time behind or before a year long past, which the words do not name. */
export function isBesideThen(sentence: FactSentence, date: ParagraphFigure): boolean {
  const { language, date: own } = sentence.context;
  const value = String(date.value);
  if (language !== 'vi' || own === undefined || !/^\d{4}(?:$|-\d{2}(?:$|-\d{2}$))/.test(value)) return false;
  if (value.startsWith(own.slice(0, 4)) || !isSign(sentence, date.next, signs.comma)) return false;
  const clause = clauseStart(sentence, date.first);
  for (let index = clause; index < date.first; index++) if (figureAt(sentence, index) !== undefined) return false;
  const { text, start } = sentence.paragraph.tokens;
  return /^(?:sau|từ sau|trước)(?: |$)/iu.test(text.slice(start[clause], start[date.first]));
}

/** "Từ năm 2022 đến nay, …", "Kể từ tháng 3, …": from the date up to the document's own. */
export function reachesToNow(sentence: FactSentence, date: ParagraphFigure): boolean {
  const before = wordsBefore(sentence, date.first);
  if (sentence.context.language !== 'vi')
    return (
      /(?:^|\s)since(?: at least| early| late| mid-)?(?: the)?(?: (?:end|start|beginning|middle) of)? ?$/iu.test(
        before,
      ) && !isExtreme(sentence, date)
    );
  const { text } = sentence.paragraph.tokens;
  if (/^ (?:đến|tới|cho đến) nay(?!\p{L})/iu.test(text.slice(date.end, date.end + 14)))
    return /từ (?:ngày \p{L}[^,;.\d]*)?$/iu.test(before);
  if (String(date.value).includes('/')) return false;
  // "Chiến dịch triển khai từ ngày 4/8 đã tiêm 27.350 mũi"
  if (/ từ $/iu.test(before) && /^ đã(?!\p{L})/u.test(text.slice(date.end, date.end + openingReach))) return true;
  // "Kể từ lần đầu dự giải năm 2016, cô có 31 huy chương."
  const isSince = /^(?:kể|tính) từ (?:(?:khi|lần|lúc) [^,;.\d]{1,40} )?(?:hồi |vào )?$/iu.test(before);
  return isSince && isSign(sentence, date.next, signs.comma);
}

/** How much behind a date in UTF-16 units says that it is over. */
const openingReach = 5;

/** How far before "since" in tokens the words stand that make it a record. */
const extremeReach = 8;

/** "its highest since 2008", "the first increases since 1993": no time that anything lasts. */
function isExtreme(sentence: FactSentence, { first }: ParagraphFigure): boolean {
  // "a dam, planned since 1910, …"
  if (isSign(sentence, first - 3, signs.comma)) return true;
  for (let index = first - 2; index >= Math.max(sentence.first, first - extremeReach); index--) {
    const word = wordAt(sentence, index);
    if (/(?:est|most|least|first|worst|best|record|only|time|peak|high|low)$/u.test(word)) return true;
    if (hasCue(sentence, index, cue.auxiliary)) return false;
  }
  return false;
}

/** How far into its sentence in tokens the date of an opening participle stands. */
const originReach = 8;

/** "Founded in 1908 as a shop, the group runs nine bakeries." */
function opensWithOrigin(sentence: FactSentence, { first }: ParagraphFigure): boolean {
  if (first - sentence.first > originReach) return false;
  return /^(?:founded|born|built|established|opened|launched|created|set|designed|erected|started|listed|elected|appointed|married|raised|first|formed|completed)$/u.test(
    wordAt(sentence, sentence.first),
  );
}

/** "The club, founded in 1902, has …": when what stands before the comma came about. */
function isOfAside(sentence: FactSentence, { first, next }: ParagraphFigure): boolean {
  if (!isSign(sentence, first - 3, signs.comma) || !isSign(sentence, next, signs.comma)) return false;
  return (
    /^(?:in|on|by|since)$/u.test(wordAt(sentence, first - 1)) &&
    /(?:ed|built|born|set|made|bought|sold|won)$/u.test(wordAt(sentence, first - 2))
  );
}
