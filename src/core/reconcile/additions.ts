import type { Claim } from './claim.js';
import { isValue } from './line-values.js';
import { type Period, periodKey, yearBefore } from './period.js';

/** The claims of a document with each total bound to what its sentence adds before it. */
export function withAdditions(claims: readonly Claim[]): Claim[] {
  const additions = additionsOf(claims);
  if (additions.size === 0) return [...claims];
  const added = new Set(additions.values());
  const values = valuesIn(claims);
  return claims.map((claim) => {
    const addition = additions.get(claim);
    if (addition !== undefined) return { ...claim, addition, detail: detailOfTotal(claim, values) };
    return added.has(claim) ? { ...claim, isAside: true } : claim;
  });
}

/**
 * "Năm 2023 cung cấp 248 dịch vụ. Năm 2024 bổ sung 58, nâng tổng số lên 312": the total is of those that were told for the year before,
 * with the verb that they were told with.
 */
function detailOfTotal(total: Claim, values: ReadonlyMap<string, readonly Claim[]>): string {
  const before = total.period && yearBefore(total.period);
  const told = before === undefined ? [] : (values.get(cellOf(total, before)) ?? []);
  const details = new Set(told.map(({ detail }) => detail).filter((detail) => withoutVerb(detail) === total.detail));
  return details.size === 1 ? ([...details][0] ?? total.detail) : total.detail;
}

/** Values by metric, subject and period. */
function valuesIn(claims: readonly Claim[]): Map<string, Claim[]> {
  const values = new Map<string, Claim[]>();
  for (const claim of claims) {
    if (claim.period === undefined || !isValue(claim)) continue;
    const cell = cellOf(claim, claim.period);
    const told = values.get(cell);
    if (told === undefined) values.set(cell, [claim]);
    else told.push(claim);
  }
  return values;
}

function cellOf({ metric, scope, dimension }: Claim, period: Period): string {
  return [metric.key, scope, dimension, periodKey(period)].join('\n');
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
