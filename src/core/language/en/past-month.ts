import { isSign, isWord, type Scan, signs } from '../../figures/scan.js';
import { tokenText } from '../../text/tokens.js';

/** How many tokens before and behind a month tell whether it is past. */
const reachBefore = 16;
const reachBehind = 8;

const past =
  /^(?:was|were|had|did|rose|fell|grew|began|ran|came|went|won|lost|took|made|met|saw|said|told|left|kept|held|set|found|struck|hit|shut|cut|paid|sold|bought|built|broke|became|gave|got|led|stood|sank|shot|spoke|wrote|drew|drove|flew|put|spent|sent|brought|caught|fought|thought)$/u;
const coming =
  /^(?:will|would|could|may|might|should|must|shall|to|due|until|till|by|next|expected|scheduled|planned|plans|plan|set|slated|forecast|postponed|delayed|extended|deferred|deadline|begins|starts|opens|runs|ends|expires|is|are)$/u;

/** Whether the clause around a month without a year tells what has been: "drilled into the ice in May", "since December". */
export function isPastMonth(scan: Scan, first: number, next: number): boolean {
  const word = (at: number) => (isWord(scan, at) ? tokenText(scan.tokens, at).toLowerCase() : '');
  if (word(first - 1) === 'since' || word(first - 1) === 'last') return true;
  if (!/^(?:in|of|from|during|late|early|mid|last|back)$/u.test(word(first - 1))) return false;
  for (let behind = next; behind < next + reachBehind && isWord(scan, behind); behind++)
    if (coming.test(word(behind))) return false;
  let isPast = false;
  for (let before = first - 2; before >= Math.max(0, first - reachBefore); before--) {
    if (isSign(scan, before, signs.fullStop) || isSign(scan, before, signs.semicolon)) break;
    const each = word(before);
    if (coming.test(each)) return false;
    isPast ||= past.test(each) || /..ed$/u.test(each);
  }
  return isPast;
}

/** How far before a month in tokens the words stand that make it one to come. */
const comingReach = 6;

/** Whether the words before a month that is over tell of the next one of its name: "bailed to appear on 12 February". */
export function isComingMonth(scan: Scan, first: number): boolean {
  const word = (at: number) => (isWord(scan, at) ? tokenText(scan.tokens, at).toLowerCase() : '');
  if (!/^(?:on|in|by|until|till|before)$/u.test(word(first - 1))) return false;
  for (let before = first - 2; before >= Math.max(0, first - comingReach) && isWord(scan, before); before--) {
    if (past.test(word(before))) return false;
    if (/^(?:will|due|scheduled|expected|next)$/u.test(word(before))) return true;
    // "to appear on": no preposition before a noun.
    if (word(before) === 'to') return before === first - 3;
  }
  return false;
}
