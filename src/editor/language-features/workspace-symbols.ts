import { type Disposable, l10n, languages, SymbolInformation, SymbolKind } from 'vscode';
import type { EntityKind } from '../../core/model.js';
import type { CorpusEntity, CorpusMention, CorpusMetric } from '../../workspace/corpus.js';
import type { MentionCount } from '../../workspace/corpus-index.js';
import { entityKindLabel } from '../content-label.js';
import type { Corpus } from '../corpus.js';
import { foldedOnce, type Named } from './folded-names.js';
import { foldedName, matchQuality } from './name-match.js';
import { type LanguageServices, locationsOf } from './referent.js';

/** More than this many are of no use in a list; the best come first. */
const longestList = 200;

interface Found {
  readonly quality: number;
  readonly mentions: number;
  symbol(): SymbolInformation | undefined;
}

/** Entities and metrics of all seeds, each at its first mention. */
export function registerWorkspaceSymbols({ corpus }: LanguageServices): Disposable {
  const entityNames = foldedOnce((entity: CorpusEntity) => entity.canonical);
  const metricNames = foldedOnce(({ metric }: CorpusMetric) => metric);
  return languages.registerWorkspaceSymbolProvider({
    async provideWorkspaceSymbols(query, token) {
      const wanted = foldedName(query);
      const entities = await entityNames(corpus.entities(), token);
      const metrics = await metricNames(corpus.metrics(), token);
      const found = [
        ...matches(entities, wanted, (entity) => entitySymbol(corpus, entity)),
        ...matches(metrics, wanted, (metric) => metricSymbol(corpus, metric)),
      ];
      return found
        .sort((one, other) => other.quality - one.quality || other.mentions - one.mentions)
        .slice(0, longestList)
        .flatMap(({ symbol }) => symbol() ?? []);
    },
  });
}

function matches<Item extends MentionCount>(
  named: readonly Named<Item>[],
  wanted: string,
  symbolOf: (item: Item) => SymbolInformation | undefined,
): Found[] {
  const found: Found[] = [];
  for (const { item, folded } of named) {
    const quality = matchQuality(folded, wanted);
    if (quality > 0) found.push({ quality, mentions: item.mentions, symbol: () => symbolOf(item) });
  }
  return found;
}

function entitySymbol(corpus: Corpus, { canonical, kind, mentions }: CorpusEntity): SymbolInformation | undefined {
  const container = l10n.t('{0}, {1} mentions', entityKindLabel(kind), mentions);
  return symbolAt(corpus, corpus.firstMentionOf(canonical, kind), canonical, symbolKind(kind), container);
}

function metricSymbol(corpus: Corpus, { metric, mentions }: CorpusMetric): SymbolInformation | undefined {
  const container = l10n.t('metric, {0} facts', mentions);
  return symbolAt(corpus, corpus.firstFactOf(metric), metric, SymbolKind.Number, container);
}

function symbolAt(
  corpus: Corpus,
  mention: CorpusMention | undefined,
  name: string,
  kind: SymbolKind,
  container: string,
): SymbolInformation | undefined {
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
