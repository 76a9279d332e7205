import { Disposable, type Event, EventEmitter, RelativePattern, Uri, type WorkspaceFolder, workspace } from 'vscode';
import { type SeedRule, seedRule } from '../core/project/glob.js';
import { emptyProject, type Project, projectFileName } from '../core/project/model.js';
import type { ProjectProblem, ProjectReading } from '../core/project/read.js';
import { decodeText } from '../workspace/decode-text.js';
import { logFor } from './log.js';
import { provideOwnTypes } from './own-types.js';

/** The project files of the workspace's folders as they were saved last. */
export interface Projects extends Disposable {
  /** The project of the folder that the file is in; one that says nothing where there is none. Same object until it changes. */
  of(uri: Uri): Project;
  /** What the project says of a file being a seed. */
  seedRule(uri: Uri): SeedRule;
  /** Colours of the own types of the file's folder, by id. */
  colors(uri: Uri): ReadonlyMap<string, string>;
  /** What is wrong in the file as it was saved last, by the file's uri. */
  problems(): readonly (readonly [file: Uri, problems: readonly ProjectProblem[]])[];
  /** Reads a text as a project file, for one that is being typed. */
  read(text: string): Promise<ProjectReading>;
  /** A folder has another project, or its file has other problems. */
  readonly onDidChange: Event<WorkspaceFolder>;
}

type ProjectFile = ReturnType<typeof decodeText>;

interface State {
  readonly folder: WorkspaceFolder;
  /** As it was read; undefined where it is gone. */
  readonly file: ProjectFile | undefined;
  readonly project: Project;
  readonly colors: ReadonlyMap<string, string>;
  readonly problems: readonly ProjectProblem[];
}

const log = logFor('project');

export function projectFileOf(folder: WorkspaceFolder): Uri {
  return Uri.joinPath(folder.uri, projectFileName);
}

export function createProjects(read: (text: string) => Promise<ProjectReading>): Projects {
  const changed = new EventEmitter<WorkspaceFolder>();
  const states = new Map<string, State>();
  /** Counts readings of each folder, so that a late one never takes the place of a later one. */
  const readings = new Map<string, number>();

  async function reload(folder: WorkspaceFolder): Promise<void> {
    const key = folder.uri.toString();
    const reading = (readings.get(key) ?? 0) + 1;
    readings.set(key, reading);
    const isLatest = () => readings.get(key) === reading;
    const file = await readFile(projectFileOf(folder));
    const before = states.get(key);
    // A save is told by the editor and by the disk; and most folders have no file at all.
    if (!isLatest() || (before === undefined ? file === undefined : sameFile(before.file, file))) return;
    const found = file === undefined ? { project: emptyProject, problems: [] } : await readingOf(file);
    if (!isLatest()) return;
    // A file that cannot be read at all, perhaps half way through an edit, leaves what it said before.
    const project = found.project ?? before?.project ?? emptyProject;
    states.set(key, { folder, file, project, colors: colorsOf(project), problems: found.problems });
    changed.fire(folder);
  }

  async function readingOf(file: ProjectFile): Promise<ProjectReading> {
    if ('problem' in file) {
      const { problem: message, line } = file;
      return { problems: [{ severity: 'error', code: 'encoding', message, line, column: 1 }] };
    }
    try {
      return await read(file.text);
    } catch (error) {
      log.error('cannot read a project file', error);
      return { problems: [] };
    }
  }

  function stateOf(uri: Uri): State | undefined {
    const folder = workspace.getWorkspaceFolder(uri);
    return folder && states.get(folder.uri.toString());
  }

  let watchers = watchAll(reload);
  const subscriptions = Disposable.from(
    changed,
    workspace.onDidChangeWorkspaceFolders(({ removed }) => {
      for (const folder of removed) states.delete(folder.uri.toString());
      watchers.dispose();
      watchers = watchAll(reload);
    }),
    // Also where nothing watches the disk.
    workspace.onDidSaveTextDocument(({ uri }) => {
      const folder = workspace.getWorkspaceFolder(uri);
      if (folder && uri.toString() === projectFileOf(folder).toString()) void reload(folder);
    }),
  );
  provideOwnTypes((uri) =>
    uri
      ? (stateOf(uri)?.project.entityTypes ?? [])
      : [...states.values()].flatMap(({ project }) => project.entityTypes),
  );

  return {
    of: (uri) => stateOf(uri)?.project ?? emptyProject,
    seedRule(uri) {
      const state = stateOf(uri);
      const root = state?.folder.uri.path;
      const isBelow = root !== undefined && uri.path.startsWith(`${root.replace(/\/$/, '')}/`);
      if (!state || !isBelow) return 'unmentioned';
      return seedRule(state.project.seeds, uri.path.slice(root.replace(/\/$/, '').length + 1));
    },
    colors: (uri) => stateOf(uri)?.colors ?? noColors,
    problems: () => [...states.values()].map(({ folder, problems }) => [projectFileOf(folder), problems]),
    read,
    onDidChange: changed.event,
    dispose() {
      provideOwnTypes(() => []);
      watchers.dispose();
      subscriptions.dispose();
    },
  };
}

const noColors: ReadonlyMap<string, string> = new Map();

function colorsOf({ entityTypes }: Project): ReadonlyMap<string, string> {
  return new Map(entityTypes.flatMap(({ id, color }) => (color === undefined ? [] : [[id, color.toLowerCase()]])));
}

function watchAll(reload: (folder: WorkspaceFolder) => Promise<void>): Disposable {
  const folders = workspace.workspaceFolders ?? [];
  return Disposable.from(
    ...folders.flatMap((folder) => {
      const again = () => void reload(folder);
      const watcher = workspace.createFileSystemWatcher(new RelativePattern(folder, projectFileName));
      again();
      return [watcher, watcher.onDidChange(again), watcher.onDidCreate(again), watcher.onDidDelete(again)];
    }),
  );
}

/** Undefined where there is no file. */
async function readFile(uri: Uri): Promise<ProjectFile | undefined> {
  const bytes = await Promise.resolve(workspace.fs.readFile(uri)).catch(() => undefined);
  return bytes && decodeText(bytes);
}

function sameFile(one: ProjectFile | undefined, other: ProjectFile | undefined): boolean {
  if (one === undefined || other === undefined) return one === other;
  return 'text' in one && 'text' in other && one.text === other.text;
}
