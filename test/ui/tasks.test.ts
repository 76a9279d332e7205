import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { openWorkbench, screenshotOnFailure, type Workbench } from './support/workbench.js';

let workbench: Workbench;

const reconcile = {
  type: 'seedmark',
  command: 'reconcile',
  files: ['seeds', 'notes/third.txt'],
  label: 'no conflicts',
};
const whenDone = { type: 'seedmark', command: 'export', to: 'csv', out: 'done.csv', label: 'done' };
const quiet = { presentation: { reveal: 'never' } };
const tasks = [
  { ...reconcile, ...quiet },
  { ...whenDone, ...quiet, dependsOn: 'no conflicts', group: { kind: 'build', isDefault: true } },
];

beforeAll(async () => {
  workbench = await openWorkbench({
    files: {
      'seeds/first.txt': 'Năm 2025, huyện Mường Sang có 71 hợp tác xã chè.\n',
      'seeds/second.txt': 'Năm 2025, huyện Mường Sang có 78 hợp tác xã chè.\n',
      'notes/third.txt': 'Năm 2025, huyện Mường Sang có 93 hợp tác xã chè.\n',
      '.vscode/tasks.json': JSON.stringify({ version: '2.0.0', tasks }),
    },
    open: 'seeds/first.txt',
    settings: { 'seedmark.reviewer': 'Lan Anh' },
  });
});
beforeEach(() => screenshotOnFailure(() => workbench));
afterAll(() => workbench?.close());

it('a task adds the problems that only it knows, and none twice', async () => {
  const { page, folder } = workbench;
  await workbench.runCommand('View: Focus Problems');
  const problems = page.locator('.markers-panel').getByRole('treeitem');
  const live = problems.filter({ hasText: '71 (2025), 78 (2025) cannot all be true' });
  await expect.poll(() => live.count()).toBe(2);
  await workbench.runCommand('Tasks: Run Build Task');
  await expect.poll(() => existsSync(join(folder, 'done.csv')), { timeout: 30_000 }).toBe(true);
  await workbench.runCommand('View: Focus Problems');
  await problems.filter({ hasText: 'third.txt' }).first().waitFor();
  await problems.filter({ hasText: '93 (2025)' }).first().waitFor();
  await workbench.screenshot('task-problems');
  await expect.poll(() => live.count()).toBe(2);
  await expect.poll(() => problems.filter({ hasText: 'cannot all be true' }).count()).toBe(3);
});
