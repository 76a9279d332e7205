import { l10n, type QuickPickItem, Uri, window, workspace } from 'vscode';
import type { Exporter, OffsetUnit } from '../../core/export/exporter.js';
import { nameOf } from '../workspace-file-system.js';
import type { LastExport } from './last-export.js';
import { isInside, type Scope } from './scope.js';

interface Choice<Value> extends QuickPickItem {
  readonly value: Value;
}

/** Asks for one of the choices; what was chosen last heads the list, so that Enter takes it again. */
async function ask<Value>(
  title: string,
  choices: readonly Choice<Value>[],
  last: (value: Value) => boolean,
): Promise<Value | undefined> {
  const before = choices.filter(({ value }) => last(value));
  const rest = choices.filter(({ value }) => !last(value));
  const marked = before.map((choice) => ({
    ...choice,
    description: [choice.description, l10n.t('last used')].filter((part) => part).join(' · '),
  }));
  const picked = await window.showQuickPick([...marked, ...rest], { title, matchOnDetail: true });
  return picked?.value;
}

export function askFormat(exporters: readonly Exporter[], last?: LastExport): Promise<Exporter | undefined> {
  const choices = exporters.map((exporter) => ({
    label: exporter.label,
    description:
      exporter.output === 'file' ? `.${exporter.extension}` : l10n.t('.{0} files in a folder', exporter.extension),
    value: exporter,
  }));
  return ask(l10n.t('Format of the export'), choices, ({ id }) => id === last?.format);
}

export function askWithSuggestions(last?: LastExport): Promise<boolean | undefined> {
  const choices = [
    { label: l10n.t('Curated annotations only'), detail: l10n.t('Accepted, edited and added.'), value: false },
    {
      label: l10n.t('Suggestions, too'),
      detail: l10n.t('What nobody has reviewed is written with its state.'),
      value: true,
    },
  ];
  return ask(l10n.t('What to export'), choices, (value) => value === last?.withSuggestions);
}

export function askOffsets(last?: LastExport): Promise<OffsetUnit | undefined> {
  const choices = [
    {
      label: l10n.t('Code points'),
      detail: l10n.t('As the recommendation has it, and Python.'),
      value: 'code-point' as const,
    },
    { label: l10n.t('UTF-16 code units'), detail: l10n.t('As JavaScript and Java count.'), value: 'utf-16' as const },
  ];
  return ask(l10n.t('What positions count'), choices, (value) => value === last?.offsets);
}

export async function askTarget(scope: Scope, exporter: Exporter, last?: LastExport): Promise<Uri | undefined> {
  const proposed = proposedTarget(scope, exporter, last);
  return exporter.output === 'file' ? askFile(proposed, exporter) : askFolder(proposed);
}

/** Where the same export went last; else a name of its own in the folder where exports go. */
function proposedTarget(scope: Scope, exporter: Exporter, last?: LastExport): Uri {
  const { kind, about, name } = scope;
  if (last?.format === exporter.id && last.kind === kind && last.about.toString() === about.toString()) {
    return last.target;
  }
  const own = exporter.output === 'file' ? `${name}.${exporter.extension}` : `${name}-${exporter.id}`;
  return Uri.joinPath(proposedFolder(scope, exporter, last), own);
}

/**
 * The folder where exports went before, else that of what is exported. Formats that bring texts of their own are proposed beside
 * the workspace's folder, for in it those texts would be taken for seeds.
 */
function proposedFolder({ folder }: Scope, exporter: Exporter, last?: LastExport): Uri {
  const before = last && Uri.joinPath(last.target, '..');
  if (exporter.id !== 'brat') {
    return before ?? folder;
  }
  const root = workspace.getWorkspaceFolder(folder)?.uri;
  const isOutside = before && !(workspace.workspaceFolders ?? []).some(({ uri }) => isSameOrInside(before, uri));
  return isOutside ? before : root ? Uri.joinPath(root, '..') : folder;
}

function isSameOrInside(uri: Uri, folder: Uri): boolean {
  return uri.toString() === folder.toString() || isInside(uri, folder);
}

function askFile(proposed: Uri, { label, extension }: Exporter): Thenable<Uri | undefined> {
  return window.showSaveDialog({
    title: l10n.t('Export curated annotations'),
    defaultUri: proposed,
    filters: { [label]: [extension] },
  });
}

/** Dialogs choose folders that are there; the proposed one is made. */
async function askFolder(proposed: Uri): Promise<Uri | undefined> {
  const another = { label: l10n.t('Another folder…'), value: undefined };
  const choices: Choice<Uri | undefined>[] = [
    { label: nameOf(proposed), detail: pathOf(proposed), description: await stateOf(proposed), value: proposed },
    another,
  ];
  const picked = await window.showQuickPick(choices, { title: l10n.t('Folder of the export') });
  if (picked !== another) {
    return picked?.value;
  }
  const [chosen] =
    (await window.showOpenDialog({
      title: l10n.t('Folder of the export'),
      openLabel: l10n.t('Export here'),
      canSelectFiles: false,
      canSelectFolders: true,
      defaultUri: Uri.joinPath(proposed, '..'),
    })) ?? [];
  return chosen;
}

function pathOf(uri: Uri): string {
  return uri.scheme === 'file' ? uri.fsPath : uri.path;
}

async function stateOf(folder: Uri): Promise<string> {
  const isThere = await workspace.fs.stat(folder).then(
    () => true,
    () => false,
  );
  return isThere ? l10n.t('files of the same names are replaced') : l10n.t('new');
}
