import type { Analysis, Span } from '../model.js';
import type { Annotation, AnnotationStatus, MentionContent } from './model.js';

/**
 * Where a mention stands in review. `suggested`: nobody decided yet. `stale`: decided, but its text has changed since.
 * `orphan`: decided, and its text is gone.
 */
export type ReviewState = 'suggested' | AnnotationStatus | 'stale' | 'orphan';

/** One mention as a reviewer sees it: a suggestion, or a decision with the place where its text stands now. */
export interface ReviewItem extends Span {
  /** Stable while its text and decision stand: the annotation's id, or kind and place of the suggestion. */
  readonly key: string;
  readonly state: ReviewState;
  readonly quote: string;
  readonly content: MentionContent;
  /** Rule of the suggestion that it is or was. */
  readonly rule?: string;
  readonly annotation?: Annotation;
  /** For `stale`: the quote as it was when decided; `quote` is what stands there now. */
  readonly was?: string;
}

/**
 * Lays decisions over suggestions: every annotation that still has its place replaces the suggestion there, a rejected one
 * hides it (state `rejected`), the rest of the suggestions stay `suggested`. In text order; orphans last.
 */
export function reviewItems(_text: string, _analysis: Analysis, _annotations: readonly Annotation[]): ReviewItem[] {
  return [];
}
