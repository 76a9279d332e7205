import { emptyLexicon, type Lexicon } from '../../core/lexicon/model.js';
import { joinLexicons, type TaughtForm, taughtLexicon } from '../../workspace/taught-names.js';
import type { LexiconChange } from './protocol.js';

/** The lexicons of folders, put together from changes: a decision is a few bytes on the way to the thread, however much is known. */
export interface FolderLexicons {
  change(change: LexiconChange): void;
  /** The same object until the folder's next change. */
  of(folder: string): Lexicon;
  /** All that is known, as changes of nothing. */
  all(): LexiconChange[];
}

interface Folder {
  project: Lexicon;
  readonly taught: Map<string, TaughtForm>;
  lexicon?: Lexicon;
}

export function createFolderLexicons(): FolderLexicons {
  const folders = new Map<string, Folder>();
  return {
    change({ folder, project, taught }) {
      const known = folders.get(folder) ?? { project: emptyLexicon, taught: new Map<string, TaughtForm>() };
      folders.set(folder, known);
      if (project !== undefined) known.project = project;
      for (const [form, meaning] of taught) {
        if (meaning === undefined) known.taught.delete(form);
        else known.taught.set(form, meaning);
      }
      delete known.lexicon;
    },
    of(folder) {
      const known = folders.get(folder);
      if (known === undefined) return emptyLexicon;
      known.lexicon ??= joinLexicons(known.project, taughtLexicon(known.taught));
      return known.lexicon;
    },
    all: () =>
      [...folders].map(([folder, { project, taught }]) => ({ type: 'lexicon', folder, project, taught: [...taught] })),
  };
}
