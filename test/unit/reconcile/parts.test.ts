import { describe, expect, test } from 'vitest';
import { findingsOf, told } from './findings-of.js';

const conflictsOf = (text: string) => told(findingsOf(text), 'conflict');

describe('parts that share nothing are no more than their whole', () => {
  test.each([
    'Năm 2024, huyện Lệ Thủy chiếm 58% số nhà bị ngập, huyện Bố Trạch chiếm 33% và thị xã Ba Đồn chiếm 16%.',
    'Trong 11,8 triệu tấn hàng qua cảng năm 2024, hàng xuất khẩu đạt 4,6 triệu tấn, hàng nhập khẩu đạt 5,9 triệu tấn và hàng nội địa đạt 3,7 triệu tấn.',
    'Năm 2024, thành phố Hội An đón 4,4 triệu lượt khách, trong đó có 3,1 triệu lượt khách quốc tế và 2,2 triệu lượt khách nội địa.',
    'Peru exported 1.24 million tonnes of beans in 2024: 0.98 million tonnes of lima beans and 0.41 million tonnes of castilla beans.',
  ])('%s', (text) => {
    expect(conflictsOf(text)).toHaveLength(1);
  });
});

describe('what may overlap contradicts no whole', () => {
  test.each([
    'Tỉnh Bình Định chiếm 62%, huyện Tuy Phước chiếm 31%, xã Phước Sơn chiếm 17%.',
    'Năm 2024, châu Á mua 510.000 tấn gạo, trong đó Philippines mua 310.000 tấn, Đông Nam Á mua 430.000 tấn.',
    'Năm 2024, hãng bán 345 xe: 305 xe trong 11 tháng đầu năm và 125 xe trong quý IV.',
    'Năm 2024, công ty tuyển 410 người, trong đó 260 nữ, 220 người dưới 30 tuổi.',
    'Trong 520 hộ được vay vốn, 310 hộ nuôi bò và 290 hộ trồng cam.',
    'Năm 2024, tuổi thọ trung bình là 74,7 tuổi, trong đó nữ 77,3 tuổi.',
    'Giá vé là 210.000 đồng: 160.000 đồng vào ngày thường và 260.000 đồng vào cuối tuần.',
    'Đội bóng ghi 3 bàn: 2 bàn trong hiệp một và 1 bàn trong hiệp hai, thủng lưới 4 bàn.',
    'The bridge cost £41 million: £36 million was planned and £13 million was added later.',
    'The charity helped 350 people: 310 people got food and 130 people got clothes.',
    'Of the 910 pupils, 510 play football and 630 swim.',
    'Năm 2024, xưởng cấp đông 32 tấn cá, trong đó 70% xuất sang Thái Lan; kho lạnh chứa 1.800 tấn cá.',
    'Kỳ thi có 31 bài điểm 10, trong đó 26 bài Ngoại ngữ, và 1.487 bài dưới 1 điểm.',
  ])('%s', (text) => {
    expect(conflictsOf(text)).toEqual([]);
  });
});

describe('a change beside two values is theirs only where it tells what became of them', () => {
  test.each([
    'Quy mô kinh tế của tỉnh năm 2025 gấp 1,7 lần năm 2020; GRDP bình quân đầu người tăng từ 61 triệu đồng lên 89,5 triệu đồng.',
    'Tỷ lệ hộ nghèo của tỉnh giảm từ 11,8% năm 2021 xuống 4,2% năm 2025, bình quân giảm 1,9 điểm phần trăm/năm.',
    'The poverty rate of Ghana fell from 31.2% in 2005 to 23.4% in 2016, down 0.7 percentage points a year.',
    'Năm 2025, thị trường có thêm 4.200 căn hộ từ 9 dự án, cao hơn 15% so với năm 2024.',
  ])('%s', (text) => {
    expect(conflictsOf(text)).toEqual([]);
  });

  test.each([
    'Năm 2024, GRDP của tỉnh Bắc Giang đạt 206.000 tỷ đồng, tăng 13,8% so với năm 2023. Năm 2023, GRDP của tỉnh Bắc Giang đạt 174.000 tỷ đồng.',
    'Năm 2024, doanh thu của Vinamilk đạt 61.800 tỷ đồng, tăng 1,2% so với năm 2023 sau khi trừ yếu tố giá. Năm 2023, doanh thu của Vinamilk đạt 57.900 tỷ đồng.',
  ])('growth in constant prices is none of values in money: %s', (text) => {
    expect(conflictsOf(text)).toEqual([]);
  });

  test('growth that is told of money is', () => {
    expect(
      conflictsOf(
        'Năm 2024, doanh thu của Vinamilk đạt 61.800 tỷ đồng, tăng 1,2% so với năm 2023. Năm 2023, doanh thu của Vinamilk đạt 57.900 tỷ đồng.',
      ),
    ).toHaveLength(1);
  });

  test('a change that is not the difference of both is a conflict', () => {
    expect(
      conflictsOf('Tỷ lệ hộ nghèo của tỉnh giảm từ 11,8% năm 2021 xuống 4,2% năm 2025, giảm 5,1 điểm phần trăm.'),
    ).toHaveLength(1);
  });
});
