import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { root } from '../vscode/install.mjs';
import { openWorkbench, screenshotOnFailure, type Workbench } from './support/workbench.js';

let workbench: Workbench;

beforeAll(async () => {
  workbench = await openWorkbench({ files: { 'notes.txt': 'Không có gì ở đây.\n' } });
});
beforeEach(() => screenshotOnFailure(() => workbench));
afterAll(() => workbench?.close());

const samples = () => readdirSync(join(root, 'media', 'samples'), { recursive: true }).sort();

describe('somebody new', () => {
  it('is told by both views what to do', async () => {
    const { page } = workbench;
    await workbench.page.locator('.activitybar .action-label[aria-label^="Seedmark"]').click({ force: true });
    await workbench.unfold('Entities');
    const views = page.locator('.part.sidebar');
    await views.getByRole('button', { name: 'Open Samples' }).waitFor();
    await views.getByText('No names yet.').waitFor();
    await workbench.screenshot('first-steps-welcome');
  });

  it('opens a copy of the samples, and sees the first of them', async () => {
    const { page } = workbench;
    const before = samples();
    const window = page.context().waitForEvent('page');
    await page.locator('.part.sidebar').getByRole('button', { name: 'Open Samples' }).click();
    const choices = page.locator('.quick-input-list .monaco-list-row');
    await choices.filter({ hasText: 'that I choose' }).waitFor();
    await choices.filter({ hasText: 'Seedmark’s own' }).click();
    const opened: Page = await window;
    await opened.locator('.tab.active', { hasText: '001_cang-hai-luu-2024.txt' }).waitFor({ timeout: 60_000 });
    await opened.locator('.part.statusbar', { hasText: /0 of \d+ reviewed/ }).waitFor({ timeout: 30_000 });
    const folder = new URL(opened.url()).searchParams.get('folder') ?? '';
    expect(folder).toMatch(/globalStorage\/seedmark\.seedmark\/seedmark-samples$/);
    expect(existsSync(folder) && readdirSync(folder, { recursive: true }).sort()).toEqual(before);
    await opened.screenshot({ path: join(root, 'test', '.artifacts', 'first-steps-samples.png') });
    expect(samples()).toEqual(before);
    await opened.close();
  });

  it('finds the log by a command', async () => {
    const { page } = workbench;
    await workbench.runCommand('Seedmark: Show Output');
    await page.locator('.part.panel', { hasText: 'Output' }).waitFor();
    await expect.poll(() => page.locator('.part.panel').textContent()).toContain('Seedmark');
  });
});
