import { l10n, type Memento, ProgressLocation, Uri, window, workspace } from 'vscode';
import type { Importer } from '../../core/import/importer.js';
import { importers } from '../../core/import/importers.js';
import type { Details } from '../details.js';
import { commands } from '../ids.js';
import type { Command } from '../review-commands/targets.js';
import { guessFormat, headLength } from './guess-format.js';
import { importFiles } from './import-source.js';
import { type ImportServices, runImport } from './run-import.js';
import { tellImport } from './tell-import.js';

export interface ImportDesk extends ImportServices {
  readonly details: Details;
  /** Of the workspace. */
  readonly memory: Memento;
}

const memoryKey = 'import.folder';
/** Of a folder so many files are looked at to guess its format. */
const guessedFiles = 5;

/** Takes annotations that other tools wrote into the sidecars of the seeds that they are about. */
export function importCommand(desk: ImportDesk): Command {
  return {
    id: commands.importAnnotations,
    async execute(argument, selected) {
      const from = urisOf(argument, selected) ?? (await askFiles(desk.memory));
      const importer = from && (await askImporter(from));
      if (!importer) {
        return;
      }
      if ((await desk.seeds.list()).length === 0) {
        window.showInformationMessage(l10n.t('There are no seeds here that annotations could be about.'));
        return;
      }
      const plan = { importer, from };
      const options = {
        location: ProgressLocation.Notification,
        title: l10n.t('Importing annotations'),
        cancellable: true,
      };
      const outcome = await window.withProgress(options, (progress, token) => runImport(plan, desk, progress, token));
      await tellImport(plan, outcome, desk.details);
    },
  };
}

/** The explorer gives the file or folder of its menu, and all that are selected. */
function urisOf(argument: unknown, selected: unknown): readonly Uri[] | undefined {
  if (!(argument instanceof Uri)) {
    return undefined;
  }
  const all = Array.isArray(selected) ? selected.filter((each) => each instanceof Uri) : [];
  return all.length > 0 ? all : [argument];
}

/** A dialog that takes both files and folders is not to be had on every system. */
async function askFiles(memory: Memento): Promise<readonly Uri[] | undefined> {
  const choices = [
    { label: l10n.t('Files…'), detail: l10n.t('One or several that another tool wrote.'), isFolder: false },
    { label: l10n.t('A folder…'), detail: l10n.t('All files of the format in it, as brat has them.'), isFolder: true },
  ];
  const picked = await window.showQuickPick(choices, { title: l10n.t('Import annotations from…') });
  if (!picked) {
    return undefined;
  }
  const before = memory.get<unknown>(memoryKey);
  const folder = typeof before === 'string' ? Uri.parse(before, true) : workspace.workspaceFolders?.[0]?.uri;
  const chosen = await window.showOpenDialog({
    title: l10n.t('Import annotations'),
    openLabel: l10n.t('Import'),
    canSelectFiles: !picked.isFolder,
    canSelectFolders: picked.isFolder,
    canSelectMany: !picked.isFolder,
    ...(folder && { defaultUri: folder }),
    ...(!picked.isFolder && {
      filters: {
        [l10n.t('Annotations')]: [...new Set(importers.flatMap(({ extensions }) => extensions))],
        [l10n.t('All files')]: ['*'],
      },
    }),
  });
  const [first] = chosen ?? [];
  if (first) {
    await memory.update(memoryKey, Uri.joinPath(first, '..').toString());
  }
  return chosen;
}

/** The format that the files look like heads the list, so that Enter confirms it. */
async function askImporter(from: readonly Uri[]): Promise<Importer | undefined> {
  const guess = await guessOf(from);
  const choice = (importer: Importer) => ({
    label: importer.label,
    description: importer.extensions.map((extension) => `.${extension}`).join(' '),
    importer,
  });
  const guessed = importers
    .filter(({ id }) => id === guess)
    .map((importer) => ({ ...choice(importer), detail: l10n.t('What the files look like.') }));
  const others = importers.filter(({ id }) => id !== guess).map(choice);
  const picked = await window.showQuickPick([...guessed, ...others], { title: l10n.t('Format of the import') });
  return picked?.importer;
}

async function guessOf(from: readonly Uri[]): Promise<string | undefined> {
  const extensions = [...new Set(importers.flatMap((importer) => importer.extensions))];
  for (const uri of from) {
    const files = await importFiles(uri, extensions);
    for (const file of files.slice(0, guessedFiles)) {
      const bytes = await workspace.fs.readFile(file.uri);
      const guess = guessFormat(file.uri.path, new TextDecoder().decode(bytes.subarray(0, headLength)));
      if (guess !== undefined) {
        return guess;
      }
    }
  }
  return undefined;
}
