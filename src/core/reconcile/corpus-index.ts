import type { Claim } from './claim.js';
import type { ReconcileDocument } from './document.js';
import { type Draft, type Finding, findingOf } from './finding.js';
import { lineFindings } from './line.js';
import { type MetricKnowledge, metricReader } from './metric.js';
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
  readonly lines: readonly string[];
  readonly own: readonly Draft[];
  readonly acknowledged: readonly string[];
}

/** Claims that are held against each other: of one metric about one subject, or of one number. */
interface Line {
  readonly claims: Map<string, readonly Claim[]>;
  readonly work: (claims: readonly Claim[]) => Draft[];
  /** Worked out when asked for, and again after a change. */
  drafts: readonly Draft[] | undefined;
}

export function createCorpusIndex(knowledge: MetricKnowledge = {}): CorpusIndex {
  const metricOf = metricReader(knowledge);
  const entries = new Map<string, Entry>();
  const lines = new Map<string, Line>();

  function remove(file: string): void {
    for (const key of entries.get(file)?.lines ?? []) {
      const line = lines.get(key);
      if (line === undefined) continue;
      line.claims.delete(file);
      line.drafts = undefined;
      if (line.claims.size === 0) lines.delete(key);
    }
    entries.delete(file);
  }

  function draftsOf(line: Line): readonly Draft[] {
    if (line.drafts === undefined) {
      // In the order of their files, so that findings do not depend on which document came first.
      const byFile = [...line.claims].sort(([one], [other]) => (one < other ? -1 : 1));
      line.drafts = line.work(byFile.flatMap(([, claims]) => claims));
    }
    return line.drafts;
  }

  function finished(drafts: Iterable<Draft>): Finding[] {
    const isAcknowledged = (files: ReadonlySet<string>) => (id: string) =>
      [...files].some((file) => entries.get(file)?.acknowledged.includes(id) === true);
    const found = new Map<string, Finding[]>();
    for (const draft of drafts) {
      const files = new Set(draft.claims.map(({ fact }) => fact.file));
      const finding = findingOf(draft, isAcknowledged(files));
      const alike = found.get(finding.id);
      if (alike === undefined) found.set(finding.id, [finding]);
      else alike.push(finding);
    }
    return withoutNested([...found.values()].flatMap(together)).sort(inOrder);
  }

  return {
    set(document) {
      remove(document.file);
      const claims = readClaims(document, metricOf);
      const byLine = new Map<string, Claim[]>();
      for (const claim of claims) {
        for (const key of [`${claim.metric.key}\n${claim.scope}`, restatementKey(claim)]) {
          if (key === undefined) continue;
          const own = byLine.get(key);
          if (own === undefined) byLine.set(key, [claim]);
          else own.push(claim);
        }
      }
      for (const [key, own] of byLine) {
        const work = key.includes('\n') ? lineFindings : loosely;
        const line = lines.get(key) ?? { claims: new Map(), work, drafts: undefined };
        line.claims.set(document.file, own);
        line.drafts = undefined;
        lines.set(key, line);
      }
      const { acknowledged = [] } = document;
      entries.set(document.file, { lines: [...byLine.keys()], own: sentenceChecks(document, claims), acknowledged });
    },
    delete: remove,
    filesBeside(file) {
      const own = entries.get(file)?.lines ?? [];
      return new Set([file, ...own.flatMap((key) => [...(lines.get(key)?.claims.keys() ?? [])])]);
    },
    findings() {
      const own = [...entries.values()].flatMap((entry) => entry.own);
      return finished([...[...lines.values()].flatMap(draftsOf), ...own]);
    },
    findingsOf(file) {
      const entry = entries.get(file);
      if (entry === undefined) return [];
      const shared = entry.lines.flatMap((key) => {
        const line = lines.get(key);
        return line === undefined ? [] : draftsOf(line);
      });
      const found = finished([...shared, ...entry.own]);
      return found.filter(({ facts }) => facts.some((fact) => fact.file === file));
    },
    get size() {
      return entries.size;
    },
  };
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
