import { type Memento, Uri } from 'vscode';
import { type OffsetUnit, offsetUnits } from '../../core/export/exporter.js';
import { isRecord } from '../review-commands/targets.js';
import { type ScopeKind, scopeKinds } from './scope.js';

/** How a workspace was exported last. */
export interface LastExport {
  /** Id of the exporter. */
  readonly format: string;
  readonly kind: ScopeKind;
  readonly about: Uri;
  readonly withSuggestions: boolean;
  readonly offsets: OffsetUnit;
  readonly target: Uri;
}

const key = 'export.last';

/** Undefined before the first export, and where an older version remembered it otherwise. */
export function lastExport(memory: Memento): LastExport | undefined {
  const kept = memory.get<unknown>(key);
  if (!isRecord(kept)) {
    return undefined;
  }
  const { format, about, target, withSuggestions } = kept;
  const kind = scopeKinds.find((each) => each === kept.kind);
  const offsets = offsetUnits.find((each) => each === kept.offsets);
  if (typeof format !== 'string' || typeof about !== 'string' || typeof target !== 'string' || !kind || !offsets) {
    return undefined;
  }
  const uris = { about: Uri.parse(about, true), target: Uri.parse(target, true) };
  return { format, kind, ...uris, withSuggestions: withSuggestions === true, offsets };
}

export async function rememberExport(memory: Memento, { about, target, ...last }: LastExport): Promise<void> {
  await memory.update(key, { ...last, about: about.toString(), target: target.toString() });
}
