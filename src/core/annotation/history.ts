import { sameData } from './content.js';
import { sortAnnotations } from './decide.js';
import type { Annotation } from './model.js';

/** One annotation before and after; absent on the side where it did not exist. */
export interface AnnotationChange {
  readonly before?: Annotation;
  readonly after?: Annotation;
}

/** What one command did; a batch is one step. */
export type DecisionStep = readonly AnnotationChange[];

/** The decisions on one document that can be undone and redone, the latest last. Plain data, so that it can be stored. */
export interface DecisionHistory {
  readonly done: readonly DecisionStep[];
  readonly undone: readonly DecisionStep[];
}

export const emptyHistory: DecisionHistory = { done: [], undone: [] };

/** What a step changed between two states of the annotations. */
export function changesBetween(before: readonly Annotation[], after: readonly Annotation[]): DecisionStep {
  const old = new Map(before.map((annotation) => [annotation.id, annotation]));
  const kept = new Set(after.map((annotation) => annotation.id));
  const changed = after.flatMap((annotation): AnnotationChange[] => {
    const previous = old.get(annotation.id);
    if (previous === undefined) return [{ after: annotation }];
    return sameData(previous, annotation) ? [] : [{ before: previous, after: annotation }];
  });
  const removed = before.filter((annotation) => !kept.has(annotation.id)).map((annotation) => ({ before: annotation }));
  return [...changed, ...removed];
}

/** Remembers a step. A new decision ends what could be redone; a step that changed nothing is none. */
export function recordStep(history: DecisionHistory, step: DecisionStep): DecisionHistory {
  return step.length === 0 ? history : { done: [...history.done, step], undone: [] };
}

export interface HistoryMove {
  readonly annotations: Annotation[];
  readonly history: DecisionHistory;
}

/** Takes the last step back, or nothing to take back: undefined. An annotation that somebody else changed since stays as it is. */
export function undo(history: DecisionHistory, annotations: readonly Annotation[]): HistoryMove | undefined {
  const step = history.done.at(-1);
  if (step === undefined) return undefined;
  const reverse = step.map(
    ({ before, after }): AnnotationChange => ({
      ...(after !== undefined && { before: after }),
      ...(before !== undefined && { after: before }),
    }),
  );
  return {
    annotations: applyChanges(annotations, reverse),
    history: { done: history.done.slice(0, -1), undone: [...history.undone, step] },
  };
}

/** Does the last undone step again; undefined when there is none. */
export function redo(history: DecisionHistory, annotations: readonly Annotation[]): HistoryMove | undefined {
  const step = history.undone.at(-1);
  if (step === undefined) return undefined;
  return {
    annotations: applyChanges(annotations, step),
    history: { done: [...history.done, step], undone: history.undone.slice(0, -1) },
  };
}

/**
 * Applies changes to annotations that may have moved on: each only where its annotation still is as `before` says, apart from
 * where its text stands; an anchor of the same quote that was renewed since is kept.
 */
export function applyChanges(annotations: readonly Annotation[], changes: readonly AnnotationChange[]): Annotation[] {
  const byId = new Map(annotations.map((annotation) => [annotation.id, annotation]));
  for (const { before, after } of changes) {
    const id = after?.id ?? before?.id;
    if (id === undefined) continue;
    const current = byId.get(id);
    if (!sameDecision(current, before)) continue;
    if (after === undefined) byId.delete(id);
    else byId.set(id, keepsPlace(current, before, after) ? { ...after, anchor: current.anchor } : after);
  }
  return sortAnnotations([...byId.values()]);
}

/** Whether the change left the anchor alone, so that the one of today serves. */
function keepsPlace(
  current: Annotation | undefined,
  before: Annotation | undefined,
  after: Annotation,
): current is Annotation {
  return current !== undefined && before !== undefined && sameData(before.anchor, after.anchor);
}

function sameDecision(one: Annotation | undefined, other: Annotation | undefined): boolean {
  if (one === undefined || other === undefined) return one === other;
  return sameData({ ...one, anchor: undefined }, { ...other, anchor: undefined });
}
