import {
  Disposable,
  l10n,
  Range,
  Selection,
  TextEditorRevealType,
  Uri,
  type ViewColumn,
  window,
  workspace,
} from 'vscode';
import type { Finding } from '../../core/reconcile/finding.js';
import type { Acknowledgement } from '../../core/sidecar/model.js';
import { commands } from '../ids.js';
import { registerCommand } from '../review-commands/register.js';
import { isRecord, parseUri } from '../review-commands/targets.js';
import type { ReviewDocuments } from '../review-documents.js';
import type { ReviewerName } from '../reviewer.js';
import type { SeedFiles } from '../seed-files.js';
import type { Sidecars } from '../sidecars.js';
import { isOpenConflict } from './diagnostics.js';
import { explanationLabel, metricLabel } from './finding-label.js';
import type { Findings } from './findings.js';

export interface FindingServices {
  readonly findings: Findings;
  readonly documents: ReviewDocuments;
  readonly sidecars: Sidecars;
  readonly seeds: SeedFiles;
  readonly reviewer: ReviewerName;
}

export function registerFindingCommands(services: FindingServices): Disposable {
  return Disposable.from(
    registerCommand({
      id: commands.goToFact,
      async execute(argument) {
        if (isFactPlace(argument)) {
          await goToFact(argument, services.seeds);
        }
      },
    }),
    registerCommand({
      id: commands.acknowledge,
      async execute(argument) {
        const finding = findingOf(argument, services.findings) ?? (await askConflict(services.findings));
        if (finding) {
          await acknowledge(finding, services);
        }
      },
    }),
    registerCommand({
      id: commands.unacknowledge,
      async execute(argument) {
        const finding = findingOf(argument, services.findings) ?? (await askAcknowledged(services.findings));
        if (finding) {
          await change(finding, services, (list) => list.filter(({ conflict }) => conflict !== finding.id));
        }
      },
    }),
  );
}

/** Where a fact stands, as a link or a quick fix names it. */
export interface FactPlace {
  readonly uri: string;
  readonly start: number;
  readonly end: number;
}

function isFactPlace(argument: unknown): argument is FactPlace {
  if (!isRecord(argument) || typeof argument.uri !== 'string') {
    return false;
  }
  return Number.isSafeInteger(argument.start) && Number.isSafeInteger(argument.end);
}

/** Only seeds are opened: an argument may come from anywhere. */
export async function goToFact(
  { uri: text, start, end }: FactPlace,
  seeds: Pick<SeedFiles, 'list'>,
  column?: ViewColumn,
): Promise<void> {
  const uri = parseUri(text);
  const isSeed = uri && (await seeds.list()).some((seed) => seed.toString() === uri.toString());
  if (!uri || !isSeed) {
    return;
  }
  const document = await workspace.openTextDocument(uri);
  const editor = await window.showTextDocument(document, column);
  const range = new Range(document.positionAt(start), document.positionAt(end));
  editor.selection = new Selection(range.start, range.end);
  editor.revealRange(range, TextEditorRevealType.InCenterIfOutsideViewport);
}

function findingOf(argument: unknown, findings: Findings): Finding | undefined {
  return isRecord(argument) && typeof argument.finding === 'string' ? findings.find(argument.finding) : undefined;
}

async function askConflict(findings: Findings): Promise<Finding | undefined> {
  const open = [...findings.all()].filter(isOpenConflict);
  if (open.length === 0) {
    window.showInformationMessage(l10n.t('There is no conflict between facts to acknowledge.'));
    return undefined;
  }
  return choose(open, l10n.t('Which conflict stands as it is?'));
}

async function askAcknowledged(findings: Findings): Promise<Finding | undefined> {
  const acknowledged = [...findings.all()].filter(({ isAcknowledged }) => isAcknowledged);
  if (acknowledged.length === 0) {
    window.showInformationMessage(l10n.t('No conflict is acknowledged.'));
    return undefined;
  }
  return choose(acknowledged, l10n.t('Which conflict is to be warned of again?'));
}

async function choose(list: readonly Finding[], title: string): Promise<Finding | undefined> {
  const choices = list.map((finding) => ({
    label: metricLabel(finding),
    description: explanationLabel(finding),
    finding,
  }));
  return (await window.showQuickPick(choices, { title, matchOnDescription: true }))?.finding;
}

/** Asks for the reason and writes it into the sidecars of all facts of the conflict. */
async function acknowledge(finding: Finding, services: FindingServices): Promise<void> {
  const reason = await window.showInputBox({
    title: l10n.t('Acknowledge: {0}', explanationLabel(finding)),
    prompt: l10n.t(
      'Why does it stand? The reason is kept in the sidecars. A figure that changes brings the conflict back.',
    ),
    placeHolder: l10n.t('For example: the second source counts new members only'),
    ignoreFocusOut: true,
  });
  if (reason === undefined) {
    return;
  }
  const time = new Date().toISOString().replace(/\.\d+Z$/, 'Z');
  const [first] = finding.facts;
  const reviewer = first ? await services.reviewer(Uri.parse(first.file, true)) : '';
  await change(finding, services, (list) => [
    ...list.filter(({ conflict }) => conflict !== finding.id),
    { conflict: finding.id, reason: reason.trim(), reviewer, time },
  ]);
}

async function change(
  { facts }: Finding,
  { documents, sidecars }: FindingServices,
  edit: (list: readonly Acknowledgement[]) => readonly Acknowledgement[],
): Promise<void> {
  for (const file of new Set(facts.map((fact) => fact.file))) {
    const uri = Uri.parse(file, true);
    const review = await documents.load(uri);
    if (review?.paused) {
      window.showWarningMessage(l10n.t('Review is paused for this text: {0}', review.paused));
    } else if (review) {
      await sidecars.acknowledge(uri, review, edit);
    }
  }
}
