import { CancellationError, l10n, type Memento, ProgressLocation, type Uri, window } from 'vscode';
import type { Exporter } from '../../core/export/exporter.js';
import type { Details } from '../details.js';
import { commands } from '../ids.js';
import type { Command } from '../review-commands/targets.js';
import type { SeedFiles } from '../seed-files.js';
import { nameOf } from '../workspace-file-system.js';
import { askFormat, askOffsets, askTarget, askWithSuggestions } from './ask.js';
import { type LastExport, lastExport, rememberExport } from './last-export.js';
import { type ExportPlan, type ExportServices, runExport } from './run-export.js';
import { type Scope, scopeAgain, scopeChoices, scopeLabel, scopeOfArgument } from './scope.js';
import { tellExport } from './tell-export.js';

export interface ExportDesk extends ExportServices {
  readonly seeds: Pick<SeedFiles, 'list'>;
  readonly details: Details;
  /** Of the workspace. */
  readonly memory: Memento;
}

/** Writes what was accepted, edited and added in a seed, a folder or the workspace in a chosen format. */
export function exportCommand(desk: ExportDesk): Command {
  return {
    id: commands.exportAnnotations,
    async execute(argument) {
      const plan = await planOf(argument, desk);
      if (!plan) {
        return;
      }
      const { exporter, scope, target, withSuggestions, offsets } = plan;
      const { kind, about } = scope;
      await rememberExport(desk.memory, { format: exporter.id, kind, about, target, withSuggestions, offsets });
      await exportAs(plan, desk);
    },
  };
}

/** Asks what is not told; undefined where the person leaves, or there is nothing to export. */
async function planOf(argument: unknown, { seeds, memory }: ExportDesk): Promise<ExportPlan | undefined> {
  // A bundle of its own: most sessions export nothing.
  const { exporters } = await import('../../core/export/exporters.js');
  const all = await seeds.list();
  const last = lastExport(memory);
  const again = last && planAgain(last, exporters, all);
  const chosen = (await scopeOfArgument(argument, all)) ?? (await askScopeOrAgain(all, again));
  if (!chosen || 'exporter' in chosen) {
    return chosen;
  }
  if (chosen.seeds.length === 0) {
    window.showInformationMessage(l10n.t('There are no seeds here to export.'));
    return undefined;
  }
  return askPlan(chosen, exporters, last);
}

/** The last export once more, of what is there now. */
function planAgain(last: LastExport, exporters: readonly Exporter[], seeds: readonly Uri[]): ExportPlan | undefined {
  const exporter = exporters.find(({ id }) => id === last.format);
  const scope = scopeAgain(last.kind, last.about, seeds);
  const { withSuggestions, offsets, target } = last;
  const isThere = exporter !== undefined && scope !== undefined && scope.seeds.length > 0;
  return isThere ? { exporter, scope, withSuggestions, offsets, target } : undefined;
}

async function askScopeOrAgain(seeds: readonly Uri[], again?: ExportPlan): Promise<Scope | ExportPlan | undefined> {
  const choices = scopeChoices(seeds).map((choice) => ({ ...choice, chosen: choice.scope as Scope | ExportPlan }));
  if (choices.length === 0) {
    window.showInformationMessage(l10n.t('There are no seeds here to export.'));
    return undefined;
  }
  const repeated = again && {
    label: l10n.t('As last time: {0} of {1}', again.exporter.label, scopeLabel(again.scope)),
    description: nameOf(again.target),
    detail: again.target.scheme === 'file' ? again.target.fsPath : again.target.path,
    chosen: again,
  };
  const picked = await window.showQuickPick([...(repeated ? [repeated] : []), ...choices], {
    title: l10n.t('Export curated annotations of…'),
  });
  return picked?.chosen;
}

async function askPlan(
  scope: Scope,
  exporters: readonly Exporter[],
  last: LastExport | undefined,
): Promise<ExportPlan | undefined> {
  const exporter = await askFormat(exporters, last);
  const withSuggestions = exporter && (await askWithSuggestions(last));
  if (exporter === undefined || withSuggestions === undefined) {
    return undefined;
  }
  const offsets = exporter.id === 'w3c' ? await askOffsets(last) : (last?.offsets ?? 'code-point');
  const target = offsets && (await askTarget(scope, exporter, last));
  return target && offsets && { scope, exporter, withSuggestions, offsets, target };
}

async function exportAs(plan: ExportPlan, desk: ExportDesk): Promise<void> {
  const options = {
    location: ProgressLocation.Notification,
    title: l10n.t('Exporting annotations'),
    cancellable: true,
  };
  try {
    const outcome = await window.withProgress(options, (progress, token) => runExport(plan, desk, progress, token));
    await tellExport(outcome, desk.details);
  } catch (error) {
    if (!(error instanceof CancellationError)) {
      throw error;
    }
    window.showInformationMessage(l10n.t('The export was cancelled. Nothing was written.'));
  }
}
