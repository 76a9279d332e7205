import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldTonePlacement, normalize, sourceEnd, sourceStart } from '../../../src/core/text/normalize.js';
import { splitParagraphs } from '../../../src/core/text/paragraphs.js';
import { sentenceEnds } from '../../../src/core/text/sentences.js';
import { tokenize, tokenText } from '../../../src/core/text/tokens.js';
import { createVocabulary } from '../../../src/core/text/vocabulary.js';

const vocabulary = createVocabulary(['tỷ', 'hòa', 'ủy', 'quý']);
const words = (text: string) => {
  const tokens = tokenize(text, vocabulary);
  return Array.from({ length: tokens.count }, (_, index) => tokenText(tokens, index));
};

describe('normalize', () => {
  it('returns a plain NFC text as it is', () => {
    expect(normalize('Đạt 42,5% năm 2025')).toEqual({
      text: 'Đạt 42,5% năm 2025',
    });
  });

  it('composes letters, and maps a span back over all of their marks', () => {
    const source = '🌾 gần năm triệu'.normalize('NFD');
    const view = normalize(source);
    expect(view.text).toBe('🌾 gần năm triệu');
    const start = view.text.indexOf('năm');
    const quote = source.slice(sourceStart(view, start), sourceEnd(view, start + 3));
    expect(quote.normalize('NFC')).toBe('năm');
  });

  it('writes spaces, dashes, Ð and full-width digits in their plain form and drops what is invisible', () => {
    expect(normalize('10\u00a0–\u00a012 Ðồng \uff15\uff10\u200b%').text).toBe('10 - 12 Đồng 50%');
  });

  it('leaves what is invisible after a span outside of it', () => {
    const source = '50%\u200b nữa';
    const view = normalize(source);
    expect(source.slice(sourceStart(view, 0), sourceEnd(view, 3))).toBe('50%');
  });

  it('gives every span a place in the source, in order', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (source) => {
        const view = normalize(source);
        let previous = 0;
        for (let offset = 0; offset < view.text.length; offset++) {
          const start = sourceStart(view, offset);
          const end = sourceEnd(view, offset + 1);
          expect(start).toBeLessThan(end);
          expect(end).toBeLessThanOrEqual(source.length);
          expect(start).toBeGreaterThanOrEqual(previous);
          previous = start;
        }
      }),
      { seed: 1 },
    );
  });
});

describe('foldTonePlacement', () => {
  it.each([
    ['hoà', 'hòa'],
    ['Uỷ ban', 'Ủy ban'],
    ['HOÀ', 'HÒA'],
    ['quý', 'quý'],
    ['hoàn', 'hoàn'],
    ['khoẻ', 'khỏe'],
  ])('%s → %s', (written, folded) => {
    expect(foldTonePlacement(written)).toBe(folded);
  });
});

describe('splitParagraphs', () => {
  it('takes lines with any newline and skips blank ones', () => {
    const text = 'một\r\n\r\nhai\rba\n \nbốn';
    expect(splitParagraphs(text).map(({ start, end }) => text.slice(start, end))).toEqual(['một', 'hai', 'ba', 'bốn']);
  });
});

describe('tokenize', () => {
  it.each([
    ['1.250,5 tỷ', ['1.250,5', 'tỷ']],
    ['16h30', ['16', 'h', '30']],
    ['250/2025/QH15.', ['250', '/', '2025', '/', 'QH15', '.']],
    ['25°C 🌾', ['25', '°', 'C', '🌾']],
    ['7.10.2023, 12', ['7.10.2023', ',', '12']],
  ])('%s', (text, expected) => {
    expect(words(text)).toEqual(expected);
  });

  it('finds words in either placement of the tone mark and in any case', () => {
    for (const word of ['hòa', 'HOÀ', 'Hoà']) expect(vocabulary.id(word)).toBe(vocabulary.id('hòa'));
    expect(vocabulary.id('uỷ')).toBe(vocabulary.id('ủy'));
    expect(vocabulary.id('hoa')).toBe(0);
  });

  it('takes a paragraph of any number of tokens', () => {
    const tokens = tokenize('1 '.repeat(20_000), vocabulary);
    expect(tokens.count).toBe(20_000);
    expect([tokens.start[19_999], tokens.end[19_999]]).toEqual([39_998, 39_999]);
  });

  it('covers everything but white space, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 80 }), (text) => {
        const tokens = tokenize(text, vocabulary);
        let position = 0;
        for (let index = 0; index < tokens.count; index++) {
          expect(text.slice(position, tokens.start[index]).trim()).toBe('');
          position = tokens.end[index] ?? 0;
        }
        expect(text.slice(position).trim()).toBe('');
      }),
      { seed: 1 },
    );
  });
});

describe('sentenceEnds', () => {
  const sentences = (text: string) => {
    const tokens = tokenize(text, vocabulary);
    let from = 0;
    return sentenceEnds(tokens).map((end) => {
      const sentence = text.slice(tokens.start[from], tokens.end[end - 1]);
      from = end;
      return sentence;
    });
  };

  it('cuts at full stops, not in decimals, initials or titles', () => {
    expect(sentences('Giá tăng 1.5 lần. TP. Huế có 3,2 ha. Ông J. Smith nói: “Tốt.” Hết')).toEqual([
      'Giá tăng 1.5 lần.',
      'TP. Huế có 3,2 ha.',
      'Ông J. Smith nói: “Tốt.”',
      'Hết',
    ]);
  });

  it('goes on where a lower-case word follows', () => {
    expect(sentences('Ông hỏi “Vì sao?” rồi đi.')).toEqual(['Ông hỏi “Vì sao?” rồi đi.']);
  });

  it('cuts behind a letter that is a unit or a grade', () => {
    expect(sentences('Nước nóng tới 36 độ C. Hồ cạn.')).toEqual(['Nước nóng tới 36 độ C.', 'Hồ cạn.']);
    expect(sentences('Trẻ thiếu vitamin D. Trạm đã phát thuốc.')).toHaveLength(2);
  });
});
