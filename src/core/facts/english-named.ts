import type { TokenRange } from '../paragraph.js';
import { isBareQuantity, type Reading, rangeText } from './reading.js';
import type { FactSentence } from './sentence.js';

/** The reading that an English noun phrase names, or undefined where it only leads to one (in front of, a total of). */
export function named(sentence: FactSentence, range: TokenRange, rule: string): Reading | undefined {
  const metric = lowered(rangeText(sentence, range));
  if (isBareQuantity(metric) || prepositional.test(metric)) return undefined;
  return { metric, isMeasured: true, rule };
}

/** Nouns of compound prepositions: in front of, in excess of. */
const prepositional =
  /^(?:instead|ahead|spite|lieu|light|view|cash|front|excess|favou?r|order|region|case|terms|face|wake|out|record|all|middle|short|equivalent|end|start|beginning|top|bottom|edge|part|rest|most|some|one|any|none|both|pair|couple|series|sort|kind|type)$/u;

function lowered(phrase: string): string {
  return phrase.charAt(0).toLowerCase() + phrase.slice(1);
}
