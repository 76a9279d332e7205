import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { openWorkbench, screenshotOnFailure, type Workbench } from './support/workbench.js';

let workbench: Workbench;

beforeAll(async () => {
  workbench = await openWorkbench({
    files: {
      'seeds/first.txt': 'Năm 2025, huyện Mường Sang có 71 hợp tác xã chè.\n',
      'seeds/second.txt': 'Năm 2025, huyện Mường Sang có 78 hợp tác xã chè.\n',
    },
    open: 'seeds/first.txt',
    settings: { 'seedmark.reviewer': 'Lan Anh', 'seedmark.codeLens.enabled': false },
  });
});
beforeEach(() => screenshotOnFailure(() => workbench));
afterAll(() => workbench?.close());

function sidecar(name: string): string {
  const path = join(workbench.folder, `seeds/${name}.annotations.yaml`);
  return existsSync(path) ? readFileSync(path, 'utf8') : '';
}

describe('a conflict between two seeds', () => {
  it('is listed in the Problems panel with both figures', async () => {
    const { page } = workbench;
    await workbench.runCommand('View: Focus Problems');
    const problems = page.locator('.markers-panel');
    await problems.getByText('71 (2025), 78 (2025) cannot all be true').first().waitFor();
    await problems.getByText('second.txt').first().waitFor();
    await workbench.screenshot('findings-problems');
  });

  it('is told by the hover', async () => {
    const hover = await workbench.hoverOn('71', 'Conflict:');
    await hover.getByText('78').first().waitFor();
    await workbench.screenshot('findings-hover');
  });

  it('is acknowledged with a reason, which both sidecars keep, and is warned of no more', async () => {
    const { page } = workbench;
    await workbench.runCommand('Seedmark: Acknowledge a Conflict');
    await page.locator('.quick-input-list .monaco-list-row', { hasText: 'cannot all be true' }).first().click();
    const input = page.locator('.quick-input-widget input[type="text"]');
    await page.locator('.quick-input-widget', { hasText: 'Why does it stand?' }).waitFor();
    await input.fill('nguồn sau tính cả hợp tác xã mới');
    await input.press('Enter');
    await expect
      .poll(() => [sidecar('first.txt'), sidecar('second.txt')].every((text) => text.includes('nguồn sau tính')))
      .toBe(true);
    await page.locator('.markers-panel').getByText('No problems have been detected').waitFor();
  });
});
