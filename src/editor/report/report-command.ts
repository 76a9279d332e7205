import {
  Disposable,
  EventEmitter,
  l10n,
  ProgressLocation,
  Uri,
  commands as vscodeCommands,
  window,
  workspace,
} from 'vscode';
import type { CorpusEntity } from '../../workspace/corpus.js';
import { createCorpusSummary } from '../../workspace/corpus-summary.js';
import type { Corpus } from '../corpus.js';
import type { Findings } from '../findings/findings.js';
import { commands } from '../ids.js';
import { logFor, messageOf } from '../log.js';
import { registerCommand } from '../review-commands/register.js';
import type { Command } from '../review-commands/targets.js';
import type { SeedFiles } from '../seed-files.js';
import { type ReportData, reportText } from './report-text.js';

const scheme = 'seedmark-report';
const log = logFor('report');
/** So long the extension host does one thing; then others have their turn. */
const sliceMilliseconds = 8;

/** The command that opens a summary of the corpus, rendered; as text where VS Code's Markdown support is switched off. */
export function registerReport(
  corpus: Corpus,
  findings: Pick<Findings, 'all'>,
  seeds: Pick<SeedFiles, 'lost'>,
): Disposable {
  const changed = new EventEmitter<Uri>();
  let text = '';
  return Disposable.from(
    changed,
    workspace.registerTextDocumentContentProvider(scheme, {
      onDidChange: changed.event,
      provideTextDocumentContent: () => text,
    }),
    registerCommand(
      reportCommand(corpus, findings, seeds, async (made) => {
        text = made;
        const uri = Uri.from({ scheme, path: `/${l10n.t('Report on the corpus')}.md` });
        changed.fire(uri);
        await show(uri);
      }),
    ),
  );
}

function reportCommand(
  corpus: Corpus,
  findings: Pick<Findings, 'all'>,
  seeds: Pick<SeedFiles, 'lost'>,
  open: (text: string) => Promise<void>,
): Command {
  return {
    id: commands.report,
    async execute() {
      const data = await window.withProgress(
        { location: ProgressLocation.Window, title: l10n.t('Counting what the seeds hold') },
        async () => reportData(corpus, findings, await seeds.lost()),
      );
      await open(reportText(data));
    },
  };
}

async function reportData(corpus: Corpus, findings: Pick<Findings, 'all'>, lost: readonly Uri[]): Promise<ReportData> {
  await corpus.ready();
  const summary = createCorpusSummary();
  let began = performance.now();
  for (const document of corpus.documents()) {
    summary.add(document);
    if (performance.now() - began > sliceMilliseconds) {
      await new Promise((resolve) => setTimeout(resolve));
      began = performance.now();
    }
  }
  return {
    summary: summary.summary(),
    reading: corpus.progress(),
    entities: [...corpus.entities()].sort(mostMentioned),
    findings: [...findings.all()],
    lost: lost.map(String),
    nameOf: (uri) => workspace.asRelativePath(Uri.parse(uri, true)),
  };
}

function mostMentioned(one: CorpusEntity, other: CorpusEntity): number {
  return other.mentions - one.mentions || other.documents - one.documents;
}

async function show(uri: Uri): Promise<void> {
  const document = await workspace.openTextDocument(uri);
  try {
    await vscodeCommands.executeCommand('markdown.showPreview', uri);
  } catch (error) {
    log.warn(`no preview of Markdown: ${messageOf(error)}`);
    await window.showTextDocument(document, { preview: true });
  }
}
