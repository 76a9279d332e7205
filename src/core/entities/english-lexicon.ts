import { contextWords, hyphenTails } from '../language/en/names/context.js';
import {
  awardWords,
  civicWords,
  documentWords,
  englishCommonWords,
  eventWords,
  genericWords,
  legalWords,
  numberedDocumentWords,
  organizationDescriptors,
  organizationOpeners,
  organizationWords,
  peopleWords,
  placeOpeners,
  placeWords,
  planWords,
  speechVerbs,
  teamWords,
  tradeWords,
  weakTeamWords,
} from '../language/en/names/heads.js';
import {
  englishGivenNames,
  englishSurnames,
  englishTitles,
  plainFamilyNames,
  plainWeakFamilyNames,
} from '../language/en/names/persons.js';
import { createPhraseTable, type PhraseTable } from '../text/phrases.js';
import type { Vocabulary } from '../text/vocabulary.js';
import { readForms, wordsOf } from './lexicon-format.js';

/** What an English word may be in or around a name, as bits. */
export const englishRole = {
  organization: 1,
  organizationOpener: 2,
  event: 4,
  document: 8,
  numberedDocument: 16,
  plan: 32,
  award: 64,
  place: 128,
  placeOpener: 256,
  descriptor: 512,
  common: 1024,
  speech: 2048,
  givenName: 4096,
  familyName: 8192,
  weakFamilyName: 16384,
  people: 1 << 15,
  trade: 1 << 16,
  legal: 1 << 17,
  team: 1 << 18,
  weakTeam: 1 << 19,
  generic: 1 << 20,
  surname: 1 << 21,
  civic: 1 << 22,
} as const;

export type ContextClass = keyof typeof contextWords;

export interface EnglishLexicon {
  /** Bits of `englishRole` by word number. */
  readonly roles: Uint32Array;
  readonly titlesBackward: PhraseTable<true>;
  readonly titles: PhraseTable<true>;
  /** Words beside a name, by their number. */
  readonly context: Readonly<Record<ContextClass, ReadonlySet<number>>>;
  readonly hyphenTails: ReadonlySet<number>;
}

const wordLists: readonly (readonly [string, number])[] = [
  [organizationWords, englishRole.organization],
  [organizationOpeners, englishRole.organizationOpener],
  [eventWords, englishRole.event],
  [documentWords, englishRole.document],
  [numberedDocumentWords, englishRole.numberedDocument],
  [planWords, englishRole.plan],
  [awardWords, englishRole.award],
  [placeWords, englishRole.place],
  [placeOpeners, englishRole.placeOpener],
  [organizationDescriptors, englishRole.descriptor],
  [englishCommonWords, englishRole.common],
  [speechVerbs, englishRole.speech],
  [englishGivenNames, englishRole.givenName],
  [englishSurnames, englishRole.surname],
  [plainFamilyNames, englishRole.familyName],
  [plainWeakFamilyNames, englishRole.weakFamilyName],
  [peopleWords, englishRole.people],
  [tradeWords, englishRole.trade],
  [legalWords, englishRole.legal],
  [teamWords, englishRole.team],
  [weakTeamWords, englishRole.weakTeam],
  [genericWords, englishRole.generic],
  [civicWords, englishRole.civic],
];

/** Every word that the English rules ask for by number. */
export function englishEntityWords(): string[] {
  return [
    ...wordLists.flatMap(([words]) => words.split(' ')),
    ...Object.values(contextWords).flatMap((words) => words.split(' ')),
    ...hyphenTails.split(' '),
    ...wordsOf(englishTitles),
  ];
}

function numbersOf(vocabulary: Vocabulary, words: string): Set<number> {
  return new Set(words.split(' ').map((word) => vocabulary.id(word)));
}

/** Builds the tables over the words of a vocabulary that holds `englishEntityWords`. */
export function createEnglishLexicon(vocabulary: Vocabulary): EnglishLexicon {
  const roles = new Uint32Array(vocabulary.size);
  for (const [words, role] of wordLists) {
    for (const word of words.split(' ')) {
      const id = vocabulary.id(word.toLowerCase());
      roles[id] = (roles[id] ?? 0) | role;
    }
  }
  roles[0] = 0;
  const titles = readForms(englishTitles).map((title) => [title, true] as const);
  const context = {} as Record<ContextClass, ReadonlySet<number>>;
  for (const name of Object.keys(contextWords) as ContextClass[])
    context[name] = numbersOf(vocabulary, contextWords[name]);
  return {
    roles,
    titles: createPhraseTable(vocabulary, titles, { keepsCase: true }),
    titlesBackward: createPhraseTable(vocabulary, titles, { backward: true, keepsCase: true }),
    context,
    hyphenTails: numbersOf(vocabulary, hyphenTails),
  };
}
