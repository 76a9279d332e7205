import { FileType, l10n, type QuickPickItem, Uri, workspace } from 'vscode';
import { activeSeedEditor, isRecord, parseUri } from '../review-commands/targets.js';
import { nameOf } from '../workspace-file-system.js';

export const scopeKinds = ['document', 'folder', 'workspace'] as const;
export type ScopeKind = (typeof scopeKinds)[number];

/** Which seeds are exported, and where the export is proposed to go. */
export interface Scope {
  readonly kind: ScopeKind;
  /** The document or folder that it is about; of a workspace its first folder. */
  readonly about: Uri;
  readonly seeds: readonly Uri[];
  /** Name of the export without its ending. */
  readonly name: string;
  readonly folder: Uri;
}

export interface ScopeChoice extends QuickPickItem {
  readonly scope: Scope;
}

/** A tree item names its seed; the explorer gives the uri of a file or folder. */
export async function scopeOfArgument(argument: unknown, seeds: readonly Uri[]): Promise<Scope | undefined> {
  const named = isRecord(argument) && typeof argument.uri === 'string' ? parseUri(argument.uri) : undefined;
  const uri = argument instanceof Uri ? argument : named;
  if (!uri) {
    return undefined;
  }
  const { type } = await workspace.fs.stat(uri);
  return (type & FileType.Directory) === 0 ? documentScope(uri) : folderScope(uri, seeds);
}

/** The scope of an earlier export as it is today; undefined where its folder is of another workspace. */
export function scopeAgain(kind: ScopeKind, about: Uri, seeds: readonly Uri[]): Scope | undefined {
  switch (kind) {
    case 'document':
      return seeds.some((seed) => seed.toString() === about.toString()) ? documentScope(about) : undefined;
    case 'folder':
      return folderScope(about, seeds);
    case 'workspace':
      return workspaceScope(seeds);
  }
}

/** What can be exported here, the narrowest first. */
export function scopeChoices(seeds: readonly Uri[]): ScopeChoice[] {
  const active = activeSeedEditor()?.document.uri;
  const choices: ScopeChoice[] = [];
  if (active) {
    const scope = documentScope(active);
    choices.push({ label: l10n.t('This document'), description: nameOf(active), scope });
    const folder = folderScope(scope.folder, seeds);
    choices.push({
      label: l10n.t('Its folder'),
      description: counted(folder),
      detail: workspace.asRelativePath(folder.folder, true),
      scope: folder,
    });
  }
  const folders = workspace.workspaceFolders ?? [];
  for (const { uri } of folders.length > 1 ? folders : []) {
    const scope = folderScope(uri, seeds);
    choices.push({ label: l10n.t('Folder {0}', nameOf(uri)), description: counted(scope), scope });
  }
  const all = workspaceScope(seeds);
  if (all) {
    choices.push({ label: l10n.t('The workspace'), description: counted(all), scope: all });
  }
  return choices;
}

/** What the scope is called where it stands in a sentence. */
export function scopeLabel({ kind, about, name }: Scope): string {
  return kind === 'workspace' ? l10n.t('The workspace') : nameOf(about) || name;
}

function documentScope(uri: Uri): Scope {
  const name = nameOf(uri).replace(/\.[^.]*$/, '');
  return { kind: 'document', about: uri, seeds: [uri], name, folder: Uri.joinPath(uri, '..') };
}

function folderScope(folder: Uri, seeds: readonly Uri[]): Scope {
  const inside = seeds.filter((seed) => isInside(seed, folder));
  return { kind: 'folder', about: folder, seeds: inside, name: nameOf(folder) || 'seeds', folder };
}

function workspaceScope(seeds: readonly Uri[]): Scope | undefined {
  const [first] = workspace.workspaceFolders ?? [];
  return first && { kind: 'workspace', about: first.uri, seeds, name: workspace.name ?? first.name, folder: first.uri };
}

export function isInside(uri: Uri, folder: Uri): boolean {
  const root = `${folder.path.replace(/\/$/, '')}/`;
  return uri.scheme === folder.scheme && uri.authority === folder.authority && uri.path.startsWith(root);
}

function counted({ seeds }: Scope): string {
  return seeds.length === 1 ? l10n.t('one seed') : l10n.t('{0} seeds', seeds.length);
}
