import { l10n, window } from 'vscode';
import { contentOfSelection } from '../../core/annotation/selection-content.js';
import { commands } from '../ids.js';
import { askKind, kindNamed } from './ask-kind.js';
import { editInForm } from './edit-form.js';
import { activeSeedEditor, type Command, type ReviewDesk, spanOf } from './targets.js';

/** Makes a mention of the selected text that nobody suggested, of the kind that a key binding names in `args`, or that the person chooses. What the text says as that kind is filled in where it can be read. */
export function annotateSelectionCommand({ documents }: ReviewDesk): Command {
  return {
    id: commands.annotateSelection,
    async execute(argument) {
      const editor = activeSeedEditor();
      if (!editor || editor.selection.isEmpty) {
        return;
      }
      const { document } = editor;
      const span = trimmed(document.getText(), spanOf(document, editor.selection));
      const quote = document.getText().slice(span.start, span.end);
      const { version } = document;
      const kind =
        quote === '' ? undefined : (kindNamed(argument, document.uri) ?? (await askKind(quote, document.uri)));
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

/** A selection by hand often takes a space too many; a mention begins and ends with what it names. */
function trimmed(text: string, { start, end }: { readonly start: number; readonly end: number }) {
  const selected = text.slice(start, end);
  const lead = selected.length - selected.trimStart().length;
  return { start: start + lead, end: start + lead + selected.trim().length };
}
