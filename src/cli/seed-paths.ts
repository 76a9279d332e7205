import { opendir, stat } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { sidecarSuffix } from '../core/sidecar/model.js';
import { isMissing } from '../disk/replace-file.js';
import { exitStatus } from './exit-status.js';
import { type Projects, projectsOf } from './projects.js';
import type { Terminal } from './terminal.js';

/**
 * The texts that the arguments name, in the person's own words: a file as it is, a folder by the seeds in it, sorted, each once.
 * Of a folder, the project file says which texts are seeds, too. A text that has a sidecar is one, and a sidecar stands for its text. Hidden folders, `node_modules` and links to folders
 * are not entered. What is not there is told as a problem.
 */
export async function* seedPaths(
  paths: readonly string[],
  terminal: Terminal,
  projects: Projects = projectsOf(terminal),
): AsyncGenerator<string> {
  const seen = new Set<string>();
  for (const path of paths) {
    for await (const file of filesIn(path, terminal, projects)) {
      const key = resolve(file);
      if (seen.has(key)) continue;
      seen.add(key);
      yield file;
    }
  }
}

async function* filesIn(path: string, terminal: Terminal, projects: Projects): AsyncGenerator<string> {
  try {
    if (!(await stat(path)).isDirectory()) {
      yield textOf(path);
      return;
    }
    let found = 0;
    for await (const file of walk(path, projects)) {
      found += 1;
      yield file;
    }
    if (found === 0) terminal.note(`${path}: no seeds in this folder`);
  } catch (error) {
    terminal.problem(exitStatus.wrongUse, messageOf(error), path);
  }
}

async function* walk(folder: string, projects: Projects): AsyncGenerator<string> {
  const entries = [];
  for await (const entry of await opendir(folder)) entries.push(entry);
  entries.sort((one, other) => (one.name < other.name ? -1 : 1));
  for (const entry of entries) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) {
      if (!entry.name.startsWith('.') && entry.name !== 'node_modules') yield* walk(path, projects);
    } else if (path.endsWith(sidecarSuffix) || (await projects.isSeed(path))) {
      yield textOf(path);
    }
  }
}

function textOf(path: string): string {
  return path.endsWith(sidecarSuffix) ? path.slice(0, -sidecarSuffix.length) : path;
}

/** What went wrong, in a person's words where the system has only a code. */
export function messageOf(error: unknown): string {
  if (isMissing(error)) return 'there is no such file or folder';
  if (!(error instanceof Error)) return String(error);
  if ('code' in error && (error.code === 'EACCES' || error.code === 'EPERM')) return 'permission denied';
  return error.message;
}
