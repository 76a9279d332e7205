import { createRequire } from 'node:module';
import { type ExtensionContext, workspace } from 'vscode';

/** Milliseconds; what measure.ts reads as the extension's exports. */
export interface Timing {
  load: number;
  activate: number;
  bare: number;
  changeBegan: number;
  /** Folder where the extension keeps what belongs to the workspace. */
  storage: string;
}

/** Stands before the extension and takes the time of its start, and of what it does at each change of a text. */
export function activate(context: ExtensionContext): Timing {
  const require = createRequire(__filename);
  const timing = { load: 0, activate: 0, bare: 0, changeBegan: 0, storage: context.storageUri?.fsPath ?? '' };
  const bare = require('./bare.js');
  const before = performance.now();
  bare.activate(context);
  timing.bare = performance.now() - before;
  // Listeners are called in the order in which they came: this one before all of the extension.
  context.subscriptions.push(
    workspace.onDidChangeTextDocument(() => {
      timing.changeBegan = performance.now();
    }),
  );
  const began = performance.now();
  const extension = require('./dist/extension.js');
  const loaded = performance.now();
  extension.activate(context);
  timing.load = loaded - began;
  timing.activate = performance.now() - loaded;
  return timing;
}
