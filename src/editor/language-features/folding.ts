import { type Disposable, FoldingRange, languages } from 'vscode';
import { languageId } from '../ids.js';
import { sectionsIn } from './sections.js';

/** A text folds by its sections. */
export function registerFolding(): Disposable {
  return languages.registerFoldingRangeProvider(languageId, {
    async provideFoldingRanges(document, _context, token) {
      const sections = await sectionsIn(document, token);
      return sections?.map(({ first, last }) => new FoldingRange(first, last));
    },
  });
}
