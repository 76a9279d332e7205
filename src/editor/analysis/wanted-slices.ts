/**
 * Above this length a text is analysed around what is on screen only: no list of its hundreds of thousands of mentions is
 * ever made, sent or shown.
 */
export const largeLength = 1024 * 1024;
/** How far around the screen the analysis of a large text reaches, so that a scroll finds marks set. */
const reach = 8 * 1024;

/** A part of a text, as UTF-16 offsets, end exclusive. */
export interface TextPart {
  readonly start: number;
  readonly end: number;
}

/** Which slices are shown, by their lengths in order: all, or of a large text those around the parts on screen. */
export function wantedSlices(lengths: readonly number[], visible: readonly TextPart[]): boolean[] {
  const isLarge = lengths.reduce((sum, length) => sum + length, 0) > largeLength;
  if (!isLarge) return lengths.map(() => true);
  return touchedSlices(
    lengths,
    visible.map(({ start, end }) => ({ start: start - reach, end: end + reach })),
  );
}

/** Which slices hold something of the parts, by their lengths in order. */
export function touchedSlices(lengths: readonly number[], parts: readonly TextPart[]): boolean[] {
  let end = 0;
  return lengths.map((length) => {
    const start = end;
    end += length;
    return parts.some((part) => start < part.end && end > part.start);
  });
}
