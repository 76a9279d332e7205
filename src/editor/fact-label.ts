import { env, l10n, ThemeColor, ThemeIcon } from 'vscode';
import type { FigureMention } from '../core/annotation/model.js';
import type { ReviewItem } from '../core/annotation/review.js';
import { unitText } from '../core/language/unit-text.js';
import type { Bound } from '../core/model.js';
import { shownText } from './shown-text.js';

/** A figure that is the evidence of a fact. */
export type FactContent = FigureMention & { readonly metric: string };

export function factOf(item: ReviewItem): FactContent | undefined {
  const { content } = item;
  return content.type === 'figure' && content.metric ? { ...content, metric: content.metric } : undefined;
}

const boundSigns: Record<Bound, string> = {
  exact: '',
  about: '≈ ',
  below: '< ',
  above: '> ',
  atLeast: '≥ ',
  atMost: '≤ ',
  vague: '~ ',
};

/** Units that belong to the number; a counted noun is mostly the metric itself and would say it twice. */
const kindsWithUnit: ReadonlySet<string> = new Set(['money', 'measure', 'percent', 'duration', 'multiple']);

/** The value in the reader's language with its bound as a sign, such as `≈ 16,000,000,000 USD`. */
export function valueLabel(content: FigureMention): string {
  const unit =
    content.kind === 'multiple' ? '×' : kindsWithUnit.has(content.kind) ? shownText(unitText(content.unit ?? '')) : '';
  const number = numberLabel(content);
  return `${boundSigns[content.bound]}${number}${unit === '' ? '' : unit === '%' || unit === '×' ? unit : ` ${unit}`}`;
}

function numberLabel({ value, min, max, numerator, denominator }: FigureMention): string {
  if (numerator !== undefined && denominator !== undefined) {
    return `${numerator}/${denominator}`;
  }
  if (min !== undefined && max !== undefined) {
    return `${formatted(min)} – ${formatted(max)}`;
  }
  return typeof value === 'number' ? formatted(value) : (value ?? '');
}

const formats = new Map<string, Intl.NumberFormat>();

/** All digits that the value has: rounding would show another number than the one that is reviewed. */
export function formatted(value: number): string {
  let format = formats.get(env.language);
  if (!format) {
    format = new Intl.NumberFormat(env.language, { maximumFractionDigits: 20 });
    formats.set(env.language, format);
  }
  return format.format(value);
}

/** What the number is about, after the value: metric, whose, when; without the one that is told elsewhere. */
export function aboutLabel(fact: FactContent, told?: 'metric' | 'subject' | 'period'): string {
  const parts = (['metric', 'subject', 'period'] as const).map((part) => (part === told ? undefined : fact[part]));
  return shownText(parts.filter((part) => part !== undefined && part !== '').join(' · '));
}

/** Where an item stands, in words; two people's contradicting decisions come before anything else. */
export function stateLabel({ state, conflicts }: Pick<ReviewItem, 'state' | 'conflicts'>): string {
  if (conflicts) {
    return l10n.t('conflict: decided in different ways');
  }
  switch (state) {
    case 'suggested':
      return l10n.t('suggested');
    case 'accepted':
      return l10n.t('accepted');
    case 'edited':
      return l10n.t('edited');
    case 'added':
      return l10n.t('added');
    case 'rejected':
      return l10n.t('rejected');
    case 'stale':
      return l10n.t('stale: its text changed');
    case 'orphan':
      return l10n.t('orphan: its text is gone');
  }
}

/** Each state has a shape of its own, so that nothing is said by colour alone. */
export function stateIcon({ state, conflicts }: ReviewItem): ThemeIcon {
  if (conflicts) {
    return new ThemeIcon('git-compare', new ThemeColor('list.errorForeground'));
  }
  const decided = new ThemeColor('testing.iconPassed');
  switch (state) {
    case 'suggested':
      return new ThemeIcon('circle-outline');
    case 'accepted':
      return new ThemeIcon('pass-filled', decided);
    case 'edited':
      return new ThemeIcon('edit', decided);
    case 'added':
      return new ThemeIcon('diff-added', decided);
    case 'rejected':
      return new ThemeIcon('circle-slash');
    case 'stale':
      return new ThemeIcon('warning', new ThemeColor('list.warningForeground'));
    case 'orphan':
      return new ThemeIcon('debug-disconnect', new ThemeColor('list.warningForeground'));
  }
}
