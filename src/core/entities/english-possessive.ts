import { spaceBefore } from '../text/tokens.js';
import { englishRole } from './english-lexicon.js';
import { type EnglishScan, has } from './english-words.js';
import { type Candidate, isLower, isSign, isWord, wordAt } from './scan.js';

/** Words before which nothing is owned: Galloway's in New York, Moody's said. */
const owningNothing = new Set('in on at for to from with by but said says'.split(' '));

/** A shop or house that is named by whose it is: "sold at Galloway's in New York". What follows is no noun that it could own. */
export function byPossessive(scan: EnglishScan, index: number, end: number): Candidate | undefined {
  const { tokens, lexicon, limit, first } = scan;
  if (end + 2 >= limit || spaceBefore(tokens, end) || !isWord(tokens, end + 1) || wordAt(tokens, end + 1) !== 's')
    return undefined;
  if (!isSign(tokens, end, "'") && !isSign(tokens, end, '\u2019')) return undefined;
  if (!isLower(tokens, end + 2) || !owningNothing.has(wordAt(tokens, end + 2))) return undefined;
  const isAt = index > first && wordAt(tokens, index - 1) === 'at';
  // "bigger than Spain's in 2010", "a friend of Ann's said"
  const isOther = lexicon.names.match(tokens, index, end) !== undefined || has(scan, index, englishRole.givenName);
  if (isOther && !isAt) return undefined;
  if (index > first && /^(?:of|than|like|unlike|as)$/u.test(wordAt(tokens, index - 1))) return undefined;
  return { kind: 'organization', first: index, next: end + 2, rule: 'entity.organization.possessive' };
}
