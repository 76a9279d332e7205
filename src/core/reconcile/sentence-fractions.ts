import type { Claim } from './claim.js';
import type { Draft } from './finding.js';
import type { Sentence } from './sentence-checks.js';

/** Below this a fraction may be a score, and up to twelve a date. */
const leastDenominator = 13;
const numerator = /(?:^|[^\d/.,-])(\d{2,5})\/$/;
const ratioWords = /tỷ lệ|tỉ lệ|tỷ số|tỉ số|gấp|chọi|ratio|odds|score/u;
const between = /^(?:of|out of|of the|trong|trên|trên tổng số|trong số|trong tổng số)$/u;

/** "23/21 xã", "12 of 9 members": more than there are. What may be a ratio, a date or a score is left alone. */
export function fractionsAboveOne(sentence: Sentence): Draft[] {
  return sentence.claims.flatMap((claim, index) => {
    if (claim === undefined || ratioWords.test(`${sentence.before[index]} ${claim.fact.metric}`)) return [];
    return [...written(sentence, claim), ...told(sentence, claim, index)];
  });
}

/** A stroke between two whole numbers; the first of them is no figure when the fraction would be above one. */
function written({ document }: Sentence, claim: Claim): Draft[] {
  const { fact, nominal } = claim;
  if (fact.kind !== 'cardinal' || fact.unit === undefined || !/^\d+$/.test(fact.quote) || nominal < leastDenominator)
    return [];
  const match = numerator.exec(document.text.slice(Math.max(0, fact.start - 8), fact.start));
  const [, digits = ''] = match ?? [];
  if (digits === '' || Number(digits) <= nominal) return [];
  const { unit: _, ...rest } = fact;
  const start = fact.start - digits.length - 1;
  const quote = document.text.slice(start, fact.end);
  const whole = { ...rest, start, quote, kind: 'fraction', value: Number(digits) / nominal } as const;
  return [{ type: 'conflict', code: 'fraction', claims: [{ ...claim, fact: whole }], terms: [0] }];
}

function told({ claims, before }: Sentence, whole: Claim, index: number): Draft[] {
  const part = claims[index - 1];
  if (part === undefined || part.fact.kind !== 'cardinal' || whole.fact.kind !== 'cardinal') return [];
  if (part.fact.unit !== undefined || part.metric.key !== whole.metric.key || part.nominal <= whole.nominal) return [];
  if (!between.test(before[index] ?? '')) return [];
  return [{ type: 'conflict', code: 'fraction', claims: [part, whole], terms: [0, 1] }];
}
