import { firstFrom, type NamedEntity, type ReconcileDocument } from './document.js';
import { reconcileWords } from './lexicon.js';
import { folded } from './text.js';

/** What "tỉnh", "cảng", "the hospital" mean in a document: by kind, the one name of that kind; none where there are several. */
export type Referents = ReadonlyMap<string, string | undefined>;

export function referentsOf(document: ReconcileDocument): Referents {
  const { kinds } = reconcileWords(document.language).lists;
  const referents = new Map<string, string | undefined>();
  const add = (kind: string, name: string) => {
    const isOther = referents.has(kind) && folded(referents.get(kind) ?? '') !== folded(name);
    referents.set(kind, isOther ? undefined : name);
  };
  for (const entity of document.entities) {
    if (entity.kind !== 'place' && entity.kind !== 'organization') continue;
    const kind = kindOf(document, entity, kinds);
    if (kind !== undefined) add(kind, entity.canonical);
    const [, ofKind, ofName] = ofPlace.exec(entity.quote) ?? [];
    if (entity.kind === 'organization' && ofKind !== undefined && ofName !== undefined) add(ofKind, ofName);
  }
  return referents;
}

/** "Ban Chỉ huy Phòng, chống thiên tai tỉnh Quảng Bình" names a province. */
const ofPlace = / (tỉnh|thành phố|huyện|quận|thị xã|xã|phường) (\p{Lu}[\p{L}\s]*)$/u;

/** The kind that a name tells of itself ("Bệnh viện Bạch Mai", "Leeds General Hospital") or that stands before it ("tỉnh Phú Thọ"). */
export function kindOf(
  { text, language }: ReconcileDocument,
  { quote, start }: NamedEntity,
  kinds: ReadonlySet<string>,
): string | undefined {
  const name = folded(quote).split(' ');
  const own = language === 'vi' ? [name.slice(0, 2).join(' '), name[0]] : [name.at(-1)];
  const before = folded(text.slice(Math.max(0, start - 12), start)).split(' ');
  const beside = language === 'vi' ? [before.slice(-2).join(' '), before.at(-1)] : [];
  return [...(name.length > 1 ? own : []), ...beside].find((kind) => kind !== undefined && kinds.has(kind));
}

/** What a common noun stands for that a sentence names its subject by; `name` is undefined where it may be several. */
export interface Referent {
  readonly name: string | undefined;
}

/** The last such noun between two offsets that no name stands behind. */
export function referentIn(
  document: ReconcileDocument,
  referents: () => Referents,
  start: number,
  end: number,
): Referent | undefined {
  const { lists } = reconcileWords(document.language);
  const tokens = [...document.text.slice(start, end).matchAll(/[\p{L}\p{N}]+|[^\s\p{L}\p{N}]/gu)];
  const word = (index: number) => tokens[index]?.[0] ?? '';
  for (let index = tokens.length - 1; index >= 0; index--) {
    const size = [2, 1].find((length) => {
      const phrase = Array.from({ length }, (_, step) => word(index + step)).join(' ');
      return isWhole(phrase) && lists.kinds.has(phrase.toLowerCase());
    });
    if (size === undefined) continue;
    const phrase = folded(Array.from({ length: size }, (_, step) => word(index + step)).join(' '));
    const isOpened = index === 0 || !/\p{L}/u.test(word(index - 1)) || lists.opening.has(word(index - 1).toLowerCase());
    const next = word(index + size);
    if (!isOpened || /^\p{Lu}/u.test(next) || lists.distinguishing.has(next.toLowerCase())) continue;
    const at = start + (tokens[index]?.index ?? 0);
    const following = document.entities[firstFrom(document.entities, at)];
    if (following !== undefined && following.start < end) return undefined;
    return { name: referents().get(phrase) };
  }
  return undefined;
}

/** "Công ty" and "công ty" are the noun, "Công Ty" is a name. */
function isWhole(phrase: string): boolean {
  return !/ \p{Lu}/u.test(phrase);
}

/** Kinds of places that lie beside each other and never in each other. */
const tiers: readonly ReadonlySet<string>[] = [
  new Set(['tỉnh', 'thành phố']),
  new Set(['huyện', 'quận', 'thị xã', 'thành phố']),
  new Set(['xã', 'phường', 'thị trấn']),
];

/** Whether the kinds are all of one tier. */
export function areOfOneTier(kinds: readonly (string | undefined)[]): boolean {
  return tiers.some((tier) => kinds.every((kind) => kind !== undefined && tier.has(kind)));
}
