import { describe, expect, test } from 'vitest';
import { explain } from '../../../src/core/reconcile/explain.js';
import type { Finding } from '../../../src/core/reconcile/finding.js';
import { findingsOf } from './findings-of.js';

const conflictOf = (...texts: readonly string[]): Finding => {
  const [first] = findingsOf(...texts);
  if (first === undefined) throw new Error('nothing is found');
  return first;
};

test('a range has its unit once, and times have the names of the language', () => {
  const finding = conflictOf(
    'Thời gian xử lý trung bình của Bộ Tư pháp năm 2024 là từ 2 đến 4 ngày.',
    'Thời gian xử lý trung bình của Bộ Tư pháp năm 2024 là 11 ngày.',
  );
  expect(explain(finding, 'en')).toBe('2 – 4 days (2024), 11 days (2024) cannot all be true');
  expect(explain(finding, 'vi')).toBe('2 – 4 ngày (2024), 11 ngày (2024) không thể cùng đúng');
});

describe('a finding tells what is unsure about it, and nothing else', () => {
  test('one name for one metric is no synonym, whatever the lexicon takes it for', () => {
    const finding = conflictOf(
      'Năm 2024, kim ngạch xuất khẩu của tỉnh Cà Mau đạt 1,27 tỷ USD.',
      'Năm 2024, kim ngạch xuất khẩu của tỉnh Cà Mau đạt 1,72 tỷ USD.',
    );
    expect([finding.certainty, ...finding.doubts]).toEqual(['sure']);
  });

  test('two names are', () => {
    const finding = conflictOf(
      'Năm 2024, kim ngạch xuất khẩu của tỉnh Cà Mau đạt 1,27 tỷ USD.',
      'Năm 2024, giá trị xuất khẩu của tỉnh Cà Mau đạt 1,72 tỷ USD.',
    );
    expect([finding.certainty, ...finding.doubts]).toEqual(['likely', 'synonym']);
  });

  test('what is added differs from the totals by its nature', () => {
    const finding = conflictOf(
      'Năm 2023, cảng Vân Phong đón 2.135 lượt tàu. Năm 2024, cảng đón thêm 258 lượt tàu, nâng tổng số lên 2.511 lượt tàu.',
    );
    expect(explain(finding, 'en')).toBe('2,135 (2023) + 258 = 2,393, but 2,511 is stated');
    expect([finding.certainty, ...finding.doubts]).toEqual(['sure']);
  });
});
