import { readFile } from 'node:fs/promises';
import { dirname, join, relative, resolve, sep } from 'node:path';
import type { Command } from 'commander';
import type { Lexicon } from '../core/lexicon/model.js';
import { seedRule } from '../core/project/glob.js';
import { lexiconOf } from '../core/project/lexicon.js';
import { emptyProject, type Project, projectFileName } from '../core/project/model.js';
import { readProject } from '../core/project/read.js';
import { isMissing } from '../disk/replace-file.js';
import { decodeText } from '../workspace/decode-text.js';
import { isSeedPath } from '../workspace/seed-path.js';
import { exitStatus } from './exit-status.js';
import type { Terminal } from './terminal.js';

/** A project file with the folder that its globs are relative to; without a file, a project that says nothing. */
export interface FoundProject {
  readonly folder: string;
  readonly project: Project;
  readonly lexicon: Lexicon;
}

/** The project files of texts, each read once. */
export interface Projects {
  /** The project file beside the text or in the nearest folder above it. */
  of(file: string): Promise<FoundProject>;
  /** Whether the file in a folder is a seed, by its name or by the project's globs. */
  isSeed(file: string): Promise<boolean>;
}

const byTerminal = new WeakMap<Terminal, Projects>();

/** The project files as a command sees them, which tells what is wrong in them, once. */
export function projectsOf(terminal: Terminal): Projects {
  const known = byTerminal.get(terminal) ?? createProjects(terminal);
  byTerminal.set(terminal, known);
  return known;
}

/** Adds the option that names a project file; `useProject` obeys it. */
export function withProjectOption(command: Command): Command {
  return command.option('--project <file>', `project file (default: the nearest ${projectFileName} above each text)`);
}

/** Makes one project file that of all texts of the command. False where there is none, which is told. */
export async function useProject(terminal: Terminal, file: string | undefined): Promise<boolean> {
  if (file === undefined) return true;
  const found = await readAt(resolve(file), terminal, file);
  if (found === undefined) {
    terminal.problem(exitStatus.wrongUse, 'there is no such project file', file);
    return false;
  }
  byTerminal.set(
    terminal,
    projectsBy(async () => found),
  );
  return true;
}

/** Without a terminal nothing is told. */
export function createProjects(terminal?: Terminal): Projects {
  const byFolder = new Map<string, Promise<FoundProject>>();

  function find(folder: string): Promise<FoundProject> {
    const known = byFolder.get(folder);
    if (known !== undefined) return known;
    const finding = search(folder);
    byFolder.set(folder, finding);
    return finding;
  }

  async function search(folder: string): Promise<FoundProject> {
    const path = join(folder, projectFileName);
    const found = await readAt(path, terminal, relative(process.cwd(), path));
    if (found !== undefined) return found;
    const parent = dirname(folder);
    return parent === folder ? { folder, ...nothing } : find(parent);
  }

  return projectsBy((file) => find(dirname(resolve(file))));
}

const nothing = { project: emptyProject, lexicon: lexiconOf(emptyProject) };

function projectsBy(of: Projects['of']): Projects {
  return {
    of,
    async isSeed(file) {
      const { folder, project } = await of(file);
      const rule = seedRule(project.seeds, slashed(relative(folder, resolve(file))));
      return rule === 'included' || (rule === 'unmentioned' && isSeedPath(slashed(resolve(file))));
    },
  };
}

function slashed(path: string): string {
  return path.replaceAll(sep, '/');
}

/** Undefined where there is no file. One that cannot be read says nothing, and that is told. */
async function readAt(path: string, terminal: Terminal | undefined, shown: string): Promise<FoundProject | undefined> {
  const folder = dirname(path);
  let bytes: Uint8Array;
  try {
    bytes = await readFile(path);
  } catch (error) {
    if (isMissing(error)) return undefined;
    terminal?.problem(exitStatus.wrongUse, error instanceof Error ? error.message : String(error), shown);
    return { folder, ...nothing };
  }
  const decoded = decodeText(bytes);
  if ('problem' in decoded) {
    terminal?.problem(exitStatus.findings, decoded.problem, shown, decoded.line);
    return { folder, ...nothing };
  }
  const { project = emptyProject, problems } = readProject(decoded.text);
  for (const { severity, message, line } of problems) {
    if (severity === 'error') terminal?.problem(exitStatus.findings, message, shown, line);
    else terminal?.note(`${shown}:${line}: warning: ${message}`);
  }
  return { folder, project, lexicon: lexiconOf(project) };
}
