import { commands, env, l10n, UIKind, type Uri, window, workspace } from 'vscode';
import { type Loss, leftOutKinds } from '../../core/export/exporter.js';
import type { Details } from '../details.js';
import { nameOf } from '../workspace-file-system.js';
import { lossText } from './loss-text.js';
import { type ExportOutcome, missingText } from './run-export.js';

/** Says what was written and what was lost, with counts; details, and the export itself, are a click away. */
export async function tellExport(outcome: ExportOutcome, details: Details): Promise<void> {
  const { plan, missing } = outcome;
  const { leftOut, partial } = lossesOf(outcome);
  const isWhole = leftOut.length + missing.length === 0;
  const show = isWhole ? window.showInformationMessage : window.showWarningMessage;
  const actions = [
    ...(isWhole && partial.length === 0
      ? []
      : [{ title: l10n.t('Show Details'), run: () => detail(outcome, details) }]),
    ...openAction(outcome),
    ...revealAction(plan.target),
  ];
  const chosen = await show(messageOf(outcome), ...actions);
  await chosen?.run();
}

function messageOf(outcome: ExportOutcome): string {
  const { plan, written, unreviewed, missing } = outcome;
  const { leftOut, partial } = lossesOf(outcome);
  const sentences = [
    l10n.t('Annotations written to {0}: {1}.', nameOf(plan.target), written),
    unreviewed === 0 ? l10n.t('Nothing is left to review.') : l10n.t('Still unreviewed: {0}.', unreviewed),
    leftOut.length === 0 ? '' : l10n.t('Left out: {0}.', sumOf(leftOut)),
    partial.length === 0 ? '' : l10n.t('Not written in full: {0}.', sumOf(partial)),
    missing.length === 0 ? '' : l10n.t('Seeds that could not be exported: {0}.', missing.length),
  ];
  return sentences.filter((sentence) => sentence !== '').join(' ');
}

function lossesOf({ losses }: ExportOutcome): { leftOut: Loss[]; partial: Loss[] } {
  const isLeftOut = ({ kind }: Loss) => leftOutKinds.some((each) => each === kind);
  return { leftOut: losses.filter(isLeftOut), partial: losses.filter((loss) => !isLeftOut(loss)) };
}

function sumOf(losses: readonly Loss[]): number {
  return losses.reduce((sum, { count }) => sum + count, 0);
}

async function detail(outcome: ExportOutcome, details: Details): Promise<void> {
  await details.show(l10n.t('What the export left out'), exportDetails(outcome));
}

/** What, how many and why, as a text. */
function exportDetails(outcome: ExportOutcome): string {
  const { plan, written, unreviewed, documents, missing } = outcome;
  const { leftOut, partial } = lossesOf(outcome);
  const listed = (losses: readonly Loss[]) => losses.map(({ kind, count }) => `  ${count} × ${lossText(kind)}`);
  const section = (title: string, lines: readonly string[]) => (lines.length === 0 ? [] : ['', title, ...lines]);
  return [
    l10n.t('Format: {0}', plan.exporter.label),
    l10n.t('Written to: {0}', plan.target.scheme === 'file' ? plan.target.fsPath : plan.target.toString()),
    l10n.t('Seeds: {0}. Annotations: {1}. Unreviewed suggestions: {2}.', documents, written, unreviewed),
    ...section(l10n.t('Left out:'), listed(leftOut)),
    ...section(l10n.t('Written, but not in full:'), listed(partial)),
    ...section(
      l10n.t('Seeds that could not be exported:'),
      missing.map((seed) => `  ${missingText(seed)}`),
    ),
    '',
  ].join('\n');
}

interface Action {
  readonly title: string;
  run(): Promise<void>;
}

function openAction({ plan: { exporter, target } }: ExportOutcome): Action[] {
  if (exporter.output === 'folder') {
    return [];
  }
  const run = async () => {
    await commands.executeCommand('vscode.open', target);
  };
  return [{ title: l10n.t('Open'), run }];
}

/** In the explorer where the workspace holds it, else in the system's own file manager where there is one. */
function revealAction(target: Uri): Action[] {
  const isHeld = workspace.getWorkspaceFolder(target) !== undefined;
  const hasManager = env.uiKind === UIKind.Desktop && !env.remoteName && target.scheme === 'file';
  if (!isHeld && !hasManager) {
    return [];
  }
  const run = async () => {
    await commands.executeCommand(isHeld ? 'revealInExplorer' : 'revealFileInOS', target);
  };
  return [{ title: l10n.t('Reveal'), run }];
}
