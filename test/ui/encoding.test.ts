import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { openWorkbench, screenshotOnFailure, type Workbench } from './support/workbench.js';

let workbench: Workbench;

beforeAll(async () => {
  // "Giá 50 £, tăng 5%" as Windows-1252 writes it: the byte of £ is no UTF-8.
  const bytes = Uint8Array.from([...Buffer.from('Gia 50 '), 0xa3, ...Buffer.from(', tang 5%\n')]);
  workbench = await openWorkbench({ files: { 'seeds/old.txt': bytes }, open: 'seeds/old.txt' });
});
beforeEach(() => screenshotOnFailure(() => workbench));
afterAll(() => workbench?.close());

it('says that a seed is not UTF-8, and reads it again with the encoding that is chosen', async () => {
  const { page } = workbench;
  // Under its test driver VS Code shows no toasts; the notice waits in the notification centre.
  await workbench.openNotifications();
  const notice = page.locator('.notification-list-item', { hasText: 'old.txt has bytes that are not UTF-8' });
  await notice.waitFor();
  await workbench.screenshot('encoding-notice');
  await notice.getByRole('button', { name: 'Reopen with Encoding…' }).click();
  const input = page.locator('.quick-input-widget input[type="text"]');
  await page.locator('.quick-input-list .monaco-list-row', { hasText: 'Reopen with Encoding' }).click();
  await input.fill('Windows 1252');
  await page.locator('.quick-input-list .monaco-list-row', { hasText: 'Windows 1252' }).first().click();
  await page.locator('.view-line', { hasText: '£' }).waitFor();
  expect(await notice.count()).toBe(0);
});
