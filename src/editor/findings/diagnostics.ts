import {
  Diagnostic,
  DiagnosticRelatedInformation,
  DiagnosticSeverity,
  Disposable,
  Location,
  languages,
  Position,
  Range,
  tasks,
  Uri,
} from 'vscode';
import type { FindingFact } from '../../core/reconcile/claim.js';
import type { Finding } from '../../core/reconcile/finding.js';
import { positionIn } from '../../workspace/corpus-document.js';
import type { Corpus } from '../corpus.js';
import { logFor } from '../log.js';
import { taskType } from '../tasks/task-arguments.js';
import { explanationLabel, factLabel, metricLabel } from './finding-label.js';
import type { Findings } from './findings.js';

const log = logFor('findings');

/** Name by which the Problems panel groups them. */
export const diagnosticSource = 'seedmark';

/** How long diagnostics are made at a time; VS Code then takes about as long to send them. */
const sliceMilliseconds = 4;
const pauseMilliseconds = 20;

/**
 * Warns in the Problems panel at each figure of a conflict that nobody acknowledged, with the other figures as related places.
 * The code leads to the page that explains this kind of reasoning.
 */
export function registerFindingDiagnostics(findings: Findings, corpus: Corpus, extensionUri: Uri): Disposable {
  const collection = languages.createDiagnosticCollection('seedmark-findings');
  const page = Uri.joinPath(extensionUri, 'media', 'findings.md');
  const waiting = new Set<string>();
  let isShowing = false;
  let isDisposed = false;

  function show(uris: Iterable<string>): void {
    for (const uri of uris) {
      waiting.add(uri);
    }
    if (!isShowing) {
      isShowing = true;
      void showWaiting();
    }
  }

  /** After the reading of a corpus, thousands of documents wait at once. What is made in a turn goes to VS Code in one message. */
  async function showWaiting(): Promise<void> {
    try {
      while (waiting.size > 0 && !isDisposed) {
        collection.set(nextDiagnostics());
        await new Promise((resolve) => setTimeout(resolve, pauseMilliseconds));
      }
    } catch (error) {
      log.error('cannot warn of conflicts', error);
    }
    isShowing = false;
  }

  function nextDiagnostics(): [Uri, Diagnostic[]][] {
    const made: [Uri, Diagnostic[]][] = [];
    const began = performance.now();
    for (const uri of waiting) {
      waiting.delete(uri);
      const parsed = Uri.parse(uri, true);
      const diagnostics = diagnosticsIn(uri);
      // Most documents have none and had none.
      if (diagnostics.length > 0 || collection.has(parsed)) {
        made.push([parsed, diagnostics]);
      }
      if (performance.now() - began > sliceMilliseconds) {
        break;
      }
    }
    return made;
  }

  function diagnosticsIn(uri: string): Diagnostic[] {
    const open = findings.of(uri).filter(isOpenConflict);
    return open.flatMap((finding) => diagnosticsOf(finding, uri, corpus, page));
  }

  return Disposable.from(
    collection,
    {
      dispose() {
        isDisposed = true;
      },
    },
    // The problem matcher of reconcile tasks writes under the same name, so that nothing is shown twice; what is known here is more.
    tasks.onDidEndTaskProcess(({ execution }) => {
      if (execution.task.definition.type === taskType) {
        const open = [...findings.all()].filter(isOpenConflict);
        show(new Set(open.flatMap(({ facts }) => facts.map(({ file }) => file))));
      }
    }),
    findings.onDidChange(show),
    // Places of closed texts are known only when the corpus has read them, and move when it reads them again.
    corpus.onDidChange((uris) => show(uris.filter((uri) => findings.of(uri).some(isOpenConflict)))),
  );
}

export function isOpenConflict({ type, isAcknowledged }: Finding): boolean {
  return type === 'conflict' && !isAcknowledged;
}

function diagnosticsOf(finding: Finding, uri: string, corpus: Corpus, page: Uri): Diagnostic[] {
  const message = `${metricLabel(finding)}: ${explanationLabel(finding)}`;
  return finding.facts.flatMap((fact, at) => {
    const range = fact.file === uri ? rangeOf(fact, corpus) : undefined;
    if (!range) {
      return [];
    }
    const diagnostic = new Diagnostic(range, message, DiagnosticSeverity.Warning);
    diagnostic.source = diagnosticSource;
    diagnostic.code = { value: finding.code, target: page.with({ fragment: finding.code }) };
    diagnostic.relatedInformation = finding.facts
      .filter((_, other) => other !== at)
      .flatMap((other) => {
        const place = rangeOf(other, corpus);
        const location = place && new Location(Uri.parse(other.file, true), place);
        return location ? [new DiagnosticRelatedInformation(location, factLabel(other))] : [];
      });
    return [diagnostic];
  });
}

/** Where the fact stands in its text; undefined while the corpus does not know the text. */
export function rangeOf({ file, start, end }: FindingFact, corpus: Pick<Corpus, 'get'>): Range | undefined {
  const document = corpus.get(file);
  if (!document) {
    return undefined;
  }
  const from = positionIn(document, start);
  const to = positionIn(document, end);
  return new Range(new Position(from.line, from.character), new Position(to.line, to.character));
}
