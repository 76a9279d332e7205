import { spaceBefore, wordCase } from '../text/tokens.js';
import { looksForeign } from './foreign-word.js';
import { wordRole } from './lexicon.js';
import {
  areWords,
  type Candidate,
  capitalRunEnd,
  hasRole,
  isCapital,
  isInitial,
  isStrongFamilyName,
  type Scan,
} from './scan.js';

/** A company by its trade and its own name, as the stock market calls it: Chứng khoán Đông Thành, Thép Sông Lam. */
export function findTradeBody(scan: Scan, index: number): Candidate | undefined {
  if (!hasRole(scan, index, wordRole.opensTrade) || isInitial(scan, index)) return undefined;
  const { tokens, lexicon, limit } = scan;
  const own = lexicon.trades.match(tokens, index, limit)?.end;
  if (own === undefined || own >= limit || !isCapital(tokens, own) || !spaceBefore(tokens, own)) return undefined;
  // "công ty Xây dựng Bình Thuận" begins at its head.
  if (isCapital(tokens, index - 1) || hasRole(scan, index - 1, wordRole.endsLowerHead)) return undefined;
  const next = ownNameEnd(scan, own);
  const isName = next - own >= 2 || tokens.letterCase[own] === wordCase.upper || looksForeign(tokens, own);
  if (!isName || (lexicon.names.match(tokens, index, limit)?.end ?? 0) >= next) return undefined;
  const known = lexicon.names.match(tokens, own, limit);
  if (known?.end === next && lexicon.countries.has(known.value.canonical)) return undefined;
  return { kind: 'organization', first: index, next, rule: 'entity.organization.trade', isGuess: true };
}

/** End of the run of capitals at the token, before the person who stands behind. */
function ownNameEnd(scan: Scan, index: number): number {
  const end = capitalRunEnd(scan, index);
  for (let at = index + 1; at + 1 < end; at++) if (isStrongFamilyName(scan, at)) return at;
  return end;
}

const partyKinds: readonly (readonly string[])[] = [
  ['cực', 'hữu'],
  ['cực', 'tả'],
  ['trung', 'hữu'],
  ['trung', 'tả'],
  ['cánh', 'hữu'],
  ['cánh', 'tả'],
  ['đối', 'lập'],
  ['cầm', 'quyền'],
  ['dân', 'túy'],
];

/** Whether the words at the token tell what kind of party is spoken of: đảng cực hữu. */
export function isPartyKind(scan: Scan, index: number): boolean {
  return partyKinds.some((words) => areWords(scan, index, words));
}

/** "đảng đối lập Sereno": the name behind what kind of party it is. */
export function findParty(scan: Scan, index: number): Candidate | undefined {
  const kind = index - 2;
  if (kind - 1 < scan.first || !hasRole(scan, index - 1, wordRole.endsPartyKind)) return undefined;
  if (!areWords(scan, kind - 1, ['đảng']) || !isPartyKind(scan, kind)) return undefined;
  if ((scan.lexicon.names.match(scan.tokens, index, scan.limit)?.end ?? 0) > index) return undefined;
  return { kind: 'organization', first: index, next: capitalRunEnd(scan, index), rule: 'entity.organization.party' };
}
