import { expect, test } from 'vitest';
import { isHeading, sectionsOf } from '../../../src/core/text/sections.js';

test.each([
  ['Nhiều cây cầu mới', true],
  ['Nhiều cây cầu mới'.normalize('NFD'), true],
  ['  Số ghe hàng giảm 12,5%  ', true],
  ['Cầu dài 120 m.', false],
  ['và đó là lý do', false],
  ['2 giờ trước', false],
  ['Bờ nam. Ảnh: Lê Nam', false],
  ['', false],
  ['Một câu rất dài '.repeat(12), false],
  [`A${' '.repeat(500)}b`, false],
])('%s', (line, expected) => {
  expect(isHeading(line)).toBe(expected);
});

test('a section runs from its heading to the line before the next, without blank lines at its end', () => {
  expect([
    ...sectionsOf([
      'Cảng mở cửa sáng nay.',
      'Hàng về nhiều.',
      '',
      'Hàng hóa',
      'Gạo tăng.',
      '',
      'Ngô giảm.',
      '',
      '',
      'Vì sao ngô giảm?',
      'Vì mưa.',
      '',
    ]),
  ]).toEqual([
    { first: 0, last: 1 },
    { first: 3, last: 6 },
    { first: 9, last: 10 },
  ]);
});

test('a kicker and its title open one section', () => {
  expect([...sectionsOf(['Biển đảo', '', 'Cá đã về', 'Xã mừng.'])]).toEqual([{ first: 0, last: 3 }]);
});

test('nothing to fold in an empty text, a single line, or blank lines', () => {
  expect([...sectionsOf([])]).toEqual([]);
  expect([...sectionsOf(['Hàng hóa'])]).toEqual([]);
  expect([...sectionsOf(['', ' ', ''])]).toEqual([]);
});
