import { type Disposable, Location, languages, type TextDocument } from 'vscode';
import { languageId } from '../ids.js';
import {
  itemsOf,
  type LanguageServices,
  locationsOf,
  mentionsOfReferent,
  rangeIn,
  referringItemAt,
  referringItems,
} from './referent.js';

/** All mentions of the thing at the caret, or all facts of its metric, in all seeds. */
export function registerReferences({ documents, corpus }: LanguageServices): Disposable {
  return languages.registerReferenceProvider(languageId, {
    async provideReferences(document, position, _context, token) {
      const items = await itemsOf(documents, document, token);
      const at = items && referringItemAt(items, document.offsetAt(position));
      if (!items || !at) {
        return undefined;
      }
      const elsewhere = mentionsOfReferent(corpus, at.referent).filter(({ uri }) => uri !== document.uri.toString());
      // This document may be a revision, or have just been typed into: it is taken as it stands.
      const here = referringItems(items, at.referent).map((item) => locationHere(document, item));
      return [...here, ...locationsOf(corpus, elsewhere)];
    },
  });
}

function locationHere(document: TextDocument, item: { readonly start: number; readonly end: number }): Location {
  return new Location(document.uri, rangeIn(document, item));
}
