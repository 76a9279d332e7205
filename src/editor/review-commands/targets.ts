import { l10n, TabInputTextDiff, type TextDocument, type TextEditor, Uri, window, workspace } from 'vscode';
import { itemAt } from '../../core/annotation/navigate.js';
import type { ReviewItem } from '../../core/annotation/review.js';
import type { Span } from '../../core/model.js';
import { languageId, type ReviewTarget } from '../ids.js';
import type { ReviewDocuments } from '../review-documents.js';
import { isSeedDocument, type SeedFiles } from '../seed-files.js';

/** A command of the extension: its id and what it does with the argument that VS Code, a link or a key gives it. */
export interface Command {
  readonly id: string;
  /** `selected`: in a tree's menu, all that is selected, the argument among them. */
  execute(argument?: unknown, selected?: unknown): Promise<void>;
}

/** What review commands work on. */
export interface ReviewDesk {
  readonly documents: ReviewDocuments;
  readonly seeds: SeedFiles;
  /** What is selected in the tree that a key binding names as `from`. */
  readonly selectedIn: (from: unknown) => readonly ReviewTarget[];
}

export interface Target {
  readonly uri: Uri;
  readonly item: ReviewItem;
}

/**
 * The mentions that a command is about: those selected in a tree when its menu or a key was used there, the one that the argument
 * names, else the ones at the carets of the active seed. Says so and returns none where there is none.
 */
export async function targetsOf(desk: ReviewDesk, argument: unknown, selected?: unknown): Promise<readonly Target[]> {
  const targets = await targetsFor(desk, argument, selected);
  if (targets.length === 0) {
    window.setStatusBarMessage(l10n.t('Seedmark: there is no mention here.'), 3000);
  }
  return targets;
}

async function targetsFor(desk: ReviewDesk, argument: unknown, selected: unknown): Promise<readonly Target[]> {
  if (isReviewTarget(argument)) {
    const all = Array.isArray(selected) ? selected.filter(isReviewTarget) : [];
    return namedTargets(desk, all.length > 0 ? all : [argument]);
  }
  if (isRecord(argument) && 'from' in argument) {
    return namedTargets(desk, desk.selectedIn(argument.from));
  }
  // The menu of the editor gives the document's uri. Anything else is meant to name an item, and does not.
  return argument === undefined || argument instanceof Uri ? targetsAtCarets(desk) : [];
}

/** The items that the arguments name, in the order of their texts. Those that are not there any more are left out. */
export async function namedTargets(
  { documents, seeds }: ReviewDesk,
  named: readonly ReviewTarget[],
): Promise<readonly Target[]> {
  const targets: Target[] = [];
  const keysByText = new Map<string, Set<string>>();
  for (const { uri, key } of named) {
    keysByText.set(uri, (keysByText.get(uri) ?? new Set()).add(key));
  }
  const listed = new Set((await seeds.list()).map(String));
  for (const [text, keys] of keysByText) {
    const uri = parseUri(text);
    const isSeed = uri && (listed.has(uri.toString()) || isOpenInMode(uri));
    const review = isSeed ? await documents.load(uri) : undefined;
    for (const item of review?.items ?? []) {
      if (uri && keys.has(item.key)) {
        targets.push({ uri, item });
      }
    }
  }
  return targets;
}

async function targetsAtCarets({ documents }: ReviewDesk): Promise<Target[]> {
  const editor = activeSeedEditor();
  if (!editor) {
    return [];
  }
  const { document } = editor;
  const items = (await documents.ready(document)) ?? [];
  const found = new Set<ReviewItem>();
  for (const selection of editor.selections) {
    const item = itemAt(items, spanOf(document, selection));
    if (item) {
      found.add(item);
    }
  }
  return [...found].map((item) => ({ uri: document.uri, item }));
}

/** The seed that has the focus, if it is one that can be reviewed. A comparison is for reading: it has marks, and no commands. */
export function activeSeedEditor(): TextEditor | undefined {
  const editor = window.activeTextEditor;
  return editor && isSeedDocument(editor.document) && !isComparing() ? editor : undefined;
}

/** Whether what has the focus compares two texts. */
export function isComparing(): boolean {
  return window.tabGroups.activeTabGroup.activeTab?.input instanceof TabInputTextDiff;
}

export function spanOf(document: TextDocument, { start, end }: TextEditor['selection']): Span {
  return { start: document.offsetAt(start), end: document.offsetAt(end) };
}

/** A selection by hand often takes a space too many; a mention begins and ends with what it names. */
export function trimmedSpanOf(document: TextDocument, selection: TextEditor['selection']): Span {
  const selected = document.getText(selection);
  const start = document.offsetAt(selection.start) + selected.length - selected.trimStart().length;
  return { start, end: start + selected.trim().length };
}

function isOpenInMode(uri: Uri): boolean {
  const key = uri.toString();
  return workspace.textDocuments.some(
    (document) => document.languageId === languageId && document.uri.toString() === key,
  );
}

/** Arguments come from links, keys and other extensions, so nothing is believed about them. */
export function isReviewTarget(argument: unknown): argument is ReviewTarget {
  return isRecord(argument) && typeof argument.uri === 'string' && typeof argument.key === 'string';
}

export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}

export function parseUri(text: string): Uri | undefined {
  try {
    return Uri.parse(text, true);
  } catch {
    return undefined;
  }
}
