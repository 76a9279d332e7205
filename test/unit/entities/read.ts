import { analyze } from '../../../src/core/analyze.js';
import type { EntityKind, Language } from '../../../src/core/model.js';

const letters: Record<EntityKind, string> = {
  person: 'P',
  organization: 'O',
  place: 'L',
  event: 'E',
  document: 'D',
  award: 'A',
};

/** The text with its entities in brackets: [L Hà Nội]. */
export function marked(text: string, language: Language = 'vi'): string {
  let result = '';
  let position = 0;
  for (const { start, end, kind } of analyze(text, { language }).entities) {
    result += `${text.slice(position, start)}[${letters[kind]} ${text.slice(start, end)}]`;
    position = end;
  }
  return result + text.slice(position);
}

/** A marked text without its marks. */
export function plain(markedText: string): string {
  return markedText.replace(/\[[POLEDA] ([^\]]*)\]/g, '$1');
}

/** Canonical names of the entities in text order. */
export function canonicals(text: string, language: Language = 'vi'): string[] {
  return analyze(text, { language }).entities.map((entity) => entity.canonical);
}
