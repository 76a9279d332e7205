import { Disposable, EventEmitter, Uri, window, workspace } from 'vscode';

const scheme = 'seedmark-details';

/** Shows what a message has no room for as a text that nobody has to save. Each kind of details has one text, the last. */
export interface Details extends Disposable {
  /** `title` is the name of the tab, without an ending. */
  show(title: string, text: string): Promise<void>;
}

export function createDetails(): Details {
  const texts = new Map<string, string>();
  const changed = new EventEmitter<Uri>();
  const provider = workspace.registerTextDocumentContentProvider(scheme, {
    onDidChange: changed.event,
    provideTextDocumentContent: ({ path }) => texts.get(path) ?? '',
  });
  const all = Disposable.from(changed, provider);
  return {
    async show(title, text) {
      const uri = Uri.from({ scheme, path: `/${title.replaceAll('/', ' ')}.txt` });
      texts.set(uri.path, text);
      changed.fire(uri);
      await window.showTextDocument(await workspace.openTextDocument(uri), { preview: true });
    },
    dispose: () => all.dispose(),
  };
}
