import { expect, test } from 'vitest';
import { unitSymbols } from '../../../src/core/language/unit-symbols.js';
import { unitText } from '../../../src/core/language/unit-text.js';

test.each([
  ['har', 'ha'],
  ['Cel', '°C'],
  ['kW.h', 'kWh'],
  ['kV.A', 'kVA'],
  ['m3', 'm³'],
  ['m3/s', 'm³/s'],
  ['t/har', 't/ha'],
  ['[oz_tr]', 'oz t'],
  ['GBy', 'GB'],
  ['Gbit/s', 'Gbit/s'],
  ['t', 't'],
  ['USD', 'USD'],
  ['[teu]', '[teu]'],
  ['', ''],
])('%s is written %s', (code, text) => {
  expect(unitText(code)).toBe(text);
});

test('no code with brackets or a dot is left where a symbol is known', () => {
  const left = [...new Set(Object.values(unitSymbols))].filter((code) => /[.[\]{}]/.test(unitText(code)));
  expect(left).toEqual([]);
});
