import { CompletionItem, CompletionItemKind, type Disposable, l10n, languages, Range, type Uri } from 'vscode';
import { entityKinds } from '../core/model.js';
import { type CompletionPlace, completionPlace } from '../core/project/completion-place.js';
import { listKeys, rootKeys } from '../core/project/keys.js';
import { projectFileName } from '../core/project/model.js';
import { entityKindLabel } from './content-label.js';
import type { Corpus } from './corpus.js';
import type { Projects } from './projects.js';

/** Most items of one list: those mentioned most often. */
const mostItems = 2_000;

/** Keys, types, names and metrics, where a person writes them into a project file; the YAML extension is not needed. */
export function registerProjectCompletion(
  projects: Projects,
  corpus: Pick<Corpus, 'entities' | 'metrics'>,
): Disposable {
  return languages.registerCompletionItemProvider(
    { pattern: `**/${projectFileName}` },
    {
      provideCompletionItems(document, position) {
        const lines = Array.from({ length: position.line + 1 }, (_, line) => document.lineAt(line).text);
        lines[position.line] = (lines[position.line] ?? '').slice(0, position.character);
        const place = completionPlace(lines);
        if (!place) return undefined;
        const from = position.character - place.typed.length;
        const range = new Range(position.line, from, position.line, position.character);
        return itemsAt(place, document.uri, projects, corpus).map((item, at) => {
          item.range = range;
          item.sortText = String(at).padStart(6, '0');
          return item;
        });
      },
    },
    ' ',
    '"',
  );
}

function itemsAt(
  place: CompletionPlace,
  file: Uri,
  projects: Projects,
  corpus: Pick<Corpus, 'entities' | 'metrics'>,
): CompletionItem[] {
  const project = projects.of(file);
  if (place.type === 'rootKey') return keyItems(rootKeys, place.present);
  if (place.type === 'entryKey') return keyItems(listKeys[place.list], place.present);
  if (place.type === 'entry') {
    if (place.list === 'ignore') return nameItems(corpus);
    const own = project.metrics.map(({ name }) => textItem(name, l10n.t('metric of the project')));
    return place.list === 'same' || place.list === 'different' ? [...own, ...metricItems(corpus)] : [];
  }
  if (place.list === 'names' && place.key === 'type') {
    const own = project.entityTypes.map(({ id, label }) => typeItem(id, label));
    return [...own, ...entityKinds.map((kind) => typeItem(kind, entityKindLabel(kind)))];
  }
  if (place.list === 'names' && place.key === 'canonical') return nameItems(corpus);
  if (place.list === 'metrics' && place.key === 'name') return metricItems(corpus);
  if (place.list === 'metrics' && place.key === 'unit') {
    return project.units.map(({ code, name }) => textItem(code, name));
  }
  return [];
}

function keyItems(keys: readonly string[], present: readonly string[]): CompletionItem[] {
  return keys
    .filter((key) => !present.includes(key))
    .map((key) => {
      const item = new CompletionItem(key, CompletionItemKind.Property);
      item.insertText = `${key}: `;
      return item;
    });
}

function typeItem(id: string, label: string): CompletionItem {
  const item = new CompletionItem(id, CompletionItemKind.EnumMember);
  if (label !== id) item.detail = label;
  return item;
}

function nameItems(corpus: Pick<Corpus, 'entities'>): CompletionItem[] {
  return frequent(corpus.entities()).map(({ canonical, kind, mentions }) =>
    textItem(canonical, l10n.t('{0}, {1} mentions', entityKindLabel(kind), mentions)),
  );
}

function metricItems(corpus: Pick<Corpus, 'metrics'>): CompletionItem[] {
  return frequent(corpus.metrics()).map(({ metric, mentions }) =>
    textItem(metric, l10n.t('metric, {0} facts', mentions)),
  );
}

function frequent<Item extends { readonly mentions: number }>(items: readonly Item[]): Item[] {
  return [...items].sort((one, other) => other.mentions - one.mentions).slice(0, mostItems);
}

function textItem(text: string, detail: string): CompletionItem {
  const item = new CompletionItem(text, CompletionItemKind.Value);
  item.insertText = yamlText(text);
  // With or without a quotation mark before the caret.
  item.filterText = `${text} "${text}`;
  item.detail = detail;
  return item;
}

/** A text as it is where YAML reads it as such, in a list in brackets too; else in quotation marks. */
function yamlText(text: string): string {
  const isPlain =
    /^\p{L}[\p{L}\p{M}\p{N} ./()-]*$/u.test(text) && !/^(?:true|false|null)$/i.test(text) && !text.endsWith(' ');
  return isPlain ? text : JSON.stringify(text);
}
