import type { Decision } from './decide.js';
import type { Annotation } from './model.js';
import type { ReviewItem } from './review.js';

/**
 * Decisions on suggestions of which some were decided since a person looked at them: by the same key pressed twice, in another window.
 * A single decision changes what was decided instead of standing beside it as a second annotation; of many at once those on
 * suggestions that are none any more are left out. `items` is the review now, `annotations` are those to be changed, which may
 * be newer still.
 */
export function decidedMeanwhile(
  decisions: readonly Decision[],
  items: readonly ReviewItem[],
  annotations: readonly Annotation[],
): readonly Decision[] {
  const starts = new Set(decisions.flatMap((decision) => suggestionOf(decision)?.start ?? []));
  if (starts.size === 0) return decisions;
  const standing = new Map<string, Annotation>();
  const known = new Set<string>();
  for (const { annotation, state, content, start, end } of items) {
    if (annotation === undefined) continue;
    known.add(annotation.id);
    if (state !== 'orphan' && starts.has(start)) standing.set(placeOf(content.type, start, end), annotation);
  }
  for (const annotation of annotations) {
    const { start, end } = annotation.anchor;
    if (!known.has(annotation.id) && starts.has(start)) {
      standing.set(placeOf(annotation.content.type, start, end), annotation);
    }
  }
  if (standing.size === 0) return decisions;
  return decisions.flatMap((decision): Decision[] => {
    const item = suggestionOf(decision);
    const annotation = item && standing.get(placeOf(item.content.type, item.start, item.end));
    if (!item || !annotation) return [decision];
    return decisions.length > 1 ? [] : [{ ...decision, item: { ...item, annotation } } as Decision];
  });
}

function suggestionOf(decision: Decision): ReviewItem | undefined {
  return 'item' in decision && decision.item.annotation === undefined ? decision.item : undefined;
}

function placeOf(type: string, start: number, end: number): string {
  return `${type}:${start}-${end}`;
}
