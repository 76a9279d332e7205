import type { Frame } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { openWorkbench, screenshotOnFailure, themes, type Workbench } from './support/workbench.js';

const files = {
  'seeds/report-2023.txt':
    'Năm 2023, huyện Mường Sang có khoảng 60 hợp tác xã chè.\n\nNăm 2022, huyện Mường Sang có hơn 50 hợp tác xã chè.\n',
  'seeds/report-2024.txt':
    'Năm 2024, huyện Mường Sang có 64 hợp tác xã chè.\n\nSản lượng chè của huyện Mường Sang năm 2024 đạt 1.250 tấn.\n',
  'seeds/report-2025.txt':
    'Năm 2025, huyện Mường Sang có 71 hợp tác xã chè.\n\nTỷ lệ hộ nghèo của huyện giảm còn 4,5% trong năm 2025.\n',
  'seeds/news-2025.txt':
    'Năm 2025, huyện Mường Sang có 78 hợp tác xã chè.\n\nDoanh thu năm 2025 của các hợp tác xã đạt gần 350 tỷ đồng.\n',
  'seeds/trade-customs.txt': 'Năm 2025, kim ngạch xuất khẩu của tỉnh Mường Sang đạt 45 triệu USD.\n',
  'seeds/trade-news.txt': 'Năm 2025, giá trị xuất khẩu của tỉnh Mường Sang đạt 52 triệu USD.\n',
};

const looks = [
  ...Object.entries(themes).map(([name, theme]) => ({ name, theme, locale: 'en' as const })),
  { name: 'vietnamese', theme: themes.light, locale: 'vi' as const },
];

describe.each(looks)('the Facts Board, $name', ({ name, theme, locale }) => {
  let workbench: Workbench;
  beforeAll(async () => {
    workbench = await openWorkbench({ files, theme, locale, size: { width: 1400, height: 900 } });
    await workbench.runCommand(locale === 'vi' ? 'Seedmark: Bảng dữ kiện' : 'Seedmark: Facts Board');
  });
  beforeEach(() => screenshotOnFailure(() => workbench));
  afterAll(() => workbench?.close());

  async function frame(): Promise<Frame> {
    let found: Frame | undefined;
    await expect
      .poll(
        async () => {
          for (const each of workbench.page.frames()) {
            if (
              (await each
                .locator('.point.conflict')
                .count()
                .catch(() => 0)) === 2
            )
              found = each;
          }
          return found !== undefined;
        },
        { timeout: 30_000 },
      )
      .toBe(true);
    if (!found) throw new Error('the board has no frame');
    return found;
  }

  it('tells conflicts by colour and shape, and its points from the ground', async () => {
    const page = await frame();
    const colors = await page.evaluate<string[]>(
      `['.point.none', '.point.conflict'].map((each) => getComputedStyle(document.querySelector(each)).fill)
        .concat(getComputedStyle(document.body).backgroundColor)`,
    );
    expect(new Set(colors).size).toBe(3);
    const shapes = await page.evaluate<string[]>(
      `['.point.none', '.point.conflict'].map((each) => document.querySelector(each).getAttribute('d'))`,
    );
    expect(new Set(shapes).size).toBe(2);
    await page.locator('.table').focus();
    await page.locator('.table').press('ArrowDown');
    await page.locator('.point.active').waitFor();
    const first = page.getByRole('columnheader').first();
    expect(await first.textContent()).toBe(locale === 'vi' ? 'Chỉ tiêu' : 'Metric');
    await workbench.screenshot(`board-${name}`);
  });

  it('draws with a metric what findings link to it under another name', async () => {
    const page = await frame();
    await page.getByRole('combobox').first().selectOption('giá trị xuất khẩu');
    const other = page.locator('.point.conflict title', { hasText: 'kim ngạch xuất khẩu' });
    await expect.poll(() => other.count()).toBe(1);
    await expect.poll(() => page.locator('.point').count()).toBe(2);
    await workbench.screenshot(`board-linked-${name}`);
  });
});
