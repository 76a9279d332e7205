import * as vscode from 'vscode';

/** What a provider command of VS Code answers, such as `vscode.executeReferenceProvider`. */
export async function ask<Answer>(command: string, ...parameters: readonly unknown[]): Promise<Answer> {
  return vscode.commands.executeCommand<Answer>(command, ...parameters);
}

/** The place right inside the words. */
export function placeOf(document: vscode.TextDocument, words: string, from = 0): vscode.Position {
  return document.positionAt(document.getText().indexOf(words, from) + 1);
}

/** The texts at the locations, each with the name of its file, in order of file and place. */
export async function textsAt(locations: readonly vscode.Location[]): Promise<string[]> {
  const texts = await Promise.all(
    locations.map(async ({ uri, range }) => {
      const document = await vscode.workspace.openTextDocument(uri);
      const name = uri.path.slice(uri.path.lastIndexOf('/') + 1);
      return {
        text: `${name}: ${document.getText(range)}`,
        order: `${name} ${String(document.offsetAt(range.start)).padStart(9, '0')}`,
      };
    }),
  );
  return texts.sort((one, other) => (one.order < other.order ? -1 : 1)).map(({ text }) => text);
}
