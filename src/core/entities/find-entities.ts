import { sharedVocabulary } from '../language/shared-vocabulary.js';
import type { Language } from '../model.js';
import type { DocumentContext, Paragraph, ParagraphEntity, ParagraphFigure } from '../paragraph.js';
import { canonicalName } from './canonical.js';
import {
  collectFrom,
  type DocumentNames,
  documentNames,
  emptyCollection,
  fullNameOf,
  longestAbbreviation,
} from './document-names.js';
import { createEntityLexicon, type EntityLexicon } from './lexicon.js';
import { withProvince } from './own-province.js';
import { type Candidate, renamed } from './scan.js';
import { scanEnglish } from './scan-english.js';
import { type ParagraphScan, scanVietnamese } from './scan-vietnamese.js';
import { findShortForms } from './short-forms.js';
import { asTeam } from './vietnamese-names.js';

export type { DocumentNames } from './document-names.js';

let lexicon: EntityLexicon | undefined;

function entityLexicon(): EntityLexicon {
  lexicon ??= createEntityLexicon(sharedVocabulary());
  return lexicon;
}

/** A paragraph is read once, for the document's names and for its entities; what it yields depends on nothing else. */
function scanOf(paragraph: Paragraph, language: Language): ParagraphScan {
  const known = paragraph.names;
  if (known?.language === language) return known.scan;
  const tables = entityLexicon();
  const scan = language === 'en' ? scanEnglish(paragraph, tables, tables.english) : scanVietnamese(paragraph, tables);
  paragraph.names = { language, scan };
  return scan;
}

/** Collects full names, and abbreviations defined in brackets, over all paragraphs of a document, in one pass. */
export function collectNames(paragraphs: readonly Paragraph[], { language }: DocumentContext): DocumentNames {
  const collected = emptyCollection();
  for (const paragraph of paragraphs) collectFrom(paragraph, scanOf(paragraph, language), entityLexicon(), collected);
  return documentNames(collected);
}

/** The entities of a paragraph in text order, none overlapping another. */
export function findEntities(
  paragraph: Paragraph,
  _figures: readonly ParagraphFigure[],
  names: DocumentNames,
  { language }: DocumentContext,
): ParagraphEntity[] {
  const scan = scanOf(paragraph, language);
  if (scan.entities.length === 0 && scan.unresolved.length === 0) return [];
  const own = scan.entities.map((entity) => reconsidered(paragraph, entity, names, language));
  const short = findShortForms(paragraph, scan, names, language, entityLexicon());
  const found = short.length === 0 && isInOrder(own) ? own : withoutOverlaps([...own, ...short]);
  return partedByNames(paragraph, found, names).map((candidate) => inParagraph(paragraph, candidate, names));
}

/**
 * "Giám đốc Công ty Sông Hồ Trần Minh": where a person stands right behind a body, both names could end in several places. The
 * document tells which when it names the body elsewhere. Changes the list that it is given.
 */
function partedByNames({ tokens }: Paragraph, parted: Candidate[], { bodies }: DocumentNames): Candidate[] {
  for (let at = 0; at + 1 < parted.length; at++) {
    const body = parted[at];
    const person = parted[at + 1];
    if (body?.kind !== 'organization' || person?.kind !== 'person' || person.first !== body.next) continue;
    for (let next = person.next - 2; next > body.next; next--) {
      if (!bodies.has(tokens.text.slice(tokens.start[body.first], tokens.end[next - 1]))) continue;
      parted[at] = { ...body, next };
      parted[at + 1] = { ...person, first: next };
      break;
    }
  }
  return parted;
}

/** Whether the candidates are in text order and none overlaps another, as they mostly are. */
function isInOrder(candidates: readonly Candidate[]): boolean {
  let free = 0;
  for (const { first, next } of candidates) {
    if (first < free) return false;
    free = next;
  }
  return true;
}

/** In text order; of two that overlap the one that starts first. */
function withoutOverlaps(candidates: Candidate[]): Candidate[] {
  let free = 0;
  return candidates
    .sort((one, other) => one.first - other.first || other.next - one.next)
    .filter(({ first, next }) => {
      if (first < free) return false;
      free = next;
      return true;
    });
}

/** An entity in the light of the document: weak guesses, and Vietnamese names that look like a person's or are a town's. */
function reconsidered(paragraph: Paragraph, entity: Candidate, names: DocumentNames, language: Language): Candidate {
  if (entity.isGuess === true) return asDocumentSays(paragraph, entity, names);
  if (language !== 'vi' || names.known.size === 0) return entity;
  if (entity.kind === 'place') return asTeam(paragraph, entity, names.known);
  return entity.kind === 'person' ? asDocumentSays(paragraph, entity, names) : entity;
}

/** A name that its own sentence explains weakly is what the document calls so elsewhere. */
function asDocumentSays({ tokens }: Paragraph, entity: Candidate, { known }: DocumentNames): Candidate {
  const named = known.get(tokens.text.slice(tokens.start[entity.first], tokens.end[entity.next - 1]));
  if (named === undefined || (named.kind === entity.kind && entity.rule !== 'entity.organization.trade')) return entity;
  return renamed(entity, named, `entity.${named.kind}.document`);
}

function inParagraph({ tokens }: Paragraph, candidate: Candidate, names: DocumentNames): ParagraphEntity {
  const { first, next, rule } = candidate;
  let { kind } = candidate;
  const start = tokens.start[first] ?? 0;
  const end = tokens.end[next - 1] ?? start;
  let canonical = canonicalName(tokens, candidate, entityLexicon());
  if (kind === 'person' && candidate.canonical === undefined) canonical = fullNameOf(names, canonical) ?? canonical;
  if (kind === 'organization' && names.province !== undefined && candidate.rule === 'entity.organization.head')
    canonical = withProvince(canonical, names.province);
  if (kind === 'document') canonical = names.numbers.get(canonical) ?? canonical;
  const person = candidate.isWeak === true ? fullNameOf(names, tokens.text.slice(start, end)) : undefined;
  if (person !== undefined) {
    // "Mỹ" is Nguyễn Thanh Mỹ in a text about him.
    kind = 'person';
    canonical = person;
  }
  const mayBeShort = candidate.canonical === undefined && end - start <= longestAbbreviation;
  const defined = mayBeShort ? names.abbreviations.get(tokens.text.slice(start, end)) : undefined;
  return { kind, canonical: defined?.canonical ?? canonical, rule, start, end, first, next };
}
