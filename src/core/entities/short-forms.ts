import type { Language } from '../model.js';
import type { Paragraph } from '../paragraph.js';
import { foldTonePlacement } from '../text/normalize.js';
import { type Tokens, tokenKind } from '../text/tokens.js';
import { type DocumentNames, fullNameOf } from './document-names.js';
import { knownNameAt } from './english-names.js';
import { type EntityLexicon, wordRole } from './lexicon.js';
import { type Candidate, isAged, isSign } from './scan.js';
import type { ParagraphScan } from './scan-vietnamese.js';

/** Names that only the document explains, among the capitalized words that no rule took. */
export function findShortForms(
  { tokens }: Paragraph,
  { entities, unresolved }: ParagraphScan,
  names: DocumentNames,
  language: Language,
  lexicon: EntityLexicon,
): Candidate[] {
  const found: Candidate[] = [];
  let free = 0;
  let behind = 0;
  for (let at = 0; at + 1 < unresolved.length; at += 2) {
    const first = unresolved[at] ?? 0;
    const runEnd = unresolved[at + 1] ?? first;
    if (first < free) continue;
    while (behind < entities.length && (entities[behind]?.first ?? 0) < first) behind++;
    const end = Math.min(runEnd, entities[behind]?.first ?? runEnd);
    const short =
      (end < runEnd ? wholeRun(tokens, first, runEnd, names) : undefined) ??
      nameAt(tokens, first, end, names) ??
      givenNameAt(tokens, first, end, names, language, lexicon);
    if (short === undefined) continue;
    found.push(short);
    free = short.next;
  }
  return found;
}

/** "Age UK": the whole run is the name, not the country in it. */
function wholeRun(tokens: Tokens, first: number, next: number, { known }: DocumentNames): Candidate | undefined {
  const whole = known.get(textOf(tokens, first, next));
  if (whole === undefined) return undefined;
  const { kind, canonical } = whole;
  return { kind, first, next, rule: `entity.${kind}.document`, canonical };
}

/** An abbreviation that the document defines, or a short form of a name that it tells in full. */
function nameAt(tokens: Tokens, first: number, end: number, names: DocumentNames): Candidate | undefined {
  // The number of a word is at hand, where its text has to be cut out.
  if (!names.openingIds.has(tokens.id[first] ?? 0)) return undefined;
  const word = textOf(tokens, first, first + 1);
  if (!names.openings.has(word)) return undefined;
  const defined = names.abbreviations.get(word);
  if (defined !== undefined) {
    const { kind, canonical } = defined;
    return { kind, first, next: first + 1, rule: `entity.${kind}.abbreviation`, canonical };
  }
  const named = knownNameAt(tokens, first, end, names.known);
  if (named === undefined) return undefined;
  const { kind, canonical, next } = named;
  const rule = `entity.${kind}.document`;
  return kind === 'person' ? { kind, first, next, rule } : { kind, first, next, rule, canonical };
}

/** The given name of a person whom the document names in full. */
function givenNameAt(
  tokens: Tokens,
  first: number,
  next: number,
  names: DocumentNames,
  language: Language,
  lexicon: EntityLexicon,
): Candidate | undefined {
  // Tokens before names: most capitals only open their sentence, and a name has to be cut out of the text.
  if (language === 'vi' && !namesSubject(tokens, first, next, lexicon)) return undefined;
  if ((lexicon.nouns.match(tokens, first)?.end ?? 0) > next) return undefined;
  const run = textOf(tokens, first, next);
  const canonical = fullNameOf(names, run) ?? (names.givenNames.has(foldTonePlacement(run)) ? run : undefined);
  if (canonical === undefined) return undefined;
  return { kind: 'person', first, next, rule: 'entity.person.given-name', canonical };
}

/** A given name that opens a sentence counts where it is the subject of what follows. */
function namesSubject(tokens: Tokens, first: number, end: number, { roles }: EntityLexicon): boolean {
  const before = first - 1;
  const opens = before < 0 || tokens.kind[before] === tokenKind.other;
  if (!opens || (before >= 0 && isSign(tokens, before, ','))) return true;
  if (isAged(tokens, end)) return true;
  return ((roles[tokens.id[end] ?? 0] ?? 0) & wordRole.predicate) !== 0;
}

function textOf({ text, start, end }: Tokens, first: number, next: number): string {
  return text.slice(start[first], end[next - 1]);
}
