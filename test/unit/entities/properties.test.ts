import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { analyze, createAnalysisCache } from '../../../src/core/analyze.js';

const seed = 20260131;

const pieces = fc.constantFrom(
  'Thủ tướng',
  'Chính phủ',
  'Nguyễn',
  'Văn',
  'An',
  'ông',
  'Bộ',
  'Giáo dục',
  'và',
  'Đào tạo',
  ',',
  '.',
  '(',
  ')',
  '-',
  '/',
  'tỉnh',
  'Nghệ An',
  'Nghị quyết',
  'số',
  '57',
  '59-NQ/TW',
  'Luật',
  'Đất đai',
  '2024',
  'Hội nghị',
  'lần thứ',
  'XIV',
  'của',
  'Đảng',
  'Huân chương',
  'hạng',
  'Ba',
  'Mỹ',
  'Anh',
  'WHO',
  'UBND',
  'quận',
  '1',
  '"',
  ':',
  '\n',
  '🙂',
  '\u0301',
  '\u00a0',
  'The',
  'University',
  'of',
  'Mr',
  'John',
  'Smith',
  'Act',
  "H'Hen",
  'Sang-sik',
  'a',
  'tại',
  'đã',
  'năm',
  'công ty',
  '&',
);
const texts = fc.oneof(
  fc.array(pieces, { maxLength: 60 }).map((parts) => parts.join(' ')),
  fc.array(pieces, { maxLength: 60 }).map((parts) => parts.join('')),
  fc.string({ unit: 'binary', maxLength: 80 }),
);

const bombs = [
  'Bộ ',
  'Nguyễn ',
  'A of ',
  'Bank of the A and ',
  'Culture, ',
  'A and ',
  'van ',
  'cao tốc X - ',
  '1/',
  'Nghị quyết 1, ',
  'Đại hội lần thứ ',
  'tỉnh ',
  "A'",
  'A-',
  'A.',
  '(A ',
  'University ',
  'công ty ',
  "A's ",
  'A of the ',
  'SkyLotus Ventures ',
  'số 1 ngõ 1 ',
  'Hội nghị Khách hàng mở ',
  'J. R. ',
];

describe('entities of any text', () => {
  it('select their quotes, stand in order and never overlap', () => {
    fc.assert(
      fc.property(texts, fc.constantFrom('vi' as const, 'en' as const), (text, language) => {
        let free = 0;
        for (const { start, end, quote, canonical } of analyze(text, { language }).entities) {
          expect(text.slice(start, end)).toBe(quote);
          expect(start).toBeGreaterThanOrEqual(free);
          expect(end).toBeGreaterThan(start);
          expect(canonical).not.toBe('');
          free = end;
        }
      }),
      { seed, numRuns: 500 },
    );
  });

  it.each(bombs)('need no more than linear time: %s', (bomb) => {
    const text = bomb.repeat(30_000);
    for (const language of ['vi', 'en'] as const) expect(analyze(text, { language }).language).toBe(language);
  });

  it('are the same after an edit as in a full analysis', () => {
    fc.assert(
      fc.property(fc.array(texts, { minLength: 1, maxLength: 6 }), texts, fc.nat(5), (paragraphs, edit, place) => {
        const cache = createAnalysisCache();
        analyze(paragraphs.join('\n'), { language: 'vi' }, cache);
        const edited = paragraphs.with(Math.min(place, paragraphs.length - 1), edit).join('\n');
        expect(analyze(edited, { language: 'vi' }, cache).entities).toEqual(
          analyze(edited, { language: 'vi' }).entities,
        );
      }),
      { seed, numRuns: 200 },
    );
  });
});
