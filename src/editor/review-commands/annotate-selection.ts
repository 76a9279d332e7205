import { l10n, QuickPickItemKind, window } from 'vscode';
import { contentOfSelection } from '../../core/annotation/selection-content.js';
import { type EntityKind, entityKinds, type FigureKind, figureKinds } from '../../core/model.js';
import { entityKindLabel, figureKindLabel } from '../content-label.js';
import { commands } from '../ids.js';
import { editInForm, namedChoice } from './edit-form.js';
import { activeSeedEditor, type Command, type ReviewDesk, spanOf } from './targets.js';

type Kind = FigureKind | EntityKind;

interface KindChoice {
  readonly label: string;
  readonly description?: string;
  readonly kind?: QuickPickItemKind;
  readonly mention?: Kind;
}

/** Makes a mention of the selected text that nobody suggested. What the text says as that kind is filled in where it can be read. */
export function annotateSelectionCommand({ documents }: ReviewDesk): Command {
  return {
    id: commands.annotateSelection,
    async execute() {
      const editor = activeSeedEditor();
      if (!editor || editor.selection.isEmpty) {
        return;
      }
      const { document } = editor;
      const span = trimmed(document.getText(), spanOf(document, editor.selection));
      const quote = document.getText().slice(span.start, span.end);
      const { version } = document;
      const kind = quote === '' ? undefined : await askKind(quote);
      const content = kind && (await editInForm(quote, contentOfSelection(quote, kind), ['kind']));
      if (!content) {
        return;
      }
      if (document.version !== version) {
        window.showWarningMessage(l10n.t('The text changed in the meantime. Select it again to annotate it.'));
        return;
      }
      await documents.decide([{ uri: document.uri, decisions: [{ action: 'add', span, content }] }]);
    },
  };
}

async function askKind(quote: string): Promise<Kind | undefined> {
  const figures: KindChoice[] = [
    { label: l10n.t('Figure'), kind: QuickPickItemKind.Separator },
    ...figureKinds.map((kind) => ({ ...namedChoice(figureKindLabel(kind), kind), mention: kind })),
  ];
  const entities: KindChoice[] = [
    { label: l10n.t('Entity'), kind: QuickPickItemKind.Separator },
    ...entityKinds.map((kind) => ({ ...namedChoice(entityKindLabel(kind), kind), mention: kind })),
  ];
  // The likelier half comes first.
  const ordered = /\d/.test(quote) ? [...figures, ...entities] : [...entities, ...figures];
  const picked = await window.showQuickPick(ordered, {
    title: l10n.t('Annotate “{0}” as…', quote.replace(/\s+/g, ' ').slice(0, 60)),
    matchOnDescription: true,
  });
  return picked?.mention;
}

/** A selection by hand often takes a space too many; a mention begins and ends with what it names. */
function trimmed(text: string, { start, end }: { readonly start: number; readonly end: number }) {
  const selected = text.slice(start, end);
  const lead = selected.length - selected.trimStart().length;
  return { start: start + lead, end: start + lead + selected.trim().length };
}
