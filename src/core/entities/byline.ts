import { type Tokens, wordCase } from '../text/tokens.js';
import { type EntityLexicon, wordRole } from './lexicon.js';
import { type Candidate, capitalRunEnd, createScan, hasRole, isSign, wordAt } from './scan.js';

const longestByline = 9;
const creditWords = new Set(['thực', 'tổng', 'ghi', 'lược', 'dịch', 'theo', 'biên']);

/** The author under a text: two to four capitalized words that make a paragraph, or stand before "(thực hiện)". */
export function findByline(tokens: Tokens, lexicon: EntityLexicon): Candidate | undefined {
  if (tokens.count < 2 || tokens.count > longestByline || tokens.letterCase[0] === wordCase.lower) return undefined;
  const scan = createScan(tokens, lexicon, 0, tokens.count);
  const next = capitalRunEnd(scan, 0);
  if (next < 2 || next > 4) return undefined;
  const isCredited =
    (next + 2 === tokens.count && creditWords.has(wordAt(tokens, next))) ||
    (isSign(tokens, next, '(') && next + 1 < tokens.count && creditWords.has(wordAt(tokens, next + 1)));
  const standsAlone =
    tokens.letterCase[0] === wordCase.capital &&
    next === tokens.count &&
    (hasRole(scan, 0, wordRole.familyName | wordRole.middleName) || hasRole(scan, next - 1, wordRole.givenName));
  if (!isCredited && !standsAlone) return undefined;
  const { heads, titles, nouns } = lexicon;
  const isOther = [heads, titles, nouns].some((table) => table.match(tokens, 0, next) !== undefined);
  return isOther ? undefined : { kind: 'person', first: 0, next, rule: 'entity.person.byline' };
}
