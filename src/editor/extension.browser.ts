import { type ExtensionContext, Uri } from 'vscode';
import type { SeedmarkApi } from '../../media/api/seedmark.js';
import { activateOn } from './activate.js';
import { webThread } from './web-thread.js';

/** The extension where it runs in a browser's worker, without Node and without a disk. */
export function activate(context: ExtensionContext): SeedmarkApi {
  const bundle = (name: string) => Uri.joinPath(context.extensionUri, 'dist', `${name}.js`);
  return activateOn(
    {
      startAnalyzer: webThread(bundle('analysis-worker')),
      startSidecarTexts: webThread(bundle('sidecar-worker')),
      startReconciler: webThread(bundle('findings-worker')),
    },
    context,
  );
}
