/**
 * Help for tests that use VS Code as a person does: its workbench in a browser, with the extension under development.
 *
 * - A test is any file `test/ui/**\/*.test.ts`; it imports from `vitest` and opens a workbench in `beforeAll`:
 *
 *       let workbench: Workbench;
 *       beforeAll(async () => {
 *         workbench = await openWorkbench({ files: { 'seeds/a.txt': 'Có 75 hoạt động.\n' } });
 *       });
 *       afterAll(() => workbench.close());
 *
 * - `workbench.page` is a Playwright page; `workbench.folder` is a folder of the test's own, whose files it may read and write.
 * - The editor draws a no-break space for each space: compare texts through `editorText`.
 * - `npm run test:ui` runs all of them, `npm run test:ui -- hover tree` those whose path contains one of the words.
 * - Screenshots are written to test/.artifacts/NAME.png, also one of every workbench whose test failed.
 */
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { Browser, Locator, Page } from 'playwright-core';
import { onTestFailed } from 'vitest';
import { fonts, launchBrowser } from '../../vscode/browser.mjs';
import { root } from '../../vscode/install.mjs';
import { offline, type Server, startServer } from '../../vscode/server.mjs';

/** The standard themes, one of each kind. */
export const themes = {
  dark: 'Default Dark Modern',
  light: 'Default Light Modern',
  'high-contrast': 'Default High Contrast',
  'high-contrast-light': 'Default High Contrast Light',
};

export interface WorkbenchOptions {
  /** A folder whose copy is opened. */
  readonly folder?: string;
  /** Files to write into the opened folder: path relative to it → content. */
  readonly files?: Readonly<Record<string, string | Uint8Array>>;
  /** A file of the folder to open at once, relative to it. */
  readonly open?: string;
  /** Folders of the folder that are opened together, as a workspace of several roots. */
  readonly roots?: readonly string[];
  /** In restricted mode: nobody has said that the folder is to be trusted. */
  readonly restricted?: boolean;
  /** User settings beside those that make screenshots alike everywhere. */
  readonly settings?: Readonly<Record<string, unknown>>;
  /** `Default Dark Modern` unless said; `Default Light Modern`, `Default High Contrast`, `Default High Contrast Light`. */
  readonly theme?: string;
  /** Display language, `en` unless said. */
  readonly locale?: 'en' | 'vi';
  /** Size of the window in CSS pixels, 1280 × 800 unless said. */
  readonly size?: { readonly width: number; readonly height: number };
  /** Pixels of a screenshot for each CSS pixel, 1 unless said. */
  readonly scale?: number;
}

export interface Workbench {
  readonly page: Page;
  /** Absolute path of the opened folder, removed by `close`. */
  readonly folder: string;
  /** Writes test/.artifacts/NAME.png and returns its path. */
  screenshot(name: string): Promise<string>;
  /** Runs a command by its title, through the command palette. */
  runCommand(title: string): Promise<void>;
  /** Shows the tree of facts. */
  openFacts(): Promise<void>;
  /** Unfolds the view with this title, below the tree of facts. */
  unfold(title: string): Promise<void>;
  /** Opens a file of the folder by its name, through Quick Open. */
  openFile(name: string): Promise<void>;
  /** Puts the mouse on words that are marked, and waits for the hover that says this; it is asked again where it went away. */
  hoverOn(words: string, says: string): Promise<Locator>;
  /** Opens the notification centre, and takes the mouse off its button, whose tooltip lies over what was opened. */
  openNotifications(): Promise<void>;
  /** The lines that the editor draws, in order, with plain spaces. */
  editorText(): Promise<string>;
  /** Loads the page anew: editors and extension start again, as after closing VS Code. */
  reload(): Promise<void>;
  /** What the server printed, for a failure's sake. */
  serverOutput(): string;
  close(): Promise<void>;
}

const artifacts = join(root, 'test', '.artifacts');

/** Opens VS Code on a folder of its own, with a server, settings and extension host of its own; 3 to 6 seconds. */
export async function openWorkbench(options: WorkbenchOptions = {}): Promise<Workbench> {
  const folder = mkdtempSync(join(tmpdir(), 'seedmark-ui-'));
  fill(folder, options);
  let server: Server | undefined;
  let browser: Browser | undefined;
  const close = async () => {
    await browser?.close();
    await server?.stop();
    rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
  };
  try {
    server = await startServer({
      env: offline,
      restricted: options.restricted ?? false,
      settings: { ...lookAlike, 'workbench.colorTheme': options.theme ?? 'Default Dark Modern', ...options.settings },
    });
    browser = await launchBrowser();
    const page = await browser.newPage({
      viewport: options.size ?? { width: 1280, height: 800 },
      locale: options.locale ?? 'en',
      deviceScaleFactor: options.scale ?? 1,
    });
    page.setDefaultTimeout(20_000);
    if (options.locale !== undefined) await speak(page, options.locale);
    const opened = options.roots ? join(folder, 'test.code-workspace') : folder;
    const address = server.address({ folder: opened, ...(options.open && { file: join(folder, options.open) }) });
    await page.goto(address);
    await untilReady(page, options);
    return { page, folder, ...actions(page, server, options), close };
  } catch (error) {
    await (browser as Browser | undefined)
      ?.contexts()[0]
      ?.pages()[0]
      ?.screenshot({ path: join(artifacts, 'workbench-did-not-open.png') })
      .catch(() => undefined);
    const output = (server as Server | undefined)?.output() ?? '';
    await close();
    throw new Error(`The workbench did not open. The end of the server's output:\n${output.slice(-3000)}`, {
      cause: error,
    });
  }
}

/**
 * Makes a language VS Code's own, as a language pack does: VS Code has none for Vietnamese without a gallery, and stays in
 * English itself; extensions speak the language.
 */
async function speak(page: Page, locale: string): Promise<void> {
  await page.addInitScript((language) => {
    Object.defineProperty(globalThis, '_VSCODE_NLS_LANGUAGE', { get: () => language, set: () => undefined });
  }, locale);
}

/** Settings under which the same page gives the same picture. */
const lookAlike = {
  'editor.fontFamily': `'${fonts.monospace}'`,
  'editor.fontSize': 14,
  'editor.cursorBlinking': 'solid',
  'editor.hover.delay': 100,
  'files.autoSave': 'off',
  'workbench.reduceMotion': 'on',
  'window.commandCenter': false,
  'workbench.secondarySideBar.defaultVisibility': 'hidden',
};

function fill(folder: string, options: WorkbenchOptions): void {
  if (options.folder) {
    cpSync(options.folder, folder, { recursive: true });
  }
  for (const [path, content] of Object.entries(options.files ?? {})) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  }
  if (options.roots) {
    const folders = options.roots.map((path) => ({ path }));
    writeFileSync(join(folder, 'test.code-workspace'), JSON.stringify({ folders }));
  }
  mkdirSync(artifacts, { recursive: true });
}

function actions(page: Page, server: Server, options: WorkbenchOptions): Omit<Workbench, 'page' | 'folder' | 'close'> {
  /**
   * Opens a quick input by its key and takes what was asked for, once that heads the list: until then it shows what was used
   * last. An input that an editor closed by taking the focus, as one just revealed does, is opened again.
   */
  const choose = async (key: string, text: string, shown: string) => {
    const input = page.locator('.quick-input-widget input[type="text"]');
    for (let attempt = 1; ; attempt++) {
      await page.keyboard.press(key);
      try {
        await input.fill(text, { timeout: 3000 });
        await page
          .locator('.quick-input-list .monaco-list-row.focused', { hasText: shown })
          .first()
          .waitFor({ timeout: 7000 });
        await input.press('Enter', { timeout: 3000 });
        break;
      } catch (error) {
        if (attempt === 3) throw error;
        await page.keyboard.press('Escape');
      }
    }
    // It is taken when the input goes, or asks for something else.
    await page.waitForFunction(
      `(() => {
        const widget = document.querySelector('.quick-input-widget');
        const input = widget?.querySelector('input[type="text"]');
        return !widget || widget.style.display === 'none' || input?.value !== ${JSON.stringify(text)};
      })()`,
    );
  };
  return {
    screenshot: async (name) => {
      const path = join(artifacts, `${name}.png`);
      await page.screenshot({ path });
      return path;
    },
    runCommand: async (title) => {
      await choose('F1', `>${title}`, title);
    },
    openFacts: async () => {
      const icon = page.locator('.activitybar .action-label[aria-label^="Seedmark"]');
      // The badge lies over the icon and takes the click for it, as for a person's mouse.
      await icon.click({ force: true });
      await page.locator('.part.sidebar', { hasText: 'Seedmark' }).waitFor();
    },
    unfold: async (title) => {
      const header = page.locator('.part.sidebar .pane-header', { hasText: title });
      await header.waitFor();
      if ((await header.getAttribute('aria-expanded')) === 'false') await header.click();
    },
    openFile: async (name) => {
      const file = name.split('/').at(-1) ?? name;
      await choose('Control+P', name, file);
      await page.locator('.tab.active', { hasText: file }).waitFor();
      await page.locator('.editor-instance .view-line').first().waitFor();
    },
    hoverOn: async (words, says) => {
      const marked = page.locator('.editor-instance .view-line span').getByText(words, { exact: true }).last();
      const hover = page.locator('.monaco-hover', { hasText: says });
      for (let attempt = 1; ; attempt++) {
        await page.mouse.move(5, 790);
        await marked.hover();
        try {
          await hover.waitFor({ timeout: 5000 });
          return hover;
        } catch (error) {
          if (attempt === 4) throw error;
        }
      }
    },
    openNotifications: async () => {
      await page.locator('#status\\.notifications').click();
      await page.mouse.move(640, 400);
      await page.locator('.workbench-hover').waitFor({ state: 'hidden' });
    },
    editorText: async () => {
      const lines = page.locator('.editor-instance .view-line');
      const drawn = await lines.evaluateAll((elements) =>
        elements
          .map((element) => ({ top: element.getBoundingClientRect().top, text: element.textContent ?? '' }))
          .sort((left, right) => left.top - right.top)
          .map(({ text }) => text),
      );
      return drawn.join('\n').replaceAll('\u00a0', ' ');
    },
    reload: async () => {
      await page.reload();
      await untilReady(page, options);
    },
    serverOutput: () => server.output(),
  };
}

/** Waits until the workbench is drawn and, where a file is opened, its text is shown. */
async function untilReady(page: Page, options: WorkbenchOptions): Promise<void> {
  await page.locator('.monaco-workbench .part.statusbar').waitFor({ timeout: 60_000 });
  await page.locator('.part.sidebar .monaco-list-rows').first().waitFor({ timeout: 30_000 });
  if (options.open) {
    await page.locator('.editor-instance .view-line').first().waitFor({ timeout: 30_000 });
  }
}

/** Takes a screenshot when the running test fails; call it at the start of a test or in `beforeEach`. */
export function screenshotOnFailure(workbench: () => Workbench): void {
  onTestFailed(async ({ task }) => {
    await workbench().screenshot(`failed-${task.name.replaceAll(/[^\p{L}\p{N}]+/gu, '-').slice(0, 60)}`);
  });
}
