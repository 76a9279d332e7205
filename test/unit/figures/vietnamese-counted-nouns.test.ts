import { describe, expect, it } from 'vitest';
import { analyze } from '../../../src/core/analyze.js';

const counted = (text: string) =>
  analyze(text, { language: 'vi' })
    .figures.filter(({ kind }) => kind === 'cardinal')
    .map(({ unit }) => unit);

describe('what Vietnamese numbers count', () => {
  it.each([
    [
      'several things named together',
      'Cả nước có 34 tỉnh, thành phố và 3.321 xã, phường.',
      ['tỉnh, thành phố', 'xã, phường'],
    ],
    [
      'a noun with what sounds like a verb',
      'Xã có 12 thiết bị, 5 trường công lập và 3 loại vắc xin.',
      ['thiết bị', 'trường công lập', 'loại vắc xin'],
    ],
    [
      'a noun with its place of use',
      'Xã có 18 cơ sở đóng gói và 22 căn nhà ở xã hội.',
      ['cơ sở đóng gói', 'căn nhà ở xã hội'],
    ],
    [
      'a noun without the verb behind it',
      'Có 486 doanh nghiệp thành lập, 141 doanh nghiệp quay trở lại.',
      ['doanh nghiệp', 'doanh nghiệp'],
    ],
    ['a noun behind a whole village, which has no number', 'Cả thôn 147 hộ làm miến.', ['hộ']],
    ['what somebody grants', 'Xã cấp 25 suất học bổng cho học sinh nghèo.', ['suất học bổng']],
    ['an occasion, where it comes so often in each of others', 'Anh cứu thua 3,4 lần mỗi trận.', ['lần']],
    ['a noun without what it is like', 'Có 12 tài xế vi phạm và 5 dự án đủ điều kiện.', ['tài xế', 'dự án']],
  ])('is %s', (_, text, nouns) => {
    expect(counted(text)).toEqual(nouns);
  });
});
