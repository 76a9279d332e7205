import * as vscode from 'vscode';

/** What the hovers at a place say, as plain text. Empty where nothing is marked. Without Node: the browser's tests ask it, too. */
export async function hoverTextAt(document: vscode.TextDocument, offset: number): Promise<string> {
  const hovers = await vscode.commands.executeCommand<vscode.Hover[]>(
    'vscode.executeHoverProvider',
    document.uri,
    document.positionAt(offset),
  );
  return hovers
    .flatMap(({ contents }) => contents)
    .map((content) => (typeof content === 'string' ? content : content.value))
    .join('\n')
    .replaceAll('&nbsp;', ' ')
    .replaceAll('\\', '');
}

/** The same where the words first stand. */
export function hoverText(document: vscode.TextDocument, words: string): Promise<string> {
  return hoverTextAt(document, document.getText().indexOf(words) + 1);
}
