import { Disposable } from 'vscode';
import { registerCommand } from '../review-commands/register.js';
import { acceptNameCommand, acceptParagraphCommand } from './accept-commands.js';
import { registerCodeActions } from './code-actions.js';
import { registerCodeLens } from './code-lens.js';
import { registerCompletion } from './completion.js';
import { registerDefinition } from './definition.js';
import { registerDocumentHighlights } from './document-highlights.js';
import { registerDocumentSymbols } from './document-symbols.js';
import { registerFolding } from './folding.js';
import { registerInlayHints } from './inlay-hints.js';
import { registerReferences } from './references.js';
import type { LanguageServices } from './referent.js';
import { renameEntityCommand } from './rename.js';
import { registerSemanticTokens } from './semantic-tokens.js';
import { registerWorkspaceSymbols } from './workspace-symbols.js';

/** VS Code's own ways through a text: names and figures are its symbols. */
export function registerLanguageFeatures(services: LanguageServices): Disposable {
  return Disposable.from(
    registerDocumentSymbols(services),
    registerWorkspaceSymbols(services),
    registerDefinition(services),
    registerReferences(services),
    registerDocumentHighlights(services),
    registerCodeLens(services),
    registerInlayHints(services),
    registerCodeActions(services),
    registerSemanticTokens(services),
    registerFolding(),
    registerCompletion(services),
    registerCommand(acceptParagraphCommand(services)),
    registerCommand(acceptNameCommand(services)),
    registerCommand(renameEntityCommand(services)),
  );
}
