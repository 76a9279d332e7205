// The stage that runs test/ui/**/*.test.ts: VS Code's workbench in a browser, clicked and looked at with Playwright.
import { vitestStage } from '../stages.mjs';

/**
 * @param {readonly string[]} words only files whose path contains one of these
 * @returns {import('../stages.mjs').Stage}
 */
export function uiStage(words) {
  return vitestStage('tests through the user interface', 'test/ui/vitest.config.mts', words);
}
