import type { TokenRange } from '../paragraph.js';
import { clauseEnd } from './clause.js';
import { type MetricPhrase, phraseAfter } from './noun-phrase.js';
import type { FactSentence } from './sentence.js';

/** The noun phrase behind the figure, in its clause. */
export function phraseBehind(sentence: FactSentence, { next }: Pick<TokenRange, 'next'>): MetricPhrase | undefined {
  return phraseAfter(sentence, next, clauseEnd(sentence, next));
}

/** The one that stands right behind it: "1.500 tấn gạo". */
export function phraseRightBehind(sentence: FactSentence, figure: Pick<TokenRange, 'next'>): MetricPhrase | undefined {
  const phrase = phraseBehind(sentence, figure);
  return phrase?.range.first === figure.next ? phrase : undefined;
}
