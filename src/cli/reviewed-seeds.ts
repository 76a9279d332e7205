import { analyze } from '../core/analyze.js';
import type { Annotation } from '../core/annotation/model.js';
import { type ReviewItem, reviewItems } from '../core/annotation/review.js';
import { sidecarSuffix } from '../core/sidecar/model.js';
import { readSidecar } from '../core/sidecar/read.js';
import { decodeText } from '../workspace/decode-text.js';
import { exitStatus } from './exit-status.js';
import { nodeFileSystem } from './node-file-system.js';
import { messageOf } from './seed-paths.js';
import { type SeedText, seedTexts } from './seed-texts.js';
import type { Terminal } from './terminal.js';

/** A seed with its suggestions and the decisions of its sidecar, if it has one. */
export interface ReviewedSeed extends SeedText {
  /** Path of the sidecar, there or not. */
  readonly sidecar: string;
  readonly items: readonly ReviewItem[];
}

/** The seeds that the arguments name, reviewed, one in memory at a time. One whose sidecar cannot be read is told and left out. */
export async function* reviewedSeeds(paths: readonly string[], terminal: Terminal): AsyncGenerator<ReviewedSeed> {
  for await (const { file, text } of seedTexts(paths, terminal)) {
    const sidecar = file + sidecarSuffix;
    const annotations = await readAnnotations(sidecar, terminal);
    if (annotations === undefined) continue;
    yield { file, text, sidecar, items: reviewItems(text, analyze(text), annotations) };
  }
}

/** None where there is no sidecar; undefined where it cannot be read, which was told then. */
async function readAnnotations(path: string, terminal: Terminal): Promise<readonly Annotation[] | undefined> {
  let bytes: Uint8Array | undefined;
  try {
    bytes = await nodeFileSystem.read(path);
  } catch (error) {
    terminal.problem(exitStatus.wrongUse, messageOf(error), path);
    return undefined;
  }
  if (bytes === undefined) return [];
  const decoded = decodeText(bytes);
  if ('problem' in decoded) {
    terminal.problem(exitStatus.findings, decoded.problem, path, decoded.line);
    return undefined;
  }
  const reading = readSidecar(decoded.text);
  if ('sidecar' in reading) return reading.sidecar.annotations;
  for (const { message, line } of reading.problems) {
    terminal.problem(exitStatus.findings, message, path, line);
  }
  return undefined;
}
