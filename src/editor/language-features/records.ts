import { Location, Range, Uri, workspace } from 'vscode';
import { projectFileName } from '../../core/project/model.js';
import { decodeUtf8 } from '../../workspace/decode-text.js';
import { sidecarOf } from '../sidecars.js';
import type { Referent } from './referent.js';

/**
 * Where the project file of the seed's workspace folder defines a name or metric. Undefined where it does not. The file is looked
 * through by lines, since its structure is read in another thread: a value that stands in one line is found.
 */
export async function projectRecord(seed: Uri, referent: Referent): Promise<Location | undefined> {
  const folder = workspace.getWorkspaceFolder(seed);
  const uri = folder && Uri.joinPath(folder.uri, projectFileName);
  const lines = (uri && (await textOf(uri)))?.split(/\r\n?|\n/) ?? [];
  const [field, wanted] = referent.type === 'entity' ? ['canonical', referent.canonical] : ['name', referent.metric];
  for (const [line, text] of lines.entries()) {
    const [start, end] = placeOfValue(text, field, wanted) ?? [];
    if (uri && start !== undefined && end !== undefined) {
      return new Location(uri, new Range(line, start, line, end));
    }
  }
  return undefined;
}

/** Columns of the wanted value of a field in a line of YAML: plain, or in quotes, perhaps within braces. */
function placeOfValue(line: string, field: string, wanted: string): readonly [number, number] | undefined {
  for (const written of [wanted, JSON.stringify(wanted), `'${wanted.replaceAll("'", "''")}'`]) {
    const key = `${field}: `;
    const at = line.indexOf(key + written);
    const end = at + key.length + written.length;
    const isWhole = /^\s*(?:$|#|,|\})/.test(line.slice(end)) && /(?:^|[-{,])\s*$/.test(line.slice(0, Math.max(0, at)));
    if (at >= 0 && isWhole) {
      return [at + key.length, end];
    }
  }
  return undefined;
}

/** Where the seed's sidecar says what an annotation is about: its `canonical` or `metric`, else its first line. */
export async function sidecarRecord(seed: Uri, id: string, { type }: Referent): Promise<Location | undefined> {
  const uri = sidecarOf(seed);
  const lines = (await textOf(uri))?.split('\n') ?? [];
  const first = lines.findIndex((line) => line.trim() === `- id: ${id}`);
  if (first < 0) {
    return undefined;
  }
  const next = lines.findIndex((line, at) => at > first && line.trimStart().startsWith('- id: '));
  const field = type === 'entity' ? 'canonical:' : 'metric:';
  const block = lines.slice(first, next < 0 ? lines.length : next);
  const at =
    first +
    Math.max(
      0,
      block.findIndex((line) => line.trimStart().startsWith(field)),
    );
  const line = lines[at]?.trimEnd() ?? '';
  return new Location(uri, new Range(at, line.length - line.trimStart().length, at, line.length));
}

/** As its editor has it, else as the file does. Undefined where there is none that can be read. */
async function textOf(uri: Uri): Promise<string | undefined> {
  const key = uri.toString();
  const open = workspace.textDocuments.find((document) => !document.isClosed && document.uri.toString() === key);
  if (open) {
    return open.getText();
  }
  try {
    return decodeUtf8(await workspace.fs.readFile(uri));
  } catch {
    return undefined;
  }
}
