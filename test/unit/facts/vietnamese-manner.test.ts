import { describe, expect, it } from 'vitest';
import { analyze } from '../../../src/core/analyze.js';

const metrics = (text: string) =>
  analyze(text, { language: 'vi' }).facts.map(({ quote, metric }) => `${quote}: ${metric}`);

describe('a Vietnamese word that tells how something changed', () => {
  it.each([
    ['Sản lượng lúa tăng khá, đạt 12 tấn, tăng 3%.', ['12 tấn: sản lượng lúa', '3%: sản lượng lúa']],
    ['Tốc độ tăng trưởng ước tính tăng cao ở mức 8%.', ['8%: tốc độ tăng trưởng']],
    ['Tổng tài sản tăng 14%, từng bước hướng tới con số 5 tỷ đồng.', ['14%: tổng tài sản', '5 tỷ đồng: tổng tài sản']],
  ])('is not what is measured: %s', (text, expected) => {
    expect(metrics(text)).toEqual(expected);
  });
});
