import { englishTimes } from '../language/en/times.js';
import { vietnameseTimes } from '../language/vi/times.js';
import type { Language } from '../model.js';

/**
 * What a word about time means: so many units before the document's day, or of a `narrated` one before what was told; `part`, the last so many months of a report; `opening`, the first part of its year; `sinceNewYear`, the year up to its document's day or report, `cumulative` up to the end of a report alone; `reportedWeek`, the week or holidays that a report is of; `sinceThen`, from what was told up to now; `firstDay` and `lastDay`, of the days that are told of; `past`, a year
 * that a text of its first months looks back on; `season`, a season of sport, from summer to summer; `fiscal`, a year from April to March; `later`, one such `step` behind what was told last; `lastPart`, the last part of a year that ends with the month;
 * `pastWeek`, the week that is nearly over, or the one before; `weekday`, the last such day, counted from Sunday; `now`, the document's own time again; `present`, what is so without any time told for it; `then`, what was told right before; `sameDay`, the day that was; `sameYear`, its year; `reportedYear`, that of a report on a part of it, else the document's; `term`, the five years between congresses that are over, which no other sentence is of; `other`, a time that the text does not
 * name. One that `opens` tells when at the start of its clause alone: behind a change it is what that is against.
 */
export type Relative =
  | {
      readonly unit: 'year' | 'quarter' | 'month' | 'week' | 'day';
      readonly ago: number;
      readonly opens?: boolean;
      readonly narrated?: true;
    }
  | { readonly unit: 'part'; readonly length: 1 | 3; readonly opens?: boolean }
  | { readonly unit: 'opening'; readonly part: '-01' | '-Q1'; readonly opens?: boolean }
  | { readonly unit: 'season' | 'fiscal'; readonly ago: number; readonly opens?: boolean }
  | { readonly unit: 'weekday'; readonly day: number; readonly opens?: boolean }
  | { readonly unit: 'later'; readonly step: 'day' | 'week' | 'month' | 'year'; readonly opens?: boolean }
  | { readonly unit: 'weekend' | 'pastWeek'; readonly opens?: boolean }
  | { readonly unit: 'lastPart'; readonly month: number; readonly opens?: boolean }
  | {
      readonly unit:
        | 'past'
        | 'sinceNewYear'
        | 'cumulative'
        | 'reportedWeek'
        | 'sinceThen'
        | 'firstDay'
        | 'lastDay'
        | 'now'
        | 'present'
        | 'then'
        | 'sameDay'
        | 'sameYear'
        | 'reportedYear'
        | 'term'
        | 'other';
      readonly opens?: boolean;
    };

/** Words about time without a number, in lower case. */
export const relativeWords: Readonly<Record<Language, Readonly<Record<string, Relative>>>> = {
  vi: vietnameseTimes,
  en: englishTimes,
};
