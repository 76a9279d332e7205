import type { Claim } from './claim.js';

/** The claims of a document with each total bound to what its sentence adds before it. */
export function withAdditions(claims: readonly Claim[]): Claim[] {
  const additions = additionsOf(claims);
  const added = new Set(additions.values());
  return claims.map((claim) => {
    const addition = additions.get(claim);
    if (addition !== undefined) return { ...claim, addition };
    return added.has(claim) ? { ...claim, isAside: true } : claim;
  });
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
