import type { Paragraph, ParagraphEntity, ParagraphFact } from '../paragraph.js';
import { tokenText } from '../text/tokens.js';

/** What a mention counts more in the title and in the first sentence of text. */
const inTitle = 2;
const inLead = 2;
/** What must speak for a name, and how many times more than for any other. */
const leastWeight = 6;
const leastLead = 2;

/** Who only tells what the text reports: offices of statistics, agencies, ministries that publish it. */
const teller = /(?:statistic|bureau|survey|agency|news|office|press|wire|thống kê|thông tấn)/iu;
const saying =
  /^(?:said|says|reported|reports|announced|announces|warned|warns|told|tells|estimates|estimated|expects|expected|found|finds|published|showed|shows)$/u;

/** The weights of the names of one English text, gathered paragraph by paragraph. */
export interface Cast {
  readonly weights: Map<string, number>;
  readonly titled: Set<string>;
  /** A title that names a person tells of deeds, not of a body or place. */
  titleHasPerson: boolean;
  hasLead: boolean;
}

export function emptyCast(): Cast {
  return { weights: new Map(), titled: new Set(), titleHasPerson: false, hasLead: false };
}

/** Adds the bodies and places of a paragraph; `isTitle` says that it is the first line, `isText` that it is no heading. */
export function addToCast(
  cast: Cast,
  paragraph: Paragraph,
  entities: readonly ParagraphEntity[],
  isTitle: boolean,
  isText: boolean,
): void {
  const isLead = isText && !cast.hasLead;
  cast.hasLead ||= isText;
  const leadEnd = isLead ? (paragraph.sentenceEnds[0] ?? 0) : 0;
  for (const entity of entities) {
    if (isTitle && entity.kind === 'person') cast.titleHasPerson = true;
    if (entity.kind !== 'organization' && entity.kind !== 'place') continue;
    if (tellsOnly(paragraph, entity)) continue;
    const { canonical } = entity;
    const weight = 1 + (isTitle ? inTitle : 0) + (entity.first < leadEnd ? inLead : 0);
    cast.weights.set(canonical, (cast.weights.get(canonical) ?? 0) + weight);
    if (isTitle) cast.titled.add(canonical);
  }
}

function tellsOnly({ tokens }: Paragraph, { canonical, first, next }: ParagraphEntity): boolean {
  if (teller.test(canonical)) return true;
  const word = (index: number) => (index >= 0 && index < tokens.count ? tokenText(tokens, index).toLowerCase() : '');
  const article = word(first - 1) === 'the' ? first - 2 : first - 1;
  return saying.test(word(next)) || (word(article) === 'to' && word(article - 1) === 'according');
}

/** The body or place that a text is about: named in its title, and far more than any other. */
export function protagonist({ weights, titled, titleHasPerson }: Cast): string | undefined {
  if (titleHasPerson) return undefined;
  let best: string | undefined;
  let first = 0;
  let second = 0;
  for (const [name, weight] of weights) {
    if (weight > first) {
      second = first;
      first = weight;
      best = name;
    } else if (weight > second) second = weight;
  }
  return best !== undefined && titled.has(best) && first >= leastWeight && first >= leastLead * second
    ? best
    : undefined;
}

/**
 * The one body, place or person that the sentence of a fact names, '' where it names none; undefined where it names several,
 * each of which the fact could be about.
 */
export function soleActor(
  { sentenceEnds, tokens }: Paragraph,
  entities: readonly ParagraphEntity[],
  fact: ParagraphFact,
): string | undefined {
  const at = sentenceEnds.findIndex((end) => fact.first < end);
  const start = at > 0 ? (sentenceEnds[at - 1] ?? 0) : 0;
  const end = sentenceEnds[at] ?? fact.next;
  let actor = '';
  for (const { kind, canonical, first } of entities) {
    if (first < start || first >= end) continue;
    if (kind !== 'organization' && kind !== 'place' && kind !== 'person') continue;
    if (actor !== '' && actor !== canonical) return undefined;
    actor = canonical;
  }
  const isReferring = actor === '' && /^(?:it|they|he|she|its|their|his|her)$/iu.test(tokenText(tokens, start));
  return isReferring ? lastBefore(entities, start) : actor;
}

/** "Daesung broke ground … It will hire 1,500 workers": whom the sentences before in the paragraph named last. */
function lastBefore(entities: readonly ParagraphEntity[], start: number): string {
  const last = entities.findLast(({ kind, first }) => first < start && (kind === 'organization' || kind === 'person'));
  return last?.canonical ?? '';
}
