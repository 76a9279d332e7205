import { Disposable, type Event, EventEmitter } from 'vscode';
import { isOpenConflict } from '../findings/diagnostics.js';
import { explanationLabel } from '../findings/finding-label.js';
import type { Findings } from '../findings/findings.js';
import type { MentionNode } from './nodes.js';

/** Which facts stand in a conflict that nobody acknowledged, for the tree to mark. */
export interface ConflictMarks extends Disposable {
  /** The sentence that explains the conflict, or several; undefined where there is none. */
  of(node: MentionNode): string | undefined;
  /** Conflicts of documents that were asked about came or went. */
  readonly onDidChange: Event<readonly string[]>;
}

export function createConflictMarks(findings: Pick<Findings, 'of' | 'onDidChange'>): ConflictMarks {
  const changed = new EventEmitter<readonly string[]>();
  /** By document and place. Only of documents that a tree has shown. */
  const asked = new Map<string, ReadonlyMap<string, string>>();

  function marksIn(uri: string): ReadonlyMap<string, string> {
    const marks = new Map<string, string>();
    for (const finding of findings.of(uri).filter(isOpenConflict)) {
      const sentence = explanationLabel(finding);
      for (const fact of finding.facts.filter(({ file }) => file === uri)) {
        const told = marks.get(placeOf(fact));
        marks.set(placeOf(fact), told === undefined ? sentence : `${told}\n${sentence}`);
      }
    }
    return marks;
  }

  const subscriptions = Disposable.from(
    changed,
    findings.onDidChange((uris) => {
      const touched: string[] = [];
      for (const uri of uris) {
        const before = asked.get(uri);
        const now = before && marksIn(uri);
        if (now && !isSame(before, now)) {
          asked.set(uri, now);
          touched.push(uri);
        }
      }
      if (touched.length > 0) {
        changed.fire(touched);
      }
    }),
  );
  return {
    of({ uri, item }) {
      const marks = asked.get(uri) ?? marksIn(uri);
      asked.set(uri, marks);
      return marks.get(placeOf(item));
    },
    onDidChange: changed.event,
    dispose: () => subscriptions.dispose(),
  };
}

function placeOf({ start, end }: { readonly start: number; readonly end: number }): string {
  return `${start}-${end}`;
}

function isSame(one: ReadonlyMap<string, string>, other: ReadonlyMap<string, string>): boolean {
  return one.size === other.size && [...one].every(([place, sentence]) => other.get(place) === sentence);
}
