import type { Uri } from 'vscode';
import type { DecisionContext } from '../core/annotation/decide.js';
import type { ReviewerName } from './reviewer.js';

/** Who decides, when, with which version, and how a new annotation is called. */
export interface DecisionMaker {
  readonly reviewer: ReviewerName;
  readonly now: () => Date;
  readonly version: string;
  readonly newId: () => string;
}

/** What a decision about the text is written with, now. */
export async function contextOf(uri: Uri, { reviewer, now, version, newId }: DecisionMaker): Promise<DecisionContext> {
  const time = now()
    .toISOString()
    .replace(/\.\d+Z$/, 'Z');
  return { reviewer: await reviewer(uri), time, version, newId };
}
