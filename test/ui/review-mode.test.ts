import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { readSidecar } from '../../src/core/sidecar/read.js';
import { root } from '../vscode/install.mjs';
import { claimLine as shownClaimLine } from './support/review.js';
import { openWorkbench, screenshotOnFailure, type Workbench } from './support/workbench.js';

const first = [
  'Năm 2025, huyện Đồng Xuân trồng 320 cây phượng.',
  '',
  'Tỷ lệ hộ nghèo của huyện Đồng Xuân giảm còn 4,5% trong năm 2025.',
  '',
].join('\n');

/** A sample that comes with the extension. */
const sample = readFileSync(join(root, 'media/samples/seeds/001_cang-hai-luu-2024.txt'), 'utf8');

let workbench: Workbench;

beforeAll(async () => {
  workbench = await openWorkbench({
    files: {
      'seeds/first.txt': first,
      'seeds/second.txt': 'Năm 2024, huyện Đồng Xuân trồng 280 cây phượng.\n',
      'seeds/whole.txt': sample,
    },
    open: 'seeds/first.txt',
    settings: { 'seedmark.reviewer': 'Lan Anh' },
  });
});
beforeEach(() => screenshotOnFailure(() => workbench));
afterAll(() => workbench?.close());

function decisions(name: string): string[] {
  const path = join(workbench.folder, `seeds/${name}.annotations.yaml`);
  if (!existsSync(path)) {
    return [];
  }
  const reading = readSidecar(readFileSync(path, 'utf8'));
  return 'sidecar' in reading
    ? reading.sidecar.annotations.map(({ status, anchor }) => `${status} ${anchor.quote}`)
    : [];
}

const claimLine = () => shownClaimLine(workbench);

async function untilLine(pattern: RegExp): Promise<void> {
  await expect.poll(claimLine, { timeout: 15_000 }).toMatch(pattern);
}

/**
 * The next whole line: it is gone for a moment while it is drawn anew. Where the line comes back to what it was before somebody
 * looked, the key is pressed again; to a review that hangs, that is no help.
 */
async function lineAfter(before: string, key?: string): Promise<string> {
  let line = '';
  let looks = 0;
  const isNext = async () => {
    line = await claimLine();
    looks++;
    if (key !== undefined && line === before && looks % 100 === 0) {
      await press(key);
    }
    return line !== before && /a accept|Everything in this text/.test(line);
  };
  await expect.poll(isNext).toBe(true);
  return line;
}

async function press(key: string): Promise<void> {
  await workbench.page.keyboard.press(key);
}

describe('review by keyboard alone', () => {
  it('starts at the next suggestion and says what it claims and which keys there are', async () => {
    await workbench.page
      .locator('.editor-instance .view-line')
      .first()
      .click({ position: { x: 2, y: 8 } });
    await press('Home');
    // A key right after a click can come before VS Code knows that the editor has the focus. Starting again stays where it is.
    for (let attempt = 0; attempt < 30 && !(await claimLine()); attempt++) {
      await press('Alt+/');
      await workbench.page.waitForTimeout(300);
    }
    await untilLine(/2025.*a accept.*r reject.*e edit.*s skip.*u undo.*n next seed.*Esc end/);
    await workbench.screenshot('review-mode');
  });

  it('accepts, rejects and skips with a letter each, and types none of them', async () => {
    await press('a');
    await untilLine(/Đồng Xuân/);
    await press('s');
    await untilLine(/320/);
    await press('q');
    await press('r');
    await untilLine(/2025|Đồng Xuân|4\.5%/);
    await expect.poll(() => decisions('first.txt')).toEqual(['accepted Năm 2025', 'rejected 320']);
    expect(readFileSync(join(workbench.folder, 'seeds/first.txt'), 'utf8')).toBe(first);
    expect(await workbench.page.locator('.tab.dirty').count()).toBe(0);
  });

  it('takes the last decision back and stands there again', async () => {
    await press('u');
    await untilLine(/320/);
    await expect.poll(() => decisions('first.txt')).toEqual(['accepted Năm 2025']);
    await press('a');
    await expect.poll(() => decisions('first.txt')).toEqual(['accepted Năm 2025', 'accepted 320']);
  });

  it('decides on every mention of a name, here and in all seeds, in one step', async () => {
    for (let step = 0; step < 10 && !/Đồng Xuân · place/.test(await claimLine()); step++) {
      const before = await lineAfter('');
      await press('s');
      await lineAfter(before, 's');
    }
    await press('y');
    const rows = workbench.page.locator('.quick-input-list .monaco-list-row');
    await rows.filter({ hasText: 'in all seeds' }).first().waitFor();
    await workbench.screenshot('review-batch');
    await rows.filter({ hasText: /Đồng Xuân.*in all seeds/ }).click();
    const names = (name: string) => decisions(name).filter((decision) => /Đồng Xuân/.test(decision));
    await expect.poll(() => [names('first.txt').length, names('second.txt').length]).toEqual([2, 1]);
    await press('u');
    await expect.poll(() => [names('first.txt').length, names('second.txt').length]).toEqual([0, 0]);
    // Files are written before the review stands there again.
    await untilLine(/Đồng Xuân · place/);
  });

  it('goes through to the end of a seed, then to the next one', async () => {
    let line = await lineAfter('');
    for (let step = 0; step < 20 && !/Everything in this text/.test(line); step++) {
      await press('a');
      line = await lineAfter(line, 'a');
    }
    await press('n');
    await workbench.page.locator('.tab.active', { hasText: 'second.txt' }).waitFor();
    await untilLine(/a accept/);
  });

  it('ends with Escape, and letters are text again', async () => {
    await press('Escape');
    await expect.poll(claimLine).toBe('');
    await workbench.page.keyboard.type('Nay ');
    await expect.poll(() => workbench.editorText()).toContain('Nay');
  });

  it('decides on all suggestions of a seed as fast as keys come', async () => {
    await workbench.openFile('whole.txt');
    const status = workbench.page.locator('.part.statusbar');
    const counted = /0 of (\d+) reviewed/;
    await expect.poll(() => status.textContent()).toMatch(counted);
    const total = Number(counted.exec((await status.textContent()) ?? '')?.[1]);
    expect(total).toBeGreaterThan(20);
    await press('Control+Home');
    await press('Alt+/');
    await untilLine(/a accept/);
    for (let pressed = 0; pressed < total; pressed++) {
      await press(pressed % 5 === 4 ? 'r' : 'a');
    }
    const counts = async () =>
      /(\d+) of (\d+) reviewed/
        .exec((await status.textContent()) ?? '')
        ?.slice(1)
        .map(Number);
    const untilReviewed = (count: number) => expect.poll(async () => (await counts())?.[0]).toBe(count);
    await untilReviewed(total);
    // What is accepted teaches names, and can bring suggestions that were none before.
    let reviewed = total;
    for (; reviewed < ((await counts())?.[1] ?? 0); reviewed++) {
      await press('a');
      await untilReviewed(reviewed + 1);
    }
    await untilLine(/Everything in this text/);
    await expect.poll(() => decisions('whole.txt').length).toBe(reviewed);
    expect(decisions('whole.txt').filter((decision) => decision.startsWith('rejected'))).toHaveLength(
      Math.floor(total / 5),
    );
    expect(readFileSync(join(workbench.folder, 'seeds/whole.txt'), 'utf8')).toBe(sample);
  });
});
