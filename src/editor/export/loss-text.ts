import { l10n } from 'vscode';
import type { LossKind } from '../../core/export/exporter.js';

/** What was lost, and why. */
export function lossText(kind: LossKind): string {
  switch (kind) {
    case 'stale':
      return l10n.t('stale annotation (its text changed after the decision and waits for a new review)');
    case 'orphaned':
      return l10n.t('orphaned annotation (its text is gone)');
    case 'contradicted':
      return l10n.t('annotation that reviewers decided differently');
    case 'entity':
      return l10n.t('entity (the table holds facts only)');
    case 'figure-without-metric':
      return l10n.t('figure without a metric (the table holds facts only)');
    case 'overlap':
      return l10n.t('annotation that overlaps another (the format holds one label a place)');
    case 'token-cut':
      return l10n.t('annotation that begins or ends inside a word (the format labels whole words)');
    case 'line-break':
      return l10n.t('annotation that goes on over the end of a line');
    case 'blank':
      return l10n.t('annotation of white space');
    case 'content':
      return l10n.t('value and fact of an annotation (the format holds labels only)');
    case 'decision':
      return l10n.t('who decided and when (the format has no room for it)');
    case 'overlap-warning':
      return l10n.t('overlapping annotation, written, of which readers may drop one');
    case 'token-warning':
      return l10n.t('annotation inside a word, written, which readers may not find');
    case 'trimmed':
      return l10n.t('white space at the ends of an annotation');
    case 'character':
      return l10n.t('character that the format cannot hold');
  }
}
