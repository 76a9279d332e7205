import { type Disposable, DocumentHighlight, languages } from 'vscode';
import { languageId } from '../ids.js';
import { itemsOf, type LanguageServices, rangeIn, referringItemAt, referringItems } from './referent.js';

/** Marks the other mentions of the thing at the caret, however they are written, or the other facts of its metric. */
export function registerDocumentHighlights({ documents }: LanguageServices): Disposable {
  return languages.registerDocumentHighlightProvider(languageId, {
    async provideDocumentHighlights(document, position, token) {
      const items = await itemsOf(documents, document, token);
      const at = items && referringItemAt(items, document.offsetAt(position));
      // Without an answer VS Code marks the word at the caret.
      return at && referringItems(items, at.referent).map((item) => new DocumentHighlight(rangeIn(document, item)));
    },
  });
}
