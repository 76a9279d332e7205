import type { NamedEntity, ReconcileDocument } from './document.js';
import { folded } from './text.js';

/** What facts are about that name no subject of their own. */
export interface Topic {
  /** Empty for the whole country, or where the document names nobody and nothing. */
  readonly scope: string;
  /** The document is about several places or bodies alike: its unnamed subjects are known to nobody. */
  readonly isOpen: boolean;
}

/** The country that Vietnamese news speaks of when it names none. */
const home = new Set(['việt nam', 'vietnam', 'viet nam']);

export function isHome(canonical: string): boolean {
  return home.has(folded(canonical));
}

/** Bodies that speak for a country or a province, and agencies that report: what they tell is not about themselves. */
const speaker =
  /^(?:bộ|ban|chính phủ|quốc hội|nhà nước|đảng|văn phòng|thông tấn|tổng cục|cục|liên hợp quốc|asean|trung ương|ủy ban|tổ chức|hội đồng|vgp|reuters|afp|ap|bloomberg|liên minh|sở|ubnd|hđnd|tỉnh ủy|thành ủy|huyện ủy|công an|chi cục|phòng|viện kiểm sát|tòa án|mặt trận|trung tâm kiểm soát|trung tâm dự báo|trung tâm khí tượng|trung tâm quan trắc|đài khí tượng|cơ quan|ministry|department|government|office|agency|bureau|commission|parliament|united nations|ngành|hiệp hội|ria novosti|xinhua|tass)(?![\p{L}\p{N}])/u;

export function isSpeaker(canonical: string): boolean {
  return speaker.test(folded(canonical));
}

const titleLength = 90;
/** Where a text opens with what it is about, in UTF-16 units. */
const leadLength = 350;

/** So often a text names what it is not about, further down. */
const mostAside = 4;

interface Count {
  mentions: number;
  first: number;
}

/** The place and the body that a document is about, by how often it names them and whether it opens with them. */
export function topicOf({ entities, text }: ReconcileDocument): Topic {
  const places = new Map<string, Count>();
  const bodies = new Map<string, Count>();
  let homeMentions = 0;
  for (const entity of entities) {
    if (entity.kind === 'place' && isHome(entity.canonical)) homeMentions += 1;
    else if (entity.kind === 'place' && !isDateline(text, entity)) count(places, entity);
    else if (entity.kind === 'organization' && !isSpeaker(entity.canonical)) count(bodies, entity);
    else if (entity.kind === 'organization') countPlace(places, entity);
  }
  // A body that a text is about is a narrower subject than the place where it is.
  const body = mainOf(bodies, 0);
  if (body === undefined || body !== '') return { scope: body ?? '', isOpen: body === undefined };
  const place = mainOf(places, homeMentions);
  return { scope: place ?? '', isOpen: place === undefined };
}

/** "Hà Nội, ngày 5-1", "(Việt Trì) -", "LONDON, January 8": where a text was written, and not what it is about. */
export function isDateline(text: string, { start, end }: NamedEntity): boolean {
  const isOpening = end < 60 || /(?:^|\n)\(?$/.test(text.slice(Math.max(0, start - 2), start));
  return isOpening && behindDateline.test(text.slice(end, end + 12));
}

const behindDateline =
  /^(?:,? *(?:ngày|sáng|chiều|tối)|\) *[-–—:]|,? *\(|,? *\d| *[-–—]|,? *(?:TTXVN|VGP|NDO|VOV)|, *(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec))/iu;

/** "Ủy ban nhân dân tỉnh Vĩnh Long" speaks for Vĩnh Long. */
function countPlace(places: Map<string, Count>, entity: NamedEntity): void {
  const [, name] = spokenFor.exec(entity.canonical) ?? [];
  if (name !== undefined) count(places, { ...entity, canonical: name });
}

const spokenFor = / (?:tỉnh|thành phố|huyện|quận|thị xã) (\p{Lu}[\p{L}\s-]{1,30})$/u;

function count(counts: Map<string, Count>, { canonical, start }: NamedEntity): void {
  const name = folded(canonical);
  const known = counts.get(name) ?? { mentions: 0, first: start };
  counts.set(name, { mentions: known.mentions + 1, first: known.first });
}

/** The name that leads; empty where none does or the country does; undefined where two do. */
function mainOf(counts: ReadonlyMap<string, Count>, homeMentions: number): string | undefined {
  const weights = [...counts]
    .filter(([, { mentions, first }]) => first < leadLength || mentions >= mostAside)
    .map(([name, { mentions, first }]) => ({
      name,
      weight: mentions + (first < leadLength ? 2 : 0) + (first < titleLength ? 2 : 0),
    }))
    .filter(({ weight }) => weight > 1)
    .sort((one, other) => other.weight - one.weight);
  const [first, second] = weights;
  if (first === undefined || homeMentions >= 2 * first.weight) return '';
  return second !== undefined && second.weight === first.weight ? undefined : first.name;
}
