import type { Analysis, Figure } from '../core/model.js';

/** Has the analysis thread read a few words of Vietnamese, such as a selection, or what a person types into a form. */
export type TextReading = (text: string) => Promise<Analysis>;

let reading: TextReading | undefined;

/** Given once, when the extension starts: forms are opened from many places. */
export function provideTextReading(read: TextReading): void {
  reading = read;
}

export function readText(text: string): Promise<Analysis> {
  if (!reading) {
    throw new Error('The analysis thread is not there yet.');
  }
  return reading(text);
}

export async function readFigures(text: string): Promise<readonly Figure[]> {
  return (await readText(text)).figures;
}
