import type { Annotation } from '../core/annotation/model.js';
import { type Acknowledgement, type SidecarDocument, sidecarSuffix } from '../core/sidecar/model.js';
import type { SidecarProblem } from '../core/sidecar/read.js';
import { decodeText } from './decode-text.js';
import type { FileSystem } from './file-system.js';
import type { SidecarTexts } from './sidecar-texts.js';

/** What a sidecar's file holds. */
export interface SidecarContent {
  /** As it is written; undefined where there is no file. */
  readonly text: string | undefined;
  readonly annotations: readonly Annotation[];
  readonly acknowledged?: readonly Acknowledgement[];
  readonly document?: SidecarDocument;
  /** Why the file cannot be used. */
  readonly problems?: readonly SidecarProblem[];
}

/** Where the sidecar of a text is. */
export function sidecarUri(uri: string): string {
  return uri + sidecarSuffix;
}

/** Reads the sidecar of a text: `last` itself when the file still has the same text. Rejects when the file cannot be read. */
export async function readSidecarContent(
  fileSystem: FileSystem,
  texts: SidecarTexts,
  uri: string,
  last: SidecarContent | undefined,
): Promise<SidecarContent> {
  const bytes = await fileSystem.read(sidecarUri(uri));
  if (bytes === undefined) return { text: undefined, annotations: [] };
  const decoded = decodeText(bytes);
  if ('problem' in decoded) {
    const { problem: message, line } = decoded;
    return { text: undefined, annotations: [], problems: [{ code: 'encoding', message, line, column: 1 }] };
  }
  const { text } = decoded;
  if (text.trim() === '') return { text, annotations: [] };
  if (last?.text === text) return last;
  const reading = await texts.read(text);
  if ('problems' in reading) return { text, annotations: [], problems: reading.problems };
  const { annotations, acknowledged, document } = reading.sidecar;
  return { text, annotations, ...(acknowledged !== undefined && { acknowledged }), document };
}
