import {
  Disposable,
  type Event,
  EventEmitter,
  RelativePattern,
  TabInputText,
  type TextDocument,
  Uri,
  type WorkspaceFolder,
  window,
  workspace,
} from 'vscode';
import { sidecarSuffix } from '../core/sidecar/model.js';
import { languageId, settings } from './ids.js';
import { logFor } from './log.js';
import type { Projects } from './projects.js';
import { createTurns, nextTurn } from './turns.js';

/** The part of package.json that says which files are in mode `seed`. */
export interface LanguageContribution {
  readonly id: string;
  readonly extensions?: readonly string[];
  readonly filenamePatterns?: readonly string[];
}

export interface SeedFiles extends Disposable {
  /** Seeds of the workspace, by path: files that the mode's patterns match, and whatever is open in the mode. */
  list(): Promise<readonly Uri[]>;
  /** Texts that are gone while their sidecars are still there, by path. */
  lost(): Promise<readonly Uri[]>;
  /** Seeds came, went, or the patterns changed. */
  readonly onDidChangeList: Event<void>;
  /** A text file's bytes changed on disk, or it came or went; it may or may not be a seed. */
  readonly onDidChangeFile: Event<Uri>;
}

/** What project files say of seeds. */
type ProjectSeeds = Pick<Projects, 'of' | 'seedRule' | 'onDidChange'>;

const log = logFor('seeds');
/** Files come in bursts (a checkout, a copy): the list is taken again when they have stopped for this long. */
const burstMilliseconds = 200;
/** VS Code tells of no file that comes in the first second of a window; after so long it watches. */
const secondLookMilliseconds = 2_000;
/** A list as long as this is taken again in a moment; of a longer one it is asked first whether a folder changed. */
const shortList = 1_000;
/** What a disk may be behind with the time of a change. */
const disksDelayMilliseconds = 2_000;

export function createSeedFiles(languages: readonly LanguageContribution[], projects?: ProjectSeeds): SeedFiles {
  const listChanged = new EventEmitter<void>();
  const fileChanged = new EventEmitter<Uri>();
  let found: Promise<readonly Uri[]> | undefined;
  let lost: Promise<readonly Uri[]> | undefined;
  let burst: ReturnType<typeof setTimeout> | undefined;
  let secondLook: ReturnType<typeof setTimeout> | undefined;
  let watchers = watchFolders();

  function refresh(): void {
    clearTimeout(burst);
    burst = setTimeout(async () => {
      const before = await Promise.all([found, lost]);
      found = findSeeds(languages, projects);
      lost = findLost();
      if (before.join('\n') !== (await Promise.all([found, lost])).join('\n')) {
        listChanged.fire();
      }
    }, burstMilliseconds);
  }

  /** A seed that is opened is nearly always one of the list: a search of the whole workspace would hold up its first marks. */
  async function refreshUnlessListed(opened: Uri): Promise<void> {
    const listed = (await found?.catch(() => undefined)) ?? [];
    if (!listed.some((uri) => uri.path === opened.path && uri.toString() === opened.toString())) {
      refresh();
    }
  }

  function lookFirst(): Promise<readonly Uri[]> {
    const began = Date.now();
    const seeds = findSeeds(languages, projects);
    secondLook = setTimeout(async () => {
      const first = await seeds;
      if (first.length < shortList || (await hasChangedFolder(first, began - disksDelayMilliseconds))) {
        refresh();
      }
    }, secondLookMilliseconds);
    return seeds;
  }

  /** A file that comes back may hold other bytes than the one that went. */
  function comeOrGo(uri: Uri): void {
    fileChanged.fire(uri);
    refresh();
  }

  function watchFolders(): Disposable {
    const each = (workspace.workspaceFolders ?? []).flatMap((folder) =>
      ['**/*.txt', '**/*.seed', ...listedPatterns(folder), ...projectGlobs(folder, projects)].flatMap((pattern) => {
        const watcher = workspace.createFileSystemWatcher(new RelativePattern(folder, pattern));
        return [
          watcher,
          watcher.onDidCreate(comeOrGo),
          watcher.onDidDelete(comeOrGo),
          watcher.onDidChange((uri) => fileChanged.fire(uri)),
        ];
      }),
    );
    const sidecars = (workspace.workspaceFolders ?? []).flatMap((folder) => {
      const watcher = workspace.createFileSystemWatcher(
        new RelativePattern(folder, `**/*${sidecarSuffix}`),
        false,
        true,
      );
      return [watcher, watcher.onDidCreate(refresh), watcher.onDidDelete(refresh)];
    });
    return Disposable.from(...each, ...sidecars);
  }

  function watchAgain(): void {
    const former = watchers;
    watchers = watchFolders();
    // Not before: what changes while nobody watches is never told.
    former.dispose();
    refresh();
  }

  const subscriptions = Disposable.from(
    listChanged,
    fileChanged,
    workspace.onDidChangeWorkspaceFolders(watchAgain),
    ...(projects ? [projects.onDidChange(watchAgain)] : []),
    workspace.onDidChangeConfiguration((change) => {
      if (['files.associations', settings.seedFiles].some((name) => change.affectsConfiguration(name))) {
        watchAgain();
      }
    }),
    // A document that changes its mode is closed and opened again.
    workspace.onDidOpenTextDocument((document) => {
      if (document.languageId === languageId) {
        void refreshUnlessListed(document.uri);
      }
    }),
    workspace.onDidCloseTextDocument((document) => {
      if (document.languageId === languageId) {
        refresh();
      }
    }),
  );

  return {
    onDidChangeList: listChanged.event,
    onDidChangeFile: fileChanged.event,
    list() {
      found ??= lookFirst();
      return found;
    },
    lost() {
      lost ??= findLost();
      return lost;
    },
    dispose() {
      clearTimeout(burst);
      clearTimeout(secondLook);
      watchers.dispose();
      subscriptions.dispose();
    },
  };
}

/** A document that can have a sidecar: in mode `seed` and kept in a file, not a revision or a scratch text. */
export function isSeedDocument(document: TextDocument): boolean {
  const isFile = workspace.fs.isWritableFileSystem(document.uri.scheme) === true;
  return document.languageId === languageId && (isFile || workspace.getWorkspaceFolder(document.uri) !== undefined);
}

async function findSeeds(languages: readonly LanguageContribution[], projects?: ProjectSeeds): Promise<readonly Uri[]> {
  const seeds = new Map<string, Uri>();
  const folders = workspace.workspaceFolders ?? [];
  const takeTurn = createTurns();
  for (const found of await Promise.all(folders.map((folder) => findInFolder(folder, languages, projects)))) {
    for (const uri of found) {
      seeds.set(uri.toString(), uri);
      await takeTurn();
    }
  }
  for (const document of workspace.textDocuments) {
    if (!document.isClosed && isSeedDocument(document)) {
      if (seeds.has(document.uri.toString()) || (await isKept(document))) {
        seeds.set(document.uri.toString(), document.uri);
      }
    } else {
      // A person gave an open file another mode; that decision stands above the patterns.
      seeds.delete(document.uri.toString());
    }
  }
  const all = [...seeds.values()].filter((uri) => !uri.path.endsWith(sidecarSuffix));
  await takeTurn();
  return all.sort((left, right) => (left.path < right.path ? -1 : left.path > right.path ? 1 : 0));
}

/** VS Code keeps documents for minutes after their last editor is closed, also those whose file went meanwhile. */
async function isKept(document: TextDocument): Promise<boolean> {
  const key = document.uri.toString();
  const tabs = window.tabGroups.all.flatMap((group) => group.tabs);
  const isShown = tabs.some(({ input }) => input instanceof TabInputText && input.uri.toString() === key);
  return isShown || document.isDirty || (await isFile(document.uri));
}

/** Whether anything came or went since in a folder that holds seeds, or in one above it. */
async function hasChangedFolder(seeds: readonly Uri[], since: number): Promise<boolean> {
  const folders = new Map<string, Uri>();
  const roots = new Set((workspace.workspaceFolders ?? []).map(({ uri }) => uri.toString()));
  const takeTurn = createTurns();
  for (const seed of seeds) {
    let [inside, folder] = [seed, Uri.joinPath(seed, '..')];
    while (!folders.has(folder.path) && !roots.has(inside.toString()) && folder.path !== inside.path) {
      folders.set(folder.path, folder);
      [inside, folder] = [folder, Uri.joinPath(folder, '..')];
    }
    await takeTurn();
  }
  for (const folder of folders.values()) {
    const { mtime } = await Promise.resolve(workspace.fs.stat(folder)).catch(() => ({ mtime: 0 }));
    if (mtime >= since) {
      return true;
    }
  }
  return false;
}

async function findLost(): Promise<readonly Uri[]> {
  const patterns = (workspace.workspaceFolders ?? []).map(
    (folder) => new RelativePattern(folder, `**/*${sidecarSuffix}`),
  );
  const sidecars = (await Promise.all(patterns.map((pattern) => workspace.findFiles(pattern)))).flat();
  const texts = sidecars.map((sidecar) => sidecar.with({ path: sidecar.path.slice(0, -sidecarSuffix.length) }));
  const isGone = await Promise.all(texts.map(async (uri) => !(await isFile(uri))));
  return texts.filter((_, at) => isGone[at]).sort((left, right) => (left.path < right.path ? -1 : 1));
}

export function isFile(uri: Uri): Promise<boolean> {
  return Promise.resolve(workspace.fs.stat(uri)).then(
    () => true,
    () => false,
  );
}

async function findInFolder(
  folder: WorkspaceFolder,
  languages: readonly LanguageContribution[],
  projects?: ProjectSeeds,
): Promise<Uri[]> {
  const ofMode = modePatterns(folder, languages).flatMap((pattern) => patternsWithin(folder, pattern));
  try {
    const find = async (patterns: readonly string[]) =>
      (await Promise.all(patterns.map((glob) => workspace.findFiles(new RelativePattern(folder, glob))))).flat();
    const [named, included, listed] = await Promise.all([
      find([`{${ofMode.join(',')}}`]),
      find(projectGlobs(folder, projects)),
      find(listedPatterns(folder)),
    ]);
    // What VS Code has just found took it a turn to read.
    await nextTurn();
    const isAnyRuled = (workspace.workspaceFolders ?? []).some(({ uri }) => projects?.of(uri).seeds.length);
    return [
      ...(isAnyRuled ? named.filter((uri) => projects?.seedRule(uri) !== 'excluded') : named),
      ...included.filter((uri) => projects?.seedRule(uri) === 'included'),
      // The setting is a person's own word, above what the project says.
      ...listed,
    ];
  } catch (error) {
    log.error(`cannot look for seeds in ${folder.name}`, error);
    return [];
  }
}

/** Patterns of the seed setting, which are relative to the folder. */
function listedPatterns(folder: WorkspaceFolder): string[] {
  const listed = workspace.getConfiguration(undefined, folder.uri).get<unknown>(settings.seedFiles);
  return Array.isArray(listed) ? listed.filter((pattern) => typeof pattern === 'string' && pattern !== '') : [];
}

/** Globs by which the project file takes files for seeds. */
function projectGlobs({ uri }: WorkspaceFolder, projects?: ProjectSeeds): string[] {
  return projects?.of(uri).seeds.filter((glob) => !glob.startsWith('!')) ?? [];
}

function modePatterns(folder: WorkspaceFolder, languages: readonly LanguageContribution[]): string[] {
  const own = languages.filter((language) => language.id === languageId);
  const files = workspace.getConfiguration('files', folder.uri);
  const associations = files.get<Record<string, string>>('associations', {});
  return [
    ...own.flatMap((language) => (language.extensions ?? []).map((extension) => `*${extension}`)),
    ...own.flatMap((language) => language.filenamePatterns ?? []),
    ...Object.keys(associations).filter((pattern) => associations[pattern] === languageId),
  ];
}

/**
 * Patterns of a mode are held against whole paths, or against the name when they hold no slash; a search in a folder holds
 * them against the path below it. So a folder that is itself named `seeds` is asked for what the pattern says of its inside.
 */
function patternsWithin(folder: WorkspaceFolder, pattern: string): string[] {
  if (!pattern.includes('/')) {
    return [`**/${pattern}`];
  }
  const root = `${folder.uri.path}/`;
  if (pattern.startsWith(root)) {
    return [pattern.slice(root.length)];
  }
  const [any, name, ...rest] = pattern.split('/');
  const folderName = folder.uri.path.slice(folder.uri.path.lastIndexOf('/') + 1);
  return any === '**' && name === folderName && rest.length > 0 ? [pattern, rest.join('/')] : [pattern];
}
