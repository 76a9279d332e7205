import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { analyze } from '../../../src/core/analyze.js';
import { decodeAnalysis, encodeAnalysis } from '../../../src/workspace/corpus-cache.js';
import { cases } from '../cases.js';

const text =
  'Năm 2025, doanh thu đạt hơn 2.300 tỷ đồng, tăng 21,8% so với năm 2024. Tàu chở từ 10 đến 15 triệu tấn, gấp đôi, 18/21 chuyến.\n';
const encoded = encodeAnalysis(analyze(text));

describe('an analysis in the cache', () => {
  it('comes back as it was', () => {
    expect(decodeAnalysis(encoded, text)).toEqual(analyze(text));
  });

  it('comes back as it was for any text of such words', () => {
    const words = fc.constantFrom(...text.split(' '), 'Hà Nội', 'ông', '\n', '1/2', 'Nghị quyết 59-NQ/TW');
    fc.assert(
      fc.property(fc.array(words, { maxLength: 40 }), (chosen) => {
        const some = chosen.join(' ');
        expect(decodeAnalysis(encodeAnalysis(analyze(some)), some)).toEqual(analyze(some));
      }),
      { numRuns: cases(200), seed: 20251231 },
    );
  });

  it.each([
    ['nothing', ''],
    ['half of it', encoded.slice(0, encoded.length / 2)],
    ['another type', '[]'],
    ['another language', encoded.replace('"language":"vi"', '"language":"xx"')],
    ['a place outside the text', encoded.replace(/"end":\d+/, '"end":100000')],
    ['a place before its start', encoded.replace(/"end":\d+/, '"end":0')],
    ['a kind that is none', encoded.replace('"kind":"percent"', '"kind":"colour"')],
    ['a bound that is none', encoded.replace('"bound":"exact"', '"bound":"sure"')],
    ['a number that is a text', encoded.replace(/"precision":-?\d+/, '"precision":"1"')],
    ['a change that is none', encoded.replace(/"change":\{/, '"change":{"kind":1,"was":{').replace(/\}\]\}$/, '}}]}')],
    ['a list that is none', encoded.replace('"facts":[', '"facts":{"0":[')],
  ])('is not taken from %s', (_, garbage) => {
    expect(garbage).not.toBe(encoded);
    expect(decodeAnalysis(garbage, text)).toBeUndefined();
  });

  it('never throws, and never takes what lies outside the text, however its file was damaged', () => {
    const damage = fc.record({ at: fc.nat(encoded.length), length: fc.nat(8), put: fc.string({ maxLength: 6 }) });
    fc.assert(
      fc.property(damage, ({ at, length, put }) => {
        const decoded = decodeAnalysis(encoded.slice(0, at) + put + encoded.slice(at + length), text);
        for (const { start, end, quote } of decoded?.figures ?? []) expect(text.slice(start, end)).toBe(quote);
      }),
      { numRuns: cases(200), seed: 20251231 },
    );
  });
});
