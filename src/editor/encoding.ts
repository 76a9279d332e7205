import { commands, type Disposable, l10n, type TextDocument, window, workspace } from 'vscode';
import { languageId } from './ids.js';
import { nameOf } from './workspace-file-system.js';

/** What a decoder puts where bytes are no text in the encoding it was told. */
const replacementCharacter = '\uFFFD';

/** Says once for each document that it was not read as its writer meant it, and offers to read it again. */
export function registerEncodingNotice(): Disposable {
  const told = new Set<string>();
  const check = (document: TextDocument) => {
    const key = document.uri.toString();
    if (document.languageId !== languageId || document.isUntitled || told.has(key)) return;
    if (!document.getText().includes(replacementCharacter)) return;
    told.add(key);
    void offerToReopen(document);
  };
  workspace.textDocuments.forEach(check);
  return workspace.onDidOpenTextDocument(check);
}

async function offerToReopen(document: TextDocument): Promise<void> {
  const reopen = l10n.t('Reopen with Encoding…');
  const choice = await window.showWarningMessage(
    l10n.t(
      '{0} has bytes that are not {1} text. What stands in their place is not what was written.',
      nameOf(document.uri),
      document.encoding === 'utf8' ? 'UTF-8' : document.encoding,
    ),
    reopen,
  );
  if (choice !== reopen || document.isClosed) return;
  await window.showTextDocument(document);
  await commands.executeCommand('workbench.action.editor.changeEncoding');
}
