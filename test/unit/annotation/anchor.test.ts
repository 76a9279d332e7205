import { describe, expect, it } from 'vitest';
import { createAnchor } from '../../../src/core/annotation/anchor.js';
import type { Annotation } from '../../../src/core/annotation/model.js';
import { reanchor, resolveAnchors } from '../../../src/core/annotation/resolve.js';

const lead = 'Hội nghị về cà phê diễn ra sáng nay tại thành phố ven biển với nhiều đại biểu trong nước. ';
const tail = ' so với cùng kỳ, theo báo cáo của hiệp hội các nhà rang xay vừa công bố hôm thứ hai.';
const text = `${lead}Xuất khẩu tăng 42,5%${tail}`;

function annotate(source: string, quote: string, id = 'a1'): Annotation {
  const start = source.indexOf(quote);
  return {
    id,
    status: 'accepted',
    anchor: createAnchor(source, start, start + quote.length),
    content: { type: 'figure', kind: 'percent', value: 42.5, unit: '%', bound: 'exact', precision: -1 },
    reviewer: 'Lan',
    time: '2026-01-05T08:00:00Z',
  };
}

/** State and text of the place where the annotation of `quote` in `before` stands in `after`. */
function find(before: string, after: string, quote = '42,5%'): string {
  const [resolution] = resolveAnchors(after, [annotate(before, quote)]);
  if (resolution === undefined || resolution.state === 'orphan') return 'orphan';
  return `${resolution.state} ${after.slice(resolution.span.start, resolution.span.end)}`;
}

describe('createAnchor', () => {
  it('keeps quote, context, offsets and line', () => {
    const anchor = createAnchor('Một.\r\nHai 🙂 và 15% nữa', 16, 19);
    expect(anchor).toEqual({
      quote: '15%',
      prefix: 'Một.\r\nHai 🙂 và ',
      suffix: ' nữa',
      start: 16,
      end: 19,
      line: 2,
    });
  });

  it('widens a span that cuts a letter, an emoji or a CRLF', () => {
    const decomposed = 'tăng 5 tỷ'.normalize('NFD');
    expect(createAnchor(decomposed, 0, 2).quote).toBe('tă'.normalize('NFD'));
    expect(createAnchor('🙂5', 1, 3)).toMatchObject({ start: 0, quote: '🙂5' });
    expect(createAnchor('a\r\nb', 0, 2).quote).toBe('a\r\n');
  });

  it('lengthens a side until it stands once', () => {
    const boilerplate = 'tăng 10% so với cùng kỳ năm trước của toàn ngành';
    const twice = `Cao su ${boilerplate}, đạt mức cao. Hồ tiêu ${boilerplate}, đạt mức thấp.`;
    const anchor = createAnchor(twice, twice.indexOf('10%'), twice.indexOf('10%') + 3);
    expect(anchor.suffix.length).toBeGreaterThan(32);
    expect(twice.split(anchor.suffix)).toHaveLength(2);
  });

  it('draws offsets outside the text in', () => {
    expect(createAnchor('abc', -5, 99)).toMatchObject({ start: 0, end: 3, quote: 'abc' });
  });
});

describe('resolveAnchors', () => {
  it('finds what did not change', () => {
    expect(find(text, text)).toBe('unmoved 42,5%');
  });

  it('follows the quote when text is put before it', () => {
    expect(find(text, `Tin nhanh.\n${text}`)).toBe('moved 42,5%');
  });

  it.each([
    ['NFD', text.normalize('NFD')],
    ['a byte-order mark', `\ufeff${text}`],
    ['CRLF', `Đầu đề\n${text}`.replaceAll('\n', '\r\n')],
  ])('counts a text in another form as the same: %s', (_name, after) => {
    const before = after.includes('\r\n') ? `Đầu đề\n${text}` : text;
    const [resolution] = resolveAnchors(after, [annotate(before, '42,5%')]);
    expect(resolution?.state === 'moved' && after.slice(resolution.span.start, resolution.span.end)).toBe('42,5%');
  });

  it('shows what stands there now when the figure was corrected', () => {
    expect(find(text, text.replace('42,5%', '42,7%'))).toBe('stale 42,7%');
    expect(find(text, `Mới: ${text.replace('42,5%', 'hơn 43%')}`)).toBe('stale hơn 43%');
  });

  it('is an orphan when its sentence is gone, even if the number stands elsewhere', () => {
    expect(find(text, `${lead}Nhập khẩu giảm 42,5% trong khi giá không đổi, các đại lý cho biết thêm.`)).toBe('orphan');
    expect(find(text, lead)).toBe('orphan');
    expect(find(text, `${lead}Xuất khẩu tăng ${tail}`)).toBe('orphan');
  });

  it('never goes to the other figure of a repeated phrase', () => {
    const phrase = 'tăng 10% so với cùng kỳ năm trước của toàn ngành trồng trọt';
    const first = `Sản lượng cao su ${phrase}, đạt mức cao nhất từ trước tới nay. `;
    const second = `Giá trị hồ tiêu ${phrase}, đạt mức thấp nhất từ trước tới nay.`;
    expect(find(first + second, second, '10%')).toBe('orphan');
  });

  it('never finds a short number inside a longer one', () => {
    const before = `5${tail}${lead}`;
    expect(find(before, `1${before}`, '5')).not.toMatch(/moved/);
    expect(find(text, text.replace('42,5%', '142,5%'))).toBe('stale 142,5%');
    expect(find(text, text.replace('42,5%', '42,5% triệu'))).toBe('stale 42,5% triệu');
  });

  it('stands a change of words further away on one side', () => {
    expect(find(text, text.replace('Xuất khẩu tăng', 'Kim ngạch lại tăng'))).toMatch(/42,5%$/);
    expect(find(text, text.replace('cùng kỳ', 'năm trước đó'))).toBe('unmoved 42,5%');
  });

  it('stays at the end or the start of its paragraph when the next paragraph goes', () => {
    const last = 'Đại biểu ra về lúc bốn giờ chiều, sau khi nghe lời cảm ơn của ban tổ chức.';
    const ending = `${lead}Xuất khẩu tăng 42,5%.`;
    expect(find(`${ending}\n\n${last}`, ending)).toBe('unmoved 42,5%');
    expect(find(`${ending}\n\n${last}\n`, `${ending}\n`)).toBe('unmoved 42,5%');
    expect(find(`${last}\n42,5%${tail}`, `42,5%${tail}`)).toMatch(/(?:moved|stale) 42,5%/);
    expect(find(`${ending}\n\n${last}`, ending.replace('42,5%', '42,5% lượng'))).toMatch(/stale|orphan/);
  });

  it('leaves two equal places alone unless the neighbours tell', () => {
    const row = 'Bảng giá hôm nay của các chợ đầu mối phía nam gồm có cà phê và tiêu.\nGiá 5 nghìn đồng.\n';
    const table = `Đầu bảng 77 dòng.\n${row.repeat(9)}Cuối bảng 88 dòng.`;
    const place = table.indexOf('5 nghìn', 400);
    const middle = { ...annotate(table, '5 nghìn', 'm'), anchor: createAnchor(table, place, place + 7) };
    expect(resolveAnchors(`Mới.\n${table}`, [middle])[0]?.state).toBe('orphan');
    const around = [annotate(table, '77', 'a'), middle, annotate(table, '88', 'z')];
    const resolved = resolveAnchors(`Mới.\n${table}`, around)[1];
    expect(resolved).toMatchObject({ state: 'moved', span: { start: place + 5 } });
  });

  it('treats offsets outside the text and empty quotes as orphans', () => {
    const far = annotate(text, '42,5%');
    const lost = { ...far, anchor: { ...far.anchor, quote: '', start: 9e9, end: 9e9 } };
    expect(resolveAnchors(text, [lost])[0]?.state).toBe('orphan');
  });
});

describe('reanchor', () => {
  it('renews what was found and keeps the rest as it was', () => {
    const annotation = annotate(text, '42,5%');
    expect(reanchor(text, [annotation])[0]).toBe(annotation);
    expect(reanchor(`!\n${text}`, [annotation])[0]?.anchor).toMatchObject({
      start: annotation.anchor.start + 2,
      line: 2,
    });
    expect(reanchor('', [annotation])[0]).toBe(annotation);
  });
});
