import { type AnalyzeOptions, analyze } from '../../../src/core/analyze.js';
import type { Figure } from '../../../src/core/model.js';

/**
 * A figure in one line for tables of expectations: `quote | kind value unit bound @precision`, where ranges are written
 * `min…max`, an exact bound and what is absent are left out.
 */
export function notation(figure: Figure): string {
  const { quote, kind, value, min, max, unit, bound, precision } = figure;
  const number = value ?? (min === undefined ? undefined : `${min}…${max}`);
  const parts = [kind, number, unit, bound === 'exact' ? undefined : bound];
  if (precision !== undefined) parts.push(`@${precision}`);
  return `${quote} | ${parts.filter((part) => part !== undefined).join(' ')}`;
}

/** The figures of a text, each in one line. */
export function figuresOf(text: string, options: AnalyzeOptions = {}): string[] {
  return analyze(text, options).figures.map(notation);
}
