import type { CancellationToken, TextDocument } from 'vscode';
import { type Section, sectionsOf } from '../../core/text/sections.js';

/** How long the extension host is held at a time while a large document's sections are read. */
const turnMilliseconds = 5;

/** The sections of a document. Undefined when it changed in the meantime, or nobody waits for them any more. */
export async function sectionsIn(
  document: TextDocument,
  token: CancellationToken,
): Promise<readonly Section[] | undefined> {
  const { version } = document;
  const sections: Section[] = [];
  let turn = performance.now();
  for (const section of sectionsOf(linesOf(document))) {
    sections.push(section);
    if (performance.now() - turn < turnMilliseconds) continue;
    await new Promise((resolve) => setTimeout(resolve));
    if (token.isCancellationRequested || document.version !== version) return undefined;
    turn = performance.now();
  }
  return sections;
}

function* linesOf(document: TextDocument): Generator<string> {
  for (let line = 0; line < document.lineCount; line++) yield document.lineAt(line).text;
}
