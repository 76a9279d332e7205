import {
  commands,
  Disposable,
  type Event,
  EventEmitter,
  type FileRenameEvent,
  l10n,
  type Uri,
  window,
  workspace,
} from 'vscode';
import { decide as afterDecisions, type Decision, type DecisionContext } from '../core/annotation/decide.js';
import {
  changesBetween,
  type DecisionHistory,
  type DecisionStep,
  emptyHistory,
  recordStep,
  redo as redoIn,
  undo as undoIn,
} from '../core/annotation/history.js';
import { decidedMeanwhile } from '../core/annotation/meanwhile.js';
import type { Annotation } from '../core/annotation/model.js';
import type { ReviewItem } from '../core/annotation/review.js';
import { contextOf, type DecisionMaker } from './decision-maker.js';
import { contextKeys } from './ids.js';
import type { ReviewedText, Sidecars } from './sidecars.js';
import { nameOf } from './workspace-file-system.js';

/** Decisions about mentions of one text. */
export interface DecisionBatch {
  readonly uri: Uri;
  readonly decisions: readonly Decision[];
}

/** Another change of a text's annotations, such as an import. */
export interface AnnotationsChange {
  readonly uri: Uri;
  /** Makes the new annotations from those that stand then; `text` is the text that they belong to. */
  readonly change: (
    text: string,
    annotations: readonly Annotation[],
    context: DecisionContext,
  ) => readonly Annotation[];
}

/** What a step changed in one text. */
export interface DecidedChange {
  readonly uri: Uri;
  readonly changes: DecisionStep;
}

export interface Decisions extends Disposable {
  /** One step for undo, over however many texts. */
  decide(batches: readonly DecisionBatch[]): Promise<void>;
  /** The same for other changes, each applied as it comes. */
  change(changes: AsyncIterable<AnnotationsChange>): Promise<void>;
  /** A decision was taken, undone or done again: once for each text that it changed. */
  readonly onDidDecide: Event<DecidedChange>;
  /** Resolves with the texts that the step was about. */
  undo(): Promise<readonly Uri[]>;
  redo(): Promise<readonly Uri[]>;
}

/** The text of a seed as it stands, and why nothing can be decided about it, if so. */
interface Reviewed extends ReviewedText {
  readonly items: readonly ReviewItem[];
  readonly paused?: string;
}

/** Where decisions go: the text as it stands, by whom and when. */
interface Place {
  readonly context: DecisionContext;
  readonly review: Reviewed;
}

interface DocumentHistory {
  readonly uri: Uri;
  history: DecisionHistory;
}

/** Uris of the texts that one step is about. Each has a step of its own in its history. */
type Step = string[];

type Load = (uri: Uri) => Promise<Reviewed | undefined>;

/** Takes decisions into sidecars, and remembers them for undo as long as the window lives. */
export function createDecisions(sidecars: Sidecars, maker: DecisionMaker, load: Load): Decisions {
  const histories = new Map<string, DocumentHistory>();
  /** Steps in the order in which they were taken, or taken back: the last is the one that undo, or redo, is about. */
  const done: Step[] = [];
  const undone: Step[] = [];
  let moves: Promise<unknown> = Promise.resolve();
  const decided = new EventEmitter<DecidedChange>();

  async function decide(batches: readonly DecisionBatch[]): Promise<void> {
    const step: string[] = [];
    for (const batch of batches) {
      await decideIn(batch, step);
    }
  }

  async function change(changes: AsyncIterable<AnnotationsChange>): Promise<void> {
    const step: string[] = [];
    for await (const each of changes) {
      const at = await place(each.uri);
      if (at) {
        await changeIn(each, at, step);
      }
    }
  }

  /** Adds the text to the step where that changes anything: before the file is written, so that it can be undone at once. */
  async function decideIn({ uri, decisions }: DecisionBatch, step: string[]): Promise<void> {
    const at = decisions.length > 0 ? await place(uri) : undefined;
    if (!at) {
      return;
    }
    const { text, items } = at.review;
    if (!decisions.every((decision) => standsIn(text, decision))) {
      window.showWarningMessage(
        l10n.t('{0} changed in the meantime, so nothing was decided there. Try again.', nameOf(uri)),
      );
      return;
    }
    const change: AnnotationsChange['change'] = (text, annotations, context) =>
      afterDecisions(text, annotations, decidedMeanwhile(decisions, items, annotations), context);
    await changeIn({ uri, change }, at, step);
  }

  /** The review last: while a person is asked for a name, or git is, the text may be edited. */
  async function place(uri: Uri): Promise<Place | undefined> {
    if (!(await usable(uri, load))) {
      return undefined;
    }
    const context = await contextOf(uri, maker);
    const review = await usable(uri, load);
    return review && { context, review };
  }

  async function changeIn(
    { uri, change }: AnnotationsChange,
    { context, review }: Place,
    step: string[],
  ): Promise<void> {
    const entry = entryOf(uri);
    await sidecars.change(uri, review, (annotations) => {
      const after = change(review.text, annotations, context);
      const changes = changesBetween(annotations, after);
      if (changes.length > 0) {
        entry.history = recordStep(entry.history, changes);
        // A new decision about a text ends what could be done again there, and only there.
        take(undone, uri.toString());
        undone.splice(0, undone.length, ...undone.filter((other) => other.length > 0));
        if (step.length === 0) {
          done.push(step);
        }
        step.push(uri.toString());
        showContext();
        tellLater({ uri, changes });
      }
      return after;
    });
  }

  /** Not while the annotations are being changed, which a listener may want to read. */
  function tellLater(change: DecidedChange): void {
    queueMicrotask(() => decided.fire(change));
  }

  function entryOf(uri: Uri) {
    const key = uri.toString();
    const entry = histories.get(key) ?? { uri, history: emptyHistory };
    histories.set(key, entry);
    return entry;
  }

  /** Takes the last step of `from` over to `to`. A text whose review is paused stays where it is. */
  async function move(from: Step[], to: Step[], direction: typeof undoIn | typeof redoIn): Promise<readonly Uri[]> {
    const step = from.at(-1) ?? [];
    const moved: Uri[] = [];
    const target: Step = [];
    for (const key of [...step]) {
      const entry = histories.get(key);
      await (entry &&
        moveIn(entry, direction, () => {
          take([step], key);
          from.splice(0, from.length, ...from.filter((other) => other.length > 0));
          if (target.length === 0) {
            to.push(target);
          }
          target.push(key);
          moved.push(entry.uri);
          showContext();
        }));
    }
    return moved;
  }

  /** `onMoved` is called before the file is written, so that the way back is open at once. */
  async function moveIn(
    entry: DocumentHistory,
    direction: typeof undoIn | typeof redoIn,
    onMoved: () => void,
  ): Promise<void> {
    const review = await usable(entry.uri, load);
    if (!review) {
      return;
    }
    await sidecars.change(entry.uri, review, (annotations) => {
      const moved = direction(entry.history, annotations);
      if (!moved) {
        return annotations;
      }
      entry.history = moved.history;
      const changes = changesBetween(annotations, moved.annotations);
      if (changes.length > 0) {
        tellLater({ uri: entry.uri, changes });
      }
      onMoved();
      return moved.annotations;
    });
  }

  /** One after the other: each takes the step that the one before it left on top. */
  function inTurn(task: () => Promise<readonly Uri[]>): Promise<readonly Uri[]> {
    const done = moves.then(task);
    moves = done.catch(() => undefined);
    return done;
  }

  function showContext(): void {
    void commands.executeCommand('setContext', contextKeys.canUndo, done.length > 0);
    void commands.executeCommand('setContext', contextKeys.canRedo, undone.length > 0);
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
        for (const order of [done, undone]) {
          const renamed = order.map((step) => step.map((other) => (other === key ? moved.toString() : other)));
          order.splice(0, order.length, ...renamed);
        }
      }
    }
  }
  const subscriptions = Disposable.from(decided, workspace.onDidRenameFiles(follow));

  return {
    decide,
    change,
    onDidDecide: decided.event,
    undo: () => inTurn(() => move(done, undone, undoIn)),
    redo: () => inTurn(() => move(undone, done, redoIn)),
    dispose() {
      subscriptions.dispose();
      histories.clear();
    },
  };
}

/** Takes a text out of these steps, which may leave them empty. */
function take(steps: readonly Step[], key: string): void {
  for (const step of steps) {
    const at = step.indexOf(key);
    if (at >= 0) {
      step.splice(at, 1);
    }
  }
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
