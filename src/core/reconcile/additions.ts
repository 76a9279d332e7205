import type { Claim } from './claim.js';
import { isValue } from './line-values.js';
import { yearBefore } from './period.js';

/** The claims of a document with each total bound to what its sentence adds before it. */
export function withAdditions(claims: readonly Claim[]): Claim[] {
  const additions = additionsOf(claims);
  const added = new Set(additions.values());
  return claims.map((claim) => {
    const addition = additions.get(claim);
    if (addition !== undefined) return { ...claim, addition, detail: detailOfTotal(claim, claims) };
    return added.has(claim) ? { ...claim, isAside: true } : claim;
  });
}

/**
 * "Năm 2023 cung cấp 248 dịch vụ. Năm 2024 bổ sung 58, nâng tổng số lên 312": the total is of those that were told for the year before,
 * with the verb that they were told with.
 */
function detailOfTotal(total: Claim, claims: readonly Claim[]): string {
  const before = total.period && yearBefore(total.period);
  if (before === undefined) return total.detail;
  const bases = claims.filter(
    (claim) =>
      claim.metric.key === total.metric.key &&
      claim.scope === total.scope &&
      claim.dimension === total.dimension &&
      claim.period?.first === before.first &&
      claim.period.last === before.last &&
      isValue(claim) &&
      withoutVerb(claim.detail) === total.detail,
  );
  const details = new Set(bases.map(({ detail }) => detail));
  return details.size === 1 ? ([...details][0] ?? total.detail) : total.detail;
}

function withoutVerb(detail: string): string {
  return detail
    .split(';')
    .filter((part) => !part.startsWith('do '))
    .join(';');
}

function additionsOf(claims: readonly Claim[]): Map<Claim, Claim> {
  const additions = new Map<Claim, Claim>();
  claims.forEach((total, index) => {
    if (total.fact.change?.kind !== 'total') return;
    for (let before = index - 1; before >= 0; before--) {
      const claim = claims[before];
      if (claim === undefined || claim.sentence !== total.sentence) break;
      if (!isAddition(claim, total)) continue;
      additions.set(total, claim);
      break;
    }
  });
  return additions;
}

function isAddition(claim: Claim, total: Claim): boolean {
  if (claim.dimension !== total.dimension || claim.nature !== 'actual' || claim.nominal >= total.nominal) return false;
  const isCounted = claim.fact.change?.kind === 'increment' || claim.fact.change === undefined;
  const isSamePeriod = claim.fact.period === total.fact.period;
  return isCounted && isSamePeriod && claim.direction !== 'down' && claim.metric.head === total.metric.head;
}
