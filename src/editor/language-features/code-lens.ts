import { CodeLens, Disposable, EventEmitter, l10n, languages, type TextDocument, workspace } from 'vscode';
import { isUnreviewed } from '../../core/annotation/navigate.js';
import type { CorpusItem } from '../../workspace/corpus-document.js';
import { commands, languageId, type ParagraphTarget, reviewTarget, settings } from '../ids.js';
import { isSeedDocument } from '../seed-files.js';
import { itemsOf, type LanguageServices } from './referent.js';

/** A paragraph that mentions something. To VS Code a paragraph is a line. */
interface Paragraph {
  readonly line: number;
  readonly items: CorpusItem[];
}

/**
 * Above each paragraph, how much of it is unreviewed, with a way to the first of it and to accept all. A paragraph keeps its line
 * when nothing is left, and what was shown stays until there is something new, so that the text never jumps.
 */
export function registerCodeLens({ documents }: LanguageServices): Disposable {
  const changed = new EventEmitter<void>();
  const shown = new WeakMap<TextDocument, CodeLens[]>();
  return Disposable.from(
    changed,
    documents.onDidChange(() => changed.fire()),
    workspace.onDidChangeConfiguration((change) => {
      if (change.affectsConfiguration(settings.codeLens)) {
        changed.fire();
      }
    }),
    languages.registerCodeLensProvider(languageId, {
      onDidChangeCodeLenses: changed.event,
      async provideCodeLenses(document, token) {
        if (!isSeedDocument(document) || !isOn(document)) {
          shown.delete(document);
          return [];
        }
        const items = await itemsOf(documents, document, token);
        const lenses = items ? paragraphsOf(document, items).flatMap((each) => lensesOf(document, each)) : undefined;
        if (lenses) {
          shown.set(document, lenses);
        }
        return lenses ?? shown.get(document);
      },
    }),
  );
}

function isOn({ uri }: TextDocument): boolean {
  return workspace.getConfiguration(undefined, uri).get<unknown>(settings.codeLens) !== false;
}

function paragraphsOf(document: TextDocument, items: readonly CorpusItem[]): Paragraph[] {
  const paragraphs = new Map<number, Paragraph>();
  for (const item of items) {
    if (item.state === 'orphan') {
      continue;
    }
    const { line } = document.positionAt(item.start);
    const paragraph = paragraphs.get(line) ?? { line, items: [] };
    paragraph.items.push(item);
    paragraphs.set(line, paragraph);
  }
  return [...paragraphs.values()];
}

function lensesOf(document: TextDocument, { line, items }: Paragraph): CodeLens[] {
  const { range } = document.lineAt(line);
  const [first, ...others] = items.filter(isUnreviewed);
  if (!first) {
    return [new CodeLens(range, { title: l10n.t('$(check) reviewed'), command: '' })];
  }
  const count = others.length + 1;
  const target: ParagraphTarget = { uri: document.uri.toString(), line };
  const goTo = {
    title: count === 1 ? l10n.t('1 unreviewed') : l10n.t('{0} unreviewed', count),
    tooltip: l10n.t('Go to the first mention of this paragraph that is not reviewed'),
    command: commands.revealFact,
    arguments: [reviewTarget(document.uri, first.key)],
  };
  const accept = {
    title: l10n.t('Accept'),
    tooltip: l10n.t('Accept all suggestions of this paragraph'),
    command: commands.acceptParagraph,
    arguments: [target],
  };
  const isSuggested = items.some(({ state }) => state === 'suggested');
  return [new CodeLens(range, goTo), ...(isSuggested ? [new CodeLens(range, accept)] : [])];
}
