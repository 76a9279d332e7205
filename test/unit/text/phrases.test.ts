import { describe, expect, it } from 'vitest';
import { createPhraseTable, splitPhrases } from '../../../src/core/text/phrases.js';
import { tokenize } from '../../../src/core/text/tokens.js';
import { createVocabulary } from '../../../src/core/text/vocabulary.js';

const vocabulary = createVocabulary('bộ y tế công an tổ chức who hoàng hòa us usd độ c'.split(' '));
const cut = (text: string) => tokenize(text, vocabulary);

describe('a table of phrases', () => {
  const table = createPhraseTable(vocabulary, [
    ['bộ', 'one'],
    ['bộ y tế', 'three'],
    ['us$', 'sign'],
    ['độ c', 'degree'],
    ['bộ', 'later'],
  ]);

  it('answers the longest phrase that starts at a token, in any case', () => {
    expect(table.match(cut('Bộ Y tế công an'), 0)).toEqual({ value: 'three', end: 3 });
    expect(table.match(cut('bộ y'), 0)).toEqual({ value: 'one', end: 1 });
    expect(table.match(cut('y tế bộ'), 0)).toBeUndefined();
    expect(table.match(cut('y tế bộ'), 2)).toEqual({ value: 'one', end: 3 });
  });

  it('reads signs, and goes on over no number and no unknown word', () => {
    expect(table.match(cut('US$ 5'), 0)).toEqual({ value: 'sign', end: 2 });
    expect(table.match(cut('bộ 5 y tế'), 0)).toEqual({ value: 'one', end: 1 });
    expect(table.match(cut('lạ y tế'), 0)).toBeUndefined();
    expect(table.match(cut('5'), 0)).toBeUndefined();
  });

  it('does not reach its limit, and answers nothing outside the tokens', () => {
    expect(table.match(cut('bộ y tế'), 0, 2)).toEqual({ value: 'one', end: 1 });
    expect(table.match(cut('bộ'), 1)).toBeUndefined();
    expect(table.match(cut('bộ'), -1)).toBeUndefined();
  });

  it('reads backwards from the last word', () => {
    const backward = createPhraseTable(vocabulary, [['tế', 1] as const, ['bộ y tế', 3] as const], { backward: true });
    expect(backward.matchBackward(cut('an bộ y tế'), 3)).toEqual({ value: 3, end: 1 });
    expect(backward.matchBackward(cut('an bộ y tế'), 3, 2)).toEqual({ value: 1, end: 3 });
    expect(backward.matchBackward(cut('an bộ y tế'), 4)).toBeUndefined();
    expect(backward.matchBackward(cut('tế'), -1)).toBeUndefined();
  });

  it('keeps the capitals of its phrases where they count', () => {
    const names = createPhraseTable(
      vocabulary,
      [
        ['WHO', 'body'],
        ['Công an', 'police'],
        ['công AN', 'other'],
      ],
      { keepsCase: true },
    );
    expect(names.match(cut('who'), 0)).toBeUndefined();
    expect(names.match(cut('Who'), 0)).toBeUndefined();
    expect(names.match(cut('WHO'), 0)?.value).toBe('body');
    expect(names.match(cut('Công an'), 0)?.value).toBe('police');
    expect(names.match(cut('công AN'), 0)?.value).toBe('other');
    expect(names.match(cut('công an'), 0)).toBeUndefined();
  });

  it('finds either place of a tone mark', () => {
    const table = createPhraseTable(vocabulary, [['hòa', true]]);
    expect(table.match(cut('Hoà'), 0)?.end).toBe(1);
  });
});

describe('lists of phrases', () => {
  it('are apart by commas', () => {
    expect(splitPhrases(' bộ y tế,  công an ,, ')).toEqual(['bộ y tế', 'công an']);
  });
});
