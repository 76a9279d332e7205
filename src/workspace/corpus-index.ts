import type { KeyCount } from './corpus-counts.js';

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
  /** Puts in what a document mentions. */
  add(uri: string, counts: readonly KeyCount[]): void;
  /** Takes out a document exactly as it was added. */
  take(uri: string, counts: readonly KeyCount[]): void;
  /** Uris of the documents that mention it, in no order. */
  documentsOf(key: string): readonly string[];
  countOf(key: string): OpenCount | undefined;
  /** All that is mentioned, by key. The same array until a document comes or goes. */
  entries(): readonly (readonly [key: string, count: MentionCount])[];
}

interface Posting {
  mentions: number;
  unreviewed: number;
  suggested: number;
  /** An array, not a set: most names stand in one or two documents, and there are very many names. */
  readonly uris: string[];
}

export function createCorpusIndex(): CorpusIndex {
  const postings = new Map<string, Posting>();
  let listed: readonly (readonly [string, MentionCount])[] | undefined;

  return {
    add(uri, counts) {
      for (const count of counts) {
        const [key] = count;
        const posting = postings.get(key) ?? { mentions: 0, unreviewed: 0, suggested: 0, uris: [] };
        change(posting, count, 1);
        posting.uris.push(uri);
        postings.set(key, posting);
      }
      listed = undefined;
    },
    take(uri, counts) {
      for (const count of counts) {
        const [key] = count;
        const posting = postings.get(key);
        if (posting === undefined) continue;
        change(posting, count, -1);
        removeFrom(posting.uris, uri);
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

function change(posting: Posting, [, mentions, unreviewed, suggested]: KeyCount, direction: 1 | -1): void {
  posting.mentions += direction * mentions;
  posting.unreviewed += direction * unreviewed;
  posting.suggested += direction * suggested;
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
