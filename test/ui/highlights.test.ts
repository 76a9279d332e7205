import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openWorkbench, screenshotOnFailure, type Workbench } from './support/workbench.js';

const seed = `date 2025-12-31 Cảng Hải Lưu cán mốc 15 triệu tấn hàng

Hải Lưu - Chiều 30-12, Công ty cổ phần Cảng Hải Lưu tổ chức Hội nghị Khách hàng năm 2025.

Hàng hóa và tàu

Năm 2025, doanh thu đạt hơn 2.300 tỷ đồng, tăng 21,8% so với năm 2024. Cảng đón 1.402 lượt tàu.
`;

// Of the page, where the function given to `evaluate` runs.
declare function getComputedStyle(element: unknown): { readonly borderBottomStyle: string };

/** How the line below the words is drawn: what the mark says of their state to those who see no colours. */
async function lineBelow({ page }: Workbench, words: string): Promise<string> {
  const leaf = page.locator('.view-line span:not(:has(*))', { hasText: words }).first();
  const box = await leaf.boundingBox();
  if (box === null) return 'not shown';
  // VS Code draws borders in a layer of its own, behind the text.
  const marks = await page.locator('.view-overlays .cdr').evaluateAll((elements) =>
    elements.map((element) => {
      const { left, right, top, bottom } = element.getBoundingClientRect();
      return { left, right, top, bottom, style: getComputedStyle(element).borderBottomStyle };
    }),
  );
  const [x, y] = [box.x + 4, box.y + box.height / 2];
  const found = marks.find(
    ({ left, right, top, bottom, style }) => style !== 'none' && left <= x && x <= right && top <= y && y <= bottom,
  );
  return found?.style ?? 'none';
}

const themes = {
  dark: 'Default Dark Modern',
  light: 'Default Light Modern',
  'high-contrast': 'Default High Contrast',
  'high-contrast-light': 'Default High Contrast Light',
};

describe.each(Object.entries(themes))('marks in a %s theme', (name, theme) => {
  let workbench: Workbench;
  beforeAll(async () => {
    workbench = await openWorkbench({
      files: { 'seeds/port.txt': seed },
      open: 'seeds/port.txt',
      theme,
      settings: { 'editor.minimap.enabled': false },
    });
  });
  afterAll(() => workbench?.close());

  it('are dotted for suggestions, and absent elsewhere', async () => {
    screenshotOnFailure(() => workbench);
    await expect.poll(() => lineBelow(workbench, '21,8%')).toBe('dotted');
    // Lines above paragraphs come a moment later and move the text, which is measured before its marks.
    await expect.poll(() => lineBelow(workbench, 'Hàng hóa và tàu')).toBe('none');
    await workbench.screenshot(`highlights-${name}`);
  });

  it('show a hover with value, kind and links', async () => {
    screenshotOnFailure(() => workbench);
    const hover = await workbench.hoverOn('21,8%', '21.8%');
    for (const text of ['percent', 'Accept', 'Edit…', 'Reject']) await hover.getByText(text).first().waitFor();
    await workbench.screenshot(`hover-${name}`);
  });
});

describe('marks', () => {
  let workbench: Workbench;
  beforeAll(async () => {
    workbench = await openWorkbench({
      files: { 'seeds/port.txt': seed },
      open: 'seeds/port.txt',
      settings: { 'seedmark.reviewer': 'Lan', 'editor.minimap.enabled': false },
    });
  });
  afterAll(() => workbench?.close());

  it('turn solid with a decision from the hover, and framed when the text changes under it', async () => {
    screenshotOnFailure(() => workbench);
    const { page } = workbench;
    await expect.poll(() => lineBelow(workbench, '21,8%')).toBe('dotted');
    const hover = await workbench.hoverOn('21,8%', '21.8%');
    await hover.locator('a', { hasText: 'Accept' }).click();
    await expect.poll(() => lineBelow(workbench, '21,8%')).toBe('solid');
    await page.locator('.view-line span:not(:has(*))', { hasText: /^21,8%$/ }).dblclick({ position: { x: 4, y: 8 } });
    await page.keyboard.type('22');
    await expect.poll(() => lineBelow(workbench, '22,8%')).toBe('dashed');
    await page.locator('.monaco-editor .cgmr').first().waitFor();
    await workbench.screenshot('highlights-stale');
  });
});
