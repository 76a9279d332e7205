import { describe, expect, test } from 'vitest';
import { createCorpusIndex } from '../../../src/core/reconcile/corpus-index.js';
import { findingsOf, told } from './findings-of.js';
import { documentOf, type Said } from './stated.js';

describe('a common noun stands for the one name of its kind', () => {
  test('"của tỉnh", "toàn tỉnh" is the province that the text names', () => {
    const findings = findingsOf(
      'Sở Tài chính tỉnh Lạng Sơn họp sáng nay. Tổng chi ngân sách địa phương của tỉnh năm 2024 là 17.240 tỷ đồng.',
      'Tổng chi ngân sách địa phương của tỉnh Lạng Sơn năm 2024 là 17.420 tỷ đồng.',
    );
    expect(told(findings, 'conflict')).toHaveLength(1);
    expect(findings[0]?.certainty).toBe('likely');
    expect(findings[0]?.doubts).toContain('subject');
  });

  test('not where the text names two of the kind', () => {
    const findings = findingsOf(
      'Tỉnh Lạng Sơn và tỉnh Cao Bằng họp sáng nay. Tổng chi ngân sách địa phương của tỉnh năm 2024 là 17.240 tỷ đồng.',
      'Tổng chi ngân sách địa phương của tỉnh Lạng Sơn năm 2024 là 17.420 tỷ đồng.',
    );
    expect(told(findings, 'conflict')).toEqual([]);
  });

  test('nor where the noun is another: a bank of the state, the hospitals of a district', () => {
    const findings = findingsOf(
      'Bệnh viện Bạch Mai quá tải. Năm 2024, bệnh viện tuyến huyện khám cho 412.000 lượt người.',
      'Năm 2024, Bệnh viện Bạch Mai khám cho 1.260.000 lượt người.',
    );
    expect(told(findings, 'conflict')).toEqual([]);
  });

  test('the hospital is the hospital that the text is about', () => {
    const findings = findingsOf(
      'Leeds General Hospital will grow. In 2024 the hospital received 96,400 visits.',
      'Leeds General Hospital received 91,300 visits in 2024.',
    );
    expect(told(findings, 'conflict')).toHaveLength(1);
  });
});

test('a place in a dateline is not what the text is about', () => {
  const findings = findingsOf(
    'Vụ mùa bội thu\n\n(Việt Trì) - Sản lượng lúa năm 2024 đạt 412.000 tấn, theo lãnh đạo tỉnh Phú Thọ. Phú Thọ sẽ mở rộng diện tích.',
    'Sản lượng lúa của tỉnh Phú Thọ năm 2024 đạt 438.000 tấn.',
  );
  expect(told(findings, 'conflict')).toHaveLength(1);
});

test('what takes its day from the sentence before is told up to the same hour', () => {
  const first =
    'Tính đến 17 giờ ngày 29/10/2024, tỉnh Quảng Bình có 11 người chết. Toàn tỉnh có 31.800 ngôi nhà bị ngập.';
  const findings = findingsOf(
    first,
    'Tính đến 17 giờ ngày 29/10/2024, tỉnh Quảng Bình có 38.100 ngôi nhà bị ngập.',
    'Tính đến 9 giờ ngày 29/10/2024, tỉnh Quảng Bình có 12.900 ngôi nhà bị ngập.',
  );
  expect(told(findings, 'conflict')).toEqual(['31.800 | 38.100']);
});

test('a total is of what the year before was told of', () => {
  const findings = findingsOf(
    'Năm 2023, Bộ Tư pháp cung cấp 231 dịch vụ công trực tuyến. Năm 2024, Bộ bổ sung 46 dịch vụ công trực tuyến, nâng tổng số lên 284 dịch vụ công trực tuyến.',
    'Năm 2024, Bộ Tư pháp cung cấp 277 dịch vụ công trực tuyến.',
  );
  expect(told(findings, 'conflict').sort()).toEqual(['231 | 46 | 284', '277 | 284']);
});

test('a body that speaks for a province is that province, and not the country', () => {
  const findings = findingsOf(
    'Ủy ban nhân dân tỉnh Vĩnh Long báo cáo. Thu ngân sách nhà nước quý I/2025 đạt 7.940 tỷ đồng.',
    'Thu ngân sách nhà nước của cả nước quý I/2025 đạt 712.000 tỷ đồng.',
  );
  expect(told(findings, 'conflict')).toEqual([]);
});

describe('an attribute is of what stands before it', () => {
  const breakwater = 'Năm 2024, đê chắn sóng phía bắc của cảng Vân Phong có chiều dài 1,85 km.';

  test('two lengths of one breakwater contradict each other', () => {
    const findings = findingsOf(breakwater, 'Năm 2024, đê chắn sóng phía bắc của cảng Vân Phong có chiều dài 1.580 m.');
    expect(told(findings, 'conflict')).toHaveLength(1);
  });

  test.each([
    [breakwater, 'Năm 2024, bến tàu khách của cảng Vân Phong có chiều dài 640 m.'],
    ['Cầu Rào có chiều dài 487 m vào năm 2024.', 'Phần cầu chính của cầu Rào có chiều dài 130 m vào năm 2024.'],
  ])('not those of two things: %s %s', (one, other) => {
    expect(told(findingsOf(one, other), 'conflict')).toEqual([]);
  });
});

test('whom a metric is of is no part of it, named or meant', () => {
  const findings = findingsOf(
    'Cảng Vân Phong bận rộn. Hàng xuất khẩu qua cảng năm 2024 là 14,6 triệu tấn.',
    'Lượng hàng xuất khẩu qua cảng Vân Phong năm 2024 đạt 14,6 triệu tấn.',
  );
  expect(told(findings, 'same')).toHaveLength(1);
});

test('a place that a text names further down, as one of several, is not what it is about', () => {
  const filler =
    'Các đại biểu thảo luận về việc số hóa sổ sách, về cán bộ và máy móc, về cách làm ở cơ sở trong thời gian tới. ';
  const findings = findingsOf(
    `Dữ liệu hộ tịch điện tử\n\nNăm 2024, toàn ngành đào tạo 5.180 cán bộ về kỹ năng số. ${filler.repeat(4)}Nghệ An làm tốt. Nghệ An có thêm máy quét.`,
    'Năm 2024, tỉnh Nghệ An đào tạo 640 cán bộ về kỹ năng số.',
  );
  expect(told(findings, 'conflict')).toEqual([]);
});

test('a phrase that names nothing, as a metric that was read amiss, is held against nothing', () => {
  const conflictsOver = (metric: string): number => {
    const index = createCorpusIndex();
    const said = (value: number): Said => ({
      ...{ kind: 'percent', value, unit: '%', bound: 'exact', precision: 0 },
      ...{ metric, subject: 'Na Uy', period: '2024' },
    });
    index.set({ ...documentOf('one', 'In 2024 it was ', said(4), '.'), language: 'en' });
    index.set({ ...documentOf('other', 'In 2024 it was ', said(11), '.'), language: 'en' });
    return index.findings().filter(({ type }) => type === 'conflict').length;
  };
  expect(['rose to', 'of GDP in', 'GDP of Kenya was'].map(conflictsOver)).toEqual([0, 0, 0]);
  expect(conflictsOver('unemployment rate')).toBe(1);
});

describe('words that only tell the year narrow nothing', () => {
  test.each([
    ['713 | 768', 'Volvo had 768 stores in 2024, against 713 a year earlier.'],
    ['2.140 tấn | 2.490 tấn', 'Năm 2024 xã Tân Lập bắt được 2.140 tấn hải sản; năm 2025 con số ấy là 2.490 tấn.'],
  ])('%s', (quotes, text) => {
    expect(told(findingsOf(text), 'series')).toEqual([quotes]);
  });
});

test('one text contradicts itself only over a subject that it names', () => {
  const oneText = (...sentences: readonly string[]) => told(findingsOf(sentences.join(' ')), 'conflict');
  expect(oneText('Năm 2024, kỳ thi có 6.310 thí sinh dự thi.', 'Năm 2024, môn Toán có 588 thí sinh dự thi.')).toEqual(
    [],
  );
  expect(
    oneText('Năm 2024, cảng Vân Phong đón 1.318 tàu.', 'Mưa lớn kéo dài.', 'Năm 2024, cảng Vân Phong đón 1.452 tàu.'),
  ).toHaveLength(1);
});

test('a value that is told exactly is not left open by one that is told as a bound elsewhere', () => {
  const findings = findingsOf(
    'Năm 2024, thu nội địa của tỉnh Hưng Yên đạt 9.840 tỷ đồng, gấp 1,7 lần so với năm 2023. Năm 2023, thu nội địa của tỉnh Hưng Yên đạt 8.110 tỷ đồng.',
    'Năm 2024, thu nội địa của tỉnh Hưng Yên đạt hơn 9.500 tỷ đồng.',
  );
  expect(told(findings, 'conflict')).toEqual(['9.840 tỷ đồng | 8.110 tỷ đồng | 1,7 lần']);
});
