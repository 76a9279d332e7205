import type { EntityKind } from '../model.js';
import type { Paragraph } from '../paragraph.js';
import { byCoordinatedHead, byHeadWord, withYear } from './english-heads.js';
import { type EnglishLexicon, englishRole } from './english-lexicon.js';
import { byContext, byGivenName, byTitle } from './english-persons.js';
import { type EnglishScan, has, runEnd } from './english-words.js';
import type { EntityLexicon } from './lexicon.js';
import { personRunEnd } from './person.js';
import { type Candidate, createScan, isCapital, isHeading, isInitial } from './scan.js';
import type { ParagraphScan } from './scan-vietnamese.js';

/** Reads an English paragraph once, sentence by sentence, from left to right. */
export function scanEnglish(
  { tokens, sentenceEnds }: Paragraph,
  lexicon: EntityLexicon,
  english: EnglishLexicon,
): ParagraphScan {
  const entities: Candidate[] = [];
  const unresolved: [number, number][] = [];
  let first = 0;
  for (const limit of sentenceEnds) {
    const scan: EnglishScan = { ...createScan(tokens, lexicon, first, limit), english };
    if (!isHeading(scan)) scanSentence(scan, entities, unresolved);
    first = limit;
  }
  return { entities, unresolved };
}

function scanSentence(scan: EnglishScan, entities: Candidate[], unresolved: [number, number][]): void {
  const { tokens, limit } = scan;
  let index = scan.first;
  while (index < limit) {
    if (!isCapital(tokens, index)) {
      index++;
      continue;
    }
    const found = findAt(scan, index);
    if (found !== undefined) {
      entities.push(found);
      scan.free = found.next;
      index = found.next;
      continue;
    }
    const title = scan.english.titles.match(tokens, index, limit);
    if (title !== undefined) {
      scan.afterTitle = title.end;
      index = title.end;
      continue;
    }
    unresolved.push([index, runEnd(scan, index)]);
    index++;
  }
}

function findAt(scan: EnglishScan, index: number): Candidate | undefined {
  const { tokens, lexicon, limit } = scan;
  const match = lexicon.names.match(tokens, index, limit);
  const weak = match?.value.isWeak === true && (isInitial(scan, index) || match.end - index === 1);
  const known = match === undefined || (weak && isInitial(scan, index)) ? undefined : match;
  const end = runEnd(scan, index);
  const isName =
    (has(scan, index, englishRole.givenName) && end - index >= 2) ||
    (has(scan, index, englishRole.weakFamilyName) && end - index >= 3);
  if (has(scan, index, englishRole.common) && known === undefined && !isName) return undefined;
  const named = byHeadWord(scan, index, end) ?? byCoordinatedHead(scan, index, end);
  const title = scan.english.titles.match(tokens, index, limit);
  if (title !== undefined && title.end < end && named === undefined) return undefined;
  const person = byTitle(scan, index, end) ?? byGivenName(scan, index, personRunEnd(scan, index));
  if (named !== undefined && named.next > (known?.end ?? 0) && named.next >= (person?.next ?? 0)) return named;
  if (person !== undefined && person.next > (known?.end ?? 0)) return person;
  if (known !== undefined) return knownName(scan, index, known.end, known.value);
  return byContext(scan, index, end);
}

function knownName(
  scan: EnglishScan,
  index: number,
  end: number,
  { kind, canonical }: { kind: EntityKind; canonical: string },
): Candidate {
  const next = kind === 'event' || kind === 'document' ? withYear(scan, end) : end;
  const rule = `entity.${kind}.lexicon`;
  if (next === end) return { kind, first: index, next, rule, canonical };
  return { kind, first: index, next, rule, head: { canonical, tokens: end - index } };
}
