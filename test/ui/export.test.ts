import { existsSync, readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { openWorkbench, screenshotOnFailure, type Workbench } from './support/workbench.js';

let workbench: Workbench;

beforeAll(async () => {
  workbench = await openWorkbench({
    files: {
      'seeds/first.txt': 'Năm 2025, huyện Đồng Xuân trồng 320 cây phượng.\n',
      'seeds/second.txt': 'Năm 2024, huyện trồng 280 cây phượng.\n',
    },
    open: 'seeds/first.txt',
    settings: { 'seedmark.reviewer': 'Lan Anh' },
  });
  const { page } = workbench;
  await workbench.openFacts();
  const fact = page.locator('.part.sidebar').getByRole('treeitem', { name: /320, suggested/ });
  await fact.hover();
  await fact.getByRole('button', { name: /^Accept/ }).click();
  await page
    .locator('.part.sidebar')
    .getByRole('treeitem', { name: /320, accepted/ })
    .waitFor();
});
beforeEach(() => screenshotOnFailure(() => workbench));
afterAll(() => workbench?.close());

/** Chooses a row of the quick pick that is shown. */
async function pick(label: string): Promise<void> {
  await workbench.page.locator('.quick-input-list .monaco-list-row', { hasText: label }).first().click();
}

/** Exports to the file that is proposed, and returns its content. */
async function exportAs(scope: string, format: string, ending: string): Promise<string> {
  const { page, folder } = workbench;
  await page.keyboard.press('F1');
  const input = page.locator('.quick-input-widget input[type="text"]');
  await input.fill('>Seedmark: Export Curated Annotations');
  await page.locator('.quick-input-list .monaco-list-row', { hasText: 'Export Curated' }).first().waitFor();
  await page.keyboard.press('Enter');
  await pick(scope);
  await pick(format);
  await expect.poll(() => input.inputValue()).toMatch(new RegExp(`^${folder}.*${ending}$`));
  const path = await input.inputValue();
  await page.keyboard.press('Enter');
  await expect.poll(() => existsSync(path)).toBe(true);
  return readFileSync(path, 'utf8');
}

it('exports a document as JSON lines and says what is left to review', async () => {
  const lines = (await exportAs('This document', 'JSON', '/seeds/first.jsonl')).trim().split('\n');
  const records = lines.map((line): Record<string, unknown> => JSON.parse(line));
  expect(records.length).toBeGreaterThan(0);
  for (const record of records) {
    expect(record).toMatchObject({ file: 'seeds/first.txt', quote: '320', status: 'accepted', reviewer: 'Lan Anh' });
  }
  // Under its test driver VS Code shows no toasts; the message waits in the notification centre.
  await workbench.openNotifications();
  const message = workbench.page.locator('.notification-list-item', {
    hasText: 'Annotations written to first.jsonl: 1.',
  });
  await message.getByText(/Still unreviewed: \d+|Nothing is left/).waitFor();
  await workbench.screenshot('export');
  await message.getByRole('button', { name: 'Open' }).click();
  await workbench.page.locator('.tab.active', { hasText: 'first.jsonl' }).waitFor();
});

it('exports the facts of the workspace as CSV', async () => {
  const rows: Record<string, string>[] = parse(await exportAs('The workspace', 'CSV', '.csv'), {
    columns: true,
    bom: true,
  });
  expect(rows.map((row) => row.quote)).toEqual(['320']);
});
