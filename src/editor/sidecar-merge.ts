import { Disposable, l10n, type TextDocument, Uri, window, workspace } from 'vscode';
import { conflictMarkerAt, splitConflictMarkers } from '../core/sidecar/conflict-markers.js';
import { sidecarSuffix } from '../core/sidecar/model.js';
import { decodeText } from '../workspace/decode-text.js';
import type { FileSystem } from '../workspace/file-system.js';
import type { SidecarTexts } from '../workspace/sidecar-texts.js';
import { commands } from './ids.js';
import { logFor, messageOf } from './log.js';
import { registerCommand } from './review-commands/register.js';
import { type Command, isRecord, parseUri } from './review-commands/targets.js';
import { type Sidecars, sidecarOf } from './sidecars.js';
import { nameOf } from './workspace-file-system.js';

const log = logFor('merge');

/** Offers to merge a sidecar in which git left conflict markers, once for each time that they are met. */
export function registerSidecarMerge(sidecars: Sidecars, texts: SidecarTexts, fileSystem: FileSystem): Disposable {
  const offered = new Set<string>();

  async function offer(sidecar: Uri, isMarked: boolean): Promise<void> {
    const key = sidecar.toString();
    if (!isMarked) {
      offered.delete(key);
      return;
    }
    if (offered.has(key)) {
      return;
    }
    offered.add(key);
    const merge = l10n.t('Merge');
    const message = l10n.t('Git left conflict markers in {0}. Merge the decisions of both sides?', nameOf(sidecar));
    if ((await window.showWarningMessage(message, merge)) === merge) {
      await mergeMarked(sidecar, texts, fileSystem).catch((error) => {
        log.error(`cannot merge ${sidecar}`, error);
        window.showErrorMessage(l10n.t('Seedmark: {0}', messageOf(error)));
      });
    }
  }

  function offerFor(document: TextDocument): void {
    if (document.uri.path.endsWith(sidecarSuffix)) {
      void offer(document.uri, hasMarkers(document.getText()));
    }
  }

  workspace.textDocuments.forEach(offerFor);
  return Disposable.from(
    workspace.onDidOpenTextDocument(offerFor),
    workspace.onDidSaveTextDocument(offerFor),
    sidecars.onDidChange((seed) => {
      const problems = sidecars.current(seed)?.problems ?? [];
      void offer(
        sidecarOf(seed),
        problems.some(({ code }) => code === 'conflict-markers'),
      );
    }),
    registerCommand(mergeSidecarCommand(texts, fileSystem)),
  );
}

/** Merges the sidecar that is open, or that the argument names. */
function mergeSidecarCommand(texts: SidecarTexts, fileSystem: FileSystem): Command {
  return {
    id: commands.mergeSidecar,
    async execute(argument) {
      const named = isRecord(argument) && typeof argument.uri === 'string' ? parseUri(argument.uri) : undefined;
      const uri = named ?? (argument instanceof Uri ? argument : window.activeTextEditor?.document.uri);
      if (uri?.path.endsWith(sidecarSuffix)) {
        await mergeMarked(uri, texts, fileSystem);
      }
    },
  };
}

function hasMarkers(text: string): boolean {
  return conflictMarkerAt(text) !== undefined;
}

/** Throws, with a sentence for the person, where the two sides cannot be told apart or read; the file stays as it is then. */
async function mergeMarked(sidecar: Uri, texts: SidecarTexts, fileSystem: FileSystem): Promise<void> {
  const { exclusively = (_, task) => task() } = fileSystem;
  await exclusively(sidecar.toString(), () => readAndMerge(sidecar, texts, fileSystem));
}

async function readAndMerge(sidecar: Uri, texts: SidecarTexts, fileSystem: FileSystem): Promise<void> {
  const bytes = await fileSystem.read(sidecar.toString());
  const decoded = bytes && decodeText(bytes);
  const text = decoded && 'text' in decoded ? decoded.text : '';
  if (!hasMarkers(text)) {
    window.showInformationMessage(l10n.t('{0} has no conflict markers.', nameOf(sidecar)));
    return;
  }
  const versions = splitConflictMarkers(text);
  if (!versions) {
    throw new Error(l10n.t('The conflict markers in {0} are not as git writes them.', nameOf(sidecar)));
  }
  const { ours, theirs } = versions;
  const withBase = await texts.merge(versions.base, ours, theirs);
  const merged = 'text' in withBase ? withBase : await texts.merge('', ours, theirs);
  if ('problems' in merged) {
    const [problem] = merged.problems;
    throw new Error(l10n.t('One side of {0} cannot be read: {1}', nameOf(sidecar), problem?.message ?? ''));
  }
  await fileSystem.writeAtomic(sidecar.toString(), new TextEncoder().encode(merged.text));
  const count = merged.conflicts.length;
  window.showInformationMessage(
    count === 0
      ? l10n.t('{0} is merged.', nameOf(sidecar))
      : l10n.t(
          '{0} is merged. Mentions that were decided in different ways: {1}. The tree shows them.',
          nameOf(sidecar),
          count,
        ),
  );
}
