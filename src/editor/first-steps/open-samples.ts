import {
  type ExtensionContext,
  l10n,
  type Memento,
  type QuickPickItem,
  Uri,
  commands as vscodeCommands,
  window,
  workspace,
} from 'vscode';
import { commands } from '../ids.js';
import { logFor, messageOf } from '../log.js';
import { type Command, isRecord } from '../review-commands/targets.js';
import { isFile } from '../seed-files.js';
import { firstSample, sampleFiles, samplesFolder } from './sample-files.js';

const log = logFor('first steps');
/** Folder of samples that this window, or the next, opens; it begins with the first sample. */
const openedKey = 'samplesOpened';
const folderName = 'seedmark-samples';
const walkthrough = 'seedmark.seedmark#seedmark.firstSteps';

/** What is done where the samples are opened: shown from the walkthrough, it goes on beside the first text. */
interface Opened {
  readonly folder: string;
  readonly withWalkthrough: boolean;
}

/** Copies the samples into a folder that the person names, or one of Seedmark's own, and opens it. */
export function openSamplesCommand(context: ExtensionContext): Command {
  return {
    id: commands.openSamples,
    async execute(argument) {
      const parent = await askParent(context.globalStorageUri);
      if (!parent) {
        return;
      }
      const folder = Uri.joinPath(parent, folderName);
      await copySamples(context.extensionUri, folder);
      const isHere = workspace.workspaceFolders?.some(({ uri }) => uri.toString() === folder.toString()) ?? false;
      const withWalkthrough = isRecord(argument) && argument.from === 'walkthrough';
      if (isHere) {
        await showFirst(folder, withWalkthrough);
        return;
      }
      const opened: Opened = { folder: folder.toString(), withWalkthrough };
      await context.globalState.update(openedKey, opened);
      // A window that shows a folder keeps it.
      const forceNewWindow = (workspace.workspaceFolders?.length ?? 0) > 0;
      await vscodeCommands.executeCommand('vscode.openFolder', folder, { forceNewWindow });
    },
  };
}

/** Shows the first sample in the window that was opened for the samples, once. */
export async function continueWithSamples(memory: Memento): Promise<void> {
  const opened = memory.get<Opened>(openedKey);
  const folder = workspace.workspaceFolders?.find(({ uri }) => uri.toString() === opened?.folder)?.uri;
  if (!opened || !folder) {
    return;
  }
  await memory.update(openedKey, undefined);
  try {
    await showFirst(folder, opened.withWalkthrough);
  } catch (error) {
    log.warn(`cannot show the first sample: ${messageOf(error)}`);
  }
}

async function askParent(own: Uri): Promise<Uri | undefined> {
  const choices: (QuickPickItem & { readonly parent?: Uri })[] = [
    { label: l10n.t('In a folder of Seedmark’s own'), detail: l10n.t('For a first look.'), parent: own },
    { label: l10n.t('In a folder that I choose…'), detail: l10n.t('To keep, and to put under git.') },
  ];
  const title = l10n.t('Where should the samples be copied to?');
  const picked = await window.showQuickPick(choices, { title, ignoreFocusOut: true });
  if (!picked || picked.parent) {
    return picked?.parent;
  }
  const [folder] =
    (await window.showOpenDialog({
      canSelectFolders: true,
      canSelectFiles: false,
      title,
      openLabel: l10n.t('Copy Here'),
    })) ?? [];
  return folder;
}

/** Writes the samples that are not there. What a person made of those that are stays as it is. */
async function copySamples(extension: Uri, folder: Uri): Promise<void> {
  for (const file of sampleFiles) {
    const target = Uri.joinPath(folder, file);
    if (!(await isFile(target))) {
      await workspace.fs.writeFile(target, await workspace.fs.readFile(Uri.joinPath(extension, samplesFolder, file)));
    }
  }
}

async function showFirst(folder: Uri, withWalkthrough: boolean): Promise<void> {
  await window.showTextDocument(Uri.joinPath(folder, firstSample), { preview: false });
  if (withWalkthrough) {
    await vscodeCommands.executeCommand('workbench.action.openWalkthrough', walkthrough, true);
  }
}
