import type { ReconcileDocument } from '../../core/reconcile/document.js';
import type { Finding } from '../../core/reconcile/finding.js';
import type { MetricKnowledge } from '../../core/reconcile/metric.js';

/** Messages between the extension host and the thread that holds facts against each other. Files are uris as strings. */

export type ToReconciler =
  /** What the project files say of metrics; the thread starts anew with it and knows no documents. */
  | { readonly type: 'knowledge'; readonly knowledge: MetricKnowledge }
  | { readonly type: 'set'; readonly documents: readonly ReconcileDocument[] }
  | { readonly type: 'delete'; readonly files: readonly string[] }
  /** The last message is taken in; there is room for the next. */
  | { readonly type: 'next' }
  /** Answered with the same number when findings of all that came before are told. */
  | { readonly type: 'ask'; readonly request: number };

/** What changed since the last message. The next one waits for `next`. */
export interface FromReconciler {
  /** New ones, and those of a known id that changed. */
  readonly changed: readonly Finding[];
  readonly gone: readonly string[];
  readonly answered?: number;
}
