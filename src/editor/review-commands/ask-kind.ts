import { l10n, type QuickPickItem, QuickPickItemKind, type Uri, window } from 'vscode';
import { type EntityKind, entityKinds, type FigureKind, figureKinds } from '../../core/model.js';
import { entityKindLabel, figureKindLabel } from '../content-label.js';
import { ownTypesOf } from '../own-types.js';
import { namedChoice } from './edit-form.js';

export type Kind = FigureKind | EntityKind;

interface KindChoice extends QuickPickItem {
  readonly mention?: Kind;
  /** What a person types to choose it at once. */
  readonly key?: string;
}

/** The kind that a key binding names, if there is such a one for the text. */
export function kindNamed(argument: unknown, uri: Uri): Kind | undefined {
  const kinds: readonly Kind[] = [...figureKinds, ...entityKinds, ...ownTypesOf(uri).map(({ id }) => id)];
  return kinds.find((kind) => kind === argument);
}

/** Asks as what a text is to be annotated. A project's own types are chosen by their keys as soon as these are typed. */
export function askKind(quote: string, uri: Uri): Promise<Kind | undefined> {
  const figures: KindChoice[] = [
    { label: l10n.t('Figure'), kind: QuickPickItemKind.Separator },
    ...figureKinds.map((kind) => ({ ...namedChoice(figureKindLabel(kind), kind), mention: kind })),
  ];
  const own = ownTypesOf(uri).map(ownChoice);
  const entities: KindChoice[] = [
    { label: l10n.t('Entity'), kind: QuickPickItemKind.Separator },
    ...own,
    ...entityKinds.map((kind) => ({ ...namedChoice(entityKindLabel(kind), kind), mention: kind })),
  ];
  const pick = window.createQuickPick<KindChoice>();
  // The likelier half comes first.
  pick.items = /\d/.test(quote) ? [...figures, ...entities] : [...entities, ...figures];
  pick.title = l10n.t('Annotate “{0}” as…', quote.replace(/\s+/g, ' ').slice(0, 60));
  pick.matchOnDescription = true;
  return new Promise((resolve) => {
    const end = (choice: KindChoice | undefined) => {
      resolve(choice?.mention);
      pick.dispose();
    };
    pick.onDidAccept(() => end(pick.selectedItems[0]));
    pick.onDidHide(() => end(undefined));
    pick.onDidChangeValue((typed) => {
      const chosen = own.find(({ key }) => key !== undefined && key === typed.toLowerCase());
      if (chosen) end(chosen);
    });
    pick.show();
  });
}

function ownChoice({
  id,
  label,
  key,
}: {
  readonly id: string;
  readonly label: string;
  readonly key?: string;
}): KindChoice {
  const description = [label === id ? '' : id, key === undefined ? '' : l10n.t('key {0}', key.toUpperCase())];
  return {
    label,
    description: description.filter((part) => part !== '').join(' · '),
    mention: id,
    ...(key !== undefined && { key }),
  };
}
