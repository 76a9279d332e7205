import { Disposable, EventEmitter, InlayHint, languages, type TextDocument, workspace } from 'vscode';
import type { FigureMention } from '../../core/annotation/model.js';
import { type CorpusItem, isMention } from '../../workspace/corpus-document.js';
import { valueLabel } from '../fact-label.js';
import { languageId, settings } from '../ids.js';
import { itemsOf, type LanguageServices } from './referent.js';

/** Behind each figure its normalized value, where the text does not show it already. Off unless the setting says so. */
export function registerInlayHints({ documents }: LanguageServices): Disposable {
  const changed = new EventEmitter<void>();
  return Disposable.from(
    changed,
    documents.onDidChange(() => changed.fire()),
    workspace.onDidChangeConfiguration((change) => {
      if (change.affectsConfiguration(settings.inlayHints)) {
        changed.fire();
      }
    }),
    languages.registerInlayHintsProvider(languageId, {
      onDidChangeInlayHints: changed.event,
      async provideInlayHints(document, range, token) {
        if (!isOn(document)) {
          return [];
        }
        const items = await itemsOf(documents, document, token);
        const start = document.offsetAt(range.start);
        const end = document.offsetAt(range.end);
        const inRange = items?.filter((item) => item.end >= start && item.end <= end);
        return inRange?.flatMap((item) => hintOf(document, item) ?? []);
      },
    }),
  );
}

function isOn({ uri }: TextDocument): boolean {
  return workspace.getConfiguration(undefined, uri).get<unknown>(settings.inlayHints) === true;
}

function hintOf(document: TextDocument, item: CorpusItem): InlayHint | undefined {
  const { content, quote } = item;
  if (content.type !== 'figure' || !isMention(item)) {
    return undefined;
  }
  const label = normalizedLabel(content);
  if (label === '' || isAsWritten(label, quote)) {
    return undefined;
  }
  const hint = new InlayHint(document.positionAt(item.end), label);
  hint.paddingLeft = true;
  return hint;
}

function normalizedLabel(content: FigureMention): string {
  return content.kind === 'identifier' ? '' : valueLabel(content);
}

/** Whether a hint would only say again what stands there, such as 42.5% behind `42,5%` or 2025 behind `năm 2025`. */
function isAsWritten(label: string, quote: string): boolean {
  return plain(quote).includes(plain(label));
}

function plain(text: string): string {
  return text.replaceAll(',', '.').replace(/\s/gu, '').toLowerCase();
}
