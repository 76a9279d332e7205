import type { FigureKind } from '../model.js';
import type { TokenRange } from '../paragraph.js';
import type { Amount } from './amounts.js';
import { phraseText } from './counted-noun.js';
import type { Suffix } from './lexicon.js';
import type { Scan } from './scan.js';

/** Kind of the figure that a number with this suffix is. */
export function kindOf(suffix: Suffix | undefined): FigureKind {
  return suffix === undefined ? 'cardinal' : suffix.kind;
}

export function unitOf(suffix: Suffix): string {
  if (suffix.kind === 'money') return suffix.currency.code;
  return suffix.kind === 'duration' ? suffix.time.unit : suffix.unit;
}

/** Unit of a figure: that of its suffix, or the noun phrase that it counts. */
export function unitFrom(scan: Scan, suffix: Suffix | undefined, noun: TokenRange | undefined): string | undefined {
  if (suffix !== undefined) return unitOf(suffix);
  return noun === undefined ? undefined : phraseText(scan, noun);
}

/** Stable name of the rule that reads the amount. */
export function ruleOf({ suffix, number, isPrefixed }: Pick<Amount, 'suffix' | 'number' | 'isPrefixed'>): string {
  if (suffix === undefined) return `figure.cardinal${number.inWords ? '.words' : number.scale > 0 ? '.scaled' : ''}`;
  if (suffix.kind === 'percent') return suffix.unit === 'pp' ? 'figure.percent.points' : 'figure.percent';
  if (suffix.kind === 'money') return `figure.money${isPrefixed ? '.prefixed' : number.scale > 0 ? '.scaled' : ''}`;
  if (suffix.kind === 'measure') return suffix.unit.includes('/') ? 'figure.measure.rate' : 'figure.measure';
  return 'figure.duration';
}
