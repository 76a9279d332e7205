import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readableOn } from '../../../src/core/project/readable-color.js';

/** WCAG 2.2's contrast ratio, written down a second time. */
function contrast(one: string, other: string): number {
  const luminance = (color: string) =>
    [0.2126, 0.7152, 0.0722].reduce((sum, weight, at) => {
      const share = Number.parseInt(color.slice(1 + 2 * at, 3 + 2 * at), 16) / 255;
      return sum + weight * (share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4);
    }, 0);
  const [low = 0, high = 0] = [luminance(one), luminance(other)].sort((left, right) => left - right);
  return (high + 0.05) / (low + 0.05);
}

describe('readableOn', () => {
  it('leaves a colour that stands out', () => {
    expect(readableOn('#1f6fb2', '#ffffff')).toBe('#1f6fb2');
  });

  it('makes any colour stand out from any background', () => {
    const colors = fc.nat(0xffffff).map((value) => `#${value.toString(16).padStart(6, '0')}`);
    fc.assert(
      fc.property(colors, colors, (color, background) => {
        expect(contrast(readableOn(color, background), background)).toBeGreaterThanOrEqual(3);
      }),
      { seed: 20260131, numRuns: 2000 },
    );
  });
});
