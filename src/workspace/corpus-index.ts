import { isUnreviewed } from '../core/annotation/navigate.js';
import { type CorpusDocument, type CorpusItem, isMention } from './corpus-document.js';

/** How often something is mentioned, in how many documents, and how many of the mentions nobody reviewed. */
export interface MentionCount {
  readonly mentions: number;
  readonly documents: number;
  readonly unreviewed: number;
}

export interface OpenCount extends MentionCount {
  /** How many of the unreviewed are suggestions; of the others the text changed. */
  readonly suggested: number;
}

/** Which documents mention what. It follows what comes and goes; nothing is counted anew. */
export interface CorpusIndex {
  add(document: CorpusDocument): void;
  /** Takes out a document exactly as it was added. */
  take(document: CorpusDocument): void;
  /** Uris of the documents that mention it, in no order. */
  documentsOf(key: string): readonly string[];
  countOf(key: string): OpenCount | undefined;
  /** All that is mentioned, by key. The same array until a document comes or goes. */
  entries(): readonly (readonly [key: string, count: MentionCount])[];
}

interface Count {
  mentions: number;
  unreviewed: number;
  suggested: number;
}

interface Posting extends Count {
  /** An array, not a set: most names stand in one or two documents, and there are very many names. */
  readonly uris: string[];
}

/** `keyOf` tells what an item mentions; undefined where it mentions nothing of the index's sort. */
export function createCorpusIndex(keyOf: (item: CorpusItem) => string | undefined): CorpusIndex {
  const postings = new Map<string, Posting>();
  let listed: readonly (readonly [string, MentionCount])[] | undefined;

  function countsIn(document: CorpusDocument): Map<string, Count> {
    const counts = new Map<string, Count>();
    for (const item of document.items) {
      const key = isMention(item) ? keyOf(item) : undefined;
      if (key === undefined) continue;
      const count = counts.get(key) ?? { mentions: 0, unreviewed: 0, suggested: 0 };
      count.mentions++;
      if (isUnreviewed(item)) count.unreviewed++;
      if (item.state === 'suggested') count.suggested++;
      counts.set(key, count);
    }
    return counts;
  }

  return {
    add(document) {
      for (const [key, count] of countsIn(document)) {
        const posting = postings.get(key) ?? { mentions: 0, unreviewed: 0, suggested: 0, uris: [] };
        change(posting, count, 1);
        posting.uris.push(document.uri);
        postings.set(key, posting);
      }
      listed = undefined;
    },
    take(document) {
      for (const [key, count] of countsIn(document)) {
        const posting = postings.get(key);
        if (posting === undefined) continue;
        change(posting, count, -1);
        removeFrom(posting.uris, document.uri);
        if (posting.uris.length === 0) postings.delete(key);
      }
      listed = undefined;
    },
    countOf(key) {
      const posting = postings.get(key);
      return posting && { ...countOf(posting), suggested: posting.suggested };
    },
    documentsOf: (key) => postings.get(key)?.uris ?? [],
    entries() {
      listed ??= [...postings]
        .map(([key, posting]) => [key, countOf(posting)] as const)
        .sort(([one], [other]) => compareText(one, other));
      return listed;
    },
  };
}

function change(posting: Posting, by: Count, direction: 1 | -1): void {
  posting.mentions += direction * by.mentions;
  posting.unreviewed += direction * by.unreviewed;
  posting.suggested += direction * by.suggested;
}

function countOf({ mentions, unreviewed, uris }: Posting): MentionCount {
  return { mentions, documents: uris.length, unreviewed };
}

/** The last takes the place of the one that goes, so that nothing is moved. */
function removeFrom(uris: string[], uri: string): void {
  const at = uris.indexOf(uri);
  const last = uris.pop();
  if (at >= 0 && at < uris.length && last !== undefined) uris[at] = last;
}

/** By UTF-16 units: the same everywhere, whatever the reader's language. */
export function compareText(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}
