import type { Bound, FigureContent } from '../model.js';
import { readBound } from './bounds.js';
import { countedNoun } from './counted-noun.js';
import type { Suffix } from './lexicon.js';
import { timesTen } from './numbers.js';
import { matchPhrase } from './phrases.js';
import { emit, type Scan } from './scan.js';

/** One number, or the two ends of a range, with where its words stand. */
export interface Amount {
  readonly first: number;
  readonly next: number;
  readonly value?: number;
  readonly min?: number;
  readonly max?: number;
  readonly precision: number;
  /** Goes before what the words around say: hàng nghìn is vague. */
  readonly bound?: 'vague';
}

type Numbers = Pick<FigureContent, 'value' | 'min' | 'max'>;

function scaled(amount: Amount, power: number, factor: number): Numbers {
  const convert = (value: number) => timesTen(value * factor, power);
  if (amount.value !== undefined) return { value: convert(amount.value) };
  return {
    ...(amount.min === undefined ? {} : { min: convert(amount.min) }),
    ...(amount.max === undefined ? {} : { max: convert(amount.max) }),
  };
}

/** Emits the amount as what its suffix makes of it; the suffix ends before `next`. */
export function emitWithSuffix(scan: Scan, amount: Amount, suffix: Suffix, next: number): number {
  const { bound } = amount.bound === undefined ? readBound(scan, amount.first, next, false) : { bound: amount.bound };
  const { precision, first } = amount;
  switch (suffix.kind) {
    case 'percent':
      emit(scan, 'percent', `figure.percent.${suffix.unit === 'pp' ? 'points' : 'sign'}`, first, next, {
        ...scaled(amount, 0, 1),
        unit: suffix.unit,
        bound,
        precision,
      });
      break;
    case 'money': {
      const { code, scale } = suffix.currency;
      emit(scan, 'money', 'figure.money', first, next, {
        ...scaled(amount, scale, 1),
        unit: code,
        bound,
        precision: precision + scale,
      });
      break;
    }
    case 'duration': {
      const { unit, factor } = suffix.time;
      const isShifted = factor >= 10 || factor < 1;
      emit(scan, 'duration', 'figure.duration', first, next, {
        ...scaled(amount, 0, factor),
        unit,
        bound,
        precision: isShifted ? precision + Math.round(Math.log10(factor)) : precision,
      });
      break;
    }
    case 'measure':
      emit(scan, 'measure', 'figure.measure', first, next, {
        ...scaled(amount, 0, 1),
        unit: suffix.unit,
        bound,
        precision,
      });
  }
  return next;
}

/** Emits the amount as a count of the noun phrase behind it. */
export function emitCardinal(scan: Scan, amount: Amount, rule: string): number {
  const { first, next, precision } = amount;
  const noun = countedNoun(scan, next);
  const isSmall = (amount.value ?? 0) < 10 && precision === 0;
  const bound = amount.bound ?? boundOfCount(scan, first, next, noun?.next ?? next, isSmall);
  emit(scan, 'cardinal', rule, first, next, {
    ...scaled(amount, 0, 1),
    ...(noun === undefined ? {} : { unit: noun.text }),
    bound,
    precision,
  });
  return next;
}

/** "từ 02 nhóm trở lên": what limits a count may stand behind its noun. */
function boundOfCount(scan: Scan, first: number, next: number, nounNext: number, isSmall: boolean): Bound {
  const behind = nounNext === next ? undefined : matchPhrase(scan.lexicon.boundsAfter, scan.tokens, nounNext);
  return behind?.value ?? readBound(scan, first, next, isSmall).bound;
}
