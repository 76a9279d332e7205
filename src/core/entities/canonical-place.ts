import { type Tokens, wordCase } from '../text/tokens.js';
import type { EntityLexicon } from './lexicon.js';
import { isSign } from './scan.js';

const cityOpening = /^Thành phố /;
const level = /(?:tỉnh|thành phố) $/;
const cities = new Set(['Hà Nội', 'Hải Phòng', 'Đà Nẵng', 'Cần Thơ', 'Huế']);

/**
 * The place that closes the name of a body, as it is written in canonical names, and one past its tokens: TP.HCM is Thành phố Hồ Chí
 * Minh, TP. Cần Thơ thành phố Cần Thơ. Only provinces have a Sở, so that it gets its level where the text leaves that out.
 * `parts` are those of the name up to the token, `gap` the space behind them or none.
 */
export function closingPlace(
  tokens: Tokens,
  index: number,
  next: number,
  { names }: EntityLexicon,
  parts: readonly string[],
  gap: string,
): { readonly name: string; readonly next: number } | undefined {
  const known = names.match(tokens, index, next);
  const isCity = isCityWord(tokens, index);
  if (known?.value.kind === 'place' && known.end === next) {
    const { canonical, isWeak } = known.value;
    // A weak name may be the last word of any other.
    if (isWeak) return undefined;
    if (isCity && !cityOpening.test(canonical)) return { name: `thành phố ${canonical}`, next };
    const before = parts.join('') + gap;
    const isDepartment = before.startsWith('Sở ') && !level.test(before) && tokens.letterCase[index] !== wordCase.lower;
    if (!isDepartment || cityOpening.test(canonical)) return { name: canonical, next };
    return { name: `${cities.has(canonical) ? 'thành phố' : 'tỉnh'} ${canonical}`, next };
  }
  if (!isCity) return undefined;
  const behind = isSign(tokens, index + 1, '.') ? index + 2 : index + 1;
  return behind < next ? { name: 'thành phố', next: behind } : undefined;
}

/** "TP", "tp" */
function isCityWord({ text, start, end }: Tokens, index: number): boolean {
  const from = start[index] ?? 0;
  return end[index] === from + 2 && /^tp/i.test(text.slice(from, from + 2));
}
