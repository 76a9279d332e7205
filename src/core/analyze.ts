import { readDocumentContext } from './document-context.js';
import { collectNames, type DocumentNames, findEntities } from './entities/find-entities.js';
import { type FactsOfParagraph, findFacts, type ParagraphTime } from './facts/find-facts.js';
import { mainPeriod } from './facts/main-period.js';
import { addToCast, emptyCast, protagonist, soleActor } from './facts/protagonist.js';
import { headingTopic } from './facts/read-carried.js';
import { isListItem, leadsList, type SectionPlace, sectionPlaces } from './facts/section-period.js';
import { findFigures } from './figures/find-figures.js';
import { withLexicon } from './lexicon/apply.js';
import type { Lexicon } from './lexicon/model.js';
import { entityInSource, factInSource, figureInSource } from './mentions-in-source.js';
import type { Analysis, Entity, Fact, Figure, Language, Span } from './model.js';
import {
  type DocumentContext,
  type Paragraph,
  type ParagraphEntity,
  type ParagraphFigure,
  prepareParagraph,
} from './paragraph.js';
import { splitParagraphs } from './text/paragraphs.js';

export interface AnalyzeOptions {
  readonly language?: Language;
  /** ISO date of the document, used where the text does not tell its own. */
  readonly date?: string;
  /** What a project knows: laid over what Seedmark finds by itself, see {@link withLexicon}. */
  readonly lexicon?: Lexicon;
  /** Name of the text in the lexicon. */
  readonly document?: string;
}

/** Every field is there from the start: what is added to an object later is kept apart from it, at twice the cost. */
interface CachedParagraph {
  readonly paragraph: Paragraph;
  /** Document context that `figures` were found under. */
  figuresKey: string | undefined;
  figures: readonly ParagraphFigure[];
  /** Document context, names and main period that `entities` and `told` were found under. */
  key: string | undefined;
  entities: readonly ParagraphEntity[];
  /** What the paragraphs around told it of time. */
  time: ParagraphTime | undefined;
  /** Its facts, and what it tells the paragraphs behind it. */
  told: FactsOfParagraph | undefined;
}

/** Paragraphs of the last analysis of one document, by their text: what an edit leaves alone is not analysed again. */
export interface AnalysisCache {
  paragraphs: Map<string, CachedParagraph>;
  /** What its paragraphs were read under. */
  key: string;
}

export function createAnalysisCache(): AnalysisCache {
  return { paragraphs: new Map(), key: '' };
}

/**
 * Analyses a whole text. Deterministic and total: any string, never throws. Spans are UTF-16 offsets into `text`, end
 * exclusive. With the cache of an earlier analysis only paragraphs that changed are read again; the result is the same.
 */
export function analyze(text: string, options: AnalyzeOptions = {}, cache?: AnalysisCache): Analysis {
  const places = splitParagraphs(text);
  const inOrder: (CachedParagraph | undefined)[] = readParagraphs(text, places, cache);
  const shared = readTogether(inOrder, options, cache);
  const figures: Figure[] = [];
  const entities: Entity[] = [];
  const facts: Fact[] = [];
  let carried: string | undefined;
  let listed: string | undefined;
  let amounts: ReadonlyMap<string, string> | undefined;
  let title: string | undefined;
  let topic: string | undefined;
  const cast = shared.context.language === 'en' ? emptyCast() : undefined;
  const unnamed: { readonly at: number; readonly actor: string }[] = [];
  for (let index = 0; index < inOrder.length; index++) {
    const cached = inOrder[index];
    if (cached === undefined) continue;
    // What is told is let go, unless a cache keeps it: a text of a million words has a hundred megabytes of tokens.
    if (cache === undefined) inOrder[index] = undefined;
    const { paragraph, figures: ownFigures, entities: ownEntities } = cached;
    const offset = places[index]?.start ?? 0;
    const place = shared.sections[index];
    const isHeading = place?.isHeading === true;
    const isListed = listed !== undefined && isListItem(paragraph);
    const before = isListed ? listed : carried;
    const time = { period: place?.period, carried: isHeading ? undefined : before, amounts, topic };
    const told = (cache === undefined ? readFacts : factsOf)(cached, shared, time);
    if (isHeading) {
      const named = headingTopic(paragraph, ownFigures, ownEntities, shared.context);
      title ??= named;
      topic = named ?? title;
    }
    // Asked where it matters only: for most paragraphs no more is fetched of their text here.
    const leads = (told.carried ?? carried) !== undefined && leadsList(paragraph);
    if (!isListed) listed = leads && !isListItem(paragraph) ? told.carried : undefined;
    carried = place?.opens === false || leads ? carried : told.carried;
    amounts = told.amounts;
    for (const figure of ownFigures) figures.push(figureInSource(figure, paragraph, offset));
    for (const entity of ownEntities) entities.push(entityInSource(entity, paragraph, offset));
    if (cast !== undefined) addToCast(cast, paragraph, ownEntities, index === 0, !isHeading && index > 0);
    for (const fact of told.facts) {
      const actor =
        cast === undefined || fact.subject !== undefined ? undefined : soleActor(paragraph, ownEntities, fact);
      if (actor !== undefined) unnamed.push({ at: facts.length, actor });
      facts.push(factInSource(fact, paragraph, offset));
    }
  }
  if (cast !== undefined) giveProtagonist(facts, unnamed, protagonist(cast));
  const { language, date } = shared.context;
  const analysis = {
    language,
    ...(date === undefined ? {} : { date }),
    figures,
    entities,
    facts,
  };
  const { lexicon, document } = options;
  return lexicon === undefined ? analysis : withLexicon(text, analysis, lexicon, document);
}

/** Gives the body or place that a text is about to the facts whose sentences name nobody else. */
function giveProtagonist(
  facts: Fact[],
  unnamed: readonly { readonly at: number; readonly actor: string }[],
  subject: string | undefined,
): void {
  if (subject === undefined) return;
  for (const { at, actor } of unnamed) {
    const fact = facts[at];
    if (fact !== undefined && (actor === '' || actor === subject)) facts[at] = { ...fact, subject };
  }
}

/** The paragraphs of a text, those that the cache knows as they are. */
function readParagraphs(text: string, places: readonly Span[], cache?: AnalysisCache): CachedParagraph[] {
  if (cache === undefined) return places.map(({ start, end }) => prepare(text.slice(start, end)));
  const known = cache.paragraphs;
  const paragraphs = new Map<string, CachedParagraph>();
  cache.paragraphs = paragraphs;
  return places.map(({ start, end }) => {
    const source = text.slice(start, end);
    const cached = paragraphs.get(source) ?? known.get(source) ?? prepare(source);
    paragraphs.set(source, cached);
    return cached;
  });
}

/**
 * What all paragraphs tell together, and the figures and entities of each, under which their facts are read one by one. Each is
 * looked for in all paragraphs before the next: to fetch the code of all rules for every paragraph would take longer.
 */
function readTogether(
  paragraphs: readonly (CachedParagraph | undefined)[],
  options: AnalyzeOptions,
  cache?: AnalysisCache,
): Shared {
  const inOrder = paragraphs.filter((cached) => cached !== undefined);
  const prepared = inOrder.map((cached) => cached.paragraph);
  const context = readDocumentContext(prepared, options);
  const names = collectNames(prepared, context);
  const figuresKey = cache === undefined ? '' : JSON.stringify(context);
  for (const cached of inOrder) readFigures(cached, figuresKey, context);
  const main = mainPeriod(inOrder, context);
  const sections = sectionPlaces(inOrder, context, main);
  const key = cache === undefined ? '' : keyIn(cache, JSON.stringify([figuresKey, names.key, main]));
  for (const cached of inOrder) readEntities(cached, names, context, key);
  return { context, sections };
}

/** The key, as the very string that it was before where it says the same: each paragraph compares it, and it may be long. */
function keyIn(cache: AnalysisCache, key: string): string {
  if (cache.key !== key) cache.key = key;
  return cache.key;
}

const noFigures: readonly ParagraphFigure[] = [];
const noEntities: readonly ParagraphEntity[] = [];

/** The paragraph, nothing of which has been read. */
function prepare(source: string): CachedParagraph {
  return {
    paragraph: prepareParagraph(source),
    figuresKey: undefined,
    figures: noFigures,
    key: undefined,
    entities: noEntities,
    time: undefined,
    told: undefined,
  };
}

/** What a document's paragraphs are read under. */
interface Shared {
  readonly context: DocumentContext;
  /** Place of each paragraph. */
  readonly sections: readonly SectionPlace[];
}

function readFigures(cached: CachedParagraph, key: string, context: DocumentContext): void {
  if (cached.figuresKey === key) return;
  const found = findFigures(cached.paragraph, context);
  // A list that has grown holds room for more, and most paragraphs have no figures at all.
  cached.figures = found.length === 0 ? noFigures : found.slice();
  cached.figuresKey = key;
}

function isSameTime(one: ParagraphTime, other: ParagraphTime): boolean {
  if (one.period !== other.period || one.carried !== other.carried || one.topic !== other.topic) return false;
  return isSameMap(one.amounts, other.amounts);
}

function isSameMap(one: ParagraphTime['amounts'], other: ParagraphTime['amounts']): boolean {
  if (one === other) return true;
  if (one === undefined || other === undefined || one.size !== other.size) return false;
  for (const [key, metric] of one) if (other.get(key) !== metric) return false;
  return true;
}

function readEntities(cached: CachedParagraph, names: DocumentNames, context: DocumentContext, key: string): void {
  if (cached.key === key) return;
  cached.entities = findEntities(cached.paragraph, cached.figures, names, context);
  cached.key = key;
  cached.time = undefined;
}

function readFacts(cached: CachedParagraph, { context }: Shared, time: ParagraphTime): FactsOfParagraph {
  const { paragraph, figures, entities } = cached;
  return findFacts(paragraph, figures, entities, context, time);
}

/** The facts as they were read before, or read now and kept: what nobody will ask for is not, since it would be collected late. */
function factsOf(cached: CachedParagraph, shared: Shared, time: ParagraphTime): FactsOfParagraph {
  const { told } = cached;
  if (told !== undefined && cached.time !== undefined && isSameTime(cached.time, time)) return told;
  const found = readFacts(cached, shared, time);
  cached.time = time;
  cached.told = found;
  return found;
}
