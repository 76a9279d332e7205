import { describe, expect, it } from 'vitest';
import { canonicals } from './read.js';

describe('canonical names', () => {
  it.each([
    ['Đến TPHCM, TP.HCM, TP Hồ Chí Minh.', 'Thành phố Hồ Chí Minh'],
    ['Tin của LHQ, Liên Hợp Quốc, Liên hợp quốc.', 'Liên hợp quốc'],
    ['Theo TTXVN, Thông tấn xã Việt Nam.', 'Thông tấn xã Việt Nam'],
    ['Vào EVIPA, Hiệp định Bảo hộ đầu tư Việt Nam–EU.', 'Hiệp định Bảo hộ đầu tư Việt Nam - EU'],
    ['Ở Ðà Nẵng, Đà Nẵng.', 'Đà Nẵng'],
    ['Ở Khánh Hoà, tỉnh Khánh Hòa.', 'Khánh Hòa'],
    ['Ở Kha\u0301nh Ho\u0300a, Khánh Hòa.'.normalize('NFD'), 'Khánh Hòa'],
    ['Theo UBND tỉnh Quảng Trị, Uỷ ban nhân dân tỉnh Quảng Trị.', 'Ủy ban nhân dân tỉnh Quảng Trị'],
    ['Theo Công an TP.HCM, Công an Thành phố Hồ Chí Minh.', 'Công an Thành phố Hồ Chí Minh'],
    ['Theo UBND TP. Cần Thơ, UBND TP.Cần Thơ, Ủy ban nhân dân thành phố Cần Thơ.', 'Ủy ban nhân dân thành phố Cần Thơ'],
    ['Theo Sở Y tế Gia Lai, Sở Y tế tỉnh Gia Lai.', 'Sở Y tế tỉnh Gia Lai'],
    ['Theo Sở Xây dựng Hà Nội, Sở Xây dựng TP Hà Nội.', 'Sở Xây dựng thành phố Hà Nội'],
    ['Theo Nghị định số 18/2025/NĐ-CP, Nghị định 18/2025/NĐ-CP.', 'Nghị định 18/2025/NĐ-CP'],
    ['Theo VFF, Liên đoàn bóng đá Việt Nam.', 'Liên đoàn Bóng đá Việt Nam'],
    ['Tin của hãng Reuters, Reuters, hãng tin Reuters.', 'Reuters'],
    ['Sang Mỹ, Hoa Kỳ.', 'Hoa Kỳ'],
    ['Sau Đại hội XIV, Đại hội Đảng lần thứ XIV.', 'Đại hội đại biểu toàn quốc lần thứ XIV của Đảng'],
    ['Sửa Luật Nhà ở (sửa đổi), Luật Nhà ở.', 'Luật Nhà ở'],
    ['Theo Nghị quyết 250 và Nghị quyết số 250/2025/QH15.', 'Nghị quyết 250/2025/QH15'],
    ['BỘ NGOẠI GIAO THÔNG BÁO VỀ VIỆC NÀY\nNgười của Bộ ngoại giao.', 'Bộ Ngoại giao'],
  ])('%s', (text, canonical) => {
    const found = canonicals(text);
    expect(found.length).toBeGreaterThan(1);
    expect(new Set(found)).toEqual(new Set([canonical]));
  });

  it('gives a short name the full name that the document has for it', () => {
    const text = 'Ông Phạm Quốc Hưng nói vậy.\nSau đó ông Hưng ra về. Hàng xóm thấy Hưng đi.';
    expect(canonicals(text)).toEqual(['Phạm Quốc Hưng', 'Phạm Quốc Hưng', 'Phạm Quốc Hưng']);
  });

  it('gives an abbreviation the name that it was defined for, in the whole document', () => {
    const text = 'Hiện STB họp.\nCâu lạc bộ Sao Trẻ Bình Minh (STB) vừa lập. Đại diện STB nói.';
    const club = 'Câu lạc bộ Sao Trẻ Bình Minh';
    expect(canonicals(text)).toEqual([club, club, club, club]);
  });

  it('reads a country that is a given name by the person of the document', () => {
    expect(canonicals('Bà Nguyễn Thanh Mỹ mở xưởng. Về sau Mỹ mở thêm hai xưởng.')).toEqual([
      'Nguyễn Thanh Mỹ',
      'Nguyễn Thanh Mỹ',
    ]);
  });
});
