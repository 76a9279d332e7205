import { createHash } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { openWorkbench, screenshotOnFailure, themes, type Workbench } from './support/workbench.js';

/** One mention of each colour; those of the last lines are decided in every way that a mark can show. */
const text = [
  'date 2025-12-31 Chuyện ở Hải Lưu',
  '',
  'Ngày 5/10/2025, Công ty cổ phần Cảng Hải Lưu đón 1.402 lượt tàu theo Nghị quyết 59-NQ/TW.',
  '',
  'Bà Nguyễn Thị Mai nhận Huân chương Lao động hạng Ba tại Đại hội lần thứ XIV của tỉnh Trường Lộc.',
  '',
  'Sản lượng đạt 6.015 tấn.',
  '',
  'Doanh thu đạt 7.025 tấn.',
  '',
  'Kho hàng chứa 8.035 tấn.',
  '',
  'Xưởng mới nhận 9.046 tấn.',
  '',
  'Bến cũ còn 3.057 tấn.',
  '',
].join('\n');

interface Decision {
  readonly status: string;
  readonly quote: string;
  /** What stands there now, where that is another text. */
  readonly now?: string;
  readonly value?: number;
}

const decisions: readonly Decision[] = [
  { status: 'accepted', quote: '6.015 tấn' },
  { status: 'edited', quote: '7.025 tấn' },
  { status: 'added', quote: '8.035 tấn' },
  { status: 'accepted', quote: '9.045 tấn', now: '9.046 tấn' },
  { status: 'accepted', quote: '3.057 tấn' },
  { status: 'accepted', quote: '3.057 tấn', value: 3056 },
];

function annotation({ status, quote, now = quote, value }: Decision, at: number): string {
  const start = text.indexOf(now);
  const line = text.slice(0, start).split('\n').length;
  const number = value ?? Number(quote.replace(/\D/g, ''));
  return [
    `  - id: k${at}`,
    `    status: ${status}`,
    `    quote: ${JSON.stringify(quote)}`,
    `    prefix: ${JSON.stringify(text.slice(start - 40, start))}`,
    `    suffix: ${JSON.stringify(text.slice(start + now.length, start + now.length + 40))}`,
    `    start: ${start}`,
    `    end: ${start + quote.length}`,
    `    line: ${line}`,
    '    figure:',
    '      kind: measure',
    `      value: ${number}`,
    '      unit: "t"',
    '      bound: exact',
    '      precision: 0',
    '    reviewer: "Lan"',
    '    time: "2026-01-05T08:00:00Z"',
  ].join('\n');
}

const before = text.replace('9.046', '9.045');
const sidecar = `version: 1
document:
  file: "port.txt"
  sha256: "${createHash('sha256').update(before).digest('hex')}"
  offsets: utf-16
  newline: lf
  normalization: nfc
annotations:
${decisions.map(annotation).join('\n')}
`;

interface Mark {
  readonly style: string;
  readonly width: number;
  readonly color: string;
  /** Of the part of the page that holds the line alone. */
  readonly x: number;
  readonly y: number;
  readonly length: number;
}

/** The lines and frames below mentions, as the page lays them out. */
function marksOf({ page }: Workbench): Promise<Mark[]> {
  return page.evaluate<Mark[]>(
    `[...document.querySelectorAll('.view-overlays .cdr')].flatMap((mark) => {
      const style = getComputedStyle(mark);
      const width = Math.round(parseFloat(style.borderBottomWidth));
      const { left, bottom, width: length } = mark.getBoundingClientRect();
      return style.borderBottomStyle === 'none' || width === 0 || length < 4 ? [] : [{
        style: style.borderBottomStyle, width, color: style.borderBottomColor,
        x: left, y: bottom - width, length,
      }];
    })`,
  );
}

/** Pixels of a PNG as `[red, green, blue]`, decoded by the browser that drew it. */
async function pixelsOf({ page }: Workbench, png: Buffer): Promise<readonly (readonly number[])[]> {
  return page.evaluate(
    `(async () => {
      const bytes = Uint8Array.from(atob('${png.toString('base64')}'), (letter) => letter.charCodeAt(0));
      const image = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
      const context = new OffscreenCanvas(image.width, image.height).getContext('2d');
      context.drawImage(image, 0, 0);
      const { data } = context.getImageData(0, 0, image.width, image.height);
      const pixels = [];
      for (let at = 0; at < data.length; at += 4) pixels.push([data[at], data[at + 1], data[at + 2]]);
      return pixels;
    })()`,
  );
}

/** Relative luminance as WCAG 2.2 defines it. */
function luminance([red = 0, green = 0, blue = 0]: readonly number[]): number {
  const [r = 0, g = 0, b = 0] = [red, green, blue].map((value) => {
    const channel = value / 255;
    return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function contrast(one: readonly number[], other: readonly number[]): number {
  const [low = 0, high = 0] = [luminance(one), luminance(other)].sort((left, right) => left - right);
  return (high + 0.05) / (low + 0.05);
}

describe.each(Object.entries(themes))('marks in a %s theme', (name, theme) => {
  let workbench: Workbench;
  beforeAll(async () => {
    workbench = await openWorkbench({
      files: { 'seeds/port.txt': text, 'seeds/port.txt.annotations.yaml': sidecar },
      open: 'seeds/port.txt',
      theme,
      settings: {
        'editor.minimap.enabled': false,
        'editor.renderLineHighlight': 'none',
        'editor.occurrencesHighlight': 'off',
        'seedmark.codeLens.enabled': false,
      },
    });
  });
  beforeEach(() => screenshotOnFailure(() => workbench));
  afterAll(() => workbench?.close());

  it('stand out at least 3 to 1 from the ground that they are drawn on', async () => {
    const { page } = workbench;
    const styles = async () => new Set((await marksOf(workbench)).map(({ style }) => style));
    await expect.poll(styles, { timeout: 15_000 }).toEqual(new Set(['dotted', 'solid', 'dashed', 'double']));
    // The text of one changed by a digit since it was decided: a frame says so.
    const frames = async () =>
      (await marksOf(workbench)).filter(({ style, width }) => style === 'dashed' && width === 1);
    await expect.poll(async () => (await frames()).length).toBe(1);
    await workbench.screenshot(`contrast-${name}`);
    // Letters reach into the lines, and would be measured for them.
    await page.addStyleTag({ content: '.view-lines, .cursors-layer { visibility: hidden !important; }' });
    const marks = await marksOf(workbench);
    expect(new Set(marks.map(({ color }) => color)).size).toBeGreaterThanOrEqual(9);
    const faint: string[] = [];
    let least = Number.POSITIVE_INFINITY;
    for (const { style, width, color, x, y, length } of marks) {
      const clip = { x: Math.ceil(x), y: Math.round(y), width: Math.floor(length) - 1, height: width };
      const line = await pixelsOf(workbench, await page.screenshot({ clip }));
      const [ground = []] = await pixelsOf(
        workbench,
        await page.screenshot({ clip: { x: Math.round(x + length / 2), y: clip.y - 6, width: 1, height: 1 } }),
      );
      const ratio = Math.max(...line.map((pixel) => contrast(pixel, ground)));
      least = Math.min(least, ratio);
      if (ratio < 3) faint.push(`${style} ${color}: ${ratio.toFixed(2)}`);
    }
    console.log(`${name}: ${marks.length} marks, the faintest stands out ${least.toFixed(2)} to 1`);
    expect(faint).toEqual([]);
  });
});
