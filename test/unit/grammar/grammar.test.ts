import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { loadTokenizer } from './tokenize.js';

let tokenize: Awaited<ReturnType<typeof loadTokenizer>>;
beforeAll(async () => {
  tokenize = await loadTokenizer();
});

/** Texts of the line that carry the scope. */
function textsWith(scope: string, line: string): string[] {
  return (tokenize(line)[0] ?? []).filter((token) => token.scope.startsWith(scope)).map((token) => token.text);
}

const heading = 'entity.name.section';
const question = 'markup.italic.question';
const number = 'constant.numeric';
const quotation = 'string.quoted';
const dateline = 'keyword.other.dateline';
const credit = 'comment.line.credit';

describe('the first line', () => {
  test('has a date header and a title', () => {
    const line = ' date 2025-03-04 Chợ nổi mở cửa trở lại';
    expect(textsWith('keyword.other.date-header', line)).toEqual(['date']);
    expect(textsWith(`${number}.date`, line)).toEqual(['2025-03-04']);
    expect(textsWith(heading, line)).toEqual([' Chợ nổi mở cửa trở lại']);
  });

  test('that runs on as a paragraph is no title', () => {
    const line = 'date 2025-03-04 Chợ nổi mở cửa trở lại với 120 ghe hàng.';
    expect(textsWith(heading, line)).toEqual([]);
    expect(textsWith(number, line)).toEqual(['2025-03-04', '120']);
  });

  test('of prose that says date is no header', () => {
    expect(textsWith('keyword.other.date-header', 'date of birth: unknown.')).toEqual([]);
  });
});

describe('headings', () => {
  test.each([
    'Nhiều cây cầu mới',
    'Số ghe hàng giảm 12,5%',
    'A bridge for the island',
    'Nhiều cây cầu mới'.normalize('NFD'),
  ])('%s', (line) => {
    expect(textsWith(heading, line).join('')).toBe(line);
  });

  test.each([
    'Cầu dài 120 m.',
    'Thưa ông, vì sao?',
    'Cây cầu nhìn từ bờ nam. Ảnh: Lê Nam',
    'và đó là lý do',
    '2 giờ trước',
    `${'Một câu rất dài '.repeat(12)}không có dấu chấm`,
  ])('not: %s', (line) => {
    expect(textsWith(heading, line)).toEqual([]);
  });
});

describe('datelines', () => {
  test.each([
    ['Hải Lưu - Sáng 8/1, cảng mở cửa.', 'Hải Lưu -'],
    ['(TTXVN) – Giá gạo tăng.', '(TTXVN) –'],
    ['HANOI, Jan. 5 (VNS) — Rice prices rose.', 'HANOI, Jan. 5 (VNS) —'],
    ['Chiều 29-12, đoàn đến nơi.', 'Chiều 29-12'],
    ['Sáng ngày 6/1/2025, đoàn đến nơi.', 'Sáng ngày 6/1/2025'],
  ])('%s', (line, expected) => {
    expect(textsWith(dateline, line)).toEqual([expected]);
  });

  test.each(['Giai đoạn 2026 - 2030, xã xây hai cầu.', 'Phát triển kinh tế - xã hội nhanh.'])('not: %s', (line) => {
    expect(textsWith(dateline, line)).toEqual([]);
  });
});

describe('questions', () => {
  test.each([
    'Vì sao cầu chậm, thưa ông?',
    'Thủy triều năm nay lên cao. Vì sao cầu vẫn mở?',
    'Ông nói: “Ai sẽ trả tiền?”',
  ])('%s', (line) => {
    expect(textsWith(question, line).join('')).toBe(line);
  });

  test('may name who asks', () => {
    const line = 'PV: Xin ông nói rõ hơn.';
    expect(textsWith('keyword.other.speaker', line)).toEqual(['PV:']);
    expect(textsWith(question, line)).toEqual([' Xin ông nói rõ hơn.']);
  });
});

describe('inside a line', () => {
  test('quotations of each kind, with their numbers', () => {
    expect(textsWith(quotation, 'Ông nói “cầu dài 12 m” và «đủ» rồi.').join('')).toBe('“cầu dài  m”«đủ»');
    expect(textsWith(number, 'Ông nói “cầu dài 12 m” rồi.')).toEqual(['12']);
    expect(textsWith(quotation, 'They call it "brave", he said.')).toEqual(['"', 'brave', '"']);
  });

  test('a quotation left open ends with its line', () => {
    const [, second] = tokenize('Ông nói “cầu dài.', 'Câu sau không sao.');
    expect(second?.map((token) => token.scope)).toEqual(['']);
  });

  test.each(['Ảnh: Lê Nam', 'Ảnh: Lê Nam'.normalize('NFD'), 'Photo: L. Nam'])('credit: %s', (line) => {
    expect(textsWith(credit, line)).toEqual([line]);
  });

  test('a credit after its caption', () => {
    expect(textsWith(credit, 'Cây cầu nhìn từ bờ nam. Ảnh: Lê Nam/Báo Cầu')).toEqual(['Ảnh: Lê Nam/Báo Cầu']);
  });

  test('links', () => {
    expect(textsWith('markup.underline.link', 'Xem https://example.com/a?b=1 và www.example.org nhé.')).toEqual([
      'https://example.com/a?b=1',
      'www.example.org',
    ]);
  });

  test('plain numbers, and not those inside names', () => {
    expect(textsWith(number, 'Cầu 1.250,5 m, giảm 42,5%, từ 29-12, ở P4G và U23.')).toEqual([
      '1.250,5',
      '42,5%',
      '29-12',
    ]);
  });
});

test('stays linear on hostile lines', () => {
  const hostile = [
    `date 2025-03-04${' '.repeat(50_000)}`,
    '?'.repeat(50_000),
    '? '.repeat(50_000),
    `A${' '.repeat(50_000)}x`,
    '1.'.repeat(50_000),
    '“'.repeat(50_000),
    'Ảnh '.repeat(25_000),
    'A. '.repeat(30_000),
    '('.repeat(50_000),
  ];
  const started = performance.now();
  tokenize(...hostile);
  expect(performance.now() - started).toBeLessThan(4000);
});

const seeds = join(import.meta.dirname, '../../../../shared/seeds');
test.skipIf(!existsSync(seeds))('no line of real seeds is both prose and heading', () => {
  for (const name of readdirSync(seeds)) {
    const lines = readFileSync(join(seeds, name), 'utf8').split('\n');
    const headings = tokenize(...lines).filter((tokens) => tokens.some(({ scope }) => scope.startsWith(heading)));
    expect(headings.length).toBeGreaterThan(0);
    expect(headings.length).toBeLessThan(lines.length / 2);
  }
});
