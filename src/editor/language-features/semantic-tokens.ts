import {
  Disposable,
  EventEmitter,
  languages,
  SemanticTokensBuilder,
  SemanticTokensLegend,
  type TextDocument,
} from 'vscode';
import { type CorpusItem, isMention } from '../../workspace/corpus-document.js';
import { languageId } from '../ids.js';
import { itemsOf, type LanguageServices } from './referent.js';
import { flattened } from './token-parts.js';

/** As package.json declares them. They have no colour of their own: a theme that wants to colour mentions names them. */
export const tokenTypes = [
  'seedFigure',
  'seedDate',
  'seedLabel',
  'seedPerson',
  'seedOrganization',
  'seedPlace',
  'seedEvent',
  'seedDocument',
  'seedAward',
  'seedName',
] as const;
export const tokenModifiers = ['suggested', 'reviewed', 'stale'] as const;

export function registerSemanticTokens({ documents }: LanguageServices): Disposable {
  const legend = new SemanticTokensLegend([...tokenTypes], [...tokenModifiers]);
  const changed = new EventEmitter<void>();
  return Disposable.from(
    changed,
    documents.onDidChange(() => changed.fire()),
    languages.registerDocumentSemanticTokensProvider(
      languageId,
      {
        onDidChangeSemanticTokens: changed.event,
        async provideDocumentSemanticTokens(document, token) {
          const items = await itemsOf(documents, document, token);
          return items && tokensOf(document, items, legend);
        },
      },
      legend,
    ),
  );
}

function tokensOf(document: TextDocument, items: readonly CorpusItem[], legend: SemanticTokensLegend) {
  const builder = new SemanticTokensBuilder(legend);
  for (const { start, end, item } of flattened(items.filter(isMention))) {
    const from = document.positionAt(start);
    const to = document.positionAt(end);
    // A token stands in one line; a mention that a person made over two has no token.
    if (from.line === to.line) {
      const type = tokenTypes.indexOf(tokenType(item));
      const modifier = 1 << tokenModifiers.indexOf(tokenModifier(item));
      builder.push(from.line, from.character, to.character - from.character, type, modifier);
    }
  }
  return builder.build();
}

function tokenType({ content }: CorpusItem): (typeof tokenTypes)[number] {
  switch (content.kind) {
    case 'date':
      return 'seedDate';
    case 'ordinal':
    case 'identifier':
      return 'seedLabel';
    case 'person':
      return 'seedPerson';
    case 'organization':
      return 'seedOrganization';
    case 'place':
      return 'seedPlace';
    case 'event':
      return 'seedEvent';
    case 'document':
      return 'seedDocument';
    case 'award':
      return 'seedAward';
    default:
      return content.type === 'figure' ? 'seedFigure' : 'seedName';
  }
}

function tokenModifier({ state }: CorpusItem): (typeof tokenModifiers)[number] {
  return state === 'suggested' || state === 'stale' ? state : 'reviewed';
}
