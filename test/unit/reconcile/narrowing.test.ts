import { describe, expect, test } from 'vitest';
import { findingsOf, told } from './findings-of.js';

/** A sentence, the same with another number, and one whose number is of something narrower. */
interface Narrowed {
  readonly why: string;
  readonly plain: string;
  readonly contradicting?: string;
  readonly narrower: string;
}

const narrowed: readonly Narrowed[] = [
  {
    why: 'what became of the houses',
    plain: 'Năm 2024, tỉnh Hòa Lạc có 8.450 ngôi nhà bị ngập.',
    contradicting: 'Năm 2024, tỉnh Hòa Lạc có 9.120 ngôi nhà bị ngập.',
    narrower: 'Năm 2024, tỉnh Hòa Lạc có 317 ngôi nhà bị tốc mái.',
  },
  {
    why: 'a threshold behind the noun',
    plain: 'Năm 2024, cảng Cửa Vạn đón 1.318 tàu.',
    contradicting: 'Năm 2024, cảng Cửa Vạn đón 1.452 tàu.',
    narrower: 'Năm 2024, cảng Cửa Vạn đón 214 tàu trên 40.000 tấn.',
  },
  {
    why: 'a grade behind the noun',
    plain: 'Năm 2024, tỉnh Bắc Ninh công nhận 83 sản phẩm OCOP 4 sao.',
    narrower: 'Năm 2024, tỉnh Bắc Ninh công nhận 157 sản phẩm OCOP 3 sao.',
  },
  {
    why: 'another standard',
    plain: 'Tỷ lệ hộ nghèo của tỉnh Hà Giang năm 2024 là 28,3%.',
    contradicting: 'Tỷ lệ hộ nghèo của tỉnh Hà Giang năm 2024 là 31,9%.',
    narrower: 'Tỷ lệ hộ nghèo của tỉnh Hà Giang năm 2024 theo chuẩn cũ là 21,7%.',
  },
  {
    why: 'a metric that a number cuts in two',
    plain: 'Tỷ lệ trẻ em dưới 5 tuổi suy dinh dưỡng thể thấp còi của tỉnh Gia Lai năm 2024 là 25,3%.',
    narrower: 'Tỷ lệ trẻ em dưới 5 tuổi suy dinh dưỡng thể nhẹ cân của tỉnh Gia Lai năm 2024 là 13,6%.',
  },
  {
    why: 'home and abroad',
    plain: 'Năm 2024, Tập đoàn Viettel đạt doanh thu 181 nghìn tỷ đồng trong nước.',
    narrower: 'Năm 2024, Tập đoàn Viettel đạt doanh thu 58 nghìn tỷ đồng ở nước ngoài.',
  },
  {
    why: 'two nouns of one count',
    plain: 'Trong tháng 9/2024, tỉnh Lào Cai có 312 người chết và mất tích.',
    narrower: 'Trong tháng 9/2024, tỉnh Lào Cai có 128 người chết.',
  },
  {
    why: 'what other events did',
    plain: 'Năm 2024, cả nước xảy ra 20.840 vụ tai nạn giao thông, làm 9.713 người chết.',
    narrower: 'Năm 2024, cả nước xảy ra 71 vụ tai nạn giao thông đường sắt, làm 56 người chết.',
  },
  {
    why: 'those that somebody stands for',
    plain: 'Volvo had 98,400 employees in 2024.',
    contradicting: 'Volvo had 91,200 employees in 2024.',
    narrower: 'Volvo had 41,000 employees represented by the union in 2024.',
  },
  {
    why: 'after what was taken off',
    plain: 'Net income of Siemens was €8.8 billion in 2024.',
    contradicting: 'Net income of Siemens was €9.6 billion in 2024.',
    narrower: 'Net income of Siemens was €8.1 billion after minority interests in 2024.',
  },
  {
    why: 'where it came from',
    plain: 'Revenue of SAP was €31.4 billion in 2024.',
    contradicting: 'Revenue of SAP was €36.9 billion in 2024.',
    narrower: 'Revenue of SAP was €16.2 billion from the cloud in 2024.',
  },
  {
    why: 'two nouns with a comma between',
    plain: 'Trong tháng 9/2024, tỉnh Yên Bái có 54 người chết, mất tích.',
    contradicting: 'Trong tháng 9/2024, tỉnh Yên Bái có 61 người chết, mất tích.',
    narrower: 'Trong tháng 9/2024, tỉnh Yên Bái có 48 người chết.',
  },
  {
    why: 'another plan',
    plain: 'Năm 2024, thu ngân sách của tỉnh Hưng Yên đạt 127% kế hoạch.',
    contradicting: 'Năm 2024, thu ngân sách của tỉnh Hưng Yên bằng 114% kế hoạch.',
    narrower: 'Năm 2024, giải ngân vốn đầu tư công của tỉnh Hưng Yên đạt 93,6% kế hoạch.',
  },
  {
    why: 'the part of a day',
    plain: 'Đến chiều 30/10/2024, tỉnh Quảng Trị có 26 người chết.',
    contradicting: 'Đến chiều 30/10/2024, tỉnh Quảng Trị có 29 người chết.',
    narrower: 'Đến sáng 30/10/2024, tỉnh Quảng Trị có 17 người chết.',
  },
  {
    why: 'the hour of one day',
    plain: 'Đến 17h ngày 8/9/2024, tỉnh Lào Cai có 25 người chết.',
    narrower: 'Đến 7h ngày 8/9/2024, tỉnh Lào Cai có 14 người chết.',
  },
];

describe('what stands around a number narrows what it is of', () => {
  test.each(narrowed)('$why: no conflict', ({ plain, narrower }) => {
    expect(told(findingsOf(plain, narrower), 'conflict')).toEqual([]);
  });

  test.each(narrowed.filter(({ contradicting }) => contradicting !== undefined))(
    '$why: another number for the same is one',
    ({ plain, contradicting = '' }) => {
      expect(told(findingsOf(plain, contradicting), 'conflict')).toHaveLength(1);
    },
  );
});

test('two numbers rounded alike that differ by one step neither state the same nor contradict each other', () => {
  const findings = findingsOf(
    'Năm 2024, cảng Cửa Vạn đón 2.400 lượt tàu.',
    'Năm 2024, cảng Cửa Vạn đón 2.500 lượt tàu.',
  );
  expect(findings).toEqual([]);
  expect(
    told(
      findingsOf('Năm 2024, cảng Cửa Vạn đón 2.437 lượt tàu.', 'Năm 2024, cảng Cửa Vạn đón 2.400 lượt tàu.'),
      'same',
    ),
  ).toHaveLength(1);
});

test('a series goes over one thing: what is narrowed to a place or a part is none of it', () => {
  const findings = findingsOf(
    'Volvo sold 713,000 cars in 2023. Volvo sold 54,000 cars in Germany in 2023.',
    'Volvo sold 768,000 cars in 2024. BMW had a profit of €12.1 billion in 2023 and a profit of €6.2 billion from cars in 2024.',
  );
  expect(told(findings, 'series')).toEqual(['713,000 | 768,000']);
});

test('the hour at which somebody said it is not the hour that it was so', () => {
  const findings = findingsOf(
    'Sáng 14/1/2025, lãnh đạo sở cho biết tỉnh Yên Bái năm 2024 có 3.140 ca mắc sởi.',
    'Năm 2024, tỉnh Yên Bái có 3.410 ca mắc sởi.',
  );
  expect(told(findings, 'conflict')).toHaveLength(1);
});

test('a name is no word: a city called Cần Thơ needs and plans nothing', () => {
  const findings = findingsOf(
    'Năm 2024, thành phố Cần Thơ thu ngân sách 12.150 tỷ đồng.',
    'Năm 2024, thành phố Cần Thơ thu ngân sách 13.480 tỷ đồng.',
  );
  expect(told(findings, 'conflict')).toHaveLength(1);
});

test('who tells a number is not whom it is about; the body that is told of behind is', () => {
  const findings = findingsOf(
    'Theo Cục Công nghệ thông tin, năm 2024 Bộ Tư pháp tiếp nhận 1,74 triệu hồ sơ trực tuyến.',
    'Năm 2024, Bộ Tư pháp tiếp nhận 1,47 triệu hồ sơ trực tuyến.',
  );
  expect(told(findings, 'conflict')).toHaveLength(1);
});
