import {
  awardWords,
  documentWords,
  englishCommonWords,
  eventWords,
  numberedDocumentWords,
  organizationDescriptors,
  organizationOpeners,
  organizationWords,
  placeOpeners,
  placeWords,
  planWords,
  speechVerbs,
} from '../language/en/names/heads.js';
import {
  englishGivenNames,
  englishTitles,
  plainFamilyNames,
  plainWeakFamilyNames,
} from '../language/en/names/persons.js';
import type { Vocabulary } from '../text/vocabulary.js';
import { readForms, wordsOf } from './lexicon-format.js';
import { createPhraseTrie, type PhraseTrie } from './phrase-trie.js';

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
} as const;

export interface EnglishLexicon {
  /** Bits of `englishRole` by word number. */
  readonly roles: Uint16Array;
  readonly titlesBackward: PhraseTrie<true>;
  readonly titles: PhraseTrie<true>;
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
  [plainFamilyNames, englishRole.familyName],
  [plainWeakFamilyNames, englishRole.weakFamilyName],
];

/** Every word that the English rules ask for by number. */
export function englishEntityWords(): string[] {
  return [...wordLists.flatMap(([words]) => words.split(' ')), ...wordsOf(englishTitles)];
}

/** Builds the tables over the words of a vocabulary that holds `englishEntityWords`. */
export function createEnglishLexicon(vocabulary: Vocabulary): EnglishLexicon {
  const roles = new Uint16Array(vocabulary.size);
  for (const [words, role] of wordLists) {
    for (const word of words.split(' ')) {
      const id = vocabulary.id(word.toLowerCase());
      roles[id] = (roles[id] ?? 0) | role;
    }
  }
  roles[0] = 0;
  const titles = readForms(englishTitles).map((title) => [title, true] as const);
  return {
    roles,
    titles: createPhraseTrie(vocabulary, titles),
    titlesBackward: createPhraseTrie(vocabulary, titles, { backward: true }),
  };
}
