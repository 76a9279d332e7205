import { type Disposable, l10n, languages, SymbolInformation, SymbolKind } from 'vscode';
import type { EntityKind } from '../../core/model.js';
import type { CorpusMention } from '../../workspace/corpus.js';
import { entityKindLabel } from '../content-label.js';
import type { Corpus } from '../corpus.js';
import { foldedName, matchQuality } from './name-match.js';
import { type LanguageServices, locationsOf } from './referent.js';

/** More than this many are of no use in a list; the best come first. */
const longestList = 200;

interface Candidate {
  readonly name: string;
  readonly kind: SymbolKind;
  readonly container: string;
  readonly mentions: number;
  first(): CorpusMention | undefined;
}

/** Entities and metrics of all seeds, each at its first mention. */
export function registerWorkspaceSymbols({ corpus }: LanguageServices): Disposable {
  return languages.registerWorkspaceSymbolProvider({
    provideWorkspaceSymbols(query) {
      const wanted = foldedName(query);
      return candidates(corpus)
        .map((candidate) => ({ candidate, quality: matchQuality(foldedName(candidate.name), wanted) }))
        .filter(({ quality }) => quality > 0)
        .sort((one, other) => other.quality - one.quality || other.candidate.mentions - one.candidate.mentions)
        .slice(0, longestList)
        .flatMap(({ candidate }) => symbolOf(corpus, candidate) ?? []);
    },
  });
}

function candidates(corpus: Corpus): Candidate[] {
  const entities = corpus.entities().map(({ canonical, kind, mentions }) => ({
    name: canonical,
    kind: symbolKind(kind),
    container: l10n.t('{0}, {1} mentions', entityKindLabel(kind), mentions),
    mentions,
    first: () => corpus.firstMentionOf(canonical, kind),
  }));
  const metrics = corpus.metrics().map(({ metric, mentions }) => ({
    name: metric,
    kind: SymbolKind.Number,
    container: l10n.t('metric, {0} facts', mentions),
    mentions,
    first: () => corpus.firstFactOf(metric),
  }));
  return [...entities, ...metrics];
}

function symbolOf(corpus: Corpus, { name, kind, container, first }: Candidate): SymbolInformation | undefined {
  const mention = first();
  const [location] = mention ? locationsOf(corpus, [mention]) : [];
  return location && new SymbolInformation(name, kind, container, location);
}

/** The icon that says most about the kind. */
function symbolKind(kind: EntityKind): SymbolKind {
  switch (kind) {
    case 'person':
      return SymbolKind.Interface;
    case 'organization':
      return SymbolKind.Module;
    case 'place':
      return SymbolKind.Namespace;
    case 'event':
      return SymbolKind.Event;
    case 'document':
      return SymbolKind.File;
    case 'award':
      return SymbolKind.Constant;
    default:
      return SymbolKind.Object;
  }
}
