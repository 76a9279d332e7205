import type { Analysis } from '../../core/model.js';
import { composeAnalysis, type PlacedAnalysis } from './compose.js';
import type { ProgressMessage, TextPart } from './protocol.js';

/** The analysis of one version of a text, complete or as far as it has come. */
export interface TextAnalysis {
  /** Of the whole text. Put together when first asked for. */
  readonly analysis: Analysis;
  /** The mentions of the slices that touch a part, in text order; cheap however long the text is. */
  within(part: TextPart): Analysis;
  /** Version of the text that the offsets belong to. */
  readonly version: number;
  /** False while a long text is still being read: the visible part is there, the rest follows. */
  readonly complete: boolean;
  /** UTF-16 units of the text that was analysed. */
  readonly length: number;
}

/** Keeps what came of a text's slices, and puts it together anew with each message. Old slices are let go. */
export function createSliceResults(): (message: ProgressMessage) => TextAnalysis {
  let known: ReadonlyMap<number, Analysis> = new Map();
  return ({ version, layout, results }) => {
    const came = new Map(results.map(({ id, analysis }) => [id, analysis]));
    const slices = new Map<number, Analysis>();
    const places: (PlacedAnalysis & TextPart)[] = [];
    let length = 0;
    for (const { id, length: sliceLength } of layout) {
      const analysis = came.get(id) ?? known.get(id);
      if (analysis !== undefined) {
        slices.set(id, analysis);
        places.push({ start: length, end: length + sliceLength, analysis });
      }
      length += sliceLength;
    }
    known = slices;
    return textAnalysis(version, length, places, places.length === layout.length);
  };
}

function textAnalysis(
  version: number,
  length: number,
  places: readonly (PlacedAnalysis & TextPart)[],
  complete: boolean,
): TextAnalysis {
  let whole: Analysis | undefined;
  return {
    version,
    complete,
    length,
    get analysis() {
      whole ??= composeAnalysis(places);
      return whole;
    },
    within: (part) => composeAnalysis(places.filter((place) => place.start < part.end && place.end > part.start)),
  };
}
