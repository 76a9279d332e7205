import { type CancellationToken, Disposable, Location, languages, type TextDocument, Uri } from 'vscode';
import type { CorpusMention } from '../../workspace/corpus.js';
import type { CorpusItem } from '../../workspace/corpus-document.js';
import { languageId } from '../ids.js';
import { foldedName } from './name-match.js';
import { projectRecord, sidecarRecord } from './records.js';
import {
  itemsOf,
  type LanguageServices,
  locationsOf,
  mentionsOfReferent,
  type Referent,
  rangeIn,
  referringItemAt,
  referringItems,
} from './referent.js';

/**
 * Go to the record of the thing at the caret: where the project file defines it, else where a person wrote its canonical name
 * into a sidecar, else its first mention by its full name, here before elsewhere. The declaration is the decision about this very
 * mention, in the sidecar.
 */
export function registerDefinition(services: LanguageServices): Disposable {
  return Disposable.from(
    languages.registerDefinitionProvider(languageId, {
      async provideDefinition(document, position, token) {
        const items = await itemsOf(services.documents, document, token);
        const at = items && referringItemAt(items, document.offsetAt(position));
        return items && at && definitionOf(services, document, items, at.referent, token);
      },
    }),
    languages.registerDeclarationProvider(languageId, {
      async provideDeclaration(document, position, token) {
        const items = await itemsOf(services.documents, document, token);
        const at = items && referringItemAt(items, document.offsetAt(position));
        const isDecided = at !== undefined && at.item.state !== 'suggested';
        return isDecided ? sidecarRecord(document.uri, at.item.key, at.referent) : undefined;
      },
    }),
  );
}

async function definitionOf(
  { corpus }: LanguageServices,
  document: TextDocument,
  items: readonly CorpusItem[],
  referent: Referent,
  token: CancellationToken,
): Promise<Location | undefined> {
  const inProject = await projectRecord(document.uri, referent);
  if (inProject || token.isCancellationRequested) {
    return inProject;
  }
  const uri = document.uri.toString();
  const here = referringItems(items, referent).map((item) => ({ uri, item }));
  const elsewhere = mentionsOfReferent(corpus, referent).filter((mention) => mention.uri !== uri);
  const all = [...here, ...elsewhere];
  const written = all.find(({ item }) => item.state === 'edited' || item.state === 'added');
  const inSidecar = written && (await sidecarRecord(Uri.parse(written.uri, true), written.item.key, referent));
  return inSidecar ?? firstByFullName(all, referent, (mention) => locationOf(mention));

  function locationOf({ uri: of, item }: CorpusMention): Location | undefined {
    return of === uri
      ? new Location(document.uri, rangeIn(document, item))
      : locationsOf(corpus, [{ uri: of, item }])[0];
  }
}

function firstByFullName(
  mentions: readonly CorpusMention[],
  referent: Referent,
  locate: (mention: CorpusMention) => Location | undefined,
): Location | undefined {
  const name = referent.type === 'entity' ? foldedName(referent.canonical) : undefined;
  const first = mentions.find(({ item }) => foldedName(item.quote) === name) ?? mentions[0];
  return first && locate(first);
}
