import { type EntityKind, entityKinds, type FigureKind, figureKinds } from '../model.js';

/** What other tools' usual label sets (CoNLL, OntoNotes, brat, VLSP) call our kinds, in capitals. */
const usualLabels: ReadonlyMap<string, FigureKind | EntityKind> = new Map([
  ['PER', 'person'],
  ['ORG', 'organization'],
  ['LOC', 'place'],
  ['LOCATION', 'place'],
  ['GPE', 'place'],
  ['FAC', 'place'],
  ['LAW', 'document'],
  ['QUANTITY', 'measure'],
  ['PERCENTAGE', 'percent'],
  ['NUMBER', 'cardinal'],
]);

/**
 * The kind that a label names: one of ours in any case, one of the project's own types, or what usual label sets call it.
 * Undefined for any other; a label is never guessed at.
 */
export function kindOfLabel(label: string, ownKinds: readonly string[] = []): FigureKind | EntityKind | undefined {
  const plain = label.trim();
  const known = [...figureKinds, ...entityKinds].find((kind) => kind === plain.toLowerCase());
  return known ?? ownKinds.find((kind) => kind === plain) ?? usualLabels.get(plain.toUpperCase());
}
