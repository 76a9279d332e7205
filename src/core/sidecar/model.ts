import type { Annotation } from '../annotation/model.js';

/** The format that this program writes. A sidecar of a later one is not touched. */
export const sidecarVersion = 1;

/** What a document's uri or path ends with, added to it, to name its sidecar. */
export const sidecarSuffix = '.annotations.yaml';

export const newlineForms = ['lf', 'crlf', 'cr', 'mixed', 'none'] as const;
export type NewlineForm = (typeof newlineForms)[number];

/** `none`: the text has no letter that the forms write differently. */
export const normalizationForms = ['nfc', 'nfd', 'mixed', 'none'] as const;
export type NormalizationForm = (typeof normalizationForms)[number];

/** What a sidecar is about, as it was when the sidecar was last written. */
export interface SidecarDocument {
  /** File name, without folders. */
  readonly file: string;
  /** SHA-256 of the text in UTF-8 without a byte-order mark, newlines untouched, in lower-case hexadecimal. */
  readonly sha256: string;
  readonly offsets: 'utf-16';
  readonly newline: NewlineForm;
  readonly normalization: NormalizationForm;
}

/** A conflict between facts that a person has looked at and lets stand. It stands in the sidecar of each of its facts. */
export interface Acknowledgement {
  /** Id of the finding. It is made of the claims: when a figure changes the conflict has another id, and is open again. */
  readonly conflict: string;
  /** Why the conflict may stand, in the person's words. */
  readonly reason: string;
  readonly reviewer: string;
  /** ISO 8601 date and time in UTC. */
  readonly time: string;
}

export interface Sidecar {
  readonly version: typeof sidecarVersion;
  readonly document: SidecarDocument;
  /** Undefined for a writer that has nothing to say about them: those in the file stay. */
  readonly acknowledged?: readonly Acknowledgement[];
  /** In text order. */
  readonly annotations: readonly Annotation[];
}

/** Says what a sidecar is about. `sha256` comes from the caller, since core computes none. */
export function describeDocument(file: string, text: string, sha256: string): SidecarDocument {
  return { file, sha256, offsets: 'utf-16', newline: newlineOf(text), normalization: normalizationOf(text) };
}

function newlineOf(text: string): NewlineForm {
  const found = new Set<NewlineForm>();
  for (const [newline] of text.matchAll(/\r\n?|\n/g)) {
    found.add(newline === '\n' ? 'lf' : newline === '\r' ? 'cr' : 'crlf');
    if (found.size > 1) return 'mixed';
  }
  const [only = 'none'] = found;
  return only;
}

function normalizationOf(text: string): NormalizationForm {
  const composed = text.normalize('NFC') === text;
  const decomposed = text.normalize('NFD') === text;
  if (composed && decomposed) return 'none';
  if (composed) return 'nfc';
  return decomposed ? 'nfd' : 'mixed';
}
