import { join } from 'node:path';
import type { Locator } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { root } from '../vscode/install.mjs';
import { keepPicture } from './support/pictures.js';
import { claimLine, startReview } from './support/review.js';
import { openWorkbench, screenshotOnFailure, themes, type Workbench } from './support/workbench.js';

/**
 * Every view in every standard theme: test/.artifacts/view-NAME-THEME.png. The pictures of the walkthrough are cut out of the same
 * run in the light theme; `npm run pictures` keeps them.
 */
describe.each(Object.entries(themes))('the views in a %s theme', (name, theme) => {
  let workbench: Workbench;
  beforeAll(async () => {
    workbench = await openWorkbench({
      folder: join(root, 'media', 'samples'),
      open: 'seeds/001_cang-hai-luu-2024.txt',
      theme,
      settings: {
        'editor.minimap.enabled': false,
        'seedmark.reviewer': 'Lan Anh',
        'workbench.layoutControl.enabled': false,
        'breadcrumbs.enabled': false,
        'workbench.editor.enablePreview': false,
      },
    });
    await workbench.openFacts();
  });
  beforeEach(() => screenshotOnFailure(() => workbench));
  afterAll(() => workbench?.close());

  const shown = (view: string) => workbench.screenshot(`view-${view}-${name}`);

  /** A part of the window, at most so large from its upper left, as a step of the walkthrough. */
  async function picture(step: string, part: Locator, width: number, height: number, left = 0, top = 0): Promise<void> {
    const box = await part.boundingBox();
    if (name !== 'light' || !box) return;
    const clip = {
      x: box.x + left,
      y: box.y + top,
      width: Math.min(width, box.width - left),
      height: Math.min(height, box.height - top),
    };
    await keepPicture(`walkthrough-${step}`, await workbench.page.screenshot({ clip }));
  }

  const rows = (label: RegExp) => workbench.page.locator('.part.sidebar').getByRole('treeitem', { name: label });
  const quickPick = (text: string) =>
    workbench.page.locator('.quick-input-list .monaco-list-row', { hasText: text }).first();
  const editor = () => workbench.page.locator('.part.editor');

  it('walkthrough, before anything is done', async () => {
    await workbench.runCommand('Welcome: Open Walkthrough');
    await quickPick('First Steps with Seedmark').click();
    await expect.poll(() => workbench.page.locator('.getting-started-step').count()).toBe(5);
    expect(await ticked()).toBe(0);
    await workbench.page.locator('.tab', { hasText: '001_cang' }).click();
  });

  it('editor and facts', async () => {
    await rows(/8\.5%/).first().waitFor();
    // What is shown once all seeds are read; and above paragraphs, for which VS Code asks while the editor has the focus.
    await workbench.page
      .locator('.editor-instance .view-line')
      .first()
      .click({ position: { x: 2, y: 8 } });
    await workbench.page.locator('#status\\.problems', { hasText: /[1-9]/ }).waitFor();
    await workbench.page.locator('.codelens-decoration').first().waitFor();
    await workbench.page.mouse.move(640, 790);
    await shown('editor');
    await picture('samples', workbench.page.locator('.monaco-workbench'), 680, 320, 48, 40);
  });

  it('hover', async () => {
    const hover = await workbench.hoverOn('12,4', '12,400,000');
    await hover.getByText('Accept').waitFor();
    await shown('hover');
    await picture('hover', editor(), 925, 290, 0, 206);
    await workbench.page.keyboard.press('Escape');
  });

  it('facts by metric, and entities', async () => {
    await workbench.runCommand('Seedmark: Group Facts');
    await quickPick('By metric').click();
    await rows(/facts reviewed/)
      .nth(3)
      .waitFor();
    await workbench.page.locator('.part.sidebar .pane-header', { hasText: 'Entities' }).click();
    const kind = rows(/^organization, \d+ names/);
    await kind.click();
    await rows(/mentions, \d+ unreviewed/)
      .first()
      .waitFor();
    await shown('trees');
    await workbench.runCommand('Seedmark: Group Facts');
    await quickPick('By document').click();
  });

  it('review and batch', async () => {
    await startReview(workbench);
    await expect.poll(() => claimLine(workbench)).toMatch(/a accept/);
    await workbench.page.keyboard.press('s');
    await expect.poll(() => claimLine(workbench)).toMatch(/12\.4|12,400,000|a accept/);
    await shown('review');
    await picture('review', editor(), 760, 330, 0, 30);
    await workbench.page.keyboard.press('a');
    await workbench.page.locator('.part.statusbar', { hasText: /1 of \d+ reviewed/ }).waitFor();
    await workbench.page.keyboard.press('y');
    await quickPick('In this text').waitFor();
    await shown('batch');
    await workbench.page.keyboard.press('Escape');
    await workbench.page.keyboard.press('Escape');
    await expect.poll(() => claimLine(workbench)).toBe('');
  });

  it('sidecar', async () => {
    await workbench.runCommand('Seedmark: Open Sidecar');
    await workbench.page.locator('.tab.active', { hasText: 'annotations.yaml' }).waitFor();
    await expect.poll(() => workbench.editorText()).toContain('status: accepted');
    await shown('sidecar');
    await picture('sidecar', editor(), 620, 420, 0, 30);
  });

  it('export', async () => {
    await workbench.runCommand('Seedmark: Export Curated Annotations');
    await quickPick('workspace').click();
    await quickPick('JSON').waitFor();
    await shown('export');
    const box = workbench.page.locator('.quick-input-widget');
    await picture('export', box, 620, 420);
    await workbench.page.keyboard.press('Escape');
  });

  it('report', async () => {
    await workbench.runCommand('Seedmark: Report on the Corpus');
    const page = workbench.page.frameLocator('iframe.webview').frameLocator('iframe');
    await page.getByRole('heading', { name: 'Left to review' }).waitFor();
    expect(await page.locator('body').textContent()).toMatch(/1 of \d+ mentions in 8 seeds are reviewed/);
    await shown('report');
  });

  it('walkthrough, with what was done ticked off', async () => {
    const { page } = workbench;
    // Its picture is shown where there is room for it.
    await page.setViewportSize({ width: 1600, height: 800 });
    await page.locator('.tab', { hasText: 'Welcome' }).click();
    const steps = page.locator('.getting-started-step');
    await expect.poll(() => steps.count()).toBe(5);
    await expect.poll(() => ticked()).toBe(4);
    await steps.nth(1).click();
    await page.locator('.getting-started-media img[alt^="A hover on the figure"]').waitFor();
    await shown('walkthrough');
  });

  function ticked(): Promise<number> {
    return workbench.page.locator('.getting-started-step .codicon-getting-started-step-checked:visible').count();
  }
});
