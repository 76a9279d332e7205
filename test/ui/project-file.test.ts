import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readableOn } from '../../src/core/project/readable-color.js';
import { openWorkbench, screenshotOnFailure, type Workbench } from './support/workbench.js';

const pale = '#ffe9a8';
const project = `guideline: docs/guideline.md
entityTypes:
  - id: ship
    label: Tàu thuyền
    color: "${pale}"
    key: s
names:
  - canonical: Tàu Hòa Bình 09
    type: ship
    aliases: [HB-09]
  - canonical: Bến Cồn Vạc
    type: boat
`;
const text = 'Sáng 5/3, HB-09 chở 320 khách rời bến. Đi sau là Sao Mai với 75 khách.\n';

// Of the page, where the function given to `evaluate` runs.
declare function getComputedStyle(element: unknown): { readonly borderBottomColor: string };

function rgb(color: string): string {
  return `rgb(${[1, 3, 5].map((at) => Number.parseInt(color.slice(at, at + 2), 16)).join(', ')})`;
}

/** The middle of the mark that has this colour, or undefined while there is none. */
async function markOf({ page }: Workbench, color: string): Promise<{ x: number; y: number } | undefined> {
  const marks = await page.locator('.view-overlays .cdr').evaluateAll((elements) =>
    elements.map((element) => {
      const { left, right, top, bottom } = element.getBoundingClientRect();
      const x = (left + right) / 2;
      return { x, y: (top + bottom) / 2, color: getComputedStyle(element).borderBottomColor };
    }),
  );
  return marks.find((mark) => mark.color === color);
}

describe.each([
  ['light', 'Default Light Modern', '#ffffff'],
  ['dark', 'Default Dark Modern', '#1f1f1f'],
])('a type of a project in a %s theme', (name, theme, background) => {
  let workbench: Workbench;
  beforeAll(async () => {
    workbench = await openWorkbench({
      files: { 'seedmark.yaml': project, 'docs/guideline.md': '# Ships\n', 'seeds/a.txt': text },
      open: 'seeds/a.txt',
      theme,
      settings: { 'seedmark.reviewer': 'Lan Anh', 'editor.minimap.enabled': false },
    });
  });
  afterAll(() => workbench?.close());

  it('has its colour, as strong as the theme needs it, its label in the hover, and the guideline', async () => {
    screenshotOnFailure(() => workbench);
    const color = readableOn(pale, background);
    expect(color === pale).toBe(name === 'dark');
    await expect.poll(() => markOf(workbench, rgb(color)), { timeout: 20_000 }).toBeDefined();
    const { page } = workbench;
    await expect
      .poll(
        async () => {
          // A hover that went away is asked for again.
          const mark = await markOf(workbench, rgb(color));
          await page.mouse.move(5, 790);
          await page.mouse.move(mark?.x ?? 0, mark?.y ?? 0);
          await page.waitForTimeout(1_000);
          return (await page.locator('.monaco-hover').allInnerTexts()).join('\n').replaceAll('\u00a0', ' ');
        },
        { timeout: 20_000 },
      )
      .toMatch(/Tàu Hòa Bình 09[\s\S]*Tàu thuyền[\s\S]*Annotation guideline/);
    await workbench.screenshot(`project-type-${name}`);
  });

  it('is chosen by its key when a selection is annotated', async () => {
    screenshotOnFailure(() => workbench);
    const { page } = workbench;
    await page.keyboard.press('Escape');
    const word = page.locator('.editor-instance .view-line').getByText('Mai', { exact: false }).first();
    await word.click();
    await page.keyboard.press('Control+f');
    await page.keyboard.type('Sao Mai');
    await page.keyboard.press('Escape');
    await page.keyboard.press('Alt+a');
    await page.getByText('Annotate “Sao Mai” as…').waitFor();
    await workbench.screenshot(`project-kinds-${name}`);
    await page.keyboard.press('s');
    await page.getByText('Canonical name', { exact: false }).first().waitFor();
    await page.keyboard.press('Enter');
    const sidecar = join(workbench.folder, 'seeds/a.txt.annotations.yaml');
    await expect
      .poll(() => (existsSync(sidecar) ? readFileSync(sidecar, 'utf8') : ''), { timeout: 10_000 })
      .toMatch(/quote: "Sao Mai"[\s\S]*kind: "?ship/);
  });

  it('is told in the Problems panel where it is not declared', async () => {
    screenshotOnFailure(() => workbench);
    await workbench.openFile('seedmark.yaml');
    await workbench.runCommand('Problems: Focus on Problems View');
    await workbench.page.getByText('No type “boat” is declared', { exact: false }).first().waitFor();
    await workbench.screenshot(`project-problems-${name}`);
  });
});
