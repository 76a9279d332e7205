import type { Paragraph } from '../paragraph.js';
import { wordCase } from '../text/tokens.js';
import { canonicalName } from './canonical.js';
import type { EntityLexicon } from './lexicon.js';
import type { Candidate } from './scan.js';

/** Provinces that a Vietnamese document names, with their level: tỉnh Gia Lai, thành phố Huế. */
export interface Provinces {
  /** Those that bodies of the state are of. */
  readonly ofBodies: Set<string>;
  /** Those that stand with their level themselves. */
  readonly places: Set<string>;
}

const provincial: ReadonlySet<string> = new Set([
  'Sở',
  'Ủy ban nhân dân',
  'Hội đồng nhân dân',
  'Công an',
  'Tòa án nhân dân',
  'Viện kiểm sát nhân dân',
  'Đoàn đại biểu Quốc hội',
  'Ban Chỉ huy quân sự',
  'Bộ Chỉ huy quân sự',
]);
const level = 'tỉnh ';
const closing = /(?: |^)((?:tỉnh|thành phố) \p{Lu}[^,()]*|Thành phố Hồ Chí Minh)$/u;

/** Adds the province that a body or place names. */
export function collectProvince(
  { tokens }: Paragraph,
  entity: Candidate,
  lexicon: EntityLexicon,
  into: Provinces,
): void {
  if (entity.kind === 'place') {
    // Nearly all places begin with a capital.
    if (tokens.letterCase[entity.first] !== wordCase.lower) return;
    const start = tokens.start[entity.first] ?? 0;
    if (tokens.text.startsWith(level, start)) into.places.add(level + canonicalName(tokens, entity, lexicon));
    return;
  }
  if (entity.kind !== 'organization' || !provincial.has(entity.head?.canonical ?? '')) return;
  const province = closing.exec(canonicalName(tokens, entity, lexicon))?.[1];
  if (province !== undefined) into.ofBodies.add(province);
}

/** The one province that a document is about: the only one that its bodies are of, or else the only one that it names. */
export function ownProvince({ ofBodies, places }: Provinces): string | undefined {
  const candidates = ofBodies.size > 0 ? ofBodies : places;
  return candidates.size === 1 ? [...candidates][0] : undefined;
}

const ownLevel = / (?:tỉnh|thành phố)$/;

/** The full name of a body of the document's province: Ủy ban nhân dân tỉnh, Sở Y tế. */
export function withProvince(canonical: string, province: string): string {
  const bare = ownLevel.exec(canonical)?.[0];
  if (bare !== undefined)
    return province.startsWith(bare.slice(1)) ? canonical + province.slice(bare.length - 1) : canonical;
  return canonical.startsWith('Sở ') && !closing.test(canonical) ? `${canonical} ${province}` : canonical;
}
