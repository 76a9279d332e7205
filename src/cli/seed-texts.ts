import { access } from 'node:fs/promises';
import { sidecarSuffix } from '../core/sidecar/model.js';
import { decodeText } from '../workspace/decode-text.js';
import { exitStatus } from './exit-status.js';
import { nodeFileSystem } from './node-file-system.js';
import { type Projects, projectsOf } from './projects.js';
import { messageOf, seedPaths } from './seed-paths.js';
import type { Terminal } from './terminal.js';

export interface SeedText {
  /** Path as the person named it. */
  readonly file: string;
  readonly text: string;
}

/** The texts that the arguments name, one in memory at a time. What cannot be read is told as a problem and left out. */
export async function* seedTexts(
  paths: readonly string[],
  terminal: Terminal,
  projects: Projects = projectsOf(terminal),
): AsyncGenerator<SeedText> {
  for await (const file of seedPaths(paths, terminal, projects)) {
    const text = await readSeedText(file, terminal);
    if (text !== undefined) yield { file, text };
  }
}

async function readSeedText(file: string, terminal: Terminal): Promise<string | undefined> {
  const bytes = await readBytes(file, terminal);
  if (bytes === undefined) return undefined;
  const decoded = decodeText(bytes);
  if ('text' in decoded) return decoded.text;
  terminal.problem(exitStatus.findings, decoded.problem, file, decoded.line);
  return undefined;
}

async function readBytes(file: string, terminal: Terminal): Promise<Uint8Array | undefined> {
  try {
    const bytes = await nodeFileSystem.read(file);
    if (bytes === undefined && (await exists(file + sidecarSuffix))) {
      terminal.problem(exitStatus.findings, 'this text is gone; its sidecar is still there', file);
    } else if (bytes === undefined) {
      terminal.problem(exitStatus.wrongUse, 'there is no such file or folder', file);
    }
    return bytes;
  } catch (error) {
    terminal.problem(exitStatus.wrongUse, messageOf(error), file);
    return undefined;
  }
}

function exists(path: string): Promise<boolean> {
  return access(path).then(
    () => true,
    () => false,
  );
}
