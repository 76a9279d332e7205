import {
  commands,
  Disposable,
  l10n,
  Selection,
  type TextDocument,
  type TextEditor,
  TextEditorRevealType,
  Uri,
  window,
  workspace,
} from 'vscode';
import { isUnreviewed, nextUnreviewed, previousUnreviewed } from '../../core/annotation/navigate.js';
import type { ReviewItem } from '../../core/annotation/review.js';
import type { Span } from '../../core/model.js';
import { contextKeys } from '../ids.js';
import { messageOf } from '../log.js';
import { chooseBatch } from '../review-commands/batch.js';
import { editMention } from '../review-commands/edit.js';
import { tellUndone } from '../review-commands/history.js';
import { activeSeedEditor, type ReviewDesk, spanOf } from '../review-commands/targets.js';
import { claimText, createClaimLine } from './claim-line.js';
import { actionOfKey, keyHints, type ReviewAction, reviewKeys } from './review-keys.js';

/** A review that goes from one suggestion to the next, a key each. It ends when the person goes elsewhere. */
export interface ReviewSession extends Disposable {
  /** Goes to the next suggestion below the caret of the active seed, or in the next seed where there is none. */
  start(): Promise<void>;
  /** Does what the letter stands for. Any other letter does nothing: a text under review is not typed into by mistake. */
  press(letter: string): Promise<void>;
  end(): void;
}

/** Where review stands: at an item, or at the end of a text in which nothing is left. */
interface Stand {
  readonly editor: TextEditor;
  readonly selection: Selection;
  readonly item?: ReviewItem;
}

/** What was decided, so that undoing goes back there. */
interface Passed extends Span {
  readonly uri: string;
}

type Find = typeof nextUnreviewed;

export function createReviewSession(desk: ReviewDesk): ReviewSession {
  const { documents, seeds } = desk;
  const line = createClaimLine();
  let stand: Stand | undefined;
  let passed: Passed[] = [];
  /** Items whose decision is under way, by key; the review does not wait for the file. */
  const deciding = new Map<string, Promise<void>>();
  /** Letters come faster than texts open: each is heard when what the one before it asked for is done. */
  let presses = Promise.resolve();
  /** Selections that this session made and VS Code has not told of yet. */
  const made: Selection[] = [];
  /** While another text is opened, letters are still the review's. */
  let isOpening = false;
  /** Changes when a review starts or ends: what was asked for before comes too late. */
  let round = 0;

  function standAt(editor: TextEditor, span: Span, item?: ReviewItem): void {
    const { document } = editor;
    const selection = new Selection(document.positionAt(span.start), document.positionAt(span.end));
    stand = { editor, selection, ...(item && { item }) };
    if (!editor.selection.isEqual(selection)) {
      made.push(selection);
      editor.selection = selection;
    }
    editor.revealRange(selection, TextEditorRevealType.InCenterIfOutsideViewport);
    const keys = reviewKeys();
    line.show(
      editor,
      selection,
      item
        ? `${claimText(item)}   ${keyHints(keys, ['accept', 'reject', 'edit', 'skip', 'undo', 'nextDocument'])}`
        : `${l10n.t('Everything in this text is reviewed.')}   ${keyHints(keys, ['undo', 'nextDocument'])}`,
    );
    void commands.executeCommand('setContext', contextKeys.reviewing, true);
  }

  function end(): void {
    if (stand) {
      round++;
      stand = undefined;
      made.length = 0;
      line.hide();
      void commands.executeCommand('setContext', contextKeys.reviewing, false);
    }
  }

  async function itemsOf(document: TextDocument): Promise<readonly ReviewItem[]> {
    return documents.items(document) ?? (await documents.ready(document)) ?? [];
  }

  /** Goes to the item that `find` finds from a place of the editor's text, or stands at the end there. */
  async function go(editor: TextEditor, find: Find, from: Span): Promise<void> {
    const { document } = editor;
    const asked = round;
    const item =
      firstOpen(document, await itemsOf(document), find, from) ??
      // Of a large text that is still being read, what is on screen is known first.
      firstOpen(document, (await documents.load(document.uri))?.items ?? [], find, from);
    if (asked !== round) {
      return;
    }
    if (item) {
      standAt(editor, item, item);
    } else {
      standAt(editor, { start: from.end, end: from.end });
    }
  }

  function firstOpen(
    { uri }: TextDocument,
    items: readonly ReviewItem[],
    find: Find,
    from: Span,
  ): ReviewItem | undefined {
    let item = find(items, from);
    for (let tried = 0; item && deciding.has(keyIn(uri, item)); tried++) {
      item = tried < items.length ? find(items, item) : undefined;
    }
    return item;
  }

  async function start(): Promise<void> {
    passed = [];
    round++;
    const editor = activeSeedEditor();
    if (!editor) {
      await goToNextDocument();
      return;
    }
    const paused = documents.known(editor.document.uri)?.paused;
    if (paused) {
      window.showWarningMessage(l10n.t('Review is paused for this text: {0}', paused));
      return;
    }
    // A suggestion that is selected already is the next one.
    const from = editor.document.offsetAt(editor.selection.start);
    await go(editor, nextUnreviewed, { start: from, end: from });
  }

  async function openEditor(uri: Uri): Promise<TextEditor> {
    if (stand?.editor.document.uri.toString() === uri.toString()) {
      return stand.editor;
    }
    isOpening = true;
    try {
      return await window.showTextDocument(await workspace.openTextDocument(uri), { preview: false });
    } finally {
      isOpening = false;
    }
  }

  /** Looks through the seeds below the current one, then from the top, for one in which something is left. */
  async function goToNextDocument(): Promise<void> {
    const asked = round;
    const all = await seeds.list();
    const current = stand?.editor.document.uri.toString();
    const at = all.findIndex((uri) => uri.toString() === current);
    for (const uri of [...all.slice(at + 1), ...all.slice(0, Math.max(at, 0))]) {
      const review = await documents.load(uri);
      if (asked !== round) {
        return;
      }
      if (review && review.paused === undefined && review.items.some(isUnreviewed)) {
        const editor = await openEditor(uri);
        if (asked === round) {
          await go(editor, nextUnreviewed, { start: 0, end: 0 });
        }
        return;
      }
    }
    window.setStatusBarMessage(l10n.t('Seedmark: no other seed has anything left to review.'), 3000);
  }

  function decide(uri: Uri, item: ReviewItem, action: 'accept' | 'reject'): void {
    const key = keyIn(uri, item);
    const decision = documents
      .decide([{ uri, decisions: [{ action, item }] }])
      .catch((error) => void window.showErrorMessage(l10n.t('Seedmark: {0}', messageOf(error))))
      .finally(() => deciding.delete(key));
    deciding.set(key, decision);
  }

  async function undo(): Promise<void> {
    const asked = round;
    await Promise.all(deciding.values());
    const last = passed.at(-1);
    if (!last) {
      window.setStatusBarMessage(l10n.t('Seedmark: nothing of this review is left to undo.'), 3000);
      return;
    }
    const uris = await documents.undo();
    // Something that was decided meanwhile apart from the review goes back first.
    if (!uris.some((uri) => uri.toString() === last.uri)) {
      tellUndone(uris);
      return;
    }
    passed.pop();
    const editor = await openEditor(Uri.parse(last.uri, true));
    const item = (await itemsOf(editor.document)).find(({ start, end }) => start === last.start && end === last.end);
    if (asked === round) {
      standAt(editor, last, item);
    }
  }

  /** Whether anything was decided; a form or list that is left leaves the review where it is. */
  async function perform(action: ReviewAction, { editor, item }: Stand): Promise<boolean> {
    const { uri } = editor.document;
    const isUnreadable = item?.state === 'stale' && item.now === undefined;
    if (action === 'acceptAll' || action === 'rejectAll') {
      return chooseBatch(desk, editor, action === 'acceptAll' ? 'accept' : 'reject');
    }
    if (!item) {
      return false;
    }
    // A changed text that cannot be read has nothing to accept: the form asks what it says.
    if (action === 'edit' || (action === 'accept' && isUnreadable)) {
      return editMention(desk, { uri, item });
    }
    decide(uri, item, action === 'accept' ? 'accept' : 'reject');
    return true;
  }

  async function act(action: ReviewAction, now: Stand): Promise<void> {
    const asked = round;
    const here = spanOf(now.editor.document, now.selection);
    switch (action) {
      case 'undo':
        return undo();
      case 'nextDocument':
        return goToNextDocument();
      case 'back':
        return go(now.editor, previousUnreviewed, here);
      case 'skip':
        return go(now.editor, nextUnreviewed, here);
    }
    if ((await perform(action, now)) && asked === round) {
      passed.push({ uri: now.editor.document.uri.toString(), ...here });
      await go(now.editor, nextUnreviewed, here);
    }
  }

  const subscriptions = Disposable.from(
    line,
    window.onDidChangeTextEditorSelection(({ textEditor, selections: [selection] }) => {
      if (textEditor !== stand?.editor || !selection) {
        return;
      }
      const own = made.findIndex((mine) => mine.isEqual(selection));
      made.splice(0, own + 1);
      if (own < 0 && !selection.isEqual(stand.selection)) {
        end();
      }
    }),
    window.onDidChangeActiveTextEditor((editor) => {
      // No editor is active for a moment while one is exchanged for another.
      if (editor && editor !== stand?.editor && !isOpening) {
        end();
      }
    }),
    workspace.onDidChangeTextDocument(({ document, contentChanges }) => {
      if (contentChanges.length > 0 && document === stand?.editor.document) {
        end();
      }
    }),
  );

  return {
    start,
    press(letter) {
      const pressed = presses.then(async () => {
        const action = actionOfKey(letter, reviewKeys());
        if (stand && action) {
          await act(action, stand);
        }
      });
      presses = pressed.catch(() => undefined);
      return pressed;
    },
    end,
    dispose() {
      end();
      subscriptions.dispose();
    },
  };
}

/** Suggestions of different texts have the same key where they have the same place. */
function keyIn(uri: Uri, { key }: ReviewItem): string {
  return `${uri} ${key}`;
}
