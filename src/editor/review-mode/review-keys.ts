import { l10n, workspace } from 'vscode';
import { settings } from '../ids.js';

/** What a key does in review, in the order in which the keys are shown. */
export const reviewActions = [
  'accept',
  'reject',
  'edit',
  'skip',
  'back',
  'undo',
  'nextDocument',
  'acceptAll',
  'rejectAll',
] as const;
export type ReviewAction = (typeof reviewActions)[number];

export type ReviewKeys = ReadonlyMap<ReviewAction, string>;

const defaults: Readonly<Record<ReviewAction, string>> = {
  accept: 'a',
  reject: 'r',
  edit: 'e',
  skip: 's',
  back: 'b',
  undo: 'u',
  nextDocument: 'n',
  acceptAll: 'y',
  rejectAll: 'x',
};

/** The letter of each action: from the setting, where it names a letter that no action before it has; else the usual one. */
export function reviewKeys(): ReviewKeys {
  const chosen = workspace.getConfiguration().get<unknown>(settings.reviewKeys);
  const letters: Record<string, unknown> = typeof chosen === 'object' && chosen !== null ? { ...chosen } : {};
  const keys = new Map<ReviewAction, string>();
  const taken = new Set<string>();
  for (const action of reviewActions) {
    const letter = letters[action];
    const key = typeof letter === 'string' && /^[a-z]$/.test(letter) ? letter : defaults[action];
    if (!taken.has(key)) {
      keys.set(action, key);
      taken.add(key);
    }
  }
  return keys;
}

export function actionOfKey(key: string, keys: ReviewKeys): ReviewAction | undefined {
  return reviewActions.find((action) => keys.get(action) === key);
}

/**
 * The keys and what they do, such as `a accept  r reject`; the actions on many at once are told by the list that they open. A line
 * breaks between two of them, never within one.
 */
export function keyHints(keys: ReviewKeys, shown: readonly ReviewAction[]): string {
  const hints = shown.flatMap((action) => {
    const key = keys.get(action);
    return key === undefined ? [] : `${key} ${actionLabel(action)}`;
  });
  return [...hints, l10n.t('Esc end')].map((hint) => hint.replaceAll(' ', '\u00a0')).join('  ');
}

function actionLabel(action: ReviewAction): string {
  switch (action) {
    case 'accept':
      return l10n.t('accept');
    case 'reject':
      return l10n.t('reject');
    case 'edit':
      return l10n.t('edit');
    case 'skip':
      return l10n.t('skip');
    case 'back':
      return l10n.t('back');
    case 'undo':
      return l10n.t('undo');
    case 'nextDocument':
      return l10n.t('next seed');
    case 'acceptAll':
      return l10n.t('accept all…');
    case 'rejectAll':
      return l10n.t('reject all…');
  }
}
