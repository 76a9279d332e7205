import type { Claim } from './claim.js';
import type { Draft } from './finding.js';
import { isValue } from './line-values.js';
import { periodKey } from './period.js';

/**
 * The key under which one number for one kind of thing in one period is looked up over all lines; undefined for claims that a
 * chance could make alike: small whole numbers, metrics that say nothing.
 */
export function restatementKey(claim: Claim): string | undefined {
  const { period, nominal, dimension, metric, fact, direction, isAside } = claim;
  if (period === undefined || isAside || !metric.isNoun || !isTelling(claim)) return undefined;
  const change = isValue(claim) ? '' : `${fact.change?.kind} ${direction}`;
  return `= ${metric.head} ${change} ${dimension} ${nominal} ${periodKey(period)}`;
}

/** Two significant digits, or a unit that not everything is counted in. */
function isTelling({ nominal, dimension, metric, isSpecific }: Claim): boolean {
  if (!isSpecific && metric.modifiers.length === 0 && metric.head.split(' ').length < 2) return false;
  const digits = String(Math.abs(nominal)).replace('.', '').replace(/^0+/, '').replace(/0+$/, '');
  return digits.length > 1 && (dimension !== 'count' || nominal > 20);
}

/**
 * Restatements that name metric or subject differently: one leaves out a modifier, or does not name whom it is about. Only
 * ever `same`: what is unsure contradicts nothing.
 */
export function loosely(claims: readonly Claim[]): Draft[] {
  const groups: { readonly members: Claim[]; readonly kinds: Map<string, Claim> }[] = [];
  for (const claim of claims) {
    // What is compatible with one is so with all that name metric and subject like it: a number may be told ten thousand times.
    const kind = `${claim.metric.key}\n${claim.scopeSource}\n${claim.scope}`;
    // Groups are few; more of them say that the number is common.
    const group = groups
      .slice(0, 8)
      .find(({ kinds }) => kinds.has(kind) || [...kinds.values()].every((member) => isCompatible(member, claim)));
    if (group === undefined) groups.push({ members: [claim], kinds: new Map([[kind, claim]]) });
    else {
      group.members.push(claim);
      group.kinds.set(kind, claim);
    }
  }
  return groups.flatMap(({ members }) => {
    const [first] = members;
    const isModified = members.some(({ metric }) => metric.key !== first?.metric.key);
    const isScoped = members.some(({ scope }) => scope !== first?.scope);
    if (!isModified && !isScoped) return [];
    const doubts = [...(isModified ? (['modifier'] as const) : []), ...(isScoped ? (['subject'] as const) : [])];
    return [{ type: 'same', code: 'equal', claims: members, terms: members.map((_, index) => index), doubts } as const];
  });
}

/** Members of a group are held against each other only as far as this, so that its cost stays linear. */
function isCompatible(one: Claim, other: Claim): boolean {
  const isCut = one.metric.differsFrom?.includes(other.metric.key) === true;
  return !isCut && haveNestedModifiers(one, other) && haveOpenScope(one, other) && haveOpenDetail(one, other);
}

function haveNestedModifiers(one: Claim, other: Claim): boolean {
  const [fewer, more] =
    one.metric.modifiers.length <= other.metric.modifiers.length
      ? [one.metric, other.metric]
      : [other.metric, one.metric];
  return fewer.modifiers.every((modifier) => more.modifiers.includes(modifier));
}

/** Two subjects that are known and differ have the number by chance. */
function haveOpenScope(one: Claim, other: Claim): boolean {
  return one.scope === other.scope || isUnknown(one) || isUnknown(other);
}

/** Of nobody who is told, or of the country, which goes without saying. */
function isUnknown({ scope }: Claim): boolean {
  return scope === '' || scope.startsWith('?');
}

/** What is said around both numbers is the same, or only around one of them. */
function haveOpenDetail(one: Claim, other: Claim): boolean {
  const [first, second] = [whatOf(one), whatOf(other)];
  return first === '' || second === '' || first === second;
}

/** A detail without when, and without the verb, which may be another one for the same. */
function whatOf({ detail }: Claim): string {
  return detail
    .split(';')
    .filter((part) => !part.startsWith('@') && !part.startsWith('do '))
    .join(';');
}
