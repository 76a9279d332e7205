import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { openWorkbench, screenshotOnFailure, type Workbench } from './support/workbench.js';

let workbench: Workbench;

beforeAll(async () => {
  workbench = await openWorkbench({
    files: {
      'seeds/first.txt': 'Năm 2025, huyện Mường Sang có 71 hợp tác xã chè.\n',
      'seeds/second.txt': 'Năm 2025, huyện Mường Sang có 78 hợp tác xã chè.\n',
    },
    open: 'seeds/first.txt',
    locale: 'vi',
  });
});
beforeEach(() => screenshotOnFailure(() => workbench));
afterAll(() => workbench?.close());

it('exports a report with the contradictions of the workspace, asked for by keys alone, in Vietnamese', async () => {
  const { page, folder } = workbench;
  const input = page.locator('.quick-input-widget input[type="text"]');
  const answer = async (title: string, words: string) => {
    await page.locator('.quick-input-widget', { hasText: title }).waitFor();
    await input.fill(words);
    await page.locator('.quick-input-list .monaco-list-row.focused', { hasText: words }).waitFor();
    await page.keyboard.press('Enter');
  };
  await workbench.runCommand('Seedmark: Xuất các chú giải đã duyệt');
  await answer('Xuất các chú giải đã duyệt của', 'Không gian làm việc');
  await answer('Định dạng xuất', 'Markdown');
  await answer('Nội dung xuất', 'Cả các gợi ý');
  await expect.poll(() => input.inputValue()).toMatch(/\.md$/);
  const path = await input.inputValue();
  expect(path.startsWith(join(folder, '/'))).toBe(true);
  await page.keyboard.press('Enter');
  await expect.poll(() => existsSync(path), { timeout: 20_000 }).toBe(true);
  const report = readFileSync(path, 'utf8');
  expect(report).toMatch(/## Contradictions\n\n- .*71.*78.*cannot all be true/);
  await workbench.openNotifications();
  await page.locator('.notification-list-item', { hasText: 'Xem chi tiết' }).first().waitFor();
  await workbench.screenshot('export-vietnamese');
});
