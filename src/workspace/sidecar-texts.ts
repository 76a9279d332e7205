import { mergeSidecarTexts, type SidecarMerge } from '../core/sidecar/merge-texts.js';
import type { Sidecar } from '../core/sidecar/model.js';
import { readSidecar, type SidecarReading } from '../core/sidecar/read.js';
import { writeSidecar } from '../core/sidecar/write.js';

/**
 * The texts of sidecars, read and written as {@link readSidecar}, {@link writeSidecar} and {@link mergeSidecarTexts} say. It takes
 * a while where they are long, so that an editor has it done elsewhere.
 */
export interface SidecarTexts {
  read(text: string): Promise<SidecarReading>;
  write(previous: string | undefined, sidecar: Sidecar, places: readonly number[]): Promise<string>;
  merge(base: string, ours: string, theirs: string): Promise<SidecarMerge>;
}

/** Done here and now, for programs that nobody types into. */
export const sidecarTextsHere: SidecarTexts = {
  read: async (text) => readSidecar(text),
  write: async (previous, sidecar, places) => writeSidecar(previous, sidecar, places),
  merge: async (base, ours, theirs) => mergeSidecarTexts(base, ours, theirs),
};
