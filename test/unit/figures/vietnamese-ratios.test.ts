import { describe, expect, it } from 'vitest';
import { analyze } from '../../../src/core/analyze.js';

/** "quote: kind" of each figure that is a date or a fraction. */
const slashed = (text: string) =>
  analyze(text, { date: '2025-11-20', language: 'vi' })
    .figures.filter(({ kind }) => kind === 'date' || kind === 'fraction')
    .map(({ quote, kind }) => `${quote}: ${kind}`);

describe('Vietnamese ratios that look like days', () => {
  it.each([
    ['Tỷ lệ đỗ của trường là 3/8.', ['3/8: fraction']],
    ['Tỷ lệ chọi khối A là 1/7, khối C chỉ 1/4.', ['1/7: fraction', '1/4: fraction']],
    ['Môn toán có hệ số 1/2.', ['1/2: fraction']],
    ['Tỉ lệ chủ khách xấp xỉ 7/3.', []],
    ['Giá rẻ hơn năm trước khoảng 1/5.', ['1/5: fraction']],
    ['Chiếc xe còn mới chừng 8/10.', ['8/10: fraction']],
    ['Nhà cái ra kèo 2 1/4.', ['1/4: fraction']],
    ['Tỷ lệ hộ nghèo công bố ngày 3/8.', ['ngày 3/8: date']],
    ['Dự kiến làm xong khoảng 1/12.', ['1/12: date']],
    ['Giá giảm từ khoảng 1/9.', ['1/9: date']],
  ])('%s', (text, expected) => {
    expect(slashed(text)).toEqual(expected);
  });
});
