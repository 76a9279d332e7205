import type { Analysis } from '../../core/model.js';
import { composeAnalysis, type PlacedAnalysis } from './compose.js';
import type { ProgressMessage, SlicePlace } from './protocol.js';
import { type TextPart, wantedSlices } from './wanted-slices.js';

/** The analysis of one version of a text as far as it has come. */
export interface TextAnalysis {
  /** Of the whole text; of one above a million characters, what is around the screen. */
  readonly analysis: Analysis;
  /** The mentions of the slices that touch a part: what can be had at little cost while slices are still to come. */
  within(part: TextPart): Analysis;
  /** Version of the text that the offsets belong to. */
  readonly version: number;
  /** False while slices are still to come. */
  readonly complete: boolean;
}

/** What came of a text's slices. Old slices are let go. */
export interface SliceResults {
  take(message: ProgressMessage): void;
  /** UTF-16 units of the text that was analysed last. */
  length(): number;
  /** Put together for the parts on screen: the same object as before where nothing changed. */
  near(visible: readonly TextPart[]): TextAnalysis;
}

export function createSliceResults(): SliceResults {
  let known: ReadonlyMap<number, Analysis> = new Map();
  let layout: readonly SlicePlace[] = [];
  let version = 0;
  let made: { readonly key: string; readonly analysis: TextAnalysis } | undefined;
  return {
    take(message) {
      const came = new Map(message.results.map(({ id, analysis }) => [id, analysis]));
      const slices = new Map<number, Analysis>();
      for (const { id } of message.layout) {
        const analysis = came.get(id) ?? known.get(id);
        if (analysis !== undefined) slices.set(id, analysis);
      }
      ({ version, layout } = message);
      known = slices;
    },
    length: () => layout.reduce((length, slice) => length + slice.length, 0),
    near(visible) {
      const { places, complete } = placesNear(layout, known, visible);
      const key = `${version} ${complete} ${places.map(({ id }) => id).join()}`;
      if (made?.key !== key) made = { key, analysis: textAnalysis(version, complete, places) };
      return made.analysis;
    },
  };
}

interface Place extends PlacedAnalysis, TextPart {
  readonly id: number;
}

function textAnalysis(version: number, complete: boolean, places: readonly Place[]): TextAnalysis {
  let whole: Analysis | undefined;
  return {
    version,
    complete,
    get analysis() {
      whole ??= composeAnalysis(places);
      return whole;
    },
    within: (part) => composeAnalysis(places.filter(({ start, end }) => start < part.end && end > part.start)),
  };
}

function placesNear(
  layout: readonly SlicePlace[],
  known: ReadonlyMap<number, Analysis>,
  visible: readonly TextPart[],
): { places: Place[]; complete: boolean } {
  const lengths = layout.map(({ length }) => length);
  const wanted = wantedSlices(lengths, visible);
  let end = 0;
  let complete = true;
  const places = layout.flatMap(({ id, length }, index) => {
    const start = end;
    end += length;
    const analysis = wanted[index] === true ? known.get(id) : undefined;
    if (wanted[index] === true && analysis === undefined) complete = false;
    return analysis === undefined ? [] : [{ id, start, end, analysis }];
  });
  return { places, complete };
}
