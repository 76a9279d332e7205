import { l10n, type TextEditor, window } from 'vscode';
import type { Decision } from '../../core/annotation/decide.js';
import { editableFields, fieldText, withField } from '../../core/annotation/edit-fields.js';
import type { MentionContent } from '../../core/annotation/model.js';
import { contentOfSelection } from '../../core/annotation/selection-content.js';
import type { Span } from '../../core/model.js';
import { commands } from '../ids.js';
import { readFigures, readText } from '../text-reading.js';
import { askKind, type Kind, kindNamed } from './ask-kind.js';
import { editInForm } from './edit-form.js';
import { activeSeedEditor, type Command, type ReviewDesk, trimmedSpanOf } from './targets.js';

/** Selected words that are to be a mention. */
interface Selected {
  readonly span: Span;
  readonly quote: string;
}

/**
 * Makes mentions of the selected texts that nobody suggested, of the kind that a key binding names in `args`, or that the person
 * chooses once for all. What a text says as that kind is filled in where it can be read; a single one is shown in the form, of
 * several those that cannot be read. One step for undo.
 */
export function annotateSelectionCommand({ documents }: ReviewDesk): Command {
  return {
    id: commands.annotateSelection,
    async execute(argument) {
      const editor = activeSeedEditor();
      const selected = editor ? selectedIn(editor) : [];
      const [first] = selected;
      if (!editor || !first) {
        return;
      }
      const { document } = editor;
      const { version } = document;
      const quotes = selected.map(({ quote }) => quote).join(', ');
      const kind = kindNamed(argument, document.uri) ?? (await askKind(quotes, document.uri));
      const decisions = kind && (await additions(selected, kind));
      if (!decisions) {
        return;
      }
      if (document.version !== version) {
        window.showWarningMessage(l10n.t('The text changed in the meantime. Select it again to annotate it.'));
        return;
      }
      await documents.decide([{ uri: document.uri, decisions }]);
    },
  };
}

/** Undefined when the person left a form: then nothing is annotated. */
async function additions(selected: readonly Selected[], kind: Kind): Promise<readonly Decision[] | undefined> {
  const decisions: Decision[] = [];
  for (const { span, quote } of selected) {
    const read = contentOfSelection(quote, kind, await readText(quote));
    const isAsked = selected.length === 1 || !(await isComplete(read));
    const content = isAsked ? await editInForm(quote, read, ['kind']) : read;
    if (!content) {
      return undefined;
    }
    decisions.push({ action: 'add', span, content });
  }
  return decisions;
}

/** Whether the form would take every field as it is. */
async function isComplete(content: MentionContent): Promise<boolean> {
  const fields = editableFields(content).map((field) =>
    withField(content, field, fieldText(content, field), readFigures),
  );
  return (await Promise.all(fields)).every(({ ok }) => ok);
}

/** What is selected, by place, each once; carets select nothing. */
function selectedIn({ document, selections }: TextEditor): Selected[] {
  const text = document.getText();
  const spans = selections.map((selection) => trimmedSpanOf(document, selection));
  const byPlace = new Map(spans.map((span) => [`${span.start}-${span.end}`, span]));
  return [...byPlace.values()]
    .filter(({ start, end }) => start < end)
    .sort((one, other) => one.start - other.start)
    .map((span) => ({ span, quote: text.slice(span.start, span.end) }));
}
