import { spaceBefore, type Tokens, wordCase } from '../text/tokens.js';
import { type EnglishScan, runEnd } from './english-words.js';
import { titleCase } from './lexicon-format.js';
import { type Candidate, isCapital, isSign, isWord } from './scan.js';

const datelineTokens = 24;
const longestTown = 4;

/** What opens a report: the town in capitals, and the agency in brackets. HANOI, 12 March 2025 (Coast Press) - ... */
export function findDateline({ tokens, lexicon, limit, ...scan }: EnglishScan): Candidate[] {
  let next = 0;
  while (next < Math.min(limit, longestTown) && isWord(tokens, next) && tokens.letterCase[next] === wordCase.upper)
    next++;
  if (next === 0 || (tokens.end[next - 1] ?? 0) < 4) return [];
  if (!isSign(tokens, next, ',') && !isSign(tokens, next, '(') && !isDash(tokens, next)) return [];
  let dash = next;
  while (dash < Math.min(limit, datelineTokens) && !isDash(tokens, dash)) dash++;
  if (!isDash(tokens, dash)) return [];
  const known = lexicon.names.match(tokens, 0, next);
  const canonical = known?.end === next ? known.value.canonical : titleCase(tokens.text.slice(0, tokens.end[next - 1]));
  const town: Candidate = { kind: 'place', first: 0, next, rule: 'entity.place.dateline', canonical };
  const agency = agencyBefore({ tokens, lexicon, limit, ...scan }, dash);
  return agency === undefined || agency.first < next ? [town] : [town, agency];
}

/** The name in brackets right before the dash, of two words or more; one word alone is found by the words around it. */
function agencyBefore(scan: EnglishScan, dash: number): Candidate | undefined {
  const { tokens } = scan;
  if (!isSign(tokens, dash - 1, ')')) return undefined;
  let open = dash - 2;
  while (open > 0 && isWord(tokens, open)) open--;
  const first = open + 1;
  if (!isSign(tokens, open, '(') || dash - 1 - first < 2 || !isCapital(tokens, first)) return undefined;
  if (runEnd(scan, first) !== dash - 1) return undefined;
  return { kind: 'organization', first, next: dash - 1, rule: 'entity.organization.dateline' };
}

function isDash(tokens: Tokens, index: number): boolean {
  return isSign(tokens, index, '-') && spaceBefore(tokens, index) && spaceBefore(tokens, index + 1);
}
