import type { ReportFinding } from '../core/export/exporter.js';
import { createCorpusIndex } from '../core/reconcile/corpus-index.js';
import { reconcileDocument } from '../core/reconcile/document.js';
import { explain } from '../core/reconcile/explain.js';
import { projectsOf } from './projects.js';
import { knowledgeOf } from './reconcile.js';
import { reviewedSeeds } from './reviewed-seeds.js';
import { silentTerminal, type Terminal } from './terminal.js';

/** Findings between the facts of the seeds, for the report. What cannot be read is left out, and told by whoever exports it. */
export async function findingsOf(files: readonly string[], terminal: Terminal): Promise<ReportFinding[]> {
  const index = createCorpusIndex(await knowledgeOf(files, terminal));
  for await (const { file, text, analysis, items, acknowledged } of reviewedSeeds(
    files,
    silentTerminal,
    projectsOf(terminal),
  )) {
    const ids = acknowledged.map(({ conflict }) => conflict);
    index.set(reconcileDocument(file, text, analysis, items, ids));
  }
  return index.findings().map((finding) => ({
    type: finding.type,
    facts: finding.facts.map(({ file, start, end, quote }) => ({ file, start, end, quote })),
    explanation: explain(finding, 'en'),
  }));
}
