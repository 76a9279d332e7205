import type { Analysis, Span } from '../../core/model.js';

/** The analysis of a slice, and where the slice stands in its text. */
export interface PlacedAnalysis {
  readonly start: number;
  readonly analysis: Analysis;
}

/** One analysis of slices in text order, its offsets those of the text. Language and date are the first slice's. */
export function composeAnalysis(places: readonly PlacedAnalysis[]): Analysis {
  const [first] = places;
  if (first === undefined) return { language: 'vi', figures: [], entities: [], facts: [] };
  if (places.length === 1 && first.start === 0) return first.analysis;
  return {
    language: first.analysis.language,
    ...(first.analysis.date === undefined ? {} : { date: first.analysis.date }),
    figures: shifted(places, ({ figures }) => figures),
    entities: shifted(places, ({ entities }) => entities),
    facts: shifted(places, ({ facts }) => facts),
  };
}

function shifted<Mention extends Span>(
  places: readonly PlacedAnalysis[],
  pick: (analysis: Analysis) => readonly Mention[],
): Mention[] {
  return places.flatMap(({ start, analysis }) =>
    pick(analysis).map((mention) => ({ ...mention, start: mention.start + start, end: mention.end + start })),
  );
}
