import { type ImportedDocument, type ImportProblem, type ImportSource, problem } from './importer.js';
import { isFields } from './read-data.js';

/** Reads a source of JSON lines; what is no JSON object on its line is a problem, and the other lines are read. */
export async function* jsonLineReader(
  source: ImportSource,
  readLine: (fields: Readonly<Record<string, unknown>>, line: number) => Iterable<ImportedDocument | ImportProblem>,
): AsyncGenerator<ImportedDocument | ImportProblem> {
  let line = 0;
  for await (const json of source.lines()) {
    line += 1;
    if (json.trim() === '') continue;
    const value = parse(json);
    if (isFields(value)) yield* readLine(value, line);
    else yield problem('not a JSON object', line);
  }
}

function parse(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return undefined;
  }
}
