import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Locator } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { openWorkbench, screenshotOnFailure, type Workbench } from './support/workbench.js';

let workbench: Workbench;

beforeAll(async () => {
  workbench = await openWorkbench({
    files: {
      'seeds/first.txt':
        'Năm 2025, huyện Đồng Xuân trồng 320 cây phượng.\n\nTỷ lệ hộ nghèo giảm còn 4,5% trong năm 2025.\n',
      'seeds/second.txt': 'Năm 2024, huyện Đồng Xuân trồng 280 cây phượng.\n',
    },
    open: 'seeds/first.txt',
    settings: { 'seedmark.reviewer': 'Lan Anh' },
  });
  await workbench.openFacts();
  await row(/4\.5%, suggested/).waitFor();
});
beforeEach(() => screenshotOnFailure(() => workbench));
afterAll(() => workbench?.close());

/** A row of a tree by what a screen reader says of it. */
function row(label: RegExp): Locator {
  return workbench.page.locator('.part.sidebar').getByRole('treeitem', { name: label });
}

async function pick(label: string): Promise<void> {
  await workbench.page.locator('.quick-input-list .monaco-list-row', { hasText: label }).first().click();
}

function sidecar(name: string): string {
  const path = join(workbench.folder, `seeds/${name}.annotations.yaml`);
  return existsSync(path) ? readFileSync(path, 'utf8') : '';
}

describe('the trees', () => {
  it('put facts together by metric over all seeds', async () => {
    await workbench.runCommand('Seedmark: Group Facts');
    await pick('By metric');
    const group = row(/^cây phượng, 0 of 2 facts reviewed/);
    await group.waitFor();
    await group.click();
    await row(/280, suggested, second\.txt/).waitFor();
    await workbench.screenshot('facts-by-metric');
  });

  it('decide on all that is below a row, with the count first, and undo it in one step', async () => {
    const { page } = workbench;
    const dialog = page.locator('.monaco-dialog-box', { hasText: 'Accept 2 suggestions in 2 texts?' });
    // VS Code's menus take no click right after they open.
    for (let attempt = 0; attempt < 4 && !(await dialog.isVisible()); attempt++) {
      await row(/^cây phượng, \d of/).click({ button: 'right' });
      await page.waitForTimeout(500);
      await page.locator('.monaco-menu').getByText('Accept All Below…').click();
      await dialog.waitFor({ timeout: 3000 }).catch(() => page.keyboard.press('Escape'));
    }
    await dialog.getByRole('button', { name: 'Accept All' }).click();
    await row(/^cây phượng, 2 of 2 facts reviewed/).waitFor();
    await expect
      .poll(() => [sidecar('first.txt'), sidecar('second.txt')].every((text) => /accepted/.test(text)))
      .toBe(true);
    await workbench.runCommand('Seedmark: Undo the Last Decision');
    await row(/^cây phượng, 0 of 2 facts reviewed/).waitFor();
  });

  it('list while a filter is typed, and say how many there are', async () => {
    const { page } = workbench;
    await workbench.runCommand('Seedmark: Filter Facts and Entities');
    await page.locator('.quick-input-widget input[type="text"]').fill('phuong 2024');
    await row(/^cây phượng, 0 of 1 facts reviewed/).waitFor();
    await page.locator('.part.sidebar', { hasText: '“phuong 2024”: 1 of 3 facts' }).waitFor();
    await workbench.screenshot('facts-filter');
    await page.keyboard.press('Escape');
    await row(/^cây phượng, 0 of 2 facts reviewed/).waitFor();
  });

  it('list entities with their mentions, and take the keys', async () => {
    await workbench.page.locator('.part.sidebar .pane-header', { hasText: 'Entities' }).click();
    await row(/^place, 1 names/).click();
    const name = row(/^Đồng Xuân, 2 mentions, 2 unreviewed/);
    await name.click();
    const mention = row(/huyện Đồng Xuân, suggested, second\.txt/);
    await mention.waitFor();
    await workbench.screenshot('entities');
    await mention.click();
    await mention.press('Alt+Enter');
    await row(/huyện Đồng Xuân, accepted, second\.txt/).waitFor();
    await row(/^Đồng Xuân, 2 mentions, 1 unreviewed/).waitFor();
  });

  it('keep how they list over a reload', async () => {
    // The window comes back with the side bar as it was.
    await workbench.reload();
    await row(/^cây phượng, 0 of 2 facts reviewed/).waitFor();
  });
});
