import { CompletionItem, CompletionItemKind, type Disposable, l10n, languages, Range } from 'vscode';
import { sidecarSuffix } from '../../core/sidecar/model.js';
import { entityKindLabel } from '../content-label.js';
import type { Corpus } from '../corpus.js';
import { foldedName } from './name-match.js';
import type { LanguageServices } from './referent.js';

/** Fields of sidecars whose values the corpus knows, up to the caret. */
const fieldBeforeCaret = /^ *(?:- )?(canonical|subject|metric): *("?)([^"]*)$/;

/** Names and metrics that the corpus holds, where a person writes them into a sidecar. */
export function registerCompletion({ corpus }: LanguageServices): Disposable {
  return languages.registerCompletionItemProvider(
    { pattern: `**/*${sidecarSuffix}` },
    {
      provideCompletionItems(document, position) {
        const line = document.lineAt(position.line);
        const field = fieldBeforeCaret.exec(line.text.slice(0, position.character));
        if (!field) {
          return undefined;
        }
        const [, name = '', quotation = '', typed = ''] = field;
        const from = position.character - typed.length - quotation.length;
        const value = new Range(
          position.line,
          from,
          position.line,
          position.character + restOfValue(line.text.slice(position.character), quotation),
        );
        const items = name === 'metric' ? metricItems(corpus) : entityItems(corpus);
        for (const [at, item] of items.entries()) {
          const label = typeof item.label === 'string' ? item.label : item.label.label;
          item.range = value;
          item.insertText = JSON.stringify(label);
          // VS Code holds this against all that stands in the range, the quotation mark included.
          item.filterText = `"${label} ${foldedName(label)}`;
          item.sortText = String(at).padStart(6, '0');
        }
        return items;
      },
    },
    ':',
    ' ',
    '"',
  );
}

/** How much of the value stands behind the caret: up to the closing quotation mark, or to a comment. */
function restOfValue(text: string, quotation: string): number {
  const closing = text.indexOf('"');
  if (quotation !== '' && closing >= 0) {
    return closing + 1;
  }
  const comment = text.indexOf(' #');
  return (comment < 0 ? text : text.slice(0, comment)).trimEnd().length;
}

/** The most frequent first. */
function entityItems(corpus: Corpus): CompletionItem[] {
  return [...corpus.entities()]
    .sort((one, other) => other.mentions - one.mentions)
    .map(({ canonical, kind, mentions }) => {
      const item = new CompletionItem(canonical, CompletionItemKind.Reference);
      item.detail = l10n.t('{0}, {1} mentions', entityKindLabel(kind), mentions);
      return item;
    });
}

function metricItems(corpus: Corpus): CompletionItem[] {
  return [...corpus.metrics()]
    .sort((one, other) => other.mentions - one.mentions)
    .map(({ metric, mentions }) => {
      const item = new CompletionItem(metric, CompletionItemKind.Property);
      item.detail = l10n.t('metric, {0} facts', mentions);
      return item;
    });
}
