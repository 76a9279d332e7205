import { join } from 'node:path';
import { afterAll, beforeAll, describe, it } from 'vitest';
import { root } from '../vscode/install.mjs';
import { openWorkbench, screenshotOnFailure, type Workbench } from './support/workbench.js';

describe('in Vietnamese', () => {
  let workbench: Workbench;
  beforeAll(async () => {
    workbench = await openWorkbench({
      folder: join(root, 'media', 'samples'),
      open: 'seeds/001_cang-hai-luu-2024.txt',
      locale: 'vi',
      theme: 'Default Light Modern',
      settings: { 'editor.minimap.enabled': false },
    });
    await workbench.openFacts();
  });
  afterAll(() => workbench?.close());

  it('numbers are written as a Vietnamese reader writes them', async () => {
    screenshotOnFailure(() => workbench);
    const { page } = workbench;
    await page.locator('.customview-tree .monaco-list-row', { hasText: '1.940.000.000.000 VND' }).waitFor();
    await page.locator('.customview-tree .monaco-list-row', { hasText: '8,5%' }).waitFor();
  });

  it('the hover speaks the language', async () => {
    screenshotOnFailure(() => workbench);
    const { page } = workbench;
    const hover = await workbench.hoverOn('12,4', '12.400.000');
    for (const text of ['Chỉ tiêu', 'Thời kỳ', 'Chấp nhận', 'Bác bỏ']) await hover.getByText(text).first().waitFor();
    await workbench.screenshot('vietnamese-hover');
    await page.keyboard.press('Escape');
  });

  it('commands have Vietnamese names', async () => {
    screenshotOnFailure(() => workbench);
    const { page } = workbench;
    await page.keyboard.press('F1');
    const input = page.locator('.quick-input-widget input[type="text"]');
    await input.fill('>Seedmark: ');
    const rows = page.locator('.quick-input-list .monaco-list-row');
    for (const title of ['Chấp nhận', 'Bác bỏ', 'Bắt đầu rà soát']) {
      await rows.getByText(`Seedmark: ${title}`, { exact: true }).first().waitFor();
    }
    await workbench.screenshot('vietnamese-commands');
  });
});
