import type { StartAnalyzer } from './analysis/protocol.js';
import type { FromCorpusThread, ToCorpusThread } from './corpus-thread/protocol.js';
import type { ExportWriter } from './export/write-export.js';
import type { FromReconciler, ToReconciler } from './findings/protocol.js';
import type { SidecarAnswer, SidecarCall } from './sidecar-thread/protocol.js';
import type { StartThread } from './thread.js';
import type { Disk } from './workspace-file-system.js';

/** The bundled command line as a process of this machine. */
export interface CliProcess {
  readonly executable: string;
  readonly script: string;
  readonly env: Readonly<Record<string, string>>;
}

/** What differs between a desktop or remote extension host and one in a browser. */
export interface Platform {
  readonly startAnalyzer: StartAnalyzer;
  readonly startSidecarTexts: StartThread<SidecarCall, SidecarAnswer>;
  readonly startReconciler: StartThread<ToReconciler, FromReconciler>;
  /** Absent where the host has no disk of its own; takes the part of the reconciler otherwise. */
  readonly startCorpusThread?: StartThread<ToCorpusThread, FromCorpusThread>;
  /** Absent where the host has no disk of its own. */
  readonly disk?: Disk;
  /** Exports to that disk. */
  readonly diskExport?: ExportWriter;
  /** Absent where there are no processes. */
  readonly cli?: CliProcess;
}
