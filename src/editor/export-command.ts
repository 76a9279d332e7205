import {
  type CancellationToken,
  FileType,
  l10n,
  ProgressLocation,
  type QuickPickItem,
  Uri,
  window,
  workspace,
} from 'vscode';
import { exportCurated } from '../core/export/curated.js';
import {
  createTally,
  type Exporter,
  type ExportReport,
  type LossKind,
  type ReviewedDocument,
} from '../core/export/exporter.js';
import type { FileSystem } from '../workspace/file-system.js';
import { commands } from './ids.js';
import { activeSeedEditor, type Command, isRecord, parseUri } from './review-commands/targets.js';
import type { ReviewDocuments } from './review-documents.js';
import type { SeedFiles } from './seed-files.js';
import { nameOf } from './workspace-file-system.js';

/** Which seeds are exported, and where the file is proposed to go. */
interface Scope {
  readonly seeds: readonly Uri[];
  /** Name of the export without its ending. */
  readonly name: string;
  readonly folder: Uri;
}

interface ScopeChoice extends QuickPickItem {
  readonly scope: Scope;
}

/** Writes what was accepted, edited and added in a seed, a folder or the workspace into one file of a chosen format. */
export function exportCommand(documents: ReviewDocuments, seeds: SeedFiles, files: FileSystem): Command {
  return {
    id: commands.exportAnnotations,
    async execute(argument) {
      const all = await seeds.list();
      const scope = (await scopeOfArgument(argument, all)) ?? (await askScope(all));
      if (!scope) {
        return;
      }
      if (scope.seeds.length === 0) {
        window.showInformationMessage(l10n.t('There are no seeds here to export.'));
        return;
      }
      const exporter = await askFormat();
      const target = exporter && (await askTarget(scope, exporter));
      if (exporter && target) {
        await exportTo(target, scope, exporter, { documents, files });
      }
    },
  };
}

/** A tree item names its seed; the explorer gives the uri of a file or folder. */
async function scopeOfArgument(argument: unknown, seeds: readonly Uri[]): Promise<Scope | undefined> {
  const named = isRecord(argument) && typeof argument.uri === 'string' ? parseUri(argument.uri) : undefined;
  const uri = argument instanceof Uri ? argument : named;
  if (!uri) {
    return undefined;
  }
  const { type } = await workspace.fs.stat(uri);
  return (type & FileType.Directory) === 0 ? documentScope(uri) : folderScope(uri, seeds);
}

async function askScope(seeds: readonly Uri[]): Promise<Scope | undefined> {
  const active = activeSeedEditor()?.document.uri;
  const choices: ScopeChoice[] = [];
  if (active) {
    const scope = documentScope(active);
    choices.push({ label: l10n.t('This document'), description: nameOf(active), scope });
    const folder = folderScope(scope.folder, seeds);
    choices.push({
      label: l10n.t('Its folder'),
      description: counted(folder),
      detail: pathOf(folder.folder),
      scope: folder,
    });
  }
  const folders = workspace.workspaceFolders ?? [];
  for (const { uri } of folders.length > 1 ? folders : []) {
    const scope = folderScope(uri, seeds);
    choices.push({ label: l10n.t('Folder {0}', nameOf(uri)), description: counted(scope), scope });
  }
  const [first] = folders;
  if (first) {
    const scope = { seeds, name: workspace.name ?? first.name, folder: first.uri };
    choices.push({ label: l10n.t('The workspace'), description: counted(scope), scope });
  }
  const picked = await window.showQuickPick(choices, { title: l10n.t('Export curated annotations of…') });
  return picked?.scope;
}

function documentScope(uri: Uri): Scope {
  const name = nameOf(uri).replace(/\.[^.]*$/, '');
  return { seeds: [uri], name, folder: Uri.joinPath(uri, '..') };
}

function folderScope(folder: Uri, seeds: readonly Uri[]): Scope {
  const root = `${folder.path.replace(/\/$/, '')}/`;
  const isInside = (uri: Uri) =>
    uri.scheme === folder.scheme && uri.authority === folder.authority && uri.path.startsWith(root);
  return { seeds: seeds.filter(isInside), name: nameOf(folder) || 'seeds', folder };
}

function counted({ seeds }: Scope): string {
  return seeds.length === 1 ? l10n.t('one seed') : l10n.t('{0} seeds', seeds.length);
}

function pathOf(uri: Uri): string {
  return workspace.asRelativePath(uri, true);
}

async function askFormat(): Promise<Exporter | undefined> {
  // A bundle of its own: most sessions export nothing.
  const { exporters } = await import('../core/export/exporters.js');
  const ofOneFile = exporters.filter(({ output }) => output === 'file');
  const choices = ofOneFile.map((exporter) => ({
    label: exporter.label,
    description: `.${exporter.extension}`,
    exporter,
  }));
  const picked = await window.showQuickPick(choices, { title: l10n.t('Format of the export') });
  return picked?.exporter;
}

function askTarget({ folder, name }: Scope, { label, extension }: Exporter): Thenable<Uri | undefined> {
  return window.showSaveDialog({
    title: l10n.t('Export curated annotations'),
    defaultUri: Uri.joinPath(folder, `${name}.${extension}`),
    filters: { [label]: [extension] },
  });
}

interface Services {
  readonly documents: ReviewDocuments;
  readonly files: FileSystem;
}

async function exportTo(target: Uri, scope: Scope, exporter: Exporter, { documents, files }: Services): Promise<void> {
  const report = await window.withProgress(
    { location: ProgressLocation.Notification, title: l10n.t('Exporting annotations'), cancellable: true },
    async (progress, token) => {
      const increment = 100 / scope.seeds.length;
      const missing: string[] = [];
      const read = readSeeds(scope.seeds, documents, token, (uri, isRead) => {
        progress.report({ increment, message: nameOf(uri) });
        if (!isRead) {
          missing.push(nameOf(uri));
        }
      });
      const tally = createTally();
      const pieces: Uint8Array[] = [];
      const encoder = new TextEncoder();
      for await (const { data } of exportCurated(exporter, read, tally)) {
        pieces.push(typeof data === 'string' ? encoder.encode(data) : data);
      }
      if (token.isCancellationRequested) {
        return undefined;
      }
      await files.writeAtomic(target.toString(), joined(pieces));
      return { ...copyOf(tally), missing };
    },
  );
  if (report) {
    await tell(target, report);
  }
}

/** Reads one seed after the other. What cannot be read is told to `onSeed` and left out. */
async function* readSeeds(
  seeds: readonly Uri[],
  documents: ReviewDocuments,
  token: CancellationToken,
  onSeed: (uri: Uri, isRead: boolean) => void,
): AsyncGenerator<ReviewedDocument> {
  for (const uri of seeds) {
    if (token.isCancellationRequested) {
      return;
    }
    const review = await documents.load(uri, token);
    onSeed(uri, review !== undefined && review.paused === undefined);
    if (review && review.paused === undefined) {
      yield { file: workspace.asRelativePath(uri), text: review.text, items: review.items };
    }
  }
}

function joined(pieces: readonly Uint8Array[]): Uint8Array {
  const bytes = new Uint8Array(pieces.reduce((length, piece) => length + piece.length, 0));
  let at = 0;
  for (const piece of pieces) {
    bytes.set(piece, at);
    at += piece.length;
  }
  return bytes;
}

interface Outcome extends ExportReport {
  /** Names of seeds that could not be exported. */
  readonly missing: readonly string[];
}

function copyOf({ written, unreviewed, losses }: ExportReport): ExportReport {
  return { written, unreviewed, losses };
}

function lossText(kind: LossKind): string {
  switch (kind) {
    case 'stale':
      return l10n.t('stale annotation');
    case 'orphaned':
      return l10n.t('orphaned annotation');
    case 'contradicted':
      return l10n.t('annotation that reviewers decided differently');
    case 'entity':
      return l10n.t('entity (the table holds facts only)');
    case 'figure-without-metric':
      return l10n.t('figure without a metric (the table holds facts only)');
    case 'overlap':
      return l10n.t('annotation that overlaps another (the format holds one label a place)');
    case 'token-cut':
      return l10n.t('annotation that begins or ends inside a word (the format labels whole words)');
    case 'line-break':
      return l10n.t('annotation that goes on over the end of a line');
    case 'blank':
      return l10n.t('annotation of white space');
    case 'content':
      return l10n.t('value and fact of an annotation (the format holds labels only)');
    case 'decision':
      return l10n.t('who decided and when');
    case 'overlap-warning':
      return l10n.t('overlapping annotation, written, of which readers may drop one');
    case 'token-warning':
      return l10n.t('annotation inside a word, written, which readers may not find');
    case 'trimmed':
      return l10n.t('white space at the ends of an annotation');
    case 'character':
      return l10n.t('character that the format cannot hold');
  }
}

async function tell(target: Uri, { written, unreviewed, losses, missing }: Outcome): Promise<void> {
  const lost = losses.reduce((sum, { count }) => sum + count, 0);
  const sentences = [
    l10n.t('Annotations written to {0}: {1}.', nameOf(target), written),
    unreviewed === 0 ? l10n.t('Nothing is left to review.') : l10n.t('Still unreviewed: {0}.', unreviewed),
    lost === 0
      ? ''
      : l10n.t('Left out: {0}.', losses.map(({ kind, count }) => `${count} × ${lossText(kind)}`).join('; ')),
    missing.length === 0 ? '' : l10n.t('Not exported, since they cannot be read: {0}.', missing.join(', ')),
  ];
  const message = sentences.filter((sentence) => sentence !== '').join(' ');
  const open = l10n.t('Open');
  const show = lost + missing.length === 0 ? window.showInformationMessage : window.showWarningMessage;
  if ((await show(message, open)) === open) {
    await window.showTextDocument(target);
  }
}
