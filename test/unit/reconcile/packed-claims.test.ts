import { expect, test } from 'vitest';
import { analyze } from '../../../src/core/analyze.js';
import { reviewItems } from '../../../src/core/annotation/review.js';
import { reconcileDocument } from '../../../src/core/reconcile/document.js';
import { metricReader } from '../../../src/core/reconcile/metric.js';
import { createClaimPacker } from '../../../src/core/reconcile/packed-claims.js';
import { readClaims } from '../../../src/core/reconcile/read-claims.js';

const text = [
  'Năm 2024, huyện Mường Sang có 71 hợp tác xã chè; năm 2025 thêm 7 hợp tác xã, nâng tổng số lên 78 hợp tác xã.',
  'Năm 2025, tỉnh đón hơn 2,5 triệu lượt khách du lịch, tăng 12,5% so với năm 2024; thu từ 30 đến 40 tỷ đồng.',
  'Doanh thu của Công ty Số 9 năm 2025 đạt dưới 430 tỷ đồng, gấp 2 lần năm 2020.',
].join('\n');

function claimsOf(file: string) {
  const analysis = analyze(text);
  return readClaims(reconcileDocument(file, text, analysis, reviewItems(text, analysis, [])), metricReader());
}

test('claims come out of their packing as they went in, open ends and all', () => {
  const claims = claimsOf('a.txt');
  expect(claims.some(({ interval }) => interval.high === Number.POSITIVE_INFINITY)).toBe(true);
  expect(claims.some(({ addition }) => addition !== undefined)).toBe(true);
  const packer = createClaimPacker();
  const packed = packer.pack(claims);
  expect(packer.unpack(packed, 'a.txt', [...claims.keys()])).toEqual(claims);
  expect(packer.unpack(packed, 'b.txt', [2, 0])).toEqual([2, 0].map((at) => claimsOf('b.txt')[at]));
  expect(packed.length).toBeLessThan(JSON.stringify(claims).length / 2);
});

test('text that looks like what packing writes stays text', () => {
  const [claim] = claimsOf('a.txt');
  const odd = claim && { ...claim, detail: '~Infinity\n~~', scope: '~' };
  const packer = createClaimPacker();
  expect(packer.unpack(packer.pack(odd ? [odd, odd] : []), 'a.txt', [1])).toEqual([odd]);
});
