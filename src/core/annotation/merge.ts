import { hasDistinctContext } from './anchor.js';
import { sameData } from './content.js';
import { sortAnnotations } from './decide.js';
import type { Annotation } from './model.js';
import { disagree } from './review.js';

export interface MergedAnnotations {
  readonly annotations: Annotation[];
  /** Ids of annotations of one mention that decide it differently, each group once. All of them are kept. */
  readonly conflicts: readonly (readonly string[])[];
}

/**
 * Merges two people's work on one document. What only one side changed is taken; the same decision taken twice is one (the
 * earlier); two different decisions on one mention are both kept, each as an annotation of its own, which is the conflict. An
 * annotation that one side removed and the other left alone is removed; one that the other decided anew stays. Which side is
 * `ours` makes no difference.
 */
export function mergeAnnotations(
  base: readonly Annotation[],
  ours: readonly Annotation[],
  theirs: readonly Annotation[],
): MergedAnnotations {
  const [inBase, inOurs, inTheirs] = [byId(base), byId(ours), byId(theirs)];
  const ids = new Set([...inOurs.keys(), ...inTheirs.keys()]);
  const taken = new Set([...ids, ...inBase.keys()]);
  const merged = [...ids].sort().flatMap((id) => {
    const [first, ...rivals] = mergeOne(inBase.get(id), inOurs.get(id), inTheirs.get(id));
    return first === undefined ? [] : [first, ...rivals.map((rival) => renamed(rival, taken))];
  });
  const annotations = sortAnnotations(withoutRepeats(merged, inBase));
  return { annotations, conflicts: conflictsAmong(annotations) };
}

function byId(annotations: readonly Annotation[]): Map<string, Annotation> {
  return new Map(annotations.map((annotation) => [annotation.id, annotation]));
}

/** What stays of one id: nothing, one annotation, or two that need a person. */
function mergeOne(
  base: Annotation | undefined,
  ours: Annotation | undefined,
  theirs: Annotation | undefined,
): Annotation[] {
  if (ours === undefined || theirs === undefined) {
    const only = ours ?? theirs;
    const removed = only !== undefined && base !== undefined && sameDecision(only, base);
    return only === undefined || removed ? [] : [only];
  }
  if (base !== undefined && sameDecision(ours, base)) return [withAnchor(theirs, base, ours)];
  if (base !== undefined && sameDecision(theirs, base)) return [withAnchor(ours, base, theirs)];
  const ordered = [ours, theirs].sort(byTime);
  const [earlier, later] = ordered;
  if (earlier === undefined || later === undefined) return ordered;
  const agreed =
    sameDecision(ours, theirs) || (!decidedApart(ours, theirs) && (base !== undefined || sameMention(ours, theirs)));
  return agreed ? [earlier] : ordered;
}

/** The decision of the side that decided, at the place that either side found for it since. */
function withAnchor(decided: Annotation, base: Annotation, other: Annotation): Annotation {
  return sameData(decided.anchor, base.anchor) ? { ...decided, anchor: other.anchor } : decided;
}

/** Everything but where the text stands. */
function sameDecision(one: Annotation, other: Annotation): boolean {
  return sameData({ ...one, anchor: undefined }, { ...other, anchor: undefined });
}

function decidedApart(one: Annotation, other: Annotation): boolean {
  return disagree({ ...one, id: 'one' }, { ...other, id: 'other' });
}

/** The same words at the same place, or, where the two sides had different texts, in a context that stands only once. */
function sameMention(one: Annotation, other: Annotation): boolean {
  if (one.content.type !== other.content.type || one.anchor.quote !== other.anchor.quote) return false;
  const { prefix, suffix, start } = one.anchor;
  if (start === other.anchor.start) return true;
  return prefix === other.anchor.prefix && suffix === other.anchor.suffix && hasDistinctContext(one.anchor);
}

function byTime(one: Annotation, other: Annotation): number {
  const [left, right] = [JSON.stringify(one), JSON.stringify(other)];
  if (one.time !== other.time) return one.time < other.time ? -1 : 1;
  return left === right ? 0 : left < right ? -1 : 1;
}

function renamed(annotation: Annotation, taken: Set<string>): Annotation {
  let number = 2;
  while (taken.has(`${annotation.id}-${number}`)) number += 1;
  const id = `${annotation.id}-${number}`;
  taken.add(id);
  return { ...annotation, id };
}

/** Of annotations that decide one mention alike, the one that both sides knew stays, else the earliest. */
function withoutRepeats(annotations: readonly Annotation[], inBase: ReadonlyMap<string, Annotation>): Annotation[] {
  const ordered = [...annotations].sort(
    (one, other) => Number(inBase.has(other.id)) - Number(inBase.has(one.id)) || byTime(one, other),
  );
  const kept = new Set<Annotation>();
  for (const group of mentionGroups(ordered)) {
    for (const annotation of group) {
      const known = inBase.has(annotation.id);
      if (known || !group.some((other) => kept.has(other) && !decidedApart(other, annotation))) kept.add(annotation);
    }
  }
  return [...kept];
}

function conflictsAmong(annotations: readonly Annotation[]): string[][] {
  return mentionGroups(annotations)
    .map((group) => group.filter((one) => group.some((other) => disagree(one, other))).map(({ id }) => id))
    .filter((ids) => ids.length > 1);
}

/** Annotations of the same mention together, in the order given. */
function mentionGroups(annotations: readonly Annotation[]): Annotation[][] {
  const byQuote = new Map<string, Annotation[][]>();
  for (const annotation of annotations) {
    const key = `${annotation.content.type} ${annotation.anchor.quote}`;
    const groups = byQuote.get(key) ?? [];
    const group = groups.find((candidate) => candidate.some((other) => sameMention(annotation, other)));
    if (group === undefined) groups.push([annotation]);
    else group.push(annotation);
    byQuote.set(key, groups);
  }
  return [...byQuote.values()].flat();
}
