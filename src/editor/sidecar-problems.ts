import { Diagnostic, DiagnosticSeverity, Disposable, languages, Range, type Uri } from 'vscode';
import type { SidecarProblem } from '../core/sidecar/read.js';
import { problemText, type Sidecars, sidecarOf } from './sidecars.js';

/** Shows what is wrong with sidecars in the Problems panel, each at its line. The one place where such data becomes diagnostics. */
export function registerSidecarProblems(sidecars: Sidecars): Disposable {
  const collection = languages.createDiagnosticCollection('seedmark');
  const show = (seed: Uri) => {
    const problems = sidecars.current(seed)?.problems ?? [];
    collection.set(sidecarOf(seed), problems.length === 0 ? undefined : problems.map(diagnosticOf));
  };
  return Disposable.from(collection, sidecars.onDidChange(show));
}

function diagnosticOf(problem: SidecarProblem): Diagnostic {
  const line = problem.line - 1;
  const column = problem.column - 1;
  // An empty range covers the word that stands there.
  const range = new Range(line, column, line, column);
  const diagnostic = new Diagnostic(range, problemText(problem), DiagnosticSeverity.Error);
  diagnostic.source = 'Seedmark';
  diagnostic.code = problem.code;
  return diagnostic;
}
