import { describe, expect, it } from 'vitest';
import { analyze } from '../../../src/core/analyze.js';

/** "quote: subject" of each fact. */
function subjects(text: string): string[] {
  const { facts } = analyze(text, { language: 'vi', date: '2025-11-20' });
  return facts.map(({ quote, subject }) => `${quote}: ${subject ?? 'nobody'}`);
}

describe('subjects that go back to a sentence before', () => {
  it.each([
    [
      'the body that a noun alone stands for',
      'Công ty cổ phần Bao bì Tân Phước khánh thành nhà máy. Riêng quý IV, công ty lãi 94 tỉ đồng.',
      '94 tỉ đồng: Công ty cổ phần Bao bì Tân Phước',
    ],
    [
      'the body whose books are told',
      'Công ty cổ phần Bao bì Tân Phước khánh thành nhà máy. Doanh thu đạt 218 tỷ đồng.',
      '218 tỷ đồng: Công ty cổ phần Bao bì Tân Phước',
    ],
    [
      'the person that a pronoun stands for',
      'Bà Nguyễn Thị Lan về quê từ năm 2019. Bà có 7 sào ruộng.',
      '7: Nguyễn Thị Lan',
    ],
    [
      'the body that something is said to be of',
      'Công ty cổ phần Bao bì Tân Phước khánh thành nhà máy. Kho lạnh của công ty chứa được 5.000 tấn.',
      '5.000 tấn: Công ty cổ phần Bao bì Tân Phước',
    ],
  ])('are %s', (_, text, subject) => {
    expect(subjects(text)).toContain(subject);
  });

  it.each([
    [
      'who only tells of it',
      'Công ty cổ phần Bao bì Tân Phước cho biết đơn hàng đã kín. Doanh thu toàn ngành đạt 218 tỷ đồng.',
      '218 tỷ đồng: Công ty cổ phần Bao bì Tân Phước',
    ],
    [
      'a person where another one came in',
      'Bà Nguyễn Thị Lan về quê. Nhà bên là của bà Trần Thị Hoa. Bà có 7 sào ruộng.',
      '7: Nguyễn Thị Lan',
    ],
  ])('are not %s', (_, text, subject) => {
    expect(subjects(text)).not.toContain(subject);
  });
});

describe('subjects within a sentence', () => {
  it.each([
    [
      'behind a name with brackets',
      'Công ty cổ phần Dệt may Phú Thành (mã PTG) khép lại năm 2025 với doanh thu 4.872 tỉ đồng.',
      '4.872 tỉ đồng: Công ty cổ phần Dệt may Phú Thành',
    ],
    ['of what has an effect', 'Huế xảy ra 61 vụ cháy, làm 9 người chết.', '9: Huế'],
    [
      'behind who somebody is',
      'Tòa tuyên phạt ông Nguyễn Hữu Lãm, cựu phó giám đốc sở, 15 năm tù.',
      '15 năm: Nguyễn Hữu Lãm',
    ],
  ])('are told %s', (_, text, subject) => {
    expect(subjects(text)).toContain(subject);
  });
});
