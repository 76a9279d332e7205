import type { Claim } from './claim.js';
import type { ReconcileDocument } from './document.js';
import { type Draft, type Finding, findingOf } from './finding.js';
import { keyHash } from './key-hash.js';
import { lineFindings } from './line.js';
import { type MetricKnowledge, metricReader } from './metric.js';
import { createClaimPacker } from './packed-claims.js';
import { readClaims } from './read-claims.js';
import { loosely, restatementKey } from './restated.js';
import { sentenceChecks } from './sentence-checks.js';

/** The facts of a corpus, held against each other. A change of what is known of metrics needs a new index. Documents come and go; findings are worked out when they are asked for. */
export interface CorpusIndex {
  /** Adds a document, or replaces the one of that name. Costs as much as the document is long. */
  set(document: ReconcileDocument): void;
  delete(file: string): void;
  /**
   * The documents that have claims to hold against those of this one, itself among them: whose findings a change of it may
   * change. Ask before the change and after it.
   */
  filesBeside(file: string): ReadonlySet<string>;
  /** All findings, conflicts first, each in the order of its first fact. */
  findings(): readonly Finding[];
  /** The findings that have a fact in the document. */
  findingsOf(file: string): readonly Finding[];
  readonly size: number;
}

/** What the index keeps of a document: its claims and what its own sentences give. Not its text. */
interface Entry {
  readonly file: string;
  readonly claims: Uint8Array;
  /** Hashes of their keys. */
  readonly lines: Float64Array;
  readonly own: readonly Finding[];
  readonly acknowledged: readonly string[];
}

/** Where a claim stands: the number of its document's entry, and its place in there. */
type Place = number;
const mostClaims = 2 ** 20;

/**
 * Claims that are held against each other: of one metric about one subject, or of one number. Lines are known by hashes of their keys,
 * since the keys of a corpus are longer than all else that is kept of most lines.
 */
interface Line {
  /** Those of a document together. */
  readonly places: Place[];
  /** Worked out when asked for, and again after a change. Nobody has acknowledged them yet. */
  found: readonly Finding[] | undefined;
}

export function createCorpusIndex(knowledge: MetricKnowledge = {}): CorpusIndex {
  const metricOf = metricReader(knowledge);
  const packer = createClaimPacker();
  const numbers = new Map<string, number>();
  const entries = new Map<number, Entry>();
  /** Nearly all lines have one claim; those are just its place. */
  const lines = new Map<number, Line | Place>();
  let nextNumber = 0;

  function entryOf(file: string): Entry | undefined {
    return entries.get(numbers.get(file) ?? -1);
  }

  function placesOf(key: number): readonly Place[] {
    const line = lines.get(key);
    return line === undefined ? [] : typeof line === 'number' ? [line] : line.places;
  }

  function remove(file: string): void {
    const number = numbers.get(file);
    for (const key of entryOf(file)?.lines ?? []) {
      const rest = placesOf(key).filter((place) => numberIn(place) !== number);
      const [first] = rest;
      if (first === undefined) lines.delete(key);
      else lines.set(key, rest.length === 1 ? first : { places: rest, found: undefined });
    }
    if (number !== undefined) entries.delete(number);
    numbers.delete(file);
  }

  function add(key: number, own: readonly Place[]): void {
    const line = lines.get(key);
    if (typeof line === 'object') {
      line.places.push(...own);
      line.found = undefined;
      return;
    }
    const places = line === undefined ? [...own] : [line, ...own];
    const [first] = places;
    if (first !== undefined) lines.set(key, places.length === 1 ? first : { places, found: undefined });
  }

  function claimsAt(places: readonly Place[]): Claim[] {
    const inDocuments = new Map<number, number[]>();
    for (const place of places) {
      const inside = inDocuments.get(numberIn(place)) ?? [];
      inside.push(place % mostClaims);
      inDocuments.set(numberIn(place), inside);
    }
    const documents = [...inDocuments].flatMap(([number, inside]) => {
      const entry = entries.get(number);
      return entry === undefined ? [] : [{ entry, inside }];
    });
    // In the order of their files, so that findings do not depend on which document came first.
    documents.sort((one, other) => (one.entry.file < other.entry.file ? -1 : 1));
    return documents.flatMap(({ entry, inside }) => packer.unpack(entry.claims, entry.file, inside));
  }

  function foundIn(key: number): readonly Finding[] {
    const line = lines.get(key);
    if (line === undefined || typeof line === 'number') return [];
    if (line.found === undefined) {
      line.found = findingsBetween(claimsAt(line.places), key);
    }
    return line.found;
  }

  function withAcknowledgement(finding: Finding): Finding {
    if (finding.type !== 'conflict') return finding;
    const isAcknowledged = finding.facts.some(({ file }) => entryOf(file)?.acknowledged.includes(finding.id) === true);
    return isAcknowledged ? { ...finding, isAcknowledged } : finding;
  }

  function finished(findings: Iterable<Finding>): Finding[] {
    const found = new Map<string, Finding[]>();
    for (const each of findings) {
      const finding = withAcknowledgement(each);
      const alike = found.get(finding.id);
      if (alike === undefined) found.set(finding.id, [finding]);
      else alike.push(finding);
    }
    return withoutNested([...found.values()].flatMap(together)).sort(inOrder);
  }

  return {
    set(document) {
      const { file, acknowledged = [] } = document;
      remove(file);
      const claims = readClaims(document, metricOf).slice(0, mostClaims);
      const number = nextNumber++;
      const byLine = placesByLine(claims, number);
      for (const [key, places] of byLine) add(key, places);
      const own = sentenceChecks(document, claims).map((draft) => findingOf(draft, () => false));
      numbers.set(file, number);
      entries.set(number, {
        file,
        claims: packer.pack(claims),
        lines: Float64Array.from(byLine.keys()),
        own,
        acknowledged,
      });
    },
    delete: remove,
    filesBeside(file) {
      const places = [...(entryOf(file)?.lines ?? [])].flatMap(placesOf);
      return new Set([file, ...places.flatMap((place) => entries.get(numberIn(place))?.file ?? [])]);
    },
    findings() {
      const own = [...entries.values()].flatMap((entry) => entry.own);
      return finished([...[...lines.keys()].flatMap(foundIn), ...own]);
    },
    findingsOf(file) {
      const entry = entryOf(file);
      if (entry === undefined) return [];
      const found = finished([...[...entry.lines].flatMap(foundIn), ...entry.own]);
      return found.filter(({ facts }) => facts.some((fact) => fact.file === file));
    },
    get size() {
      return entries.size;
    },
  };
}

function numberIn(place: Place): number {
  return Math.floor(place / mostClaims);
}

function keysOf(claim: Claim): string[] {
  const restated = restatementKey(claim);
  return [`${claim.metric.key}\n${claim.scope}`, ...(restated === undefined ? [] : [restated])];
}

/** Of claims whose keys have one hash. They are of one line, unless chance would have it otherwise. */
function findingsBetween(claims: readonly Claim[], hash: number): Finding[] {
  const byKey = new Map<string, Claim[]>();
  for (const claim of claims) {
    for (const key of keysOf(claim).filter((each) => keyHash(each) === hash)) {
      const alike = byKey.get(key);
      if (alike === undefined) byKey.set(key, [claim]);
      else alike.push(claim);
    }
  }
  const drafts = [...byKey].flatMap(([key, alike]): Draft[] =>
    key.includes('\n') ? lineFindings(alike) : loosely(alike),
  );
  return drafts.map((draft) => findingOf(draft, () => false));
}

function placesByLine(claims: readonly Claim[], number: number): Map<number, Place[]> {
  const byLine = new Map<number, Place[]>();
  for (const [at, claim] of claims.entries()) {
    for (const key of keysOf(claim).map(keyHash)) {
      const own = byLine.get(key);
      if (own === undefined) byLine.set(key, [number * mostClaims + at]);
      else own.push(number * mostClaims + at);
    }
  }
  return byLine;
}

/** Leaves out restatements whose facts are all in a larger one. */
function withoutNested(findings: readonly Finding[]): Finding[] {
  const kept = new Map<string, Set<Finding>>();
  const bySize = [...findings].sort((one, other) => other.facts.length - one.facts.length);
  const nested = new Set<Finding>();
  for (const finding of bySize) {
    if (finding.type !== 'same') continue;
    const [first, ...others] = finding.facts.map((fact) => kept.get(placeOf(fact)) ?? new Set());
    if ([...(first ?? [])].some((larger) => others.every((ofOther) => ofOther.has(larger)))) {
      nested.add(finding);
      continue;
    }
    for (const fact of finding.facts) {
      const place = placeOf(fact);
      kept.set(place, (kept.get(place) ?? new Set()).add(finding));
    }
  }
  return findings.filter((finding) => !nested.has(finding));
}

/** Findings over the same claims in different places are one, with the facts of all. */
function together(findings: readonly Finding[]): Finding[] {
  const [first] = findings;
  if (first === undefined || findings.length === 1) return [...findings];
  // The terms of the explanation are the first facts.
  const facts = [...first.facts];
  const places = new Set(facts.map(placeOf));
  for (const fact of findings.slice(1).flatMap((finding) => finding.facts)) {
    if (places.has(placeOf(fact))) continue;
    places.add(placeOf(fact));
    facts.push(fact);
  }
  return [{ ...first, facts, isAcknowledged: findings.some((finding) => finding.isAcknowledged) }];
}

function placeOf({ file, start, end }: Finding['facts'][number]): string {
  return `${start}-${end} ${file}`;
}

const typeOrder = { conflict: 0, same: 1, series: 2 } as const;

function inOrder(one: Finding, other: Finding): number {
  const [first] = one.facts;
  const [second] = other.facts;
  if (first === undefined || second === undefined || one.type !== other.type) {
    return typeOrder[one.type] - typeOrder[other.type];
  }
  if (first.file !== second.file) return first.file < second.file ? -1 : 1;
  return first.start - second.start || (one.id < other.id ? -1 : 1);
}
