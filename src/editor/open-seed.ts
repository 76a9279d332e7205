import { Disposable, type Event, type TextDocument, type Uri, workspace } from 'vscode';
import { isSeedDocument } from './seed-files.js';

/** The seed as an editor, or another extension, holds it open. */
export function openSeed(uri: Uri): TextDocument | undefined {
  const key = uri.toString();
  return workspace.textDocuments.find(
    (document) => !document.isClosed && document.uri.toString() === key && isSeedDocument(document),
  );
}

/** Resolves when the event tells of the document, or when the document is closed. */
export function nextChange(event: Event<TextDocument>, document: TextDocument): Promise<void> {
  return new Promise((resolve) => {
    const end = (changed: TextDocument) => {
      if (changed === document) {
        listeners.dispose();
        resolve();
      }
    };
    const listeners = Disposable.from(event(end), workspace.onDidCloseTextDocument(end));
  });
}
