import type { PhraseMatch } from '../text/phrases.js';
import { spaceBefore } from '../text/tokens.js';
import { readDescription } from './described.js';
import type { Head } from './lexicon.js';
import { yearsEnd } from './periods.js';
import { areWords, type Candidate, isCapital, isInitial, isNumber, isSign, isWord, type Scan, wordAt } from './scan.js';

/** End of a code (59-NQ/TW, 250/2025/QH15, 57) at the token, or the token itself. */
function codeEnd({ tokens, limit }: Scan, index: number): number {
  if (index >= limit || !isNumber(tokens, index)) return index;
  let end = index + 1;
  while (end < limit && !spaceBefore(tokens, end)) {
    const joins = isSign(tokens, end, '/') || isSign(tokens, end, '-');
    if (!joins && !isWord(tokens, end) && !isNumber(tokens, end)) break;
    if (
      joins &&
      (end + 1 >= limit || spaceBefore(tokens, end + 1) || !(isWord(tokens, end + 1) || isNumber(tokens, end + 1)))
    )
      break;
    end++;
  }
  return end;
}

function isFullCode({ tokens }: Scan, first: number, next: number): boolean {
  for (let index = first; index < next; index++)
    if (isSign(tokens, index, '/') || isSign(tokens, index, '-')) return true;
  return false;
}

/** End of a list of codes that share one head: "57, 59, 66", "08/2017/TT-BNNPTNT, 11/2019/TT-BNNPTNT và 05/2021/TT-BNNPTNT". */
function codesEnd(scan: Scan, index: number): number {
  const { tokens, limit } = scan;
  let end = codeEnd(scan, index);
  if (end === index) return index;
  const full = isFullCode(scan, index, end);
  while (end < limit) {
    const joins =
      isSign(tokens, end, ',') || isSign(tokens, end, ';') || (isWord(tokens, end) && wordAt(tokens, end) === 'và');
    if (!joins) break;
    const start = areWords(scan, end + 1, ['số']) ? end + 2 : end + 1;
    const next = codeEnd(scan, start);
    if (next === start || isFullCode(scan, start, next) !== full) break;
    if (!full && !closesNumber(scan, next)) break;
    end = next;
  }
  return end;
}

/** A bare number belongs to a list of documents only where nothing that it could count follows. */
function closesNumber({ tokens, lexicon, limit }: Scan, index: number): boolean {
  if (index >= limit || !isWord(tokens, index)) return true;
  const word = wordAt(tokens, index);
  return word === 'và' || word === 'của' || lexicon.boundaries.match(tokens, index, limit) !== undefined;
}

/** The document whose head stands at the capitalized token. */
export function headedDocument(scan: Scan, index: number, match: PhraseMatch<Head>): Candidate | undefined {
  const head = match.value;
  const afterNumberWord = areWords(scan, match.end, ['số']) ? match.end + 1 : match.end;
  const codes = codesEnd(scan, afterNumberWord);
  const isBare = codes > afterNumberWord && !isFullCode(scan, afterNumberWord, codes);
  const isCode = codes > afterNumberWord && (head.mark === '#' || !isBare || closesNumber(scan, codes));
  if (isCode) return document(index, match.end, head, codes, 'entity.document.number');
  if (head.mark === '#')
    return headedByBody(scan, index, match.end, head) ?? resolutionOn(scan, index, match.end, head);
  return described(scan, index, match.end, head);
}

/** A code behind a head in lower case: "theo quyết định số 12/2024/QĐ-UBND". */
export function findCodedDocument(scan: Scan, index: number): Candidate | undefined {
  const { tokens, lexicon, free } = scan;
  const before = index > free && areWords(scan, index - 1, ['số']) ? index - 2 : index - 1;
  if (before < free || !isWord(tokens, before) || isCapital(tokens, before)) return undefined;
  const end = codeEnd(scan, index);
  if (!isFullCode(scan, index, end) || !endsInCode(scan, index, end)) return undefined;
  const head = lexicon.lowerHeads.matchBackward(tokens, before, free);
  if (head === undefined || head.value.kind !== 'document') return undefined;
  return document(head.end, before + 1, head.value, codesEnd(scan, index), 'entity.document.number');
}

/** Whether letters stand in the code, which a date or a score has not. */
function endsInCode({ tokens }: Scan, first: number, next: number): boolean {
  for (let index = first; index < next; index++) if (isCapital(tokens, index)) return true;
  return false;
}

function document(first: number, headEnd: number, head: Head, next: number, rule: string): Candidate {
  return { kind: 'document', first, next, rule, head: { canonical: head.canonical, tokens: headEnd - first } };
}

/** "Nghị quyết Đại hội Đảng lần thứ XIII", "Nghị quyết Trung ương 8 khóa XIII". */
function headedByBody(scan: Scan, first: number, headEnd: number, head: Head): Candidate | undefined {
  const { tokens, lexicon, limit } = scan;
  if (head.canonical !== 'Nghị quyết' && head.canonical !== 'Kết luận' && head.canonical !== 'Chỉ thị')
    return undefined;
  const owner = lexicon.heads.match(tokens, headEnd, limit);
  const isCongress = owner?.value.kind === 'event';
  if (!isCongress && !areWords(scan, headEnd, ['trung', 'ương'])) return undefined;
  const description = readDescription(scan, isCongress ? owner.end : headEnd, { lower: false });
  let next = description.next;
  if (!isCongress && isNumber(tokens, next)) next = readDescription(scan, next + 1, { lower: false }).next;
  return next > headEnd ? document(first, headEnd, head, next, 'entity.document.body') : undefined;
}

/** "thông qua Nghị quyết về dự toán ngân sách năm 2027": what a resolution is about names it in the middle of a sentence. */
function resolutionOn(scan: Scan, first: number, headEnd: number, head: Head): Candidate | undefined {
  if (head.canonical !== 'Nghị quyết' || !areWords(scan, headEnd, ['về'])) return undefined;
  return isInitial(scan, first) ? undefined : described(scan, first, headEnd, head);
}

function described(scan: Scan, first: number, headEnd: number, head: Head): Candidate | undefined {
  const { tokens } = scan;
  const initial = isInitial(scan, first);
  if (headEnd >= scan.limit) return undefined;
  const isLaw = head.mark === '';
  // "Chương trình mục tiêu quốc gia" is no everyday word, wherever it stands.
  const isLongHead = headEnd - first >= 4;
  const lower = (!initial || isLongHead) && !isLaw;
  if (isLaw && !isCapital(tokens, headEnd)) return undefined;
  const description = readDescription(scan, headEnd, { lower });
  // "Đề án phát triển nghề cá giai đoạn 2026-2030 …": its period names it where it opens a sentence, too.
  const whole = initial && !isLaw && !description.isNamed ? readDescription(scan, headEnd, { lower: true }) : undefined;
  if (whole?.isNamed === true && isNumber(tokens, whole.next - 1) && isPlan(head))
    return document(first, headEnd, head, whole.next, 'entity.document.head');
  if (!description.isNamed && ((initial && !isLongHead) || description.lowerWords < 2)) return undefined;
  const next = extendDocument(scan, description.next);
  return next > headEnd ? document(first, headEnd, head, next, 'entity.document.head') : undefined;
}

const plans = new Set(['Đề án', 'Chiến lược', 'Quy hoạch', 'Chương trình', 'Kế hoạch']);

function isPlan(head: Head): boolean {
  return plans.has(head.canonical);
}

/** Behind the name of a law: its number, its year, "(sửa đổi)". */
export function extendDocument(scan: Scan, next: number): number {
  const { tokens, limit } = scan;
  let end = next;
  // "Luật Dữ liệu số": no number follows, so that the word is of the name.
  if (areWords(scan, end, ['số']) && !isNumber(tokens, end + 1)) return Math.min(end + 1, limit);
  const start = areWords(scan, end, ['số']) ? end + 1 : end;
  const code = codeEnd(scan, start);
  if (code > start && isFullCode(scan, start, code)) return code;
  const year = yearsEnd(scan, areWords(scan, end, ['năm']) ? end + 1 : end);
  if (year > end + (areWords(scan, end, ['năm']) ? 1 : 0)) end = year;
  if (areWords(scan, end, ['sửa', 'đổi'])) end += 2;
  if (isSign(tokens, end, '(') && areWords(scan, end + 1, ['sửa', 'đổi'])) {
    let close = end + 3;
    while (close < limit && close < end + 8 && !isSign(tokens, close, ')')) close++;
    if (isSign(tokens, close, ')')) end = close + 1;
  }
  return Math.min(end, limit);
}
