import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { root } from '../vscode/install.mjs';
import { claimLine, startReview } from './support/review.js';
import { openWorkbench, screenshotOnFailure, type Workbench } from './support/workbench.js';

/** Words of the interface in English. VS Code's own words stay English here, so only what Seedmark shows is searched for them. */
const english =
  /\b(accept|reject|edit|skip|undo|unreviewed|reviewed|suggested|mentions?|seeds?|facts?|entities|names)\b/i;

describe('in Vietnamese', () => {
  let workbench: Workbench;
  beforeAll(async () => {
    workbench = await openWorkbench({
      folder: join(root, 'media', 'samples'),
      open: 'seeds/001_cang-hai-luu-2024.txt',
      locale: 'vi',
      theme: 'Default Light Modern',
      settings: { 'editor.minimap.enabled': false, 'seedmark.reviewer': 'Lan Anh' },
    });
    await workbench.openFacts();
  });
  beforeEach(() => screenshotOnFailure(() => workbench));
  afterAll(() => workbench?.close());

  const tree = () => workbench.page.locator('.part.sidebar');
  const choices = () => workbench.page.locator('.quick-input-list .monaco-list-row');
  const input = () => workbench.page.locator('.quick-input-widget input[type="text"]');

  /** What a part of the window says, and to screen readers. */
  async function said(selector: string): Promise<string[]> {
    return workbench.page.evaluate<string[]>(
      `[...document.querySelectorAll(${JSON.stringify(selector)})].flatMap((part) => [part.textContent, part.ariaLabel ?? ''])`,
    );
  }

  it('numbers are written as a Vietnamese reader writes them', async () => {
    const { page } = workbench;
    await page.locator('.customview-tree .monaco-list-row', { hasText: '1.940.000.000.000 VND' }).waitFor();
    await page.locator('.customview-tree .monaco-list-row', { hasText: '8,5%' }).waitFor();
  });

  it('the trees speak the language, to screen readers too', async () => {
    await tree().locator('.pane-header', { hasText: 'Dữ kiện' }).waitFor();
    await workbench.unfold('Thực thể');
    await tree()
      .getByRole('treeitem', { name: /^tổ chức, \d+ tên/ })
      .click();
    await tree()
      .getByRole('treeitem', { name: /\d+ lần nhắc, \d+ chưa rà soát/ })
      .first()
      .waitFor();
    // The sentences of the English samples are theirs.
    const rows = (await said('.part.sidebar .customview-tree .monaco-list-row')).filter(
      (row) => !/[a-z]+ed by/.test(row),
    );
    expect(rows.filter((row) => /\b(unreviewed|reviewed|suggested|mentions)\b/i.test(row))).toEqual([]);
    await workbench.screenshot('vietnamese-trees');
  });

  it('the hover speaks the language', async () => {
    const { page } = workbench;
    const hover = await workbench.hoverOn('12,4', '12.400.000');
    for (const text of ['Chỉ tiêu', 'Thời kỳ', 'Chấp nhận', 'Bác bỏ']) await hover.getByText(text).first().waitFor();
    await workbench.screenshot('vietnamese-hover');
    await page.keyboard.press('Escape');
  });

  it('review says what it stands at and which keys there are', async () => {
    const { page } = workbench;
    await startReview(workbench);
    await expect.poll(() => claimLine(workbench)).toMatch(/a chấp nhận.*r bác bỏ.*Esc kết thúc/);
    expect(await claimLine(workbench)).not.toMatch(english);
    await workbench.screenshot('vietnamese-review');
    await page.keyboard.press('y');
    await choices()
      .filter({ hasText: /^Trong văn bản này/ })
      .waitFor();
    expect((await said('.quick-input-widget')).filter((text) => english.test(text))).toEqual([]);
    await workbench.screenshot('vietnamese-batch');
    await page.keyboard.press('Escape');
    await page.keyboard.press('Escape');
    await expect.poll(() => claimLine(workbench)).toBe('');
  });

  it('the form asks field by field', async () => {
    const { page } = workbench;
    await page.locator('.editor-instance .view-line span').getByText('8,5%', { exact: true }).first().click();
    await workbench.runCommand('Seedmark: Sửa');
    await page.locator('.quick-input-title', { hasText: 'Giá trị' }).waitFor();
    await input().fill('1.2.3');
    await page.locator('.quick-input-message', { hasText: 'không phải là số' }).waitFor();
    expect((await said('.quick-input-title, .quick-input-message')).filter((text) => english.test(text))).toEqual([]);
    await workbench.screenshot('vietnamese-form');
    await page.keyboard.press('Escape');
  });

  it('the filter speaks the language', async () => {
    const { page } = workbench;
    await workbench.runCommand('Seedmark: Lọc dữ kiện và thực thể');
    await input().fill('doanh thu');
    await tree()
      .getByText(/“doanh thu”: \d+ trên \d+ dữ kiện/)
      .waitFor();
    await workbench.screenshot('vietnamese-filter');
    await page.keyboard.press('Enter');
    await workbench.runCommand('Seedmark: Bỏ lọc');
  });

  it('commands have Vietnamese names', async () => {
    const { page } = workbench;
    await page.keyboard.press('F1');
    for (const title of ['Chấp nhận', 'Bác bỏ', 'Bắt đầu rà soát']) {
      await input().fill(`>Seedmark: ${title}`);
      await choices().getByText(`Seedmark: ${title}`, { exact: true }).first().waitFor();
    }
    await workbench.screenshot('vietnamese-commands');
    await page.keyboard.press('Escape');
  });

  it('the report and the walkthrough speak the language', async () => {
    const { page } = workbench;
    await workbench.runCommand('Seedmark: Báo cáo về kho văn bản');
    const report = page.frameLocator('iframe.webview').frameLocator('iframe');
    await report.getByRole('heading', { name: 'Còn phải rà soát' }).waitFor();
    await workbench.screenshot('vietnamese-report');
    await page.setViewportSize({ width: 1600, height: 900 });
    await workbench.runCommand('Welcome: Open Walkthrough');
    await choices().filter({ hasText: 'Những bước đầu với Seedmark' }).click();
    await page.locator('.getting-started-media img[alt^="Một bài báo"]').waitFor();
    await workbench.screenshot('vietnamese-walkthrough');
  });
});
