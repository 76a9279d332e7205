import { type Disposable, DocumentSymbol, languages, Range, SymbolKind, type TextDocument } from 'vscode';
import { type CorpusItem, isMention } from '../../workspace/corpus-document.js';
import { aboutLabel, factOf, valueLabel } from '../fact-label.js';
import { languageId } from '../ids.js';
import { itemsOf, type LanguageServices, rangeIn } from './referent.js';
import { sectionsIn } from './sections.js';

/** Longer headings are cut in outline and breadcrumbs. */
const longestName = 80;

/** Outline and breadcrumbs: the sections of a text, and in each its facts. */
export function registerDocumentSymbols({ documents }: LanguageServices): Disposable {
  return languages.registerDocumentSymbolProvider(languageId, {
    async provideDocumentSymbols(document, token) {
      const items = await itemsOf(documents, document, token);
      const sections = items && (await sectionsIn(document, token));
      if (!sections) {
        return undefined;
      }
      const symbols = sections.map(({ first, last }) => sectionSymbol(document, first, last));
      const facts = items.flatMap((item) => factSymbol(document, item) ?? []);
      return [...symbols, ...facts.filter((fact) => !putInto(symbols, fact))];
    },
  });
}

function sectionSymbol(document: TextDocument, first: number, last: number): DocumentSymbol {
  const heading = document.lineAt(first);
  const range = new Range(heading.range.start, document.lineAt(last).range.end);
  const name = heading.text.trim().slice(0, longestName);
  return new DocumentSymbol(name, '', SymbolKind.String, range, heading.range);
}

function factSymbol(document: TextDocument, item: CorpusItem): DocumentSymbol | undefined {
  const fact = isMention(item) ? factOf(item) : undefined;
  if (!fact) {
    return undefined;
  }
  const range = rangeIn(document, item);
  // VS Code refuses a symbol without a name.
  return new DocumentSymbol(valueLabel(fact) || item.quote || '–', aboutLabel(fact), SymbolKind.Number, range, range);
}

/** Puts a fact into the section that it stands in. Sections are in text order and apart from each other. */
function putInto(sections: readonly DocumentSymbol[], fact: DocumentSymbol): boolean {
  let low = 0;
  let high = sections.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (sections[middle]?.range.start.isBeforeOrEqual(fact.range.start)) low = middle + 1;
    else high = middle;
  }
  const section = sections[low - 1];
  if (!section?.range.contains(fact.range)) {
    return false;
  }
  section.children.push(fact);
  return true;
}
