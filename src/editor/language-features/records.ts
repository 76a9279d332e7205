import { Location, Position, Range, Uri, workspace } from 'vscode';
import { isMap, isScalar, isSeq, LineCounter, type Node } from 'yaml';
import { projectFileName } from '../../core/project/model.js';
import { readYaml } from '../../core/sidecar/safe-yaml.js';
import { decodeUtf8 } from '../../workspace/decode-text.js';
import { sidecarOf } from '../sidecars.js';
import type { Referent } from './referent.js';

/** Where the project file of the seed's workspace folder defines a name or metric. Undefined where it does not. */
export async function projectRecord(seed: Uri, referent: Referent): Promise<Location | undefined> {
  const folder = workspace.getWorkspaceFolder(seed);
  const uri = folder && Uri.joinPath(folder.uri, projectFileName);
  const text = uri && (await textOf(uri));
  const reading = text === undefined ? undefined : readYaml(text);
  if (!uri || text === undefined || !reading || !('source' in reading)) {
    return undefined;
  }
  const { contents } = reading.source.document;
  const [list, field, wanted] =
    referent.type === 'entity' ? ['names', 'canonical', referent.canonical] : ['metrics', 'name', referent.metric];
  const entries = isMap(contents) ? contents.get(list, true) : undefined;
  for (const entry of isSeq(entries) ? entries.items : []) {
    const value = isMap(entry) ? entry.get(field, true) : undefined;
    if (isScalar(value) && value.value === wanted && value.range) {
      return new Location(uri, rangeOf(text, value));
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

function rangeOf(text: string, { range }: Node): Range {
  const [start = 0, end = 0] = range ?? [];
  const lines = new LineCounter();
  for (const match of text.matchAll(/^/gm)) lines.addNewLine(match.index);
  const position = (offset: number) => {
    const { line, col } = lines.linePos(offset);
    return new Position(Math.max(0, line - 1), Math.max(0, col - 1));
  };
  return new Range(position(start), position(end));
}
