import type { Claim } from './claim.js';
import type { Draft } from './finding.js';
import { contradictedChanges, contradictedTotals } from './line-changes.js';
import { apart, changesOf, isValue, restated, valuesOf } from './line-values.js';

/** What the claims of one metric about one subject say about each other. Close to linear in their number. */
export function lineFindings(claims: readonly Claim[]): Draft[] {
  if (claims.length < 2) return [];
  const standing = claims.filter(({ isAside }) => !isAside);
  const values = valuesOf(standing);
  const dimensions = new Set(standing.filter(isValue).map(({ dimension }) => dimension));
  const drafts: Draft[] = [];
  for (const cell of values.values()) drafts.push(...restated(cell), ...apart(cell));
  for (const [key, cell] of changesOf(standing)) {
    drafts.push(...restated(cell));
    if (!key.endsWith('?') && !key.includes('unknown')) drafts.push(...apart(cell));
  }
  drafts.push(
    ...contradictedChanges(standing, values, dimensions),
    ...contradictedTotals(standing, values),
    ...[...dimensions].flatMap((dimension) => seriesOf(standing, dimension)),
  );
  return drafts;
}

/** One metric of one subject over several periods, in their order; one for each thing that the metric is narrowed to. */
function seriesOf(claims: readonly Claim[], dimension: string): Draft[] {
  const byKind = new Map<string, Claim[]>();
  for (const claim of claims) {
    if (!isValue(claim) || claim.dimension !== dimension || claim.period === undefined) continue;
    if (!claim.isSpecific && !claim.metric.isVolatile) continue;
    const kind = withoutTime(claim.detail);
    const told = byKind.get(kind);
    if (told === undefined) byKind.set(kind, [claim]);
    else told.push(claim);
  }
  return [...byKind.values()].flatMap(inOrder);
}

/** What narrows a claim but for the day that it is told on or up to, which is what a series goes over. */
function withoutTime(detail: string): string {
  return detail
    .split(';')
    .filter((part) => part !== '' && !part.startsWith('@'))
    .join(';');
}

function inOrder(told: readonly Claim[]): Draft[] {
  const periods = new Set(told.map(({ period }) => `${period?.first}-${period?.last}`));
  if (periods.size < 2) return [];
  const ordered = [...told].sort(
    (one, other) =>
      (one.period?.first ?? 0) - (other.period?.first ?? 0) || (one.period?.last ?? 0) - (other.period?.last ?? 0),
  );
  return [{ type: 'series', code: 'series', claims: ordered, terms: ordered.map((_, index) => index) }];
}
