import { describe, expect, it } from 'vitest';
import { lowerCase } from '../../../src/core/text/characters.js';

describe('lower case', () => {
  it('is that of Unicode for every code unit', () => {
    for (let unit = 0; unit <= 0xffff; unit++) {
      const word = `a${String.fromCharCode(unit)}b`;
      if (lowerCase(word) !== word.toLowerCase()) expect(lowerCase(word)).toBe(word.toLowerCase());
    }
  });

  it.each(['', 'tăng trưởng', 'ĐẮK LẮK', 'iPhone', 'ΟΔΟΣ', 'İstanbul', '\u{10400}x'])(
    'is that of Unicode for "%s"',
    (word) => {
      expect(lowerCase(word)).toBe(word.toLowerCase());
    },
  );
});
