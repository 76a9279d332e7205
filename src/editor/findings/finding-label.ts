import { env, l10n } from 'vscode';
import type { FindingFact } from '../../core/reconcile/claim.js';
import { explanationText } from '../../core/reconcile/explain.js';
import type { Doubt, Finding } from '../../core/reconcile/finding.js';
import { shownText } from '../shown-text.js';

/** The finding in one sentence with its arithmetic, such as “71 (2024) + 7 = 78, but 77 is stated”. */
export function explanationLabel(finding: Finding): string {
  const explanation = explanationText(finding, env.language.startsWith('vi') ? 'vi' : 'en');
  const values = explanation.values.map(shownText);
  switch (finding.code) {
    case 'equal':
      return l10n.t('{0} is stated {1} times', ...values);
    case 'series':
      return values.join();
    case 'apart':
      return l10n.t('{0} cannot all be true', ...values);
    case 'multiple':
      return l10n.t('{0} ÷ {1} = {2}, but {3} is stated', ...values);
    case 'percent-change':
      return l10n.t('{0} against {1} is a change of {2}, but {3} is stated', ...values);
    case 'increment':
      return l10n.t('{0} − {1} = {2}, but {3} is stated', ...values);
    case 'increment-total':
      return l10n.t('{0} + {1} = {2}, but {3} is stated', ...values);
    case 'part-whole':
      return l10n.t('{0} is a part of {1}, and more than that', ...values);
    case 'parts-sum':
      return l10n.t('{0} = {1}, but the whole is stated as {2}', ...values);
    case 'share':
      return l10n.t('{0} = {1}, more than the whole', ...values);
    case 'fraction':
      return l10n.t('{0} is more than the whole', ...values);
  }
}

/** What the finding is about: the metric of its first fact. */
export function metricLabel({ facts: [first] }: Finding): string {
  return shownText([first?.metric, first?.subject].filter((part) => part).join(' · '));
}

/** Why the machine is not sure that the facts speak of the same thing; empty where it is. */
export function doubtLabel({ doubts }: Finding): string {
  return doubts.map(doubtText).join(', ');
}

function doubtText(doubt: Doubt): string {
  switch (doubt) {
    case 'synonym':
      return l10n.t('the metric is named by a synonym');
    case 'modifier':
      return l10n.t('one metric is narrower');
    case 'subject':
      return l10n.t('the subject is not named beside the figure');
    case 'detail':
      return l10n.t('what is said around the figures differs');
    case 'nature':
      return l10n.t('not all of them say what was');
  }
}

/** The fact as another one is told of it. */
export function factLabel({ quote, metric, period }: FindingFact): string {
  return shownText([`“${quote}”`, metric, period].filter((part) => part).join(' · '));
}
