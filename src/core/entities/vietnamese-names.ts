import type { EntityKind } from '../model.js';
import type { Paragraph } from '../paragraph.js';
import { spaceBefore } from '../text/tokens.js';
import { canonicalName } from './canonical.js';
import { looksForeign } from './foreign-word.js';
import type { EntityLexicon } from './lexicon.js';
import { type Candidate, isCapital, isNumber, isSign, isWord, renamed, wordAt } from './scan.js';

type Tokens = Paragraph['tokens'];

/** What a Vietnamese document calls a body by: the last words of its name. */
interface Named {
  readonly kind: EntityKind;
  readonly canonical: string;
}

/** Bodies whose own name stands behind what they are: Công ty CP Thiết bị Y tế Nam Thịnh Phát. */
const business =
  /^(?:Công ty|Tập đoàn|Tổng công ty|Ngân hàng|Hợp tác xã|Doanh nghiệp|Hãng|Xí nghiệp|Câu lạc bộ|Siêu thị|Khách sạn)/;
const team = /^(?:Câu lạc bộ|Đội bóng|Đội tuyển|Đội)/;

/** Before a short name of a club that is a town's name too. */
const townMark = 'đội ';

/** Adds the short forms of a body: its own name, and the town of a club. */
export function collectShortBodies(
  tokens: Tokens,
  entity: Candidate,
  lexicon: EntityLexicon,
  into: Map<string, Named | null>,
): void {
  const head = entity.head?.canonical ?? '';
  const isTeam = team.test(head) || entity.rule === 'entity.organization.team' || isClub(tokens, entity, lexicon);
  if (!isTeam && !business.test(head)) return;
  const named = { kind: entity.kind, canonical: canonicalName(tokens, entity, lexicon) };
  if (isTeam) addTown(tokens, entity, lexicon, named, into);
  const first = ownNameStart(tokens, entity, lexicon);
  if (!isTeam) addTrade(tokens, entity, first, named, into);
  if (first <= entity.first || first >= entity.next) return;
  const words = entity.next - first;
  if (words < 2 && !looksForeign(tokens, first)) return;
  add(into, tokens.text.slice(tokens.start[first], tokens.end[entity.next - 1]), named);
}

/** "Công ty cổ phần Nhựa Tân Khải" is "Nhựa Tân Khải" too. */
function addTrade(
  tokens: Tokens,
  { first, next, head }: Candidate,
  ownName: number,
  named: Named,
  into: Map<string, Named | null>,
): void {
  const trade = first + (head?.tokens ?? 0);
  if (trade === first || trade >= ownName || ownName >= next || !isCapital(tokens, trade)) return;
  add(into, tokens.text.slice(tokens.start[trade], tokens.end[next - 1]), named);
}

/** A club of the lexicon: its canonical name is no town's. */
function isClub(tokens: Tokens, { first, next, rule }: Candidate, lexicon: EntityLexicon): boolean {
  if (rule !== 'entity.organization.lexicon' || next - first < 3) return false;
  const head = lexicon.heads.match(tokens, first, next);
  if (head !== undefined && !team.test(head.value.canonical)) return false;
  return townOf(tokens, first, next, lexicon) !== undefined;
}

/** First token of the run of capitals that ends the name and is neither a field nor a place. */
function ownNameStart(tokens: Tokens, { first, next, head }: Candidate, lexicon: EntityLexicon): number {
  let start = next;
  const limit = first + (head?.tokens ?? 1);
  while (start > limit && isCapital(tokens, start - 1) && (start === next || spaceBefore(tokens, start))) start--;
  while (start < next) {
    const field = lexicon.nouns.match(tokens, start, next) ?? lexicon.actions.match(tokens, start, next);
    if (field === undefined) break;
    start = field.end;
  }
  return lexicon.names.match(tokens, start, next)?.end === next ? next : start;
}

function townOf(tokens: Tokens, first: number, next: number, lexicon: EntityLexicon): number | undefined {
  for (let index = first + 1; index < next; index++) {
    const town = lexicon.names.match(tokens, index, next);
    if (town?.value.kind === 'place' && town.end === next)
      return lexicon.countries.has(town.value.canonical) ? undefined : index;
  }
  return undefined;
}

function addTown(
  tokens: Tokens,
  { first, next }: Candidate,
  lexicon: EntityLexicon,
  named: Named,
  into: Map<string, Named | null>,
): void {
  const opening = lexicon.names.match(tokens, first, next);
  const isOpening = opening?.value.kind === 'place' && opening.end < next;
  const start = isOpening ? first : townOf(tokens, first, next, lexicon);
  if (start === undefined) return;
  const end = isOpening ? opening.end : next;
  if (!into.has(matchMark)) into.set(matchMark, named);
  add(into, townMark + tokens.text.slice(tokens.start[start], tokens.end[end - 1]), named);
}

function add(into: Map<string, Named | null>, short: string, named: Named): void {
  const known = into.get(short);
  if (known === undefined) into.set(short, named);
  else if (short.startsWith(townMark)) return;
  else if (known?.canonical !== named.canonical) into.set(short, null);
}

/** Stands for it that the document is about clubs of towns at all. */
const matchMark = 'đội';
const towns = new Set([
  'Hà Nội',
  'Hải Phòng',
  'Nam Định',
  'Thanh Hóa',
  'Bình Dương',
  'Đà Nẵng',
  'Quảng Nam',
  'Bình Định',
  'Hà Tĩnh',
  'Ninh Bình',
  'Khánh Hòa',
  'Quảng Ninh',
  'Long An',
  'Đồng Tháp',
  'Bình Phước',
  'Đồng Nai',
  'Huế',
  'Cần Thơ',
]);

function clubOf(town: string): Named | undefined {
  return towns.has(town) ? { kind: 'organization', canonical: `Câu lạc bộ ${town}` } : undefined;
}

const playsAfter = new Set(
  'thắng thua hòa ghi dẫn gỡ cầm giữ bất chơi đá sút phản vươn tụt leo san khép bị vô đứt chớp hạ nhận thủng ngược gặp tiếp đón đăng trụ rớt xuống giành có còn chỉ'.split(
    ' ',
  ),
);
const playsBefore = new Set('thắng thua gặp tiếp hạ bại hòa clb đội thầy chủ khách cầm hơn dắt kém đón'.split(' '));

/** The club that the name of a town stands for between words of a match: "Hải Phòng ghi liền ba bàn". */
export function asTeam({ tokens }: Paragraph, entity: Candidate, known: ReadonlyMap<string, Named>): Candidate {
  const { first, next } = entity;
  if (!known.has(matchMark) || entity.rule !== 'entity.place.lexicon' || !standsInMatch(tokens, first, next))
    return entity;
  const town = tokens.text.slice(tokens.start[first], tokens.end[next - 1]);
  const named = known.get(townMark + town) ?? clubOf(town);
  return named === undefined ? entity : renamed(entity, named, 'entity.organization.document');
}

const standsAt = new Set(['ở', 'tại', 'tỉnh', 'về']);

/** Whether words of a match stand beside the name of a town, and none that makes it a place. */
function standsInMatch(tokens: Tokens, first: number, next: number): boolean {
  const before = first > 0 && isWord(tokens, first - 1) ? wordAt(tokens, first - 1) : '';
  if (standsAt.has(before)) return false;
  if (playsBefore.has(before) || (isWord(tokens, next) && playsAfter.has(wordAt(tokens, next)))) return true;
  return isNumber(tokens, next) && isSign(tokens, next + 1, '-') && isNumber(tokens, next + 2);
}
