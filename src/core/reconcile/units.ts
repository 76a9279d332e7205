import type { FigureContent } from '../model.js';

/** What a figure measures in, and the factor that carries its value into the base unit of that dimension. */
export interface Dimension {
  /** Figures are compared within one dimension only. */
  readonly name: string;
  readonly factor: number;
}

/** Units that convert exactly (UCUM, the international yard and pound), by dimension. Factors go to the first of each. */
const conversions: Readonly<Record<string, Readonly<Record<string, number>>>> = {
  length: { m: 1, km: 1000, dm: 0.1, cm: 0.01, mm: 0.001, '[mi_i]': 1609.344, '[ft_i]': 0.3048 },
  area: { m2: 1, km2: 1e6, har: 1e4, cm2: 1e-4, mm2: 1e-6, '[sft_i]': 0.09290304 },
  volume: { m3: 1, km3: 1e9, dm3: 1e-3, cm3: 1e-6, L: 1e-3, mL: 1e-6, cL: 1e-5, dL: 1e-4 },
  mass: { kg: 1, t: 1000, g: 1e-3, mg: 1e-6, ug: 1e-9, '[lb_av]': 0.45359237 },
  power: { W: 1, kW: 1e3, MW: 1e6, GW: 1e9, TW: 1e12 },
  energy: { 'W.h': 1, 'kW.h': 1e3, 'MW.h': 1e6, 'GW.h': 1e9, 'TW.h': 1e12 },
  storage: { By: 1, kBy: 1e3, MBy: 1e6, GBy: 1e9, TBy: 1e12, PBy: 1e15 },
  frequency: { Hz: 1, kHz: 1e3, MHz: 1e6, GHz: 1e9, THz: 1e12 },
  pressure: { Pa: 1, hPa: 100, kPa: 1e3, MPa: 1e6, bar: 1e5, mbar: 100 },
};
/** Durations of the calendar convert among themselves, those of the clock among themselves. */
const durations: ReadonlyMap<string, Dimension> = new Map([
  ['year', { name: 'calendar', factor: 12 }],
  ['quarter', { name: 'calendar', factor: 3 }],
  ['month', { name: 'calendar', factor: 1 }],
  ['week', { name: 'clock', factor: 604_800 }],
  ['day', { name: 'clock', factor: 86_400 }],
  ['hour', { name: 'clock', factor: 3600 }],
  ['minute', { name: 'clock', factor: 60 }],
  ['second', { name: 'clock', factor: 1 }],
]);

const byUnit = new Map<string, Dimension>(
  Object.entries(conversions).flatMap(([name, units]) =>
    Object.entries(units).map(([unit, factor]): [string, Dimension] => [unit, { name, factor }]),
  ),
);

/** The dimension of a figure; undefined for what is no quantity (dates, ordinals, identifiers). Currencies are one each. */
export function dimensionOf({ kind, unit = '' }: Pick<FigureContent, 'kind' | 'unit'>): Dimension | undefined {
  switch (kind) {
    case 'cardinal':
      return { name: 'count', factor: 1 };
    case 'multiple':
      return { name: 'multiple', factor: 1 };
    case 'fraction':
      return { name: 'percent', factor: 100 };
    case 'percent':
      return { name: unit === 'pp' ? 'points' : 'percent', factor: 1 };
    case 'money':
      return { name: `money ${unit}`, factor: 1 };
    case 'duration':
      return durations.get(unit) ?? { name: `duration ${unit}`, factor: 1 };
    case 'measure':
      return measureDimension(unit);
    default:
      return undefined;
  }
}

/** A rate (`t/a`, `km/h`) converts in what it is a rate of. */
function measureDimension(unit: string): Dimension {
  const [over = '', ...under] = unit.split('/');
  const { name, factor } = byUnit.get(over) ?? { name: over, factor: 1 };
  return { name: [name, ...under].join('/'), factor };
}
