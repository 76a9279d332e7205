import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { root } from '../vscode/install.mjs';
import { keepPicture } from './support/pictures.js';
import { pick } from './support/quick-pick.js';
import { claimLine, startReview } from './support/review.js';
import { openWorkbench, screenshotOnFailure, type Workbench } from './support/workbench.js';

/**
 * “First five minutes” of README, step by step after the samples are open (test/ui/first-steps opens them). README's pictures are
 * taken on the way; `npm run pictures` keeps them.
 */
describe('the first five minutes', () => {
  let workbench: Workbench;
  beforeAll(async () => {
    workbench = await openWorkbench({
      folder: join(root, 'media', 'samples'),
      open: 'seeds/001_cang-hai-luu-2024.txt',
      theme: 'Default Light Modern',
      size: { width: 1200, height: 750 },
      scale: 2,
      settings: {
        'breadcrumbs.enabled': false,
        'editor.minimap.enabled': false,
        'seedmark.reviewer': 'Lan Anh',
        'window.menuBarVisibility': 'classic',
        'workbench.editor.enablePreview': false,
        'workbench.layoutControl.enabled': false,
      },
    });
    await workbench.page.addStyleTag({ content: serversOwn });
    await workbench.openFacts();
    await widenSidebar();
    await rows(/8\.5%/).first().waitFor();
    // Facts are held against each other when all seeds are read.
    await workbench.page.locator('#status\\.problems', { hasText: '6' }).waitFor();
  });
  beforeEach(() => screenshotOnFailure(() => workbench));
  afterAll(() => workbench?.close());

  const rows = (label: RegExp) => workbench.page.locator('.part.sidebar').getByRole('treeitem', { name: label });
  const statusBar = (text: RegExp) => workbench.page.locator('.part.statusbar', { hasText: text });
  const sidecar = () => join(workbench.folder, 'seeds', '001_cang-hai-luu-2024.txt.annotations.yaml');
  const sidecarText = () => (existsSync(sidecar()) ? readFileSync(sidecar(), 'utf8') : '');
  const board = () => workbench.page.frameLocator('iframe.webview').frameLocator('iframe');

  /** As wide as the longest file name. */
  async function widenSidebar(): Promise<void> {
    const { page } = workbench;
    const sidebar = await page.locator('.part.sidebar').boundingBox();
    if (!sidebar) throw new Error('no sidebar');
    const edge = sidebar.x + sidebar.width + 1;
    await page.mouse.move(edge, 400);
    await page.mouse.down();
    await page.mouse.move(edge + 30, 400, { steps: 3 });
    await page.mouse.up();
  }

  async function picture(name: string): Promise<void> {
    await keepPicture(name, await workbench.page.screenshot());
  }

  it('a hover says what a figure claims', async () => {
    const { page } = workbench;
    const hover = await workbench.hoverOn('12,4', '12,400,000');
    for (const text of ['Metric: sản lượng hàng hóa qua cảng', 'In other periods', 'Accept', 'Reject']) {
      await hover.getByText(text).first().waitFor();
    }
    // It fades in.
    await page.waitForFunction(
      `[...document.querySelectorAll('.monaco-hover')].some(
        (each) => each.textContent.includes('12,400,000') && getComputedStyle(each).opacity === '1',
      )`,
    );
    await picture('hover');
    await page.keyboard.press('Escape');
  });

  it('a review takes a letter for each decision, and the sidecar keeps them', async () => {
    const { page } = workbench;
    await startReview(workbench);
    await expect.poll(() => claimLine(workbench)).toMatch(/a accept/);
    // Where the review stands is selected, and the status bar says that.
    const selected = () => page.locator('#status\\.editor\\.selection').textContent();
    const decide = async (letter: string, reviewed: number) => {
      const before = await selected();
      await page.keyboard.press(letter);
      await statusBar(new RegExp(`\\b${reviewed} of \\d+ reviewed`)).waitFor();
      await expect.poll(selected).not.toBe(before);
    };
    let reviewed = 0;
    while (reviewed < 20 && !/Ln 7, .*14 selected/.test((await selected()) ?? '')) {
      reviewed += 1;
      await decide(reviewed === 6 ? 'r' : 'a', reviewed);
    }
    await decide('a', reviewed + 1);
    await decide('u', reviewed);
    await expect.poll(() => claimLine(workbench)).toContain('12,400,000 t · measurement · sản lượng hàng hóa qua cảng');
    await rows(/12,400,000 t.*accepted/)
      .first()
      .waitFor();
    await page
      .locator('.codelens-decoration', { hasText: /^\s*reviewed/ })
      .first()
      .waitFor();
    await picture('review');
    await page.keyboard.press('Escape');
    await expect.poll(() => claimLine(workbench)).toBe('');
    await expect.poll(sidecarText).toContain('status: rejected');
    expect(sidecarText()).toContain('reviewer: "Lan Anh"');
    await workbench.runCommand('Seedmark: Open Sidecar');
    await page.locator('.tab.active', { hasText: '.annotations.yaml' }).waitFor();
    await expect.poll(() => workbench.editorText()).toContain('status: accepted');
    await workbench.runCommand('View: Close All Editors');
  });

  it('the Problems panel tells what cannot all be true', async () => {
    const { page } = workbench;
    await workbench.openFile('002_cang-hai-luu-2025.txt');
    // VS Code asks for lenses only while the editor has the focus.
    await page.locator('.codelens-decoration').first().waitFor();
    await page.keyboard.press('Control+Shift+M');
    const problems = page.locator('.markers-panel');
    await problems.getByText('71 (2024) + 7 = 78, but 77 is stated').first().waitFor();
    await problems.getByText('112 (2025) ÷ 64 (2024) = 1.75, but 2.5 is stated').first().waitFor();
    await picture('problems');
    await page.keyboard.press('Control+Shift+M');
    await problems.waitFor({ state: 'hidden' });
  });

  it('the Facts Board lists all facts, and draws each metric', async () => {
    const { page } = workbench;
    await workbench.runCommand('Preferences: Toggle between Light/Dark Themes');
    await page.locator('.part.sidebar .pane-header', { hasText: 'Facts' }).hover();
    await page.locator('.part.sidebar').getByRole('button', { name: 'Facts Board' }).click();
    await board().locator('.point.conflict').first().waitFor();
    // All of the window for the board, as for a person who reads it.
    await page.keyboard.press('Control+B');
    await page.locator('.part.sidebar').waitFor({ state: 'hidden' });
    await page.mouse.move(600, 5);
    await page.locator('.workbench-hover').waitFor({ state: 'hidden' });
    await page.setViewportSize({ width: 1200, height: 800 });
    await board().getByRole('button', { name: 'Acknowledge' }).first().waitFor();
    await picture('board');
    await workbench.runCommand('View: Close All Editors');
  });

  it('the curated set goes to a file', async () => {
    const { page, folder } = workbench;
    await workbench.runCommand('Seedmark: Export Curated Annotations');
    await pick(workbench, 'Export curated annotations of', 'The workspace');
    await pick(workbench, 'Format of the export', 'CSV');
    await pick(workbench, 'What to export', 'Curated annotations only');
    const input = page.locator('.quick-input-widget input[type="text"]');
    await expect.poll(() => input.inputValue()).toMatch(new RegExp(`^${folder}.*\\.csv$`));
    const path = await input.inputValue();
    await input.press('Enter');
    await expect.poll(() => existsSync(path)).toBe(true);
    expect(readFileSync(path, 'utf8')).toContain('001_cang-hai-luu-2024.txt');
  });
});

/** What VS Code's server shows in the status bar and a desktop does not. */
const serversOwn =
  '#status\\.host, #status\\.forwardedPorts, #status\\.workbench\\.keyboardLayout { display: none !important }';
