import { commands, type Disposable, type FileRenameEvent, l10n, type Uri, window, workspace } from 'vscode';
import { type Decision, type DecisionContext, decide as decideIn } from '../core/annotation/decide.js';
import {
  changesBetween,
  type DecisionHistory,
  emptyHistory,
  recordStep,
  redo as redoIn,
  undo as undoIn,
} from '../core/annotation/history.js';
import { contextKeys } from './ids.js';
import type { ReviewerName } from './reviewer.js';
import type { ReviewedText, Sidecars } from './sidecars.js';

/** Who decides, when, with which version, and how a new annotation is called. */
export interface DecisionMaker {
  readonly reviewer: ReviewerName;
  readonly now: () => Date;
  readonly version: string;
  readonly newId: () => string;
}

export interface Decisions extends Disposable {
  decide(uri: Uri, decisions: readonly Decision[]): Promise<void>;
  undo(): Promise<Uri | undefined>;
  redo(): Promise<Uri | undefined>;
}

/** The text of a seed as it stands, and why nothing can be decided about it, if so. */
interface Reviewed extends ReviewedText {
  readonly paused?: string;
}

type Load = (uri: Uri) => Promise<Reviewed | undefined>;

/** Takes decisions into sidecars, and remembers them for undo as long as the window lives. */
export function createDecisions(sidecars: Sidecars, maker: DecisionMaker, load: Load): Decisions {
  const histories = new Map<string, { readonly uri: Uri; history: DecisionHistory }>();
  /** Uris in the order in which steps were taken, or taken back: the last is the one that undo, or redo, is about. */
  const doneOrder: string[] = [];
  const undoneOrder: string[] = [];

  async function decide(uri: Uri, decisions: readonly Decision[]): Promise<void> {
    const review = await usable(uri, load);
    if (!review || decisions.length === 0) {
      return;
    }
    if (!decisions.every((decision) => standsIn(review.text, decision))) {
      window.showWarningMessage(l10n.t('The text changed in the meantime, so nothing was decided. Try again.'));
      return;
    }
    const context = await contextOf(uri, maker);
    const entry = entryOf(uri);
    const key = uri.toString();
    await sidecars.change(uri, review, (annotations) => {
      const after = decideIn(review.text, annotations, decisions, context);
      const step = changesBetween(annotations, after);
      if (step.length > 0) {
        entry.history = recordStep(entry.history, step);
        doneOrder.push(key);
        // A new decision about a text ends what could be done again there, and only there.
        undoneOrder.splice(0, undoneOrder.length, ...undoneOrder.filter((undone) => undone !== key));
      }
      return after;
    });
    showContext();
  }

  function entryOf(uri: Uri) {
    const key = uri.toString();
    const entry = histories.get(key) ?? { uri, history: emptyHistory };
    histories.set(key, entry);
    return entry;
  }

  /** Takes the last step of `from` over to `to`. Resolves with the document that it is about. */
  async function move(from: string[], to: string[], step: typeof undoIn | typeof redoIn): Promise<Uri | undefined> {
    const key = from.at(-1);
    const entry = key === undefined ? undefined : histories.get(key);
    const review = entry && (await usable(entry.uri, load));
    if (key === undefined || !entry || !review) {
      return undefined;
    }
    await sidecars.change(entry.uri, review, (annotations) => {
      const moved = step(entry.history, annotations);
      if (!moved) {
        return annotations;
      }
      entry.history = moved.history;
      from.splice(from.lastIndexOf(key), 1);
      to.push(key);
      return moved.annotations;
    });
    showContext();
    return entry.uri;
  }

  function showContext(): void {
    void commands.executeCommand('setContext', contextKeys.canUndo, doneOrder.length > 0);
    void commands.executeCommand('setContext', contextKeys.canRedo, undoneOrder.length > 0);
  }

  /** What was decided about a text that got another name can be undone there. */
  function follow({ files }: FileRenameEvent): void {
    for (const { oldUri, newUri } of files) {
      for (const [key, { uri, history }] of [...histories]) {
        if (uri.scheme !== oldUri.scheme || !(uri.path === oldUri.path || uri.path.startsWith(`${oldUri.path}/`))) {
          continue;
        }
        const moved = newUri.with({ path: newUri.path + uri.path.slice(oldUri.path.length) });
        histories.delete(key);
        histories.set(moved.toString(), { uri: moved, history });
        for (const order of [doneOrder, undoneOrder]) {
          order.splice(0, order.length, ...order.map((other) => (other === key ? moved.toString() : other)));
        }
      }
    }
  }
  const renames = workspace.onDidRenameFiles(follow);

  return {
    decide,
    undo: () => move(doneOrder, undoneOrder, undoIn),
    redo: () => move(undoneOrder, doneOrder, redoIn),
    dispose() {
      renames.dispose();
      histories.clear();
    },
  };
}

/** Whether what a decision is about is still what stands in the text. */
function standsIn(text: string, decision: Decision): boolean {
  const isItem = 'item' in decision && decision.item.state !== 'orphan';
  return !isItem || text.slice(decision.item.start, decision.item.end) === decision.item.quote;
}

/** The review if decisions can be taken about it; else the person is told why not. */
async function usable(uri: Uri, load: Load): Promise<Reviewed | undefined> {
  const review = await load(uri);
  if (review?.paused) {
    window.showWarningMessage(l10n.t('Review is paused for this text: {0}', review.paused));
    return undefined;
  }
  return review;
}

async function contextOf(uri: Uri, { reviewer, now, version, newId }: DecisionMaker): Promise<DecisionContext> {
  const time = now()
    .toISOString()
    .replace(/\.\d+Z$/, 'Z');
  return { reviewer: await reviewer(uri), time, version, newId };
}
