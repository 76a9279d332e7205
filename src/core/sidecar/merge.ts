import { sameData } from '../annotation/content.js';
import { mergeAnnotations } from '../annotation/merge.js';
import { mergeAcknowledged } from './merge-acknowledged.js';
import { type Sidecar, sidecarVersion } from './model.js';

export interface MergedSidecar {
  readonly sidecar: Sidecar;
  /** Ids of annotations of one mention that decide it differently, each group once; all of them are in the sidecar. */
  readonly conflicts: readonly (readonly string[])[];
}

/**
 * Merges two versions of a sidecar that come from `base`, or from nothing when both sides made theirs anew. Nothing that a side
 * decided is lost; see {@link mergeAnnotations}. What the sidecar is about comes from the side whose text changed.
 */
export function mergeSidecars(base: Sidecar | undefined, ours: Sidecar, theirs: Sidecar): MergedSidecar {
  const { annotations, conflicts } = mergeAnnotations(base?.annotations ?? [], ours.annotations, theirs.annotations);
  const document = base !== undefined && sameData(ours.document, base.document) ? theirs.document : ours.document;
  const acknowledged = mergeAcknowledged(base?.acknowledged ?? [], ours.acknowledged ?? [], theirs.acknowledged ?? []);
  const sidecar = { version: sidecarVersion, document, annotations } as const;
  return { sidecar: acknowledged.length === 0 ? sidecar : { ...sidecar, acknowledged }, conflicts };
}
