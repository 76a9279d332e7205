import { describe, expect, test } from 'vitest';
import { findingsOf, told } from './findings-of.js';

const hanoi = 'Hà Nội kết nối cung cầu\n\nHà Nội mở thêm chợ đêm.';

describe('one number of two subjects is a chance', () => {
  test.each([
    [
      `${hanoi} Năm 2023, doanh thu bán lẻ đạt 860 tỷ đồng.`,
      'Đà Nẵng kích cầu tiêu dùng\n\nĐà Nẵng mở thêm chợ đêm. Năm 2023, doanh thu bán lẻ đạt 860 tỷ đồng.',
    ],
    [
      'Leeds plans for the fair\n\nLeeds had 36,400 visitors at its fair in 2023.',
      'York counts its visitors\n\nYork had 36,400 visitors at its festival in 2023.',
    ],
  ])('%s', (one, other) => {
    expect(told(findingsOf(one, other), 'same')).toEqual([]);
  });
});

test('nor is it the same where it is said of other things', () => {
  const findings = findingsOf(
    `${hanoi} Năm 2023, 155 doanh nghiệp tham gia bình ổn giá.`,
    'Năm 2023, 155 doanh nghiệp được hỗ trợ lãi suất.',
  );
  expect(told(findings, 'same')).toEqual([]);
});

test('a subject that one of both leaves out is likely the same', () => {
  const findings = findingsOf(
    'Năm 2023, doanh thu bán lẻ của Hà Nội đạt 863 tỷ đồng.',
    'Năm 2023, doanh thu bán lẻ đạt 863 tỷ đồng.',
  );
  expect(told(findings, 'same')).toEqual(['863 tỷ đồng | 863 tỷ đồng']);
  expect(findings[0]?.certainty).toBe('likely');
});
