import * as vscode from 'vscode';
import { annotationsOf, putCaret, waitForHover } from './review.js';
import { openEditor, waitFor, writeFixture } from './workspace.js';

/** Writes a seed, opens it, accepts the suggestion at the words, and waits for its sidecar. */
export async function acceptAt(path: string, text: string, words: string): Promise<vscode.Uri> {
  const { document } = await openEditor(writeFixture(path, text));
  await waitForHover(document, words, /Suggested/);
  putCaret(await vscode.window.showTextDocument(document), words);
  await vscode.commands.executeCommand('seedmark.accept');
  await waitFor('the sidecar', () => annotationsOf(document.uri).length > 0);
  return document.uri;
}

/** Under whose name decisions are written; without one VS Code would ask. */
export async function setReviewer(name: string | undefined): Promise<void> {
  await vscode.workspace.getConfiguration().update('seedmark.reviewer', name, vscode.ConfigurationTarget.Workspace);
}
