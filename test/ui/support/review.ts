import type { Workbench } from './workbench.js';

/** The line that review shows, which is drawn by style alone, with plain spaces; empty where there is none. */
export async function claimLine({ page }: Workbench): Promise<string> {
  const content = await page.evaluate<string>(
    `[...document.querySelectorAll('.editor-instance .view-line span')]
      .map((element) => getComputedStyle(element, '::after').content)
      .find((content) => content.includes('Esc')) ?? ''`,
  );
  return content.replaceAll('\u00a0', ' ');
}

/** Starts a review at the top of the text. A key right after a click can come before VS Code knows that the editor has the focus. */
export async function startReview(workbench: Workbench): Promise<void> {
  const { page } = workbench;
  await page
    .locator('.editor-instance .view-line')
    .first()
    .click({ position: { x: 2, y: 8 } });
  await page.keyboard.press('Control+Home');
  for (let attempt = 0; attempt < 30 && !(await claimLine(workbench)); attempt++) {
    await page.keyboard.press('Alt+/');
    await page.waitForTimeout(300);
  }
}
