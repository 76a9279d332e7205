import type { CancellationToken, TextDocument } from 'vscode';
import { type Section, sectionsOf } from '../../core/text/sections.js';
import { isLargeDocument } from '../document-analysis.js';

/** How long the extension host is held at a time while a large document's sections are read. */
const turnMilliseconds = 5;
/**
 * Of a large document sections are told this much later: they are thousands, and VS Code, which asks for them as soon as it shows
 * the text, draws nothing else while it takes them in.
 */
const largePauseMilliseconds = 500;

interface Reading {
  readonly version: number;
  readonly sections: Promise<readonly Section[] | undefined>;
}

/** Outline and folds ask for the same at the same time. */
const readings = new WeakMap<TextDocument, Reading>();

/** The sections of a document. Undefined when it changed in the meantime, or nobody waits for them any more. */
export async function sectionsIn(
  document: TextDocument,
  token: CancellationToken,
): Promise<readonly Section[] | undefined> {
  const { version } = document;
  if (isLargeDocument(document)) {
    await pause(largePauseMilliseconds);
    if (token.isCancellationRequested || document.version !== version) return undefined;
  }
  let reading = readings.get(document);
  if (reading?.version !== version) {
    reading = { version, sections: readSections(document) };
    readings.set(document, reading);
  }
  const sections = await reading.sections;
  return token.isCancellationRequested ? undefined : sections;
}

async function readSections(document: TextDocument): Promise<readonly Section[] | undefined> {
  const { version } = document;
  const sections: Section[] = [];
  let turn = performance.now();
  for (const section of sectionsOf(linesOf(document))) {
    sections.push(section);
    if (performance.now() - turn < turnMilliseconds) continue;
    await pause(0);
    if (document.isClosed || document.version !== version) return undefined;
    turn = performance.now();
  }
  return sections;
}

function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}

function* linesOf(document: TextDocument): Generator<string> {
  for (let line = 0; line < document.lineCount; line++) yield document.lineAt(line).text;
}
