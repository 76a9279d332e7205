import { l10n } from 'vscode';
import type { Bound, EntityKind, FigureKind } from '../../core/model.js';

/** What a person reads for a kind of figure or type of entity. */
export function kindLabel(kind: FigureKind | EntityKind): string {
  switch (kind) {
    case 'cardinal':
      return l10n.t('count');
    case 'measure':
      return l10n.t('measure');
    case 'money':
      return l10n.t('money');
    case 'percent':
      return l10n.t('percent');
    case 'multiple':
      return l10n.t('multiple');
    case 'fraction':
      return l10n.t('fraction');
    case 'duration':
      return l10n.t('duration');
    case 'ordinal':
      return l10n.t('ordinal');
    case 'date':
      return l10n.t('date');
    case 'identifier':
      return l10n.t('identifier');
    case 'person':
      return l10n.t('person');
    case 'organization':
      return l10n.t('organization');
    case 'place':
      return l10n.t('place');
    case 'event':
      return l10n.t('event');
    case 'document':
      return l10n.t('document');
    case 'award':
      return l10n.t('award');
  }
}

export function boundLabel(bound: Bound): string {
  switch (bound) {
    case 'exact':
      return l10n.t('exact');
    case 'about':
      return l10n.t('about');
    case 'below':
      return l10n.t('below');
    case 'above':
      return l10n.t('above');
    case 'atLeast':
      return l10n.t('at least');
    case 'atMost':
      return l10n.t('at most');
    case 'vague':
      return l10n.t('vague');
  }
}
