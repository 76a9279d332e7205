import { describe, expect, it } from 'vitest';
import { analyze } from '../../../src/core/analyze.js';

const subjects = (text: string) => analyze(text).facts.map(({ quote, subject }) => [quote, subject]);

describe('the subject of a fact', () => {
  it.each([
    ['whom the clause is about', 'Huyện Mường Tè hiện có 12 trạm y tế.', [['12', 'Mường Tè']]],
    ["behind a person's title", 'Phó giám đốc Lê Minh Quý lĩnh 18 năm tù.', [['18 năm', 'Lê Minh Quý']]],
    ['shared by the verbs behind it', 'Vận động viên Nông Thị Hoa, 17 tuổi, cao 1,86 m.', [['1,86 m', 'Nông Thị Hoa']]],
    [
      'shared by what is measured behind it',
      'Trường Đại học Hải Phòng tuyển 1.130 sinh viên, học phí là 55 triệu đồng.',
      [
        ['1.130', 'Trường Đại học Hải Phòng'],
        ['55 triệu đồng', 'Trường Đại học Hải Phòng'],
      ],
    ],
    [
      'behind an aside in brackets',
      'Công ty Cổ phần Thép Bạch Hạc (mã BHS) sản xuất 4.200 tấn thép.',
      [['4.200 tấn', 'Công ty cổ phần Thép Bạch Hạc']],
    ],
    [
      'who is punished',
      'Tòa tuyên phạt Đoàn Thị Oanh (46 tuổi, trú tại Lê Chân) 16 năm tù.',
      [['16 năm', 'Đoàn Thị Oanh']],
    ],
    ['named right before the figure', 'Dẫn đầu là Đà Nẵng với 41 điểm.', [['41', 'Đà Nẵng']]],
    ['before a colon', 'Lai Châu ít dân nhất: 512.601 người.', [['512.601', 'Lai Châu']]],
    ['to whom belongs what is counted', 'Đã có 41 hồ chứa của Gia Lai đầy nước.', [['41', 'Gia Lai']]],
    ['the place that the sentence opens with', 'Tại Bến Tre, giá dừa lên 10.000 đồng.', [['10.000 đồng', 'Bến Tre']]],
    [
      'of what somebody tells',
      'Cơ quan điều tra xác định Lê Văn Hậu chiếm đoạt 96 tỷ đồng.',
      [['96 tỷ đồng', 'Lê Văn Hậu']],
    ],
    [
      'another one in a list of equals',
      'Sau 10 vòng, Đà Nẵng có 23 điểm, Hải Phòng đá ít hơn một trận và được 20.',
      [
        ['10', undefined],
        ['23', 'Đà Nẵng'],
        ['20', 'Hải Phòng'],
      ],
    ],
    [
      'that of the fact whose metric goes on',
      'Tại Bến Tre, giá dừa lên 10.000 đồng, tăng 5% so với tuần trước.',
      [
        ['10.000 đồng', 'Bến Tre'],
        ['5%', 'Bến Tre'],
      ],
    ],
    ['in English', 'Vietnam exported 284,000 tonnes of coffee.', [['284,000 tonnes', 'Việt Nam']]],
  ])('is %s', (_where, text, expected) => {
    expect(subjects(text)).toEqual(expected);
  });

  it.each([
    ['a body that tells it', 'Bộ Công Thương cho biết giá điện bình quân là 2.200 đồng.'],
    ['a body that estimates it', 'Hiệp hội Rau quả Việt Nam ước 7 tháng đầu năm xuất khẩu thu về 3,8 tỷ USD.'],
    ['a body that it is told by', 'Theo Cục Thống kê, cả nước có 708 chợ.'],
    ['a name somewhere before it', 'Sau khi làm việc với tỉnh Quảng Trị, đoàn khảo sát dự án công suất 48 MW.'],
    ['a name of whose thing something is said', 'Nhóm nghiên cứu của Đại học Huế có 14 thành viên.'],
    ['one of several names', 'Nghệ An, Vĩnh Phúc và Ninh Bình có 6 trạm.'],
    ['the nation of people', 'Ngư dân Quảng Ngãi bán 14 tấn cá.'],
  ])('is not %s', (_which, text) => {
    expect(subjects(text).map(([, subject]) => subject)).toEqual([undefined]);
  });
});
