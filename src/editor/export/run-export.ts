import { CancellationError, type CancellationToken, l10n, type Progress, Uri, workspace } from 'vscode';
import { exportCurated } from '../../core/export/curated.js';
import {
  createTally,
  type ExportChunk,
  type Exporter,
  type ExportReport,
  type OffsetUnit,
  type ReportFinding,
  type ReviewedDocument,
} from '../../core/export/exporter.js';
import { explain } from '../../core/reconcile/explain.js';
import type { Findings } from '../findings/findings.js';
import type { ReviewDocuments } from '../review-documents.js';
import { createTurns } from '../turns.js';
import { nameOf } from '../workspace-file-system.js';
import type { Scope } from './scope.js';
import type { ExportWriter } from './write-export.js';

export interface ExportPlan {
  readonly scope: Scope;
  readonly exporter: Exporter;
  readonly withSuggestions: boolean;
  readonly offsets: OffsetUnit;
  readonly target: Uri;
}

/** A seed that could not be exported, and why where that is known. */
export interface MissingSeed {
  readonly uri: Uri;
  readonly reason?: string;
}

export interface ExportOutcome extends ExportReport {
  readonly plan: ExportPlan;
  readonly documents: number;
  readonly missing: readonly MissingSeed[];
}

export interface ExportServices {
  readonly documents: Pick<ReviewDocuments, 'load'>;
  readonly findings: Pick<Findings, 'all' | 'ready'>;
  readonly writer: ExportWriter;
}

export type ExportProgress = Progress<{ readonly message?: string; readonly increment?: number }>;

/** Writes the export. Throws CancellationError where the person ends it; then, as after any error, nothing was written. */
export async function runExport(
  plan: ExportPlan,
  { documents, findings, writer }: ExportServices,
  progress: ExportProgress,
  token: CancellationToken,
): Promise<ExportOutcome> {
  const { scope, exporter, target, withSuggestions, offsets } = plan;
  const tally = createTally();
  const missing: MissingSeed[] = [];
  let count = 0;
  const increment = 100 / scope.seeds.length;
  async function* reviewed(): AsyncGenerator<ReviewedDocument> {
    const takeTurn = createTurns();
    for (const uri of scope.seeds) {
      progress.report({ increment, message: nameOf(uri) });
      const review = await documents.load(uri, token);
      await takeTurn();
      expectWanted(token);
      if (review?.paused !== undefined) missing.push({ uri, reason: review.paused });
      else if (!review) missing.push({ uri });
      else {
        count++;
        yield { file: exportedName(uri), text: review.text, items: review.items };
      }
    }
  }
  const known = exporter.id === 'markdown' ? await reportFindings(findings, token) : [];
  const chunks = exportCurated(exporter, reviewed(), tally, { withSuggestions, offsets, findings: known });
  const write = exporter.output === 'file' ? writer.writeFile : writer.writeFolder;
  await write(target, untilCancelled(chunks, token), scope.seeds);
  const { written, unreviewed, losses } = tally;
  return { plan, written, unreviewed, losses, documents: count, missing };
}

/** The name of a seed in exports, by which an import finds it again. */
export function exportedName(uri: Uri): string {
  return workspace.asRelativePath(uri);
}

/** The last moment to end an export is before its last piece: what is whole is put in place at once. */
async function* untilCancelled(
  chunks: AsyncIterable<ExportChunk>,
  token: CancellationToken,
): AsyncGenerator<ExportChunk> {
  for await (const chunk of chunks) {
    expectWanted(token);
    yield chunk;
  }
  expectWanted(token);
}

function expectWanted(token: CancellationToken): void {
  if (token.isCancellationRequested) {
    throw new CancellationError();
  }
}

/** What stands between the facts of the workspace. The report takes what is about its own facts, and is in English. */
async function reportFindings(
  findings: ExportServices['findings'],
  token: CancellationToken,
): Promise<ReportFinding[]> {
  await findings.ready(token);
  const names = new Map<string, string>();
  const nameOfSeed = (file: string): string => {
    const name = names.get(file) ?? exportedName(Uri.parse(file, true));
    names.set(file, name);
    return name;
  };
  return [...findings.all()].map((finding) => ({
    type: finding.type,
    facts: finding.facts.map(({ file, start, end, quote }) => ({ file: nameOfSeed(file), start, end, quote })),
    explanation: explain(finding, 'en'),
  }));
}

/** Why the seed is missing, for a person. */
export function missingText({ uri, reason }: MissingSeed): string {
  return `${exportedName(uri)}: ${reason ?? l10n.t('it cannot be read as UTF-8 text')}`;
}
