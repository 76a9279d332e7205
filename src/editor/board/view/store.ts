import type { BoardFact, BoardFinding, BoardSlice } from '../protocol.js';
import { type BoardRow, type Mark, marks, rowKey } from '../rows.js';

/** What the board was told so far. */
export interface Store {
  take(slices: readonly BoardSlice[]): void;
  takeFindings(changed: readonly BoardFinding[], gone: readonly string[]): void;
  /** In the order of documents and of text. The same array until something changes. */
  rows(): readonly BoardRow[];
  /** Findings about the fact with this key. */
  findingsOf(key: string): readonly BoardFinding[];
}

interface Known {
  readonly name: string;
  readonly path: string;
  readonly facts: readonly BoardFact[];
}

export function createStore(): Store {
  const documents = new Map<string, Known>();
  /** Documents of which the last slice has not come. */
  const coming = new Map<string, BoardFact[]>();
  const findings = new Map<string, BoardFinding>();
  const byFact = new Map<string, Set<BoardFinding>>();
  let made: readonly BoardRow[] | undefined;

  function forget(id: string): void {
    const finding = findings.get(id);
    if (finding === undefined) return;
    findings.delete(id);
    for (const fact of finding.facts) byFact.get(rowKey(fact.uri, fact))?.delete(finding);
  }

  function markOf(key: string): Mark | undefined {
    let best: Mark | undefined;
    for (const { type, isAcknowledged } of byFact.get(key) ?? []) {
      const mark: Mark = type === 'conflict' && isAcknowledged ? 'acknowledged' : type;
      if (best === undefined || marks.indexOf(mark) < marks.indexOf(best)) best = mark;
    }
    return best;
  }

  function makeRows(): BoardRow[] {
    const inOrder = [...documents].sort(([, one], [, other]) => (one.path < other.path ? -1 : 1));
    return inOrder.flatMap(([uri, { name, path, facts }]) =>
      facts.map((fact): BoardRow => {
        const key = rowKey(uri, fact);
        const mark = markOf(key);
        return { key, uri, name, path, fact, ...(mark !== undefined && { mark }) };
      }),
    );
  }

  return {
    take(slices) {
      for (const { uri, name, path, from, facts, isLast } of slices) {
        const known = from === 0 ? [] : (coming.get(uri) ?? []);
        known.push(...facts);
        coming.set(uri, known);
        if (!isLast) continue;
        coming.delete(uri);
        if (known.length > 0) documents.set(uri, { name, path, facts: known });
        else documents.delete(uri);
        made = undefined;
      }
    },
    takeFindings(changed, gone) {
      gone.forEach(forget);
      for (const finding of changed) {
        forget(finding.id);
        findings.set(finding.id, finding);
        for (const fact of finding.facts) {
          const key = rowKey(fact.uri, fact);
          byFact.set(key, (byFact.get(key) ?? new Set()).add(finding));
        }
      }
      made = undefined;
    },
    rows() {
      made ??= makeRows();
      return made;
    },
    findingsOf: (key) => [...(byFact.get(key) ?? [])],
  };
}
