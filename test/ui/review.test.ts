import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Locator } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { readSidecar } from '../../src/core/sidecar/read.js';
import { openWorkbench, screenshotOnFailure, type Workbench } from './support/workbench.js';

const text = [
  'Năm 2025, huyện Đồng Xuân trồng 320 cây phượng.',
  '',
  'Tỷ lệ hộ nghèo giảm còn 4,5% trong năm 2025.',
  '',
  'Năm 2025, huyện vay 16 tỷ USD vốn ưu đãi.',
  '',
].join('\n');

let workbench: Workbench;

beforeAll(async () => {
  workbench = await openWorkbench({
    files: { 'seeds/first.txt': text, 'seeds/second.txt': 'Năm 2024, huyện trồng 280 cây phượng.\n' },
    open: 'seeds/first.txt',
    theme: 'Default Light Modern',
    settings: { 'seedmark.reviewer': 'Lan Anh' },
  });
  await workbench.openFacts();
});
beforeEach(() => screenshotOnFailure(() => workbench));
afterAll(() => workbench?.close());

/** A row of the tree by what a screen reader says of it. */
function row(label: RegExp): Locator {
  return workbench.page.locator('.part.sidebar').getByRole('treeitem', { name: label });
}

function statuses(): string[] {
  const path = join(workbench.folder, 'seeds/first.txt.annotations.yaml');
  if (!existsSync(path)) {
    return [];
  }
  const reading = readSidecar(readFileSync(path, 'utf8'));
  expect(reading).toHaveProperty('sidecar');
  return 'sidecar' in reading
    ? reading.sidecar.annotations.map(({ status, anchor }) => `${status} ${anchor.quote}`)
    : [];
}

/** Puts the caret into a word of the editor by a click. */
async function clickWord(word: string): Promise<void> {
  await workbench.page.locator('.editor-instance .view-line').getByText(word, { exact: false }).first().click();
}

async function pressUntil(key: string, done: () => Promise<boolean> | boolean): Promise<void> {
  for (let press = 0; press < 30 && !(await done()); press++) {
    await workbench.page.keyboard.press(key);
    await workbench.page.waitForTimeout(100);
  }
}

/** Goes from one unreviewed mention to the next until this one is selected. */
async function goTo(length: number, column: RegExp): Promise<void> {
  const place = workbench.page.locator('#status\\.editor\\.selection');
  await pressUntil('Alt+.', async () => {
    const shown = (await place.textContent()) ?? '';
    return column.test(shown) && shown.includes(`${length} selected`);
  });
}

describe('review by keyboard', () => {
  it('accepts with a key, and the tree shows it', async () => {
    await row(/4\.5%, suggested/).waitFor();
    await clickWord('Đồng Xuân');
    await goTo(4, /Ln 3/);
    await workbench.page.keyboard.press('Alt+Enter');
    await row(/4\.5%, accepted/).waitFor();
    await expect.poll(statuses).toEqual(['accepted 4,5%']);
    await workbench.screenshot('facts-light');
  });

  it('undoes in the tree with the usual key, and only there', async () => {
    await row(/4\.5%, accepted/).click();
    await row(/4\.5%, accepted/).press('Control+Z');
    await row(/4\.5%, suggested/).waitFor();
    await expect.poll(statuses).toEqual([]);
    expect(await workbench.editorText()).toContain('4,5%');
  });

  it('takes the arrow keys and the accept key in the tree, too', async () => {
    await row(/4\.5%, suggested/).press('Alt+Enter');
    await row(/4\.5%, accepted/).waitFor();
    await expect.poll(statuses).toEqual(['accepted 4,5%']);
  });

  it('rejects with the button of the row, which goes away', async () => {
    const fact = row(/320, suggested/);
    await fact.hover();
    await fact.getByRole('button', { name: /^Reject/ }).click();
    await fact.waitFor({ state: 'detached' });
    await expect.poll(statuses).toContain('rejected 320');
  });

  it('selects the figure of a row that is clicked', async () => {
    await row(/16,000,000,000 USD/).click();
    await workbench.page.locator('#status\\.editor\\.selection', { hasText: 'Ln 5' }).waitFor();
  });

  it('edits field by field, refusing what is no number', async () => {
    const { page } = workbench;
    await row(/16,000,000,000 USD/).press('Shift+F2');
    const input = page.locator('.quick-input-widget input[type="text"]');
    await expect.poll(() => input.inputValue()).toBe('16000000000');
    await input.fill('1.2.3');
    await page.getByText('“1.2.3” is no number.').waitFor();
    await workbench.screenshot('edit-form');
    await input.press('Enter');
    await input.fill('17 tỷ USD');
    await input.press('Enter');
    await expect.poll(() => input.inputValue()).toBe('USD');
    await page.locator('.quick-input-widget').getByRole('button', { name: 'Back' }).click();
    await expect.poll(() => input.inputValue()).toBe('17000000000');
    await pressUntil('Enter', async () => !(await page.locator('.quick-input-widget').isVisible()));
    await row(/17,000,000,000 USD, edited/).waitFor();
    await expect.poll(statuses).toContain('edited 16 tỷ USD');
  });

  it('makes a mention of a selection that nobody suggested', async () => {
    const { page } = workbench;
    await page.locator('.editor-instance .view-line').first().click();
    await page.keyboard.press('Control+Home');
    await page.keyboard.press('End');
    await page.keyboard.press('ArrowLeft');
    await page.keyboard.press('Control+Shift+ArrowLeft');
    await page.keyboard.press('Alt+A');
    const input = page.locator('.quick-input-widget input[type="text"]');
    await input.waitFor();
    await input.fill('event');
    await page.locator('.quick-input-list .monaco-list-row.focused', { hasText: 'event' }).waitFor();
    await input.press('Enter');
    await expect.poll(() => input.inputValue()).toBe('phượng');
    await pressUntil('Enter', async () => !(await page.locator('.quick-input-widget').isVisible()));
    await expect.poll(statuses).toContain('added phượng');
    await page.locator('.editor-instance .view-line').first().click();
    await page.keyboard.press('Alt+U');
    await expect.poll(statuses).not.toContain('added phượng');
    await page.keyboard.press('Alt+Shift+U');
    await expect.poll(statuses).toContain('added phượng');
  });

  it('is all there after the window was loaded anew', async () => {
    // VS Code comes back with the tree that was shown.
    await workbench.page.reload();
    await row(/17,000,000,000 USD, edited/).waitFor();
    await row(/4\.5%, accepted/).waitFor();
    expect(await row(/320, /).count()).toBe(0);
  });
});
