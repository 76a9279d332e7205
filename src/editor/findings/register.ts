import { Disposable, type Uri } from 'vscode';
import type { Corpus } from '../corpus.js';
import { type FindingServices, registerFindingCommands } from './commands.js';
import { registerFindingDiagnostics } from './diagnostics.js';
import { registerFindingsHover } from './hover.js';
import { registerFindingQuickFixes } from './quick-fixes.js';

/** Where findings show: Problems panel, quick fixes, hover, and the commands that acknowledge conflicts. */
export function registerFindings(
  services: FindingServices & { readonly corpus: Corpus },
  extensionUri: Uri,
): Disposable {
  const { findings, corpus, documents } = services;
  return Disposable.from(
    registerFindingDiagnostics(findings, corpus, extensionUri),
    registerFindingQuickFixes(findings, documents),
    registerFindingsHover(findings),
    registerFindingCommands(services),
  );
}
