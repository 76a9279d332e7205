import type { Disposable, Event, Uri } from 'vscode';
import type { Annotation } from '../core/annotation/model.js';

/** What is known of a seed's sidecar. A new object whenever anything of it changes. */
export interface SidecarState {
  readonly annotations: readonly Annotation[];
  /** Why the sidecar cannot be used, so that no decision may be taken. It is left as it is on disk. */
  readonly unusable?: string;
}

/** The sidecars of seeds, by the seed's uri, each read once and kept current. */
export interface Sidecars extends Disposable {
  /** What is known, or undefined before the first `open`. */
  current(seed: Uri): SidecarState | undefined;
  open(seed: Uri): Promise<SidecarState>;
  /**
   * Replaces the annotations by what `change` makes of them, in memory at once and on disk as soon as that can be written; a failure is
   * told to the person and tried again. `text` is the seed's text, which the sidecar describes. Resolves when written, or told.
   */
  change(seed: Uri, text: string, change: (annotations: readonly Annotation[]) => readonly Annotation[]): Promise<void>;
  readonly onDidChange: Event<Uri>;
}
