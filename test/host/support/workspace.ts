/**
 * Help for tests that run inside VS Code's extension host (desktop VS Code, or its server driven by a browser).
 *
 * - A test is any file `test/host/**\/*.test.ts`; it imports `describe`, `it`, `before`, `after` from `mocha` and `assert` from
 *   `node:assert/strict`, and may use `vscode` and Node.
 * - `npm run test:host` runs all of them, `npm run test:host -- hover tree` those whose path contains one of the words,
 *   and SEEDMARK_TEST_NAME=words those whose title contains them.
 * - VS Code is open on an empty folder of its own, made anew for every run: put files there with `writeFixture`.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import * as vscode from 'vscode';

export { waitFor } from './wait-for.js';

/** The folder that VS Code is open on. */
export function workspaceFolder(): vscode.WorkspaceFolder {
  const folder = vscode.workspace.workspaceFolders?.[0];
  if (!folder) {
    throw new Error('VS Code is open on no folder');
  }
  return folder;
}

/**
 * Writes a file below the workspace folder, with the folders that it needs.
 *
 * @param path relative to the workspace folder
 * @returns where it is
 */
export function writeFixture(path: string, content: string | Uint8Array): vscode.Uri {
  const absolute = join(workspaceFolder().uri.fsPath, path);
  mkdirSync(dirname(absolute), { recursive: true });
  writeFileSync(absolute, content);
  return vscode.Uri.joinPath(workspaceFolder().uri, path);
}

/** Opens a file in an editor and gives it the focus. */
export async function openEditor(uri: vscode.Uri): Promise<vscode.TextEditor> {
  return vscode.window.showTextDocument(await vscode.workspace.openTextDocument(uri), { preview: false });
}

/** Closes every editor, and waits until they are closed; unsaved text is lost. */
export async function closeAllEditors(): Promise<void> {
  for (const document of vscode.workspace.textDocuments.filter((each) => each.isDirty)) {
    await vscode.window.showTextDocument(document);
    await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
  }
  await vscode.commands.executeCommand('workbench.action.closeAllEditors');
}
