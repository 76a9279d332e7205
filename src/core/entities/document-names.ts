import { sharedVocabulary } from '../language/shared-vocabulary.js';
import type { EntityKind } from '../model.js';
import type { Paragraph } from '../paragraph.js';
import { foldTonePlacement } from '../text/normalize.js';
import { wordCase } from '../text/tokens.js';
import { canonicalName } from './canonical.js';
import { closeEnglish, collectEnglish, type EnglishCollection, emptyEnglishCollection } from './english-names.js';
import { type EntityLexicon, wordRole } from './lexicon.js';
import { collectProvince, ownProvince, type Provinces } from './own-province.js';
import { type Candidate, isSign } from './scan.js';
import type { ParagraphScan } from './scan-vietnamese.js';
import { collectShortBodies } from './vietnamese-names.js';

/** What a document calls something by a short name. */
export interface ShortName {
  readonly kind: EntityKind;
  readonly canonical: string;
}

/** The names that a document introduces, found before its paragraphs are read for entities. */
export interface DocumentNames {
  /** Equal for equal names, so that paragraphs need no second reading while the names stay. */
  readonly key: string;
  /** Abbreviations that the document defines in brackets, as written. */
  readonly abbreviations: ReadonlyMap<string, ShortName>;
  /** Last word, or last two words, of each full personal name to the full name; null where two persons share it. */
  readonly givenNames: ReadonlyMap<string, string | null>;
  /** Whether one of these opens in lower case: de Graaf. */
  readonly hasLowerName: boolean;
  /** Head and number of each document with a longer code to its canonical name; null where two share them. */
  readonly numbers: ReadonlyMap<string, string | null>;
  /** Bodies as written where no person follows right behind, so that it is plain where their names end. */
  readonly bodies: ReadonlySet<string>;
  /** What names stand for that their own words do not tell. */
  readonly known: ReadonlyMap<string, ShortName>;
  /** First words of these names, and the abbreviations: most words are none. */
  readonly openings: ReadonlySet<string>;
  /** Their numbers in the vocabulary, 0 for what it does not hold. */
  readonly openingIds: ReadonlySet<number>;
  /** The province that a Vietnamese document is about, with its level. */
  readonly province: string | undefined;
}

export interface Collected {
  readonly abbreviations: Map<string, ShortName>;
  readonly givenNames: Map<string, string | null>;
  readonly numbers: Map<string, string | null>;
  readonly bodies: Set<string>;
  readonly english: EnglishCollection;
  /** Short forms of bodies in a Vietnamese document; null where two share one. */
  readonly shortBodies: Map<string, ShortName | null>;
  /** Places that a Vietnamese document names. */
  readonly places: Set<string>;
  /** Those of them that the words before their names alone tell: phường Phong Khê. */
  readonly townships: Set<string>;
  readonly provinces: Provinces;
}

/** A collection that is still empty. */
export function emptyCollection(): Collected {
  return {
    abbreviations: new Map(),
    givenNames: new Map(),
    numbers: new Map(),
    bodies: new Set(),
    english: emptyEnglishCollection(),
    shortBodies: new Map(),
    places: new Set(),
    townships: new Set(),
    provinces: { ofBodies: new Set(), places: new Set() },
  };
}

/** Adds the names that a paragraph introduces. */
export function collectFrom(paragraph: Paragraph, scan: ParagraphScan, lexicon: EntityLexicon, into: Collected): void {
  const { tokens } = paragraph;
  if (scan.guesses !== undefined) collectEnglish(paragraph, scan, lexicon, into.english);
  scan.entities.forEach((entity, at) => {
    if (entity.kind === 'organization' && scan.entities[at + 1]?.first !== entity.next) {
      into.bodies.add(tokens.text.slice(tokens.start[entity.first], tokens.end[entity.next - 1]));
    }
    if (entity.kind === 'organization' && scan.guesses === undefined) {
      collectShortBodies(tokens, entity, lexicon, into.shortBodies);
    }
    if (entity.kind === 'place' && entity.isGuess !== true && scan.guesses === undefined) {
      const name = canonicalName(tokens, entity, lexicon);
      into.places.add(name);
      if (isTownship(tokens, entity, lexicon)) into.townships.add(name);
    }
    if (entity.kind === 'person' && entity.isGuess !== true) {
      collectPerson(canonicalName(tokens, entity, lexicon), into.givenNames);
    }
    if (scan.guesses === undefined) collectProvince(paragraph, entity, lexicon, into.provinces);
    if (entity.kind === 'document') collectNumber(canonicalName(tokens, entity, lexicon), into.numbers);
    collectAbbreviation(tokens, entity, lexicon, into.abbreviations);
  });
}

type Tokens = Paragraph['tokens'];

/** A ward or village of two words or more that begins as no person's name does: it stands without its head later. */
function isTownship({ id }: Tokens, { first, next, rule, head }: Candidate, { roles }: EntityLexicon): boolean {
  if (rule !== 'entity.place.head' || head?.canonical !== '' || next - first - head.tokens < 2) return false;
  return ((roles[id[first + head.tokens] ?? 0] ?? 0) & wordRole.familyName) === 0;
}

/** The last word and the last two words of a full name. */
function collectPerson(full: string, into: Map<string, string | null>): void {
  const last = full.lastIndexOf(' ');
  if (last < 0) return;
  if (full.length - last > 2) addShort(full.slice(last + 1), full, into);
  const before = full.lastIndexOf(' ', last - 1);
  if (last > 0 && before >= 0 && full.length - before > 2) addShort(full.slice(before + 1), full, into);
}

function addShort(short: string, full: string, into: Map<string, string | null>): void {
  const known = into.get(short);
  if (known === undefined) into.set(short, full);
  else if (known !== full) into.set(short, null);
}

const codedDocument = /^(\D+ \d+)[/-][^ ,]+$/;

/** "Nghị quyết 250/2025/QH15" is called "Nghị quyết 250" later. */
function collectNumber(canonical: string, into: Map<string, string | null>): void {
  const short = codedDocument.exec(canonical)?.[1];
  if (short === undefined) return;
  addShort(short, canonical, into);
}

/** No abbreviation that a document defines has more UTF-16 units. */
export const longestAbbreviation = 12;

/** "Tổ chức Y tế Thế giới (WHO)": one word of capitals in brackets right behind the name. */
function collectAbbreviation(
  tokens: Tokens,
  entity: Candidate,
  lexicon: EntityLexicon,
  into: Map<string, ShortName>,
): void {
  const open = entity.next;
  if (entity.kind === 'person' || !isSign(tokens, open, '(') || entity.next - entity.first < 2) return;
  let close = open + 1;
  while (close < tokens.count && close < open + 5 && !isSign(tokens, close, ')')) close++;
  if (close === open + 1 || !isSign(tokens, close, ')')) return;
  const isUpper = tokens.letterCase[open + 1] === wordCase.upper;
  const isWordName =
    entity.kind === 'organization' && close === open + 2 && tokens.letterCase[open + 1] === wordCase.capital;
  if (!isUpper && !isWordName) return;
  const short = tokens.text.slice(tokens.start[open + 1], tokens.end[close - 1]);
  if (short.length > longestAbbreviation || short.includes(' ')) return;
  if (lexicon.names.match(tokens, open + 1, close)?.value.kind === 'place' && entity.kind !== 'place') return;
  if (!into.has(short)) into.set(short, { kind: entity.kind, canonical: canonicalName(tokens, entity, lexicon) });
}

const firstWord = /^[\p{L}\p{M}\d]+/u;

/** Closes the collection. */
export function documentNames({
  abbreviations,
  givenNames,
  numbers,
  bodies,
  english,
  shortBodies,
  places,
  townships,
  provinces,
}: Collected): DocumentNames {
  const known = new Map(closeEnglish(english));
  for (const [short, named] of shortBodies) {
    // "Cảng Hải Lưu" is not called Hải Lưu where that is a place.
    if (places.has(short)) known.set(short, { kind: 'place', canonical: short });
    else if (named !== null) known.set(short, named);
  }
  for (const name of townships) if (!known.has(name)) known.set(name, { kind: 'place', canonical: name });
  for (const [name, { kind }] of known) if (kind === 'person') collectPerson(name, givenNames);
  for (const [first, full] of english.firstNames) if (!givenNames.has(first)) givenNames.set(first, full);
  const province = ownProvince(provinces);
  const openings = new Set(abbreviations.keys());
  for (const name of known.keys()) openings.add(firstWord.exec(name.replace(/^the /, ''))?.[0] ?? name);
  return {
    // Asked for only where paragraphs are kept.
    get key() {
      return JSON.stringify([
        [...abbreviations].map(([short, { kind, canonical }]) => [short, kind, canonical]),
        [...givenNames],
        [...numbers],
        [...bodies],
        province,
        [...known].map(([name, { kind, canonical }]) => [name, kind, canonical]),
      ]);
    },
    abbreviations,
    givenNames,
    hasLowerName: [...givenNames.keys()].some(opensLower),
    numbers,
    bodies,
    known,
    openings,
    openingIds: new Set([...openings].map(sharedVocabulary().id)),
    province,
  };
}

function opensLower(name: string): boolean {
  return name.charAt(0) === name.charAt(0).toLowerCase();
}

/** The full name that a short one stands for, if the document has exactly one. */
export function fullNameOf(names: DocumentNames, short: string): string | undefined {
  const name = foldTonePlacement(short);
  const full = names.givenNames.get(name);
  if (full !== undefined || !names.hasLowerName || !name.includes(' ')) return full ?? undefined;
  // "De Graaf" opens a sentence.
  return names.givenNames.get(name.charAt(0).toLowerCase() + name.slice(1)) ?? undefined;
}
