import {
  Disposable,
  type Event,
  EventEmitter,
  l10n,
  type Memento,
  RelativePattern,
  Uri,
  type WorkspaceFolder,
  workspace,
} from 'vscode';
import type { Annotation } from '../core/annotation/model.js';
import type { Span } from '../core/model.js';
import { type Acknowledgement, sidecarSuffix } from '../core/sidecar/model.js';
import type { SidecarProblem } from '../core/sidecar/read.js';
import type { FileSystem } from '../workspace/file-system.js';
import { sidecarUri } from '../workspace/sidecar-content.js';
import { createSidecarStore, type SidecarState as StoredState } from '../workspace/sidecar-store.js';
import type { SidecarTexts } from '../workspace/sidecar-texts.js';
import { logFor, messageOf } from './log.js';
import { keepUnwritten } from './unwritten-decisions.js';
import { nameOf } from './workspace-file-system.js';

/** What is known of a seed's sidecar. A new object whenever anything of it changes. */
export interface SidecarState {
  readonly annotations: readonly Annotation[];
  /** Conflicts between facts that a person lets stand; absent for none. */
  readonly acknowledged?: readonly Acknowledgement[];
  /** What is wrong in it, where it cannot be used. */
  readonly problems?: readonly SidecarProblem[];
  /** Why the sidecar cannot be used, so that no decision may be taken. It is left as it is on disk. */
  readonly unusable?: string;
}

/** A seed's text, which the sidecar describes, and what can be decided in it. */
export interface ReviewedText {
  readonly text: string;
  readonly items: readonly Span[];
}

/** The sidecars of seeds, by the seed's uri, each read once and kept current. */
export interface Sidecars extends Disposable {
  /** What is known, or undefined before the first `open`. */
  current(seed: Uri): SidecarState | undefined;
  /** Never rejects: a file that cannot be read is a state that says so. */
  open(seed: Uri): Promise<SidecarState>;
  /**
   * Replaces the annotations by what `change` makes of them, in memory at once and on disk as soon as that can be written; a
   * failure is told to the person and tried again. Resolves when written, or told.
   */
  change(
    seed: Uri,
    reviewed: ReviewedText,
    change: (annotations: readonly Annotation[]) => readonly Annotation[],
  ): Promise<void>;
  /** The same for the conflicts that the sidecar acknowledges. */
  acknowledge(
    seed: Uri,
    reviewed: ReviewedText,
    change: (acknowledged: readonly Acknowledgement[]) => readonly Acknowledgement[],
  ): Promise<void>;
  readonly onDidChange: Event<Uri>;
}

const log = logFor('sidecars');

export function sidecarOf(seed: Uri): Uri {
  return seed.with({ path: seed.path + sidecarSuffix });
}

export function createSidecars(fileSystem: FileSystem, texts: SidecarTexts, memory: Memento): Sidecars {
  const store = createSidecarStore(fileSystem, texts);
  const changed = new EventEmitter<Uri>();
  /** Sidecars that could not be read at all, by the seed's uri. */
  const unreadable = new Map<string, SidecarState>();
  const shown = new WeakMap<StoredState, SidecarState>();

  function current(seed: Uri): SidecarState | undefined {
    const uri = seed.toString();
    const stored = store.current(uri);
    if (!stored) {
      return unreadable.get(uri);
    }
    const state = shown.get(stored) ?? stateOf(seed, stored);
    shown.set(stored, state);
    return state;
  }

  async function open(seed: Uri): Promise<SidecarState> {
    const uri = seed.toString();
    const known = current(seed);
    if (known) {
      return known;
    }
    try {
      await store.open(uri);
      unreadable.delete(uri);
    } catch (error) {
      log.error(`cannot read ${sidecarUri(uri)}`, error);
      const unusable = l10n.t('{0} cannot be read: {1}', nameOf(sidecarOf(seed)), messageOf(error));
      unreadable.set(uri, { annotations: [], unusable });
      changed.fire(seed);
    }
    return current(seed) ?? { annotations: [] };
  }

  /** The file may have changed, or come, or gone. One that nobody asked for yet stays unread, and is told of. */
  async function reload(sidecar: Uri): Promise<void> {
    const seed = sidecar.with({ path: sidecar.path.slice(0, -sidecarSuffix.length) });
    const uri = seed.toString();
    if (unreadable.delete(uri)) {
      await open(seed);
      changed.fire(seed);
    } else if (store.current(uri)) {
      await store.reload(uri).catch((error) => log.error(`cannot read ${sidecar} again`, error));
    } else {
      // Who read the seed as one that nobody decided about has to know.
      changed.fire(seed);
    }
  }

  const unwritten = keepUnwritten(store, memory);
  const stopListening = store.onDidChange((uri) => changed.fire(Uri.parse(uri, true)));
  const subscriptions = Disposable.from(
    changed,
    unwritten,
    { dispose: stopListening },
    watchSidecars(reload),
    // Also of files outside the workspace, which nobody watches, and of those that were open with unsaved changes.
    workspace.onDidSaveTextDocument(({ uri }) => {
      if (uri.path.endsWith(sidecarSuffix)) {
        void reload(uri);
      }
    }),
  );

  return {
    current,
    open,
    async change(seed, { text, items }, change) {
      await open(seed);
      const uri = seed.toString();
      const places = items.map(({ start }) => start);
      await store.change({ uri, file: nameOf(seed), text, places }, change);
      await unwritten.check(uri);
    },
    async acknowledge(seed, { text, items }, change) {
      await open(seed);
      const uri = seed.toString();
      const places = items.map(({ start }) => start);
      await store.acknowledge({ uri, file: nameOf(seed), text, places }, change);
      await unwritten.check(uri);
    },
    onDidChange: changed.event,
    dispose: () => subscriptions.dispose(),
  };
}

function stateOf(seed: Uri, { annotations, acknowledged, problems }: StoredState): SidecarState {
  const [first] = problems ?? [];
  if (!problems || !first) {
    return { annotations, ...(acknowledged !== undefined && { acknowledged }) };
  }
  const unusable = l10n.t('{0}, line {1}: {2}', nameOf(sidecarOf(seed)), first.line, problemText(first));
  return { annotations, problems, unusable };
}

/** The problem in the reader's language where a person meets it often; else as the parser says it. */
export function problemText({ code, message }: SidecarProblem): string {
  switch (code) {
    case 'newer-version':
      return l10n.t('A newer version of Seedmark wrote this sidecar. Update Seedmark to review its text.');
    case 'conflict-markers':
      return l10n.t('Git left conflict markers in this sidecar. Resolve them to go on with the review.');
    case 'too-large':
      return l10n.t('This sidecar is too large to be read.');
    default:
      return message;
  }
}

function watchSidecars(reload: (sidecar: Uri) => void): Disposable {
  const watch = (folder: WorkspaceFolder) => {
    const watcher = workspace.createFileSystemWatcher(new RelativePattern(folder, `**/*${sidecarSuffix}`));
    return [watcher, watcher.onDidChange(reload), watcher.onDidCreate(reload), watcher.onDidDelete(reload)];
  };
  const watchAll = () => Disposable.from(...(workspace.workspaceFolders ?? []).flatMap(watch));
  let watchers = watchAll();
  const foldersChanged = workspace.onDidChangeWorkspaceFolders(() => {
    watchers.dispose();
    watchers = watchAll();
  });
  return {
    dispose() {
      foldersChanged.dispose();
      watchers.dispose();
    },
  };
}
