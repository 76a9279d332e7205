import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Frame, Locator } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { root } from '../vscode/install.mjs';
import { openWorkbench, screenshotOnFailure, type Workbench } from './support/workbench.js';

let workbench: Workbench;
/** What the browser says that the page's policy forbade. */
const forbidden: string[] = [];

beforeAll(async () => {
  workbench = await openWorkbench({
    files: {
      'seeds/first.txt':
        'Năm 2025, huyện Mường Sang có 71 hợp tác xã chè.\n\nNăm 2024, huyện Mường Sang có 64 hợp tác xã chè.\n',
      'seeds/second.txt': 'Năm 2025, huyện Mường Sang có 78 hợp tác xã chè.\n',
      'seeds/third.txt':
        'Năm 2023, huyện Mường Sang có khoảng 60 hợp tác xã chè.\n\nNăm 2025, tỷ lệ hộ nghèo giảm còn 4,5%.\n',
    },
    settings: { 'seedmark.reviewer': 'Lan Anh' },
    size: { width: 1280, height: 900 },
  });
  await workbench.page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  workbench.page.on('console', (message) => {
    if (/Content Security Policy/.test(message.text())) forbidden.push(`${message.location().url}: ${message.text()}`);
  });
  await workbench.runCommand('Seedmark: Facts Board');
  await board().waitFor();
});
beforeEach(() => screenshotOnFailure(() => workbench));
afterAll(() => workbench?.close());

/** The page of the board lies in a frame in a frame. */
async function frame(): Promise<Frame> {
  for (;;) {
    for (const each of workbench.page.frames()) {
      if (
        (await each
          .locator('.table')
          .count()
          .catch(() => 0)) > 0
      )
        return each;
    }
    await workbench.page.waitForTimeout(100);
  }
}

function board(): { readonly waitFor: () => Promise<void> } {
  return {
    waitFor: async () => {
      await (await frame()).locator('.body .row', { hasText: '4.5%' }).waitFor();
    },
  };
}

async function cells(column: string): Promise<string[]> {
  return (await frame()).locator(`.body .cell.${column}`).allTextContents();
}

async function filter(words: string): Promise<void> {
  await (await frame()).getByRole('searchbox').fill(words);
}

async function conflictPoints(): Promise<Locator> {
  return (await frame()).locator('.point.conflict');
}

function sidecar(name: string): string {
  const path = join(workbench.folder, `seeds/${name}.annotations.yaml`);
  return existsSync(path) ? readFileSync(path, 'utf8') : '';
}

/** Whether VS Code in a browser has written down what it keeps of its editors; it does so every few seconds. */
function isStored(words: string): Promise<boolean> {
  return workbench.page.evaluate<boolean>(`(async () => {
    const names = (await indexedDB.databases()).map(({ name }) => name);
    for (const name of names.filter((each) => each.startsWith('vscode-web-state-db'))) {
      const database = await new Promise((resolve, reject) => {
        const request = indexedDB.open(name);
        request.onsuccess = () => resolve(request.result);
        request.onerror = reject;
      });
      const values = await new Promise((resolve, reject) => {
        const request = database.transaction('ItemTable').objectStore('ItemTable').getAll();
        request.onsuccess = () => resolve(request.result);
        request.onerror = reject;
      });
      database.close();
      if (values.some((value) => String(value).includes(${JSON.stringify(words)}))) return true;
    }
    return false;
  })()`);
}

describe('the Facts Board', () => {
  it('lists all facts, those in conflict first, each with its interval and place', async () => {
    const page = await frame();
    await expect.poll(() => cells('finding')).toEqual(['▲ conflict', '▲ conflict', '→ series', '→ series', '']);
    await page.locator('.count', { hasText: '5 facts' }).waitFor();
    await expect.poll(() => cells('document')).toContain('third.txt:3');
    expect(await cells('interval')).toContain('from 54 to 66');
    const grid = page.getByRole('grid', { name: /Facts of all seeds/ });
    expect(await grid.getAttribute('aria-rowcount')).toBe('6');
  });

  it('sorts by its headers, up and down', async () => {
    const page = await frame();
    const header = page.getByRole('columnheader', { name: 'Value' });
    await header.getByRole('button').click();
    await expect.poll(() => cells('value')).toEqual(['4.5%', '≈ 60', '64', '71', '78']);
    expect(await header.getAttribute('aria-sort')).toBe('ascending');
    await header.getByRole('button').click();
    await expect.poll(() => cells('value')).toEqual(['78', '71', '64', '≈ 60', '4.5%']);
    expect(await header.getAttribute('aria-sort')).toBe('descending');
  });

  it('filters by words of any column, tone marks apart', async () => {
    const page = await frame();
    await filter('muong sang 2025');
    await page.locator('.count', { hasText: '2 of 5 facts' }).waitFor();
    await filter('no such words');
    await page.getByText('No fact matches the filter.').waitFor();
    await filter('');
    await page.locator('.count', { hasText: /^5 facts$/ }).waitFor();
  });

  it('is walked by keys, and Enter opens the sentence beside it', async () => {
    const page = await frame();
    const grid = page.getByRole('grid');
    await grid.focus();
    await grid.press('Home');
    await expect.poll(() => page.locator('.row.active .value').textContent()).toBe('78');
    await grid.press('ArrowDown');
    await grid.press('ArrowDown');
    await expect.poll(() => page.locator('#active-row .value').textContent()).toBe('64');
    expect(await grid.getAttribute('aria-activedescendant')).toBe('active-row');
    await grid.press('Enter');
    await workbench.page.locator('.tab.active', { hasText: 'first.txt' }).waitFor();
    await workbench.page.locator('.tab', { hasText: 'Facts Board' }).waitFor();
    expect(await workbench.page.locator('.editor-group-container').count()).toBe(2);
  });

  it('draws a metric over time, and a point leads to its sentence', async () => {
    const page = await frame();
    await expect.poll(() => page.locator('.point').count()).toBe(4);
    await expect.poll(async () => (await conflictPoints()).count()).toBe(2);
    await page.getByText(/hợp tác xã chè: 4 values, 2023 – 2025; 2 of them in open conflicts/).waitFor();
    await page.getByRole('link', { name: /^78, .*second\.txt:1, conflict/ }).click();
    await workbench.page.locator('.tab.active', { hasText: 'second.txt' }).waitFor();
  });

  it('is walked from point to point by keys', async () => {
    const page = await frame();
    await page.locator('.point[tabindex="0"]').focus();
    await page.locator('.point:focus').press('Home');
    await page.locator('.point:focus').press('ArrowRight');
    expect(await page.locator('.point:focus').getAttribute('aria-label')).toMatch(/^64, .*2024, first\.txt:3/);
    await page.locator('.point:focus').press('Enter');
    await workbench.page.locator('.tab.active', { hasText: 'first.txt' }).waitFor();
  });

  it('copies what is listed as CSV, and the plot as a picture', async () => {
    const page = await frame();
    await page.getByRole('button', { name: 'Copy as CSV' }).click();
    await page.getByText('Copied.').waitFor();
    const csv = await page.evaluate<string>('navigator.clipboard.readText()');
    const lines = csv.trimEnd().split('\r\n');
    expect(lines[0]).toBe('file,line,quote,metric,subject,value,unit,bound,low,high,period,change,status,reviewer');
    expect(lines).toHaveLength(6);
    expect(csv).toMatch(/^seeds\/second\.txt,1,78,/m);
    await page.getByRole('button', { name: 'Copy as Image' }).click();
    await expect
      .poll(() =>
        page.evaluate<number>(
          `navigator.clipboard.read().then(async ([item]) => item.types.includes('image/png') ? (await item.getType('image/png')).size : 0)`,
        ),
      )
      .toBeGreaterThan(5000);
    const picture = await page.evaluate<string>(`(async () => {
      const [item] = await navigator.clipboard.read();
      const bytes = new Uint8Array(await (await item.getType('image/png')).arrayBuffer());
      return btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''));
    })()`);
    writeFileSync(join(root, 'test/.artifacts/board-picture.png'), Buffer.from(picture, 'base64'));
  });

  it('does nothing that its policy forbids', () => {
    expect(forbidden).toEqual([]);
  });

  it('is told by the tree of facts, too', async () => {
    await workbench.openFacts();
    const sidebar = workbench.page.locator('.part.sidebar');
    const marked = sidebar.getByRole('treeitem', { name: /Conflict: 71 \(2025\), 78 \(2025\) cannot all be true/ });
    await sidebar.getByRole('treeitem', { name: /^second\.txt/ }).click();
    await expect.poll(() => marked.count()).toBeGreaterThan(0);
    await marked.first().locator('.codicon-warning').waitFor();
    await workbench.screenshot('board-tree');
  });

  it('opens on the metric of a group in the tree', async () => {
    const { page } = workbench;
    await workbench.runCommand('Seedmark: Group Facts');
    await page.locator('.quick-input-list .monaco-list-row', { hasText: 'By metric' }).first().click();
    const group = page.locator('.part.sidebar').getByRole('treeitem', { name: /^tỷ lệ hộ nghèo/ });
    await group.waitFor();
    const metric = async () => (await frame()).getByRole('combobox', { name: 'Metric' }).inputValue();
    // VS Code's menus take no click right after they open.
    for (let attempt = 0; attempt < 5 && (await metric()) !== 'tỷ lệ hộ nghèo'; attempt++) {
      await group.click({ button: 'right' });
      await page.waitForTimeout(500);
      await page.locator('.monaco-menu').getByText('Facts Board').click();
      await page.waitForTimeout(500);
      await page.keyboard.press('Escape');
    }
    await expect.poll(metric).toBe('tỷ lệ hộ nghèo');
    await (await frame()).getByRole('combobox', { name: 'Metric' }).selectOption('hợp tác xã chè');
    await expect.poll(async () => (await conflictPoints()).count()).toBe(2);
  });

  it('is what it was after a reload', async () => {
    await filter('SANG chè');
    await (await frame()).locator('.count', { hasText: '4 of 5 facts' }).waitFor();
    await expect.poll(() => isStored('SANG chè'), { timeout: 30_000, interval: 500 }).toBe(true);
    await workbench.reload();
    const page = await frame();
    await page.locator('.count', { hasText: '4 of 5 facts' }).waitFor();
    expect(await page.getByRole('searchbox').inputValue()).toBe('SANG chè');
    await expect.poll(() => cells('value')).toEqual(['78', '71', '64', '≈ 60']);
  });

  it('acknowledges a conflict, which is marked anew then', async () => {
    const page = await frame();
    await page.getByRole('button', { name: 'Acknowledge…' }).click();
    await workbench.page.locator('.quick-input-widget', { hasText: 'Why does it stand?' }).waitFor();
    const input = workbench.page.locator('.quick-input-widget input[type="text"]');
    await input.fill('nguồn sau tính cả hợp tác xã mới');
    await input.press('Enter');
    await expect.poll(() => sidecar('first.txt')).toContain('nguồn sau tính');
    await page.getByRole('button', { name: 'Warn Again' }).waitFor();
    await expect.poll(async () => (await conflictPoints()).count()).toBe(0);
    expect(await page.locator('.point.acknowledged').count()).toBe(2);
    await expect.poll(async () => (await cells('finding')).slice(0, 2)).toEqual(['◆ acknowledged', '◆ acknowledged']);
  });
});
