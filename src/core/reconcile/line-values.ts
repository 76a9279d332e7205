import { overlaps } from './arithmetic.js';
import type { Claim } from './claim.js';
import type { Draft } from './finding.js';
import type { Interval } from './interval.js';
import { periodKey } from './period.js';

/** The claims of one metric about one subject, as far as they put a value on it (changes are held against these). */
export type Values = ReadonlyMap<string, readonly Claim[]>;

/** Whether the claim states a value, and not by how much a value changed. */
export function isValue({ fact }: Claim): boolean {
  return fact.change === undefined || fact.change.kind === 'total';
}

/** Values by dimension and period. */
export function valuesOf(claims: readonly Claim[]): Map<string, Claim[]> {
  const cells = new Map<string, Claim[]>();
  for (const claim of claims) {
    if (!isValue(claim) || claim.period === undefined) continue;
    const key = cellKey(claim.dimension, periodKey(claim.period));
    const cell = cells.get(key);
    if (cell === undefined) cells.set(key, [claim]);
    else cell.push(claim);
  }
  return cells;
}

export function cellKey(dimension: string, period: string): string {
  return `${dimension} ${period}`;
}

/** Changes of one kind and direction between the same two periods, which are restated like values. */
export function changesOf(claims: readonly Claim[]): Map<string, Claim[]> {
  const cells = new Map<string, Claim[]>();
  for (const claim of claims) {
    const { period, base, fact, direction, dimension } = claim;
    if (isValue(claim) || period === undefined) continue;
    const over = base === undefined ? '?' : periodKey(base);
    const key = `${fact.change?.kind} ${direction} ${dimension} ${periodKey(period)} ${over}`;
    const cell = cells.get(key);
    if (cell === undefined) cells.set(key, [claim]);
    else cell.push(claim);
  }
  return cells;
}

/** How far apart two numbers may be that are called the same: bounds such as "above" are open without end. */
const nearness = 0.1;

/** Restatements: claims of one period that agree, in order of their values. One finding for each value. */
export function restated(cell: readonly Claim[]): Draft[] {
  return groupsOf(cell, sayTheSame)
    .filter((group) => group.length > 1)
    .map((claims) => ({ type: 'same', code: 'equal', claims, terms: claims.map((_, index) => index) }));
}

function sayTheSame(one: Claim, other: Claim): boolean {
  const isNear =
    Math.abs(one.nominal - other.nominal) <= nearness * Math.max(Math.abs(one.nominal), Math.abs(other.nominal));
  if (!isNear || !(allows(one.interval, other.nominal) || allows(other.interval, one.nominal))) return false;
  if (one.detail === other.detail && one.nature === other.nature) return true;
  return (one.isSpecific || one.metric.isVolatile) && one.nominal === other.nominal;
}

/** Two numbers rounded alike may meet where their intervals touch; they state the same only where one is the other, rounded. */
function allows(interval: Interval, value: number): boolean {
  return overlaps(interval, { low: value, high: value });
}

/** Greedy groups of claims in order of value, each agreeing with the first of its group. */
function groupsOf(cell: readonly Claim[], agree: (one: Claim, other: Claim) => boolean): Claim[][] {
  const groups: Claim[][] = [];
  const ordered = [...cell].sort((one, other) => one.nominal - other.nominal || one.interval.low - other.interval.low);
  for (const claim of ordered) {
    // Only the last groups can be near: the values before them are further away.
    const group = groups.slice(-8).find(([first]) => first !== undefined && agree(first, claim));
    if (group === undefined) groups.push([claim]);
    else group.push(claim);
  }
  return groups;
}

/** More values than this for one metric, subject and period are no contradiction but a metric that says too little. */
const mostValues = 3;

/** Claims of one period that cannot all be true. One finding for all that are held against each other. */
export function apart(cell: readonly Claim[]): Draft[] {
  return [...byDetail(cell).values()].flatMap((claims) => {
    const plain = withoutLists(claims);
    const groups = groupsOf(plain, (one, other) => overlaps(one.interval, other.interval));
    if (groups.length < 2 || groups.length > mostValues || !hasContradiction(groups)) return [];
    if (isOneText(plain)) return [];
    const opposed = groups.flat();
    return [{ type: 'conflict', code: 'apart', claims: opposed, terms: opposed.map((_, index) => index) } as const];
  });
}

/**
 * Whether one text alone tells them all, and not all of a subject that it names: texts seldom contradict themselves, and what goes
 * without a subject there is a part more often: "Kỳ thi có 6.482 thí sinh. … Môn Toán có 604 thí sinh."
 */
function isOneText(claims: readonly Claim[]): boolean {
  const files = new Set(claims.map(({ fact }) => fact.file));
  return files.size === 1 && claims.some(({ scopeSource }) => scopeSource === 'document' || scopeSource === 'none');
}

/** Claims that may be held against each other: of what was, with the same details, of a metric that says enough. */
export function byDetail(cell: readonly Claim[]): Map<string, Claim[]> {
  const groups = new Map<string, Claim[]>();
  for (const claim of cell) {
    if (claim.nature !== 'actual' || !claim.isSpecific) continue;
    const group = groups.get(claim.detail);
    if (group === undefined) groups.set(claim.detail, [claim]);
    else group.push(claim);
  }
  return groups;
}

/** Leaves out documents that give several values in one sentence, or more than two: they list what the analysis takes for one. */
function withoutLists(claims: readonly Claim[]): Claim[] {
  const byFile = new Map<string, Claim[]>();
  for (const claim of claims) {
    const own = byFile.get(claim.fact.file);
    if (own === undefined) byFile.set(claim.fact.file, [claim]);
    else own.push(claim);
  }
  const lists = new Set<string>();
  for (const [file, own] of byFile) {
    const values = new Set(own.map(({ nominal }) => nominal));
    const sentences = new Set(own.map(({ sentence }) => sentence));
    if (values.size > 2 || (values.size === 2 && sentences.size < 2)) lists.add(file);
  }
  return claims.filter(({ fact }) => !lists.has(fact.file));
}

/** Whether the lowest group and the highest cannot both be true; bounds open on one side may bridge the greedy groups. */
function hasContradiction(groups: readonly (readonly Claim[])[]): boolean {
  const [lowest = []] = groups;
  const highest = groups.at(-1) ?? [];
  return lowest.some((low) => highest.some((high) => !overlaps(low.interval, high.interval)));
}
