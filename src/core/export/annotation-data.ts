import type { MentionContent } from '../annotation/model.js';
import type { ReviewItem } from '../annotation/review.js';
import { present } from './records.js';

/**
 * An annotation as plain data, apart from its place: what it says of which quote, and who decided. `status` is `suggested` if nobody
 * did. Who finds it beside another quote or label knows that these were changed since.
 */
export type AnnotationData = MentionContent & {
  readonly quote: string;
  readonly id?: string;
  readonly status: string;
  readonly reviewer?: string;
  readonly time?: string;
  readonly rule?: string;
};

/** What formats carry beside the label where they have room for a note; the importers read it back. */
export function annotationData({ content, quote, annotation, rule, state }: ReviewItem): AnnotationData {
  const decision =
    annotation === undefined
      ? { status: state }
      : { id: annotation.id, status: annotation.status, reviewer: annotation.reviewer, time: annotation.time };
  return { ...orderedContent(content), quote, ...decision, ...(rule !== undefined && { rule }) };
}

/** The same content with its keys in one order, whoever made it. */
function orderedContent(content: MentionContent): MentionContent {
  if (content.type === 'entity') return { type: 'entity', kind: content.kind, canonical: content.canonical };
  const { kind, value, min, max, numerator, denominator, unit, bound, precision } = content;
  const { metric, subject, period, change } = content;
  return {
    type: 'figure',
    kind,
    ...present({ value, min, max, numerator, denominator, unit }),
    bound,
    ...present({ precision, metric, subject, period, change }),
  };
}

// JSON leaves these as they are, and some readers end a line there.
const lineEnds = /[\u0085\u2028\u2029]/g;

/** JSON on one line for every reader, whatever it takes for the end of one. */
export function oneLineJson(value: unknown): string {
  return JSON.stringify(value).replace(lineEnds, (end) => `\\u${end.charCodeAt(0).toString(16).padStart(4, '0')}`);
}
