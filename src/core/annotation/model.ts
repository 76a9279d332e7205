import type { EntityContent, FactContent, FigureContent } from '../model.js';

/** What a person decided about a mention. */
export const annotationStatuses = ['accepted', 'edited', 'added', 'rejected'] as const;
export type AnnotationStatus = (typeof annotationStatuses)[number];

/** A figure as decided, with the fact it is evidence of when it states one. */
export interface FigureMention extends FigureContent, Partial<FactContent> {
  readonly type: 'figure';
}

export interface EntityMention extends EntityContent {
  readonly type: 'entity';
}

export type MentionContent = FigureMention | EntityMention;

/** How an annotation finds its text again. */
export interface Anchor {
  readonly quote: string;
  /** Text right before and after the quote, as it stood when the annotation was anchored. */
  readonly prefix: string;
  readonly suffix: string;
  /** UTF-16 offsets, end exclusive; `line` counts from 1. */
  readonly start: number;
  readonly end: number;
  readonly line: number;
}

/** What the analyser proposed when the person decided. */
export interface SuggestionRecord {
  readonly rule: string;
  /** Version of Seedmark that proposed it. */
  readonly version: string;
  /** The proposed content; kept when it differs from what was decided. */
  readonly content?: MentionContent;
}

export interface Annotation {
  /** Short, stable, unique within its sidecar. */
  readonly id: string;
  readonly status: AnnotationStatus;
  readonly anchor: Anchor;
  readonly content: MentionContent;
  readonly reviewer: string;
  /** ISO 8601 date and time in UTC, to the second. */
  readonly time: string;
  readonly suggestion?: SuggestionRecord;
}
