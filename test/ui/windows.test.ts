import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { openWorkbench, screenshotOnFailure, type Workbench, type WorkbenchOptions } from './support/workbench.js';

/** The windows that people work in: several folders, an untrusted one, two editors on one text, a comparison. */

const first = 'Năm 2025, huyện Đồng Xuân trồng 320 cây phượng.\n';
const second = 'Năm 2025, huyện Đồng Xuân trồng 355 cây phượng.\n';
const settings = { 'seedmark.reviewer': 'Lan Anh', 'editor.minimap.enabled': false };

let workbench: Workbench | undefined;
beforeEach(() => screenshotOnFailure(current));
// Not after each: a test that failed is looked at first.
afterAll(() => workbench?.close());

function current(): Workbench {
  if (!workbench) throw new Error('no workbench is open');
  return workbench;
}

async function open(options: WorkbenchOptions): Promise<Workbench> {
  await workbench?.close();
  workbench = await openWorkbench({ settings, ...options });
  return workbench;
}

function sidecar(path: string): string {
  const file = join(current().folder, `${path}.annotations.yaml`);
  return existsSync(file) ? readFileSync(file, 'utf8') : '';
}

const status = (text: RegExp) => current().page.locator('.part.statusbar', { hasText: text });
/** How the lines below mentions are drawn, editor by editor: `dotted` for suggestions, `solid` for what was accepted. */
function lines(style: string): Promise<number[]> {
  return current().page.evaluate<number[]>(
    `[...document.querySelectorAll('.editor-instance .monaco-editor')].map((editor) =>
      [...editor.querySelectorAll('.view-overlays .cdr')]
        .filter((mark) => getComputedStyle(mark).borderBottomStyle === '${style}').length)`,
  );
}

async function caretAt(words: string): Promise<void> {
  await current().page.locator('.editor-instance .view-line span').getByText(words, { exact: true }).last().click();
}

describe('a workspace of two folders', () => {
  it('lists the seeds of both, tells them apart, and writes each sidecar beside its text', async () => {
    const { page, runCommand, openFacts } = await open({
      files: { 'north/seeds/a.txt': first, 'south/seeds/a.txt': second },
      roots: ['north', 'south'],
      open: 'south/seeds/a.txt',
    });
    await openFacts();
    const tree = page.locator('.part.sidebar');
    await tree
      .getByRole('treeitem', { name: /^a\.txt, 0 of 1 facts reviewed/ })
      .nth(1)
      .waitFor();
    await status(/0 of 3 reviewed/).waitFor();
    await caretAt('355');
    await runCommand('Seedmark: Accept');
    await status(/1 of 3 reviewed/).waitFor();
    await expect.poll(() => sidecar('south/seeds/a.txt')).toContain('355');
    expect(sidecar('north/seeds/a.txt')).toBe('');
    const spoken = page.locator('.statusbar-item [aria-label*="1 of 6 in 2 seeds"]');
    await spoken.waitFor();
    await current().screenshot('window-two-folders');
  });
});

describe('restricted mode', () => {
  it('reads and reviews as in a trusted folder', async () => {
    const { page, runCommand } = await open({
      files: { 'seeds/a.txt': first },
      open: 'seeds/a.txt',
      restricted: true,
    });
    await page.locator('.part.statusbar', { hasText: 'Restricted Mode' }).waitFor();
    await status(/0 of 3 reviewed/).waitFor();
    await caretAt('320');
    await runCommand('Seedmark: Accept');
    await status(/1 of 3 reviewed/).waitFor();
    await expect.poll(() => sidecar('seeds/a.txt')).toContain('status: accepted');
    await current().screenshot('window-restricted');
  });
});

describe('two editors on one text', () => {
  it('show a decision in both', async () => {
    const { page, runCommand, openFile } = await open({ files: { 'seeds/a.txt': first } });
    await openFile('a.txt');
    await status(/0 of 3 reviewed/).waitFor();
    await caretAt('320');
    await page.keyboard.press('Control+\\');
    await expect.poll(() => lines('dotted'), { timeout: 15_000 }).toEqual([3, 3]);
    await caretAt('320');
    await runCommand('Seedmark: Accept');
    await expect.poll(() => lines('solid')).toEqual([1, 1]);
    expect(await lines('dotted')).toEqual([2, 2]);
  });
});

describe('a comparison with the saved text', () => {
  it('has marks on both sides, and no commands', async () => {
    const { page, runCommand, screenshot, openFile } = await open({ files: { 'seeds/a.txt': first } });
    await openFile('a.txt');
    await status(/0 of 3 reviewed/).waitFor();
    await runCommand('File: Compare Active File with Saved');
    const changed = page.locator('.monaco-diff-editor .modified');
    await changed.locator('.view-line').first().waitFor();
    await expect.poll(async () => (await lines('dotted')).filter((count) => count === 3).length).toBe(2);
    await changed.locator('.view-line span').getByText('320', { exact: true }).click();
    await page.keyboard.press('Alt+Enter');
    await page.locator('.part.statusbar', { hasText: 'Seed' }).waitFor();
    expect(await page.locator('.part.statusbar', { hasText: 'reviewed' }).count()).toBe(0);
    await screenshot('window-comparison');
    // In the editor of the text alone the command decides; had it decided before, this would be the second.
    await page.locator('.tab').first().click();
    await page.locator('.monaco-diff-editor').waitFor({ state: 'hidden' });
    await caretAt('320');
    await runCommand('Seedmark: Accept');
    await status(/1 of 3 reviewed/).waitFor();
    await expect.poll(() => lines('solid')).toEqual([1]);
  });
});
