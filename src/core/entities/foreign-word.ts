import { sharedVocabulary } from '../language/shared-vocabulary.js';
import { type Tokens, tokenKind } from '../text/tokens.js';
import { wordAt } from './scan.js';

const vietnameseSyllable =
  /^(?:ngh|ng|nh|ch|gh|gi|kh|ph|qu|th|tr|[bcdđghklmnprstvx])?[aăâeêioôơuưyàáảãạằắẳẵặầấẩẫậèéẻẽẹềếểễệìíỉĩịòóỏõọồốổỗộờớởỡợùúủũụừứửữựỳýỷỹỵ]{1,3}(?:ch|ng|nh|[cmnpt])?$/;

/** Vowels that stand together in no Vietnamese syllable; `qu` and `gi` are consonants there. */
const foreignVowels = /aa|ae|ea|ee|ei|ey|(?<!g)ie|ii|ou|(?<!q)ue|(?<!q)uo|uu|yy/;

function isNoSyllable(word: string): boolean {
  return word.length > 1 && (!vietnameseSyllable.test(word) || foreignVowels.test(word));
}

const answer = { unknown: 0, no: 1, yes: 2 } as const;

/** Answers for the words of the vocabulary by their numbers: the rules ask for the same ones again and again. */
let answers: Uint8Array | undefined;

/** Whether the word at the token can be no Vietnamese syllable. */
export function looksForeign(tokens: Tokens, index: number): boolean {
  const id = tokens.kind[index] === tokenKind.word ? (tokens.id[index] ?? 0) : 0;
  if (id === 0) return isNoSyllable(wordAt(tokens, index));
  answers ??= new Uint8Array(sharedVocabulary().size);
  const known = answers[id] ?? answer.unknown;
  if (known !== answer.unknown) return known === answer.yes;
  const isForeign = isNoSyllable(wordAt(tokens, index));
  answers[id] = isForeign ? answer.yes : answer.no;
  return isForeign;
}
