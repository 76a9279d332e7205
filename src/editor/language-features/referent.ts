import { type CancellationToken, Location, Position, Range, type TextDocument, Uri } from 'vscode';
import type { EntityKind, Span } from '../../core/model.js';
import type { CorpusMention } from '../../workspace/corpus.js';
import { metricOf } from '../../workspace/corpus-counts.js';
import { type CorpusDocument, type CorpusItem, isMention, positionIn } from '../../workspace/corpus-document.js';
import type { Corpus } from '../corpus.js';
import type { ReviewDocuments } from '../review-documents.js';

/** What language features are made from: the same review and corpus that everything else shows. */
export interface LanguageServices {
  readonly documents: ReviewDocuments;
  readonly corpus: Corpus;
}

/** What a mention refers to: the thing that it names, or the metric that it states a number of. */
export type Referent =
  | { readonly type: 'entity'; readonly kind: EntityKind; readonly canonical: string }
  | { readonly type: 'metric'; readonly metric: string };

export function referentOf(item: CorpusItem): Referent | undefined {
  const { content } = item;
  if (content.type === 'entity') {
    return { type: 'entity', kind: content.kind, canonical: content.canonical };
  }
  const metric = metricOf(item);
  return metric === undefined ? undefined : { type: 'metric', metric };
}

export interface ReferringItem {
  readonly item: CorpusItem;
  readonly referent: Referent;
}

/** The narrowest mention at an offset that refers to something. A caret touches a mention at both of its ends. */
export function referringItemAt(items: readonly CorpusItem[], offset: number): ReferringItem | undefined {
  let best: ReferringItem | undefined;
  for (const item of items) {
    const isAt = isMention(item) && item.start <= offset && offset <= item.end;
    const referent = isAt ? referentOf(item) : undefined;
    if (referent && (!best || item.end - item.start < best.item.end - best.item.start)) {
      best = { item, referent };
    }
  }
  return best;
}

/** The mentions in one document that refer to it. */
export function referringItems(items: readonly CorpusItem[], referent: Referent): CorpusItem[] {
  return items.filter((item) => {
    const other = isMention(item) ? referentOf(item) : undefined;
    return other !== undefined && isSame(other, referent);
  });
}

export function mentionsOfReferent(corpus: Corpus, referent: Referent): readonly CorpusMention[] {
  return referent.type === 'entity'
    ? corpus.mentionsOf(referent.canonical, referent.kind)
    : corpus.factsOf(referent.metric);
}

function isSame(one: Referent, other: Referent): boolean {
  if (one.type === 'entity') {
    return other.type === 'entity' && one.kind === other.kind && one.canonical === other.canonical;
  }
  return other.type === 'metric' && one.metric === other.metric;
}

/** The items of the document as it stands when this resolves. Undefined when the question is of no interest any more. */
export async function itemsOf(
  documents: ReviewDocuments,
  document: TextDocument,
  token: CancellationToken,
): Promise<readonly CorpusItem[] | undefined> {
  const { version } = document;
  const items = await documents.ready(document);
  return token.isCancellationRequested || document.version !== version ? undefined : items;
}

export function rangeIn(document: TextDocument, { start, end }: Span): Range {
  return new Range(document.positionAt(start), document.positionAt(end));
}

/** Where an item stands in a document that need not be open. */
export function locationIn(document: CorpusDocument, { start, end }: Span): Location {
  const from = positionIn(document, start);
  const to = positionIn(document, end);
  const range = new Range(new Position(from.line, from.character), new Position(to.line, to.character));
  return new Location(Uri.parse(document.uri, true), range);
}

/** Where the mentions stand, of documents that the corpus still knows. */
export function locationsOf(corpus: Corpus, mentions: readonly CorpusMention[]): Location[] {
  return mentions.flatMap(({ uri, item }) => {
    const document = corpus.get(uri);
    return document ? [locationIn(document, item)] : [];
  });
}
