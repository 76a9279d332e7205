import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { openWorkbench, screenshotOnFailure, type Workbench } from './support/workbench.js';

let workbench: Workbench;

beforeAll(async () => {
  workbench = await openWorkbench({
    files: { 'seeds/first.txt': 'Hà Nội, ngày 30-12: Có 75 hoạt động, tăng 42,5% so với năm 2024.\n' },
    open: 'seeds/first.txt',
  });
});
beforeEach(() => screenshotOnFailure(() => workbench));
afterAll(() => workbench?.close());

it('shows the folder and the opened seed', async () => {
  await workbench.page.locator('.explorer-folders-view').getByText('seeds').waitFor();
  expect(await workbench.editorText()).toContain('tăng 42,5% so với năm 2024');
  await workbench.screenshot('workbench');
});

it('finds a file by its name and runs a command by its title', async () => {
  await workbench.runCommand('View: Close All Editors');
  await workbench.page.locator('.editor-instance').waitFor({ state: 'detached' });
  await workbench.openFile('first.txt');
  expect(await workbench.editorText()).toContain('75 hoạt động');
});

it('reads a seed in its own language mode', async () => {
  await workbench.page.locator('.statusbar-item', { hasText: /^Seed$/ }).waitFor();
});
