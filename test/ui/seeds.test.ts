import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { root } from '../vscode/install.mjs';
import { openWorkbench, screenshotOnFailure, type Workbench } from './support/workbench.js';

const folder = join(root, '..', 'shared', 'seeds');
const hasSeeds = existsSync(folder);
if (!hasSeeds) console.log(`skipped: the real seeds are not there (${folder})`);

/** The lines that git shows as changed between two texts. */
function diff(before: string, after: string): string[] {
  const folder = mkdtempSync(join(tmpdir(), 'seedmark-diff-'));
  writeFileSync(join(folder, 'before'), before);
  writeFileSync(join(folder, 'after'), after);
  const { stdout } = spawnSync('git', ['diff', '--no-index', '--unified=0', 'before', 'after'], {
    cwd: folder,
    encoding: 'utf8',
  });
  rmSync(folder, { recursive: true });
  return stdout.split('\n').filter((line) => /^[+-](?![+-])/.test(line));
}

/** The whole line on real articles: mode, marks, hover, tree, a decision by key, its file, and reopening. */
describe.skipIf(!hasSeeds)('real seeds', () => {
  const names = hasSeeds ? readdirSync(folder).filter((name) => name.endsWith('.txt')) : [];
  const seed = names.find((name) => readFileSync(join(folder, name), 'utf8').includes('giảm 42,5%\n')) ?? '';
  let workbench: Workbench;
  beforeAll(async () => {
    workbench = await openWorkbench({
      folder,
      open: seed,
      theme: 'Default Light Modern',
      settings: { 'editor.minimap.enabled': false, 'seedmark.reviewer': 'Lan' },
    });
  });
  afterAll(() => workbench?.close());

  /** Puts the caret on a figure by way of the tree. */
  const caretAt = async (label: string) => {
    const { page } = workbench;
    await page.locator('.customview-tree .monaco-list-row', { hasText: label }).first().click();
    // The text opens a while after the click; a command that comes before it would go to another editor.
    await page.locator('.editor-group-container.active .breadcrumbs-control', { hasText: label }).waitFor();
    await workbench.runCommand('View: Focus Active Editor Group');
    await page.locator('.editor-group-container.active .monaco-editor.focused').waitFor();
  };
  const sidecar = () => join(workbench.folder, `${seed}.annotations.yaml`);

  it('are all in the mode of seeds', async () => {
    screenshotOnFailure(() => workbench);
    for (const name of names) {
      await workbench.openFile(name);
      await workbench.page.locator('.tab.active', { hasText: name }).waitFor();
      await expect.poll(() => workbench.page.locator('#status\\.editor\\.mode').textContent()).toContain('Seed');
    }
    await workbench.openFile(seed);
  });

  it('list facts of every one', async () => {
    screenshotOnFailure(() => workbench);
    const { page } = workbench;
    await workbench.openFacts();
    for (const name of names) {
      const row = page.locator('.customview-tree .monaco-list-row[aria-level="1"]', { hasText: name });
      await row.waitFor();
      await expect.poll(() => row.textContent()).toMatch(/0\/[1-9]/);
    }
    await page.locator('.customview-tree .monaco-list-row', { hasText: '42.5%' }).first().waitFor();
    await workbench.screenshot('seeds-facts');
  });

  it('say of 42,5% that it is a percentage', async () => {
    screenshotOnFailure(() => workbench);
    const { page } = workbench;
    await caretAt('42.5%');
    const hover = page.locator('.monaco-hover', { hasText: '42.5%' });
    // A hover that is asked for while the text is still being read may show none: it is asked for again.
    for (let attempt = 0; attempt < 5 && !(await hover.isVisible()); attempt++) {
      await workbench.runCommand('Show or Focus Hover');
      await hover.waitFor({ timeout: 4000 }).catch(() => undefined);
    }
    await hover.getByText('percent').first().waitFor();
    await workbench.screenshot('seeds-hover');
    await page.keyboard.press('Escape');
  });

  it('keep a decision made by key through reopening', async () => {
    screenshotOnFailure(() => workbench);
    const { page } = workbench;
    await caretAt('42.5%');
    await page.keyboard.press('Alt+Enter');
    await expect.poll(() => existsSync(sidecar()) && readFileSync(sidecar(), 'utf8')).toContain('status: accepted');
    await workbench.reload();
    const row = page.locator('.customview-tree .monaco-list-row', { hasText: '42.5%' }).first();
    await row.waitFor();
    await expect.poll(() => row.getAttribute('aria-label')).toContain('accepted');
  });

  it('show in git nothing but the lines of a decision', async () => {
    screenshotOnFailure(() => workbench);
    const before = readFileSync(sidecar(), 'utf8');
    await caretAt('350');
    await workbench.page.keyboard.press('Alt+Enter');
    await expect.poll(() => readFileSync(sidecar(), 'utf8')).not.toBe(before);
    const changed = diff(before, readFileSync(sidecar(), 'utf8'));
    const added = changed.filter((line) => line.startsWith('+'));
    expect(added[0]).toMatch(/^\+ {2}- id: /);
    expect(added.slice(1).every((line) => line.startsWith('+    '))).toBe(true);
    // At most the mark that held the place of the decision goes away.
    for (const line of changed.filter((line) => line.startsWith('-'))) expect(line).toMatch(/^- {2}# \d+$/);
  });
});
