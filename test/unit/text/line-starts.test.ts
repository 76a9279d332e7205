import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lineIn, lineStartsOf } from '../../../src/core/text/line-starts.js';

describe('line starts', () => {
  it('stand behind each LF, CRLF and CR, mixed as they come', () => {
    expect([...lineStartsOf('')]).toEqual([0]);
    expect([...lineStartsOf('a\nb\r\nc\rd')]).toEqual([0, 2, 5, 7]);
    expect([...lineStartsOf('\r\r\n\n\r')]).toEqual([0, 1, 3, 4, 5]);
  });

  it('are those that a pattern finds', () => {
    const pieces = fc.array(fc.constantFrom('á', '\r', '\n', '\r\n', ' '), { maxLength: 24 });
    fc.assert(
      fc.property(pieces, (parts) => {
        const text = parts.join('');
        const starts = [...text.matchAll(/\r\n?|\n/g)].map((match) => match.index + match[0].length);
        expect([...lineStartsOf(text)]).toEqual([0, ...starts]);
      }),
      { seed: 8, numRuns: 500 },
    );
  });

  it('tell the line of an offset', () => {
    const starts = lineStartsOf('ab\ncd\n');
    expect([-1, 0, 2, 3, 5, 6, 9].map((offset) => lineIn(starts, offset))).toEqual([0, 0, 0, 1, 1, 2, 2]);
  });
});
