import { describe, expect, it } from 'vitest';
import { analyze } from '../../../src/core/analyze.js';

const title = 'Tân Lập nhận giống lúa mới';
const body = 'Sáng 12-9, hàng trăm hộ dân ở xã Tân Lập đã nhận giống lúa mới của huyện để kịp gieo trước ngày 20-9.';

const dateOf = (...paragraphs: string[]) => analyze(paragraphs.join('\n\n')).date;

describe('the date that a text tells of itself', () => {
  it.each([
    '15/09/2025 08:15',
    'Thứ Hai, 15/9/2025, 07:30 (GMT+7)',
    'Cập nhật lúc 08:15 ngày 15/09/2025',
    'Hà Nội, ngày 15 tháng 9 năm 2025',
    '(NNVN) - Ngày 15/9/2025, huyện vừa cấp giống lúa.',
    'Nông nghiệp - 15-9-2025 - Lê An',
    '15 tháng 9 năm 2025',
    '2025-09-15 08:00',
    'Sáng 15 tháng 9 năm 2025, huyện vừa cấp giống lúa.',
    'Phiên giao dịch ngày 15/9/2025 khép lại trong sắc đỏ.',
    'Mở cửa ngày 15/9/2025, tiệm Út Lành bán nhẫn rẻ hơn.',
    'Huyện vừa ban hành Quyết định 41/QĐ-UBND ngày 15/9/2025 về giống lúa.',
  ])('stands under the title: %s', (line) => {
    expect(dateOf(title, line, body)).toBe('2025-09-15');
  });

  it('stands in the title, or with the place under the text', () => {
    expect(dateOf('Giá lúa hôm nay (15/9/2025)', body)).toBe('2025-09-15');
    expect(dateOf(title, body, 'Tân Lập, ngày 15 tháng 9 năm 2025')).toBe('2025-09-15');
  });

  it.each([
    ['By Ann Lee, crops editor. Geneva, Thursday 19 March 2026, 06:00 GMT', '2026-03-19'],
    ['Friday, 2 May 2025: final update 04.40', '2025-05-02'],
    ['Published 23:41 BST, 1 September 2025; updated 2 September', '2025-09-01'],
  ])('stands beside the writer: %s', (line, date) => {
    expect(dateOf('Rice seed reaches the delta', line, 'Farmers came early and left late that day.')).toBe(date);
  });

  it.each([
    ['Đoàn đến thăm từ ngày 10 đến ngày 14/9/2025.', '2025-09-14'],
    ['Hồ sơ được lấy ý kiến từ 28/6 đến hết ngày 28/10/2025.', '2025-09-12'],
    ['Trong tháng 9/2025, huyện cấp giống hai đợt.', '2025-09-12'],
    ['Hết quý III/2025, huyện đã cấp giống hai đợt.', '2025-09-12'],
    ['Tính chung 8 tháng năm 2025, huyện đã cấp giống hai đợt.', '2025-09-12'],
    ['Anh mất hồi 3 giờ 15 phút ngày 14 tháng 9 năm 2025 tại nhà riêng.', '2025-09-14'],
  ])('is told by what the opening tells with a year: %s', (line, date) => {
    expect(dateOf(title, line, body)).toBe(date);
  });

  it.each([
    'Hai bên lập quan hệ từ ngày 3/2/1950.',
    'Nghị quyết năm 2021 đặt mục tiêu cao, đến năm 2030 sẽ xong.',
    'Hồi 3 giờ ngày 14 tháng 9 năm 1965 ông nhập ngũ, năm 2025 ông về lại, cuối năm 2025 ông mất.',
  ])('is not that of another time: %s', (line) => {
    expect(dateOf(title, line, body)).toBeUndefined();
  });
});
