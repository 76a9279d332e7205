import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { pick as pickIn } from './support/quick-pick.js';
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
afterAll(async () => {
  if (workbench) {
    rmSync(bratFolder(), { recursive: true, force: true });
  }
  await workbench?.close();
});

/** Beside the workspace's folder, so that its texts are no seeds. */
function bratFolder(): string {
  return join(dirname(workbench.folder), `${basename(workbench.folder)}-brat`);
}

const pick = (title: string, label: string) => pickIn(workbench, title, label);

/** Answers the questions of an export up to its target. */
async function startExport(scope: string, format: string, content = 'Curated annotations only'): Promise<void> {
  await workbench.runCommand('Seedmark: Export Curated Annotations');
  await pick('Export curated annotations of', scope);
  await pick('Format of the export', format);
  await pick('What to export', content);
}

/** Exports to the file that is proposed, and returns its content. */
async function exportAs(scope: string, format: string, ending: string): Promise<string> {
  const { page, folder } = workbench;
  const input = page.locator('.quick-input-widget input[type="text"]');
  await startExport(scope, format);
  await expect.poll(() => input.inputValue()).toMatch(new RegExp(`^${folder}.*${ending}$`));
  const path = await input.inputValue();
  await page.keyboard.press('Enter');
  // What stands under its final name is whole.
  await expect.poll(() => existsSync(path)).toBe(true);
  return readFileSync(path, 'utf8');
}

async function notification(text: string) {
  const message = workbench.page.locator('.notification-list-item', { hasText: text }).first();
  // Under its test driver VS Code shows no toasts; the message waits in the notification centre.
  for (let attempt = 0; attempt < 10 && !(await message.isVisible()); attempt++) {
    await workbench.openNotifications();
    await message.waitFor({ timeout: 3000 }).catch(() => undefined);
  }
  await message.waitFor();
  return message;
}

it('exports a document as JSON lines and says what is left to review', async () => {
  const lines = (await exportAs('This document', 'JSON', '/seeds/first.jsonl')).trim().split('\n');
  const records = lines.map((line): Record<string, unknown> => JSON.parse(line));
  expect(records.length).toBeGreaterThan(0);
  for (const record of records) {
    expect(record).toMatchObject({ file: 'seeds/first.txt', quote: '320', status: 'accepted', reviewer: 'Lan Anh' });
  }
  const message = await notification('Annotations written to first.jsonl: 1.');
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

it('exports a folder of brat files, remembers it, and takes them in again as one step for undo', async () => {
  const { page, folder } = workbench;
  await workbench.openFile('first.txt');
  await startExport('The workspace', 'brat');
  await page.locator('.quick-input-widget', { hasText: 'Folder of the export' }).waitFor();
  await workbench.screenshot('export-folder');
  await pick('Folder of the export', basename(bratFolder()));
  await expect.poll(() => existsSync(bratFolder())).toBe(true);
  expect(readdirSync(join(bratFolder(), 'seeds')).sort()).toEqual([
    'first.ann',
    'first.txt',
    'second.ann',
    'second.txt',
  ]);
  await notification(`Annotations written to ${basename(bratFolder())}: 1.`);

  const annotated = join(bratFolder(), 'seeds', 'second.ann');
  rmSync(annotated);
  await workbench.runCommand('Seedmark: Export Curated Annotations');
  await pick('Export curated annotations of', 'As last time: brat');
  await expect.poll(() => existsSync(annotated)).toBe(true);

  writeFileSync(annotated, 'T1\tcardinal 22 25\t280\nT2\tcardinal 22 25\t281\nT3\tplanet 10 15\thuyện\n');
  await workbench.runCommand('Seedmark: Import Annotations');
  await pick('Import annotations from', 'A folder');
  const input = page.locator('.quick-input-widget input[type="text"]');
  await expect.poll(() => input.inputValue()).toContain(folder);
  // VS Code's own dialog first goes to a folder whose name was typed, and takes it when it is asked again.
  const formats = page.locator('.quick-input-widget', { hasText: 'Format of the import' });
  for (let attempt = 0; attempt < 10 && !(await formats.isVisible()); attempt++) {
    await input.fill(bratFolder(), { timeout: 2000 }).catch(() => undefined);
    await page
      .getByRole('button', { name: 'Import', exact: true })
      .click({ timeout: 2000 })
      .catch(() => undefined);
    await formats.waitFor({ timeout: 2000 }).catch(() => undefined);
  }
  await workbench.screenshot('import-format');
  await pick('Format of the import', 'brat');
  const message = await notification('Annotations added: 1, in seeds: 1. Known already: 1. Not imported: 2.');
  const sidecar = join(folder, 'seeds/second.txt.annotations.yaml');
  expect(readFileSync(sidecar, 'utf8')).toContain('rule: import.brat');
  await workbench.screenshot('import');
  await message.getByRole('button', { name: 'Show Details' }).click();
  await page.locator('.tab.active', { hasText: 'What was not imported' }).waitFor();
  await expect.poll(() => workbench.editorText()).toMatch(/second\.ann:2: .*“281”.* is “280” in seeds\/second\.txt/);
  expect(await workbench.editorText()).toMatch(/second\.ann:3: the label of planet “huyện” names no kind/);
  await workbench.screenshot('import-details');
  await workbench.runCommand('Seedmark: Undo the Last Decision');
  await expect.poll(() => existsSync(sidecar) && readFileSync(sidecar, 'utf8').includes('import.brat')).toBe(false);
});
