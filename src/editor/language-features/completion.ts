import { CompletionItem, CompletionItemKind, CompletionList, type Disposable, l10n, languages, Range } from 'vscode';
import { sidecarSuffix } from '../../core/sidecar/model.js';
import type { CorpusEntity, CorpusMetric } from '../../workspace/corpus.js';
import { entityKindLabel } from '../content-label.js';
import { foldedOnce, type Named } from './folded-names.js';
import { foldedName, matchQuality } from './name-match.js';
import type { LanguageServices } from './referent.js';

/** So many at a time; the most frequent first. */
const mostItems = 1_000;
/** Fields of sidecars whose values the corpus knows, up to the caret. */
const fieldBeforeCaret = /^ *(?:- )?(canonical|subject|metric): *("?)([^"]*)$/;

/** Names and metrics that the corpus holds, where a person writes them into a sidecar. */
export function registerCompletion({ corpus }: LanguageServices): Disposable {
  const entityNames = foldedOnce(({ canonical }: CorpusEntity) => canonical);
  const metricNames = foldedOnce(({ metric }: CorpusMetric) => metric);
  return languages.registerCompletionItemProvider(
    { pattern: `**/*${sidecarSuffix}` },
    {
      async provideCompletionItems(document, position, token) {
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
        const wanted = foldedName(typed);
        const found =
          name === 'metric'
            ? answering(await metricNames(corpus.metrics(), token), wanted).map(asMetric)
            : answering(await entityNames(corpus.entities(), token), wanted).map(asEntity);
        const items = found.sort(byMentions).slice(0, mostItems).map(itemOf);
        for (const [at, item] of items.entries()) {
          item.range = value;
          item.sortText = String(at).padStart(6, '0');
        }
        return new CompletionList(items, found.length > items.length);
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

interface Known {
  readonly label: string;
  readonly detail: string;
  readonly kind: CompletionItemKind;
  readonly mentions: number;
}

function answering<Item>(named: readonly Named<Item>[], wanted: string): Item[] {
  return named.flatMap(({ item, folded }) => (matchQuality(folded, wanted) > 0 ? [item] : []));
}

function asEntity({ canonical, kind, mentions }: CorpusEntity): Known {
  const detail = l10n.t('{0}, {1} mentions', entityKindLabel(kind), mentions);
  return { label: canonical, detail, kind: CompletionItemKind.Reference, mentions };
}

function asMetric({ metric, mentions }: CorpusMetric): Known {
  return { label: metric, detail: l10n.t('metric, {0} facts', mentions), kind: CompletionItemKind.Property, mentions };
}

function byMentions(one: Known, other: Known): number {
  return other.mentions - one.mentions;
}

function itemOf({ label, detail, kind }: Known): CompletionItem {
  const item = new CompletionItem(label, kind);
  item.detail = detail;
  item.insertText = JSON.stringify(label);
  // VS Code holds this against all that stands in the range, the quotation mark included.
  item.filterText = `"${label} ${foldedName(label)}`;
  return item;
}
