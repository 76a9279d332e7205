import { describe, expect, it } from 'vitest';
import { analyze } from '../../../src/core/analyze.js';

const metrics = (text: string) =>
  analyze(text, { language: 'vi' }).facts.map(({ quote, metric }) => `${quote}: ${metric}`);

describe('a Vietnamese word that tells how something changed', () => {
  it.each([
    ['Sản lượng lúa tăng khá, đạt 12 tấn, tăng 3%.', ['12 tấn: sản lượng lúa', '3%: sản lượng lúa']],
    ['Theo xã nhà, thu ngân sách đạt kết quả đáng ghi nhận, ước đạt 5 tỷ đồng.', ['5 tỷ đồng: thu ngân sách']],
    ['Tốc độ tăng trưởng ước tính tăng cao ở mức 8%.', ['8%: tốc độ tăng trưởng']],
    ['Tổng tài sản tăng 14%, từng bước hướng tới con số 5 tỷ đồng.', ['14%: tổng tài sản', '5 tỷ đồng: tổng tài sản']],
  ])('is not what is measured: %s', (text, expected) => {
    expect(metrics(text)).toEqual(expected);
  });
});

describe('values told in their order', () => {
  it('are of what was measured last where names alone are told', () => {
    const text = 'Xuất khẩu cá đạt 9 tỷ USD. Nhật Bản và Hàn Quốc lần lượt đạt 3 tỷ USD và 2 tỷ USD.';
    const facts = analyze(text, { language: 'vi' }).facts.slice(1);
    expect(facts.map(({ metric, subject }) => [metric, subject])).toEqual([
      ['xuất khẩu cá', 'Nhật Bản'],
      ['xuất khẩu cá', 'Hàn Quốc'],
    ]);
  });
});
