import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Tokens, tokenize, tokenKind, tokenText, wordCase } from '../../../src/core/text/tokens.js';
import { createVocabulary } from '../../../src/core/text/vocabulary.js';

const vocabulary = createVocabulary(['hòa', 'tỷ', 'tháng', 'g20']);

/** What the tokens say, apart from where they are kept. */
function told(tokens: Tokens) {
  return Array.from({ length: tokens.count }, (_, index) => [
    tokenText(tokens, index),
    tokens.kind[index],
    tokens.id[index],
    tokens.letterCase[index],
  ]);
}

const texts = fc.array(fc.string({ unit: fc.constantFrom(...'ab TỷHòa20.,-/%đĐ\u0301😀\ud800\uff15 ') }), {
  maxLength: 30,
});

describe('tokens', () => {
  it('keep what they say when other paragraphs are cut after them', () => {
    fc.assert(
      fc.property(texts, (paragraphs) => {
        const cut = paragraphs.map((paragraph) => tokenize(paragraph, vocabulary));
        const alone = paragraphs.map((paragraph) => told(tokenize(paragraph, vocabulary)));
        expect(cut.map(told)).toEqual(alone);
      }),
      { seed: 11, numRuns: 200 },
    );
  });

  it('cover everything but white space, in order', () => {
    fc.assert(
      fc.property(texts, (paragraphs) => {
        const text = paragraphs.join(' ');
        const tokens = tokenize(text, vocabulary);
        let rest = '';
        let end = 0;
        for (let index = 0; index < tokens.count; index++) {
          rest += text.slice(end, tokens.start[index]);
          end = tokens.end[index] ?? 0;
        }
        expect((rest + text.slice(end)).trim()).toBe('');
      }),
      { seed: 12, numRuns: 200 },
    );
  });

  it('number words by the vocabulary, in any case and with either place of the tone mark', () => {
    const tokens = tokenize('HOÀ hòa Tỷ G20 lạ', vocabulary);
    const ids = Array.from(tokens.id);
    expect(ids).toEqual(['hòa', 'hòa', 'tỷ', 'g20'].map((word) => vocabulary.id(word)).concat(0));
    expect(Array.from(tokens.letterCase)).toEqual([
      wordCase.upper,
      wordCase.lower,
      wordCase.capital,
      wordCase.capital,
      wordCase.lower,
    ]);
  });

  it('stand at their offsets in paragraphs longer than 16 bits count, and go on after them', () => {
    const long = `${'tháng '.repeat(12_000)}tỷ`;
    const tokens = tokenize(long, vocabulary);
    expect(tokens.count).toBe(12_001);
    expect(tokens.start[12_000]).toBe(72_000);
    expect(tokenText(tokens, 12_000)).toBe('tỷ');
    expect(told(tokenize('5 tỷ', vocabulary))).toEqual([
      ['5', tokenKind.number, 0, wordCase.lower],
      ['tỷ', tokenKind.word, vocabulary.id('tỷ'), wordCase.lower],
    ]);
  });

  it('number words of a vocabulary larger than 16 bits count', () => {
    const letter = (value: number) => String.fromCharCode(97 + (value % 26));
    const words = Array.from(
      { length: 70_000 },
      (_, at) => letter(at) + letter(at / 26) + letter(at / 676) + letter(at / 17_576),
    );
    const large = createVocabulary(words);
    const last = words.at(-1) ?? '';
    expect(large.size).toBeGreaterThan(65_536);
    expect(tokenize(last, large).id[0]).toBe(large.id(last));
    expect(large.word(large.id(last))).toBe(last);
  });
});
