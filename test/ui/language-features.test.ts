import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openWorkbench, screenshotOnFailure, type Workbench } from './support/workbench.js';

const port = `date 2025-12-31 Cảng Hải Lưu cán mốc 15 triệu tấn hàng

Hải Lưu - Chiều 30-12, Công ty cổ phần Cảng Hải Lưu tổ chức Hội nghị Khách hàng năm 2025.

Hàng hóa và tàu

Năm 2025, doanh thu đạt hơn 2.300 tỷ đồng, tăng 21,8% so với năm 2024. Cảng đón 1.402 lượt tàu.
`;
const other = 'Công ty cổ phần Cảng Hải Lưu cho biết doanh thu năm 2024 đạt 1.900 tỷ đồng.\n';
const company = 'Công ty cổ phần Cảng Hải Lưu';

describe('names and figures as symbols of the editor', () => {
  let workbench: Workbench;
  beforeAll(async () => {
    workbench = await openWorkbench({
      files: { 'seeds/port.txt': port, 'seeds/other.txt': other },
      open: 'seeds/port.txt',
      settings: {
        'editor.minimap.enabled': false,
        'seedmark.reviewer': 'Thu Hà',
        'seedmark.inlayHints.enabled': true,
      },
    });
  });
  afterAll(() => workbench?.close());

  /** Clicks into the words, so that the caret stands in them. */
  async function clickOn(words: string): Promise<void> {
    await workbench.page.locator('.view-line span:not(:has(*))', { hasText: words }).first().click({ force: true });
  }

  it('counts what is unreviewed above each paragraph, and hints at values', async () => {
    screenshotOnFailure(() => workbench);
    const lens = workbench.page.locator('.codelens-decoration', { hasText: /\d+ unreviewed/ }).first();
    await lens.waitFor();
    await workbench.page.locator('.view-line', { hasText: '2,300,000,000,000 VND' }).waitFor();
    await workbench.runCommand('Explorer: Focus on Outline View');
    const outline = workbench.page.locator('.outline-tree .monaco-list-row');
    await outline.filter({ hasText: 'Hàng hóa và tàu' }).waitFor();
    await workbench.screenshot('language-features');
  });

  it('keeps the counts in their places while a person types', async () => {
    screenshotOnFailure(() => workbench);
    const { page } = workbench;
    const count = () => page.locator('.codelens-decoration', { hasText: /unreviewed/ }).count();
    await clickOn('lượt tàu');
    await page.keyboard.press('End');
    const before = await count();
    let fewest = before;
    for (const letter of ' Cảng đón thêm 12 tàu.') {
      await page.keyboard.type(letter);
      fewest = Math.min(fewest, await count());
    }
    const lens = page.locator('.codelens-decoration', { hasText: '6 unreviewed' });
    await expect.poll(() => lens.count(), { timeout: 10_000 }).toBe(1);
    expect([before, fewest]).toEqual([3, 3]);
    await workbench.runCommand('File: Revert File');
    await expect.poll(() => lens.count(), { timeout: 10_000 }).toBe(0);
  });

  it('renames a company in all seeds with F2, and takes it back with one key', async () => {
    screenshotOnFailure(() => workbench);
    const { page, folder } = workbench;
    await clickOn('Cảng Hải Lưu tổ');
    await page.keyboard.press('F2');
    const input = page.locator('.quick-input-widget input:visible');
    await input.waitFor();
    await expect.poll(() => input.inputValue()).toBe(company);
    await workbench.screenshot('rename');
    await input.fill('Cảng Hải Lưu JSC');
    await page.keyboard.press('Enter');
    const sidecars = ['port', 'other'].map((name) => join(folder, `seeds/${name}.txt.annotations.yaml`));
    const names = () => sidecars.map((path) => existsSync(path) && readFileSync(path, 'utf8').includes('Hải Lưu JSC'));
    await expect.poll(names, { timeout: 10_000 }).toEqual([true, true]);
    expect(await workbench.editorText()).not.toContain('JSC');
    await clickOn('Cảng Hải Lưu tổ');
    await page.keyboard.press('Alt+u');
    await expect.poll(names, { timeout: 10_000 }).toEqual([false, false]);
  });

  it('shows all mentions in the peek view', async () => {
    screenshotOnFailure(() => workbench);
    await clickOn('Cảng Hải Lưu tổ');
    await workbench.page.keyboard.press('Shift+F12');
    await workbench.page.locator('.reference-zone-widget .monaco-tl-row', { hasText: 'other.txt' }).waitFor();
    await workbench.screenshot('references');
    await workbench.page.keyboard.press('Escape');
  });
});
