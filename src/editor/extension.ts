import type { ExtensionContext } from 'vscode';
import type { SeedmarkApi } from '../../media/api/seedmark.js';
import { withFileLock } from '../disk/file-lock.js';
import { activateOn } from './activate.js';
import { writeOnDisk } from './disk-write.js';
import { diskExport } from './export/disk-export.js';
import { nodeThread } from './node-thread.js';

/** Megabytes for what is known of all seeds' facts: some hundred thousand articles. */
const mostOfCorpus = 1024;

/** The extension where it runs in Node: on a desktop, or on the remote side of one. */
export function activate(context: ExtensionContext): SeedmarkApi {
  const bundle = (name: string) => context.asAbsolutePath(`dist/${name}.js`);
  return activateOn(
    {
      startAnalyzer: nodeThread(bundle('analysis-worker')),
      startSidecarTexts: nodeThread(bundle('sidecar-worker')),
      startReconciler: nodeThread(bundle('findings-worker')),
      startCorpusThread: nodeThread(bundle('corpus-worker'), mostOfCorpus),
      disk: { write: writeOnDisk, lock: withFileLock },
      diskExport,
      // VS Code's own Node, so that none has to be installed.
      cli: { executable: process.execPath, script: bundle('cli'), env: { ELECTRON_RUN_AS_NODE: '1' } },
    },
    context,
  );
}
