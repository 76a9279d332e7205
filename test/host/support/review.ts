import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import * as vscode from 'vscode';
import type { Annotation } from '../../../src/core/annotation/model.js';
import { readSidecar } from '../../../src/core/sidecar/read.js';
import { hoverText } from './hover-text.js';
import { waitFor } from './workspace.js';

export { hoverText };

/** The sidecar's text as it is on disk, or undefined where there is none. */
export function sidecarText(seed: vscode.Uri): string | undefined {
  const path = `${seed.fsPath}.annotations.yaml`;
  return existsSync(path) ? readFileSync(path, 'utf8') : undefined;
}

/** The annotations on disk; fails where the sidecar cannot be read. */
export function annotationsOf(seed: vscode.Uri): readonly Annotation[] {
  const text = sidecarText(seed);
  if (text === undefined) {
    return [];
  }
  const reading = readSidecar(text);
  assert.ok('sidecar' in reading, JSON.stringify(reading));
  return reading.sidecar.annotations;
}

/** Puts the caret into the words, or right before them where `inside` is 0. */
export function putCaret(editor: vscode.TextEditor, words: string, inside = 1): void {
  const offset = editor.document.getText().indexOf(words);
  assert.notEqual(offset, -1, `${words} stands in the text`);
  const position = editor.document.positionAt(offset + inside);
  editor.selection = new vscode.Selection(position, position);
}

/** Waits until the hover where the words stand matches. */
export async function waitForHover(document: vscode.TextDocument, words: string, pattern: RegExp): Promise<void> {
  let last = '';
  await waitFor(`a hover on ${words} that matches ${pattern}`, async () => {
    last = await hoverText(document, words);
    return pattern.test(last);
  }).catch((error) => {
    throw new Error(`${error.message}; it says: ${last}`);
  });
}
