import { describe, expect, it } from 'vitest';
import { canonicals, marked, plain } from './read.js';

const families: Record<string, string[]> = {
  'bodies named after towns and sides': [
    'Bệnh nhân được đưa vào [O bệnh viện Bình Chánh] trong đêm.',
    'Xe của [O nhà xe Hải Vân Bảo] dừng lại.',
    'Nhà ông ở [L phường Sầm Sơn Đông], cạnh [L xã Bến Cát Tây].',
    'Điểm cao nhất thuộc về [O Phân hiệu Đại học Sông Mai tại Gia Lai].',
  ],
  'bodies of the province of the text': [
    'Theo báo cáo của [O UBND tỉnh], [O Công an tỉnh] đã vào cuộc.',
    '[O Công an thành phố] khởi tố ba người.',
    'Các [O Sở Y tế] và [O Công an tỉnh] cùng kiểm tra.',
    'Ý kiến của [O Phòng Cảnh sát giao thông Công an tỉnh] được ghi lại.',
  ],
  'people behind committees and of rare families': [
    'Phó Bí thư Tỉnh ủy [P Hồ Thị Lan Chi] trình bày.',
    'Nghi can [P Moong Văn Thức] và [P Ngụy Thế Bình] bị bắt.',
    'Phó Trưởng [O Ban Tổ chức Trung ương] phát biểu.',
  ],
  'companies by trade, parties by kind': [
    'Chuyên gia của phòng phân tích [O Chứng khoán Đông Thành] khuyên bán.',
    'Cổ phiếu của [O Thép Sông Liên] tăng trần, còn xuất khẩu của Thép [L Việt Nam] giảm.',
    'Lá phiếu dồn cho đảng đối lập [O Serenova] và Đảng cực hữu [O Novalto].',
    'Anh làm ở [O công ty Xây dựng Bình Thuận] ba năm.',
    'Trên sàn [O HoSE], mã này mất 2%.',
  ],
  'places behind their heads': [
    '[L Hồ Núi Rạng] tích 20 triệu m3, [L đập Suối Tía] xả lũ.',
    '[L Đường Lê Văn Thạnh] kẹt xe từ sáng.',
    'Chị bán hàng ở [L chợ Bà Nhiễu], gần [L cầu Ông Thiềm].',
    'Mưa 300 mm tại [L trạm Khe Nứa], rác dồn về [L bãi rác Phù Mạch].',
    '[L Quốc lộ 27] và [L tỉnh lộ 8] tắc; ở nông thôn 58% số hộ có xe.',
    'Người dệt từ vùng [L Nam Định] vào đây.',
  ],
  'events and documents': [
    'Khai mạc [E Đại hội đại biểu Đảng bộ tỉnh Sơn La lần thứ II, nhiệm kỳ 2030 - 2035] sáng nay.',
    'Đội giành vé dự [E Cúp các câu lạc bộ châu Á 2027].',
    '[D Đề án phát triển nghề muối giai đoạn 2027-2030] cần 90 tỷ đồng.',
    'Kỳ họp thông qua [D Nghị quyết về dự toán ngân sách tỉnh năm 2028] với đa số phiếu.',
    '[O CLB Hải Phòng] lo: trận [O Hải Phòng] gặp [O Hà Nội FC] hòa 1-1 ở vòng 1/8 [E Cúp Quốc gia 2031].',
    'Hai bên trao [D Bản ghi nhớ về hợp tác nuôi tôm] và sáu hợp đồng.',
  ],
  'openings of sentences that are no names': [
    'Theo [O Reuters], giá giảm.',
    'Tại [O Đại học Bách khoa Hà Nội], điểm tăng.',
    '[L Đức] mua nhiều nhất, Euro lên giá.',
    'Đoàn [L Thái Lan] giành 5 huy chương.',
    'Đây là nước [L Mỹ Latinh] đầu tiên ký.',
  ],
};

for (const [family, texts] of Object.entries(families)) {
  describe(family, () => {
    it.each(texts)('%s', (text) => expect(marked(plain(text))).toBe(text));
  });
}

describe('names that a document explains', () => {
  it('finds a ward without its head where the document has named it with one', () => {
    const text = 'Khói phủ phường Phong Trạch.\n\nNgười dân Phong Trạch kêu cứu.';
    expect(marked(text)).toBe('Khói phủ [L phường Phong Trạch].\n\nNgười dân [L Phong Trạch] kêu cứu.');
  });

  it('calls a company by its trade what its full name is', () => {
    const text = 'Công ty cổ phần Nhựa Tân Ràng họp.\n\nCuối ngày, cổ phiếu của Nhựa Tân Ràng tăng.';
    expect(new Set(canonicals(text)).size).toBe(1);
  });

  it('names bodies of the one province that the document is about in full', () => {
    const text = 'UBND tỉnh Gia Lai họp.\n\nSở Y tế báo cáo UBND tỉnh, Công an tỉnh và UBND thành phố.';
    expect(canonicals(text)).toEqual([
      'Ủy ban nhân dân tỉnh Gia Lai',
      'Sở Y tế tỉnh Gia Lai',
      'Ủy ban nhân dân tỉnh Gia Lai',
      'Công an tỉnh Gia Lai',
      'Ủy ban nhân dân thành phố',
    ]);
  });

  it('leaves them as they are where the document has bodies of two provinces', () => {
    const text = 'UBND tỉnh Gia Lai và UBND tỉnh Lào Cai họp.\n\nSở Y tế báo cáo.';
    expect(canonicals(text).at(-1)).toBe('Sở Y tế');
  });

  it('knows a given name that opens a sentence by the age behind it', () => {
    const text = 'Ông Trần Hưng Vọng kể.\n\nVọng, 71 tuổi, làm nghề đan lưới.';
    expect(marked(text)).toBe('Ông [P Trần Hưng Vọng] kể.\n\n[P Vọng], 71 tuổi, làm nghề đan lưới.');
  });

  it('tells a branch of the central bank from the bank', () => {
    expect(canonicals('Ngân hàng Nhà nước chi nhánh Khu vực 7 báo Ngân hàng Nhà nước.')).toHaveLength(2);
    expect(new Set(canonicals('Ngân hàng Nhà nước chi nhánh Khu vực 7 báo Ngân hàng Nhà nước.')).size).toBe(2);
  });
});
