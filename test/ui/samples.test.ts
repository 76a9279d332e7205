import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { root } from '../vscode/install.mjs';
import { openWorkbench, screenshotOnFailure, type Workbench } from './support/workbench.js';

const samples = join(root, 'media', 'samples');
const seed = readdirSync(join(samples, 'seeds')).find((name) => name.startsWith('001_')) ?? '';

/** The way of somebody who has just started Seedmark on its samples; the pictures of the README are taken on it. */
describe('the samples', () => {
  let workbench: Workbench;
  beforeAll(async () => {
    workbench = await openWorkbench({
      folder: samples,
      open: join('seeds', seed),
      theme: 'Default Light Modern',
      settings: { 'editor.minimap.enabled': false, 'seedmark.reviewer': 'Lan' },
    });
  });
  afterAll(() => workbench?.close());

  it('list their facts beside the text', async () => {
    screenshotOnFailure(() => workbench);
    const { page } = workbench;
    await workbench.openFacts();
    const fact = page.locator('.monaco-list-row', { hasText: '8.5%' }).first();
    await fact.waitFor();
    expect(await page.locator('.monaco-list-row[aria-level="1"]').count()).toBeGreaterThanOrEqual(8);
    await workbench.screenshot('samples-facts');
  });

  it('say on hover what a figure claims', async () => {
    screenshotOnFailure(() => workbench);
    const { page } = workbench;
    const hover = await workbench.hoverOn('12,4', '12,400,000');
    await workbench.screenshot('samples-hover');
    await page.mouse.move(640, 780);
    await hover.waitFor({ state: 'hidden' });
  });

  it('take decisions by key and keep them in a sidecar', async () => {
    screenshotOnFailure(() => workbench);
    const { page } = workbench;
    await page.locator('.monaco-list-row', { hasText: '8.5%' }).first().click();
    await page
      .locator('.view-line span', { hasText: /^8,5%$/ })
      .last()
      .click();
    await page.keyboard.press('Alt+Enter');
    const sidecar = join(workbench.folder, 'seeds', `${seed}.annotations.yaml`);
    await expect.poll(() => existsSync(sidecar) && readFileSync(sidecar, 'utf8')).toContain('status: accepted');
    await workbench.runCommand('Seedmark: Open Sidecar');
    await page.locator('.tab.active', { hasText: '.annotations.yaml' }).waitFor();
    await workbench.screenshot('samples-sidecar');
  });
});
