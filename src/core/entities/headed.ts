import type { EntityKind } from '../model.js';
import type { PhraseMatch } from '../text/phrases.js';
import { headedAward, lowerHeadedAward } from './award.js';
import { headedDocument } from './document.js';
import { headedEvent, lowerHeadedEvent } from './event.js';
import { type Head, wordRole } from './lexicon.js';
import { headedOrganization, lowerHeadedOrganization } from './organization.js';
import { type Candidate, hasRole, isCapital, isLower, isPartOfWord, type Scan } from './scan.js';

/** What a rule makes of a head that starts at the token, or ends right before it. */
type HeadRule = (scan: Scan, index: number, head: PhraseMatch<Head>) => Candidate | undefined;

const headRules: Partial<Record<EntityKind, HeadRule>> = {
  organization: headedOrganization,
  document: headedDocument,
  award: headedAward,
  event: headedEvent,
};

const lowerHeadRules: Partial<Record<EntityKind, HeadRule>> = {
  organization: lowerHeadedOrganization,
  award: lowerHeadedAward,
  event: lowerHeadedEvent,
};

/** The name whose head stands at the capitalized token. */
export function findHeaded(scan: Scan, index: number): Candidate | undefined {
  const head = scan.lexicon.heads.match(scan.tokens, index, scan.limit);
  return head === undefined ? undefined : headRules[head.value.kind]?.(scan, index, head);
}

/** The name whose head stands in lower case right before the capitalized token. */
export function findLowerHeaded(scan: Scan, index: number): Candidate | undefined {
  const { tokens, lexicon, free } = scan;
  if (index <= free || !isLower(tokens, index - 1) || !hasRole(scan, index - 1, wordRole.endsLowerHead))
    return undefined;
  const head = lexicon.lowerHeads.matchBackward(tokens, index - 1, free);
  if (head === undefined || isCapital(tokens, head.end)) return undefined;
  if (isPartOfWord(scan, head.end, head.value.canonical)) return undefined;
  return lowerHeadRules[head.value.kind]?.(scan, index, head);
}
