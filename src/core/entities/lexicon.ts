import {
  englishAwards,
  englishBodies,
  englishDocuments,
  englishEvents,
  englishPlaces,
} from '../language/en/names/known.js';
import { awardHeads, knownAwards, lowerAwardHeads } from '../language/vi/names/awards.js';
import { companies, tradeWords } from '../language/vi/names/companies.js';
import { countries, weakCompounds, worldPlaces } from '../language/vi/names/countries.js';
import { documentHeads, knownDocuments, lawNames, lowerDocumentHeads } from '../language/vi/names/documents.js';
import { eventHeads, knownEvents, lowerEventHeads, lowerEventOpenings } from '../language/vi/names/events.js';
import { administrativeLevels, organizationHeads, organizationTails } from '../language/vi/names/organization-heads.js';
import {
  familyNames,
  givenNames,
  knownPersons,
  middleNames,
  officeTitles,
  partyKindWords,
  personalTitles,
  predicateWords,
  thingWords,
  weakFamilyNames,
} from '../language/vi/names/persons.js';
import { administrativeHeads, notPlaceHeads, placeHeads } from '../language/vi/names/place-heads.js';
import { stateBodies } from '../language/vi/names/state-bodies.js';
import { vietnamDistricts } from '../language/vi/names/vietnam-districts.js';
import { vietnamPlaces } from '../language/vi/names/vietnam-places.js';
import { actionWords, boundaryWords, nounWords } from '../language/vi/names/words.js';
import { worldBodies } from '../language/vi/names/world-bodies.js';
import type { EntityKind } from '../model.js';
import { createPhraseTable, type PhraseTable } from '../text/phrases.js';
import type { Vocabulary } from '../text/vocabulary.js';
import { createEnglishLexicon, type EnglishLexicon, englishEntityWords } from './english-lexicon.js';
import { caseVariants, type LexiconEntry, readForms, readLexicon, wordsOf } from './lexicon-format.js';

export interface KnownName {
  readonly kind: EntityKind;
  readonly canonical: string;
  /** An everyday word or personal name too: a capital alone does not make it this name. */
  readonly isWeak: boolean;
}

export interface Head {
  readonly kind: EntityKind;
  readonly canonical: string;
  readonly mark: string;
}

/** What a word may be in a name, as bits. */
export const wordRole = {
  familyName: 1,
  weakFamilyName: 2,
  middleName: 4,
  numberedPlace: 8,
  opensLowerName: 16,
  opensEvent: 32,
  predicate: 64,
  thing: 128,
  endsLowerHead: 256,
  endsPlaceHead: 512,
  givenName: 1024,
  opensTrade: 2048,
  endsPartyKind: 4096,
} as const;

export const titleClass = { personal: 1, office: 2 } as const;

export interface EntityLexicon {
  readonly names: PhraseTable<KnownName>;
  readonly heads: PhraseTable<Head>;
  /** Heads that may stand in lower case, read from the last word to the first. */
  readonly lowerHeads: PhraseTable<Head>;
  readonly placeHeads: PhraseTable<{ readonly isAdministrative: boolean; readonly canonical: string }>;
  readonly titles: PhraseTable<number>;
  readonly titlesBackward: PhraseTable<number>;
  readonly eventOpenings: PhraseTable<true>;
  readonly nouns: PhraseTable<true>;
  readonly actions: PhraseTable<true>;
  readonly boundaries: PhraseTable<true>;
  /** Compounds that begin with a name of one everyday syllable: Anh trai, Mỹ thuật. */
  readonly weakCompounds: PhraseTable<true>;
  /** Trades that a company is called by before its own name. */
  readonly trades: PhraseTable<true>;
  /** Canonical names of countries. */
  readonly countries: ReadonlySet<string>;
  readonly organizationTails: PhraseTable<true>;
  readonly levels: PhraseTable<true>;
  /** Syllable and head of a place that together are another word, joined by a space. */
  readonly notHeads: ReadonlySet<string>;
  readonly english: EnglishLexicon;
  /** Bits of `wordRole` by word number. */
  readonly roles: Uint16Array;
}

const nameLists: readonly [EntityKind, string][] = [
  ['award', knownAwards],
  ['event', knownEvents],
  ['document', knownDocuments],
  ['place', countries],
  ['place', worldPlaces],
  ['place', vietnamDistricts],
  ['place', vietnamPlaces],
  ['person', knownPersons],
  ['organization', stateBodies],
  ['organization', worldBodies],
  ['organization', companies],
  ['place', englishPlaces],
  ['organization', englishBodies],
  ['event', englishEvents],
  ['document', englishDocuments],
  ['award', englishAwards],
];

const headLists: readonly [EntityKind, string][] = [
  ['organization', organizationHeads],
  ['event', eventHeads],
  ['document', documentHeads],
  ['award', awardHeads],
];

const phraseLists = [
  titlesText(),
  nounWords,
  actionWords,
  boundaryWords,
  organizationTails,
  administrativeLevels,
  placeHeads,
  notPlaceHeads,
  lowerEventHeads,
  lowerDocumentHeads,
  lowerAwardHeads,
  lowerEventOpenings,
  weakCompounds,
  tradeWords,
  partyKindWords,
];

function titlesText(): string {
  return `${personalTitles};${officeTitles}`;
}

/** Every word that the lexicon of names asks for by number. */
export function entityWords(): string[] {
  const words: string[] = [
    ...englishEntityWords(),
    ...familyNames.split(' '),
    ...middleNames.split(' '),
    ...givenNames.split(' '),
    ...wordsOf(lawNames),
    'luật',
    ...predicateWords.split(' '),
    ...thingWords.split(' '),
    'bộ',
  ];
  for (const [, source] of [...nameLists, ...headLists]) words.push(...wordsOf(source));
  for (const source of phraseLists) words.push(...wordsOf(source));
  return words;
}

function* knownNames(): Iterable<readonly [string, KnownName]> {
  for (const [kind, source] of nameLists) {
    for (const entry of readLexicon(source)) yield* formsOf(kind, entry);
  }
  for (const name of readForms(lawNames)) {
    for (const head of ['Luật', 'Bộ luật']) {
      const canonical = `${head} ${name}`;
      yield [canonical, { kind: 'document', canonical, isWeak: false }];
    }
  }
}

function* formsOf(kind: EntityKind, entry: LexiconEntry): Iterable<readonly [string, KnownName]> {
  for (const { text, mark } of entry.forms) {
    const name: KnownName = { kind, canonical: entry.canonical, isWeak: mark === '~' };
    yield [text, name];
    for (const variant of caseVariants(text)) yield [variant, name];
  }
}

function* allHeads(): Iterable<readonly [string, Head]> {
  for (const [kind, source] of headLists) {
    for (const { canonical, forms } of readLexicon(source)) {
      for (const { text, mark } of forms) {
        if (mark !== '+') yield [text, { kind, canonical, mark }];
      }
    }
  }
}

function* allLowerHeads(): Iterable<readonly [string, Head]> {
  for (const { canonical, forms } of readLexicon(organizationHeads)) {
    for (const { text, mark } of forms) {
      if (mark === '+') yield [text, { kind: 'organization', canonical, mark }];
    }
  }
  const lists: readonly [EntityKind, string][] = [
    ['event', lowerEventHeads],
    ['document', lowerDocumentHeads],
    ['award', lowerAwardHeads],
  ];
  for (const [kind, source] of lists) {
    for (const text of readForms(source)) {
      yield [text, { kind, canonical: text.charAt(0).toUpperCase() + text.slice(1), mark: '+' }];
    }
  }
}

function* allPlaceHeads() {
  const administrative = new Set(readForms(administrativeHeads));
  for (const text of readForms(placeHeads)) {
    yield [text, { isAdministrative: administrative.has(text), canonical: text }] as const;
  }
}

function* allTitles(): Iterable<readonly [string, number]> {
  for (const text of readForms(officeTitles)) yield [text, titleClass.office];
  for (const text of readForms(personalTitles)) yield [text, titleClass.personal];
}

function marked(phrases: Iterable<string>): (readonly [string, true])[] {
  return [...phrases].map((phrase) => [phrase, true] as const);
}

function rolesOf(vocabulary: Vocabulary): Uint16Array {
  const roles = new Uint16Array(vocabulary.size);
  const mark = (words: readonly string[], role: number) => {
    for (const word of words) {
      const id = vocabulary.id(word.toLowerCase());
      roles[id] = (roles[id] ?? 0) | role;
    }
  };
  mark(familyNames.split(' '), wordRole.familyName);
  mark(weakFamilyNames.split(' '), wordRole.weakFamilyName);
  mark(middleNames.split(' '), wordRole.middleName);
  mark(givenNames.split(' '), wordRole.givenName);
  mark(predicateWords.split(' '), wordRole.predicate);
  mark(thingWords.split(' '), wordRole.thing);
  mark(partyKindWords.split(' '), wordRole.endsPartyKind);
  mark(
    readForms(tradeWords).map((trade) => trade.split(' ')[0] ?? ''),
    wordRole.opensTrade,
  );
  for (const { forms } of readLexicon(placeHeads)) {
    for (const { text, mark: formMark } of forms) {
      if (formMark === '#') mark(text.split(' ').slice(-1), wordRole.numberedPlace);
    }
  }
  for (const [name] of knownNames()) {
    const first = wordsOf(name)[0] ?? '';
    if (name.startsWith(first) && first === first.toLowerCase()) mark([first], wordRole.opensLowerName);
  }
  mark(
    readForms(lowerEventOpenings).map((opening) => opening.split(' ')[0] ?? ''),
    wordRole.opensEvent,
  );
  for (const [head] of allLowerHeads()) mark(wordsOf(head).slice(-1), wordRole.endsLowerHead);
  for (const [head] of allPlaceHeads()) mark(wordsOf(head).slice(-1), wordRole.endsPlaceHead);
  roles[0] = 0;
  return roles;
}

function readNotPlaceHeads(): Set<string> {
  const pairs = new Set<string>();
  for (const line of notPlaceHeads.split(';')) {
    const [head = '', before = ''] = line.trim().split(': ');
    for (const word of before.split(' ')) pairs.add(`${word} ${head}`);
  }
  return pairs;
}

/** Builds the tables of names and head words over the words of a vocabulary that holds `entityWords`. */
export function createEntityLexicon(vocabulary: Vocabulary): EntityLexicon {
  const backward = { backward: true } as const;
  const keepsCase = { keepsCase: true } as const;
  return {
    names: createPhraseTable(vocabulary, knownNames(), keepsCase),
    heads: createPhraseTable(vocabulary, allHeads(), keepsCase),
    lowerHeads: createPhraseTable(vocabulary, allLowerHeads(), { ...backward, ...keepsCase }),
    placeHeads: createPhraseTable(vocabulary, allPlaceHeads(), { ...backward, ...keepsCase }),
    titles: createPhraseTable(vocabulary, allTitles()),
    titlesBackward: createPhraseTable(vocabulary, allTitles(), backward),
    eventOpenings: createPhraseTable(vocabulary, marked(readForms(lowerEventOpenings)), keepsCase),
    nouns: createPhraseTable(vocabulary, marked(readForms(nounWords))),
    actions: createPhraseTable(vocabulary, marked(readForms(actionWords))),
    boundaries: createPhraseTable(vocabulary, marked(readForms(boundaryWords))),
    trades: createPhraseTable(vocabulary, marked(readForms(tradeWords))),
    weakCompounds: createPhraseTable(vocabulary, marked(readForms(weakCompounds))),
    countries: new Set(readLexicon(countries).map((entry) => entry.canonical)),
    organizationTails: createPhraseTable(vocabulary, marked(readForms(organizationTails)), keepsCase),
    levels: createPhraseTable(vocabulary, marked(readForms(administrativeLevels)), keepsCase),
    english: createEnglishLexicon(vocabulary),
    notHeads: readNotPlaceHeads(),
    roles: rolesOf(vocabulary),
  };
}
