import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeText } from '../../../src/workspace/decode-text.js';

const encoder = new TextEncoder();

describe('decodeText', () => {
  it('gives back any text, without the first byte-order mark only', () => {
    const property = fc.property(fc.string({ unit: 'binary' }), fc.boolean(), (text, marked) => {
      const bytes = encoder.encode((marked || text.startsWith('\ufeff') ? '\ufeff' : '') + text);
      expect(decodeText(bytes)).toEqual({ text });
    });
    fc.assert(property, { seed: 1, numRuns: 300 });
  });

  it.each([
    [[0xff], 1],
    [[0x0a, 0x0a, 0xc3], 3],
    [[0x0d, 0x0a, 0x61, 0xc3, 0x0a, 0xa0], 2],
    [[0xed, 0xa0, 0x80], 1],
    [[0xff, 0xfe, 0x0a, 0x00, 0x0a, 0x00], 1],
  ])('names the line of the first bytes that are no UTF-8: %j', (bytes, line) => {
    expect(decodeText(Uint8Array.from(bytes))).toMatchObject({ line, problem: expect.stringContaining('not UTF-8') });
  });
});
