import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';

interface ColorContribution {
  readonly id: string;
  readonly defaults: Readonly<Record<string, string>>;
}

const manifest: { contributes: { colors: readonly ColorContribution[] } } = JSON.parse(
  readFileSync(join(import.meta.dirname, '../../../package.json'), 'utf8'),
);

/** Editor backgrounds of VS Code's standard themes, one for each kind. */
const backgrounds = { dark: '#1F1F1F', light: '#FFFFFF', highContrast: '#000000', highContrastLight: '#FFFFFF' };

/** Relative luminance as WCAG 2.2 defines it. */
function luminance(color: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const channel = Number.parseInt(color.slice(at, at + 2), 16) / 255;
    return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(one: string, other: string): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((left, right) => left - right);
  return (light + 0.05) / (dark + 0.05);
}

const marks = manifest.contributes.colors.filter(({ id }) => !id.endsWith('.background'));

describe.each(Object.entries(backgrounds))('in a theme of kind %s', (kind, background) => {
  test.each(marks.map(({ id, defaults }) => [id, defaults[kind] ?? '']))(
    '%s stands out from the text’s ground',
    (_id, color) => {
      expect(color).toMatch(/^#[0-9A-F]{6}$/);
      // WCAG 2.2, 1.4.11: graphical objects; high contrast themes are held to the ratio of text.
      expect(contrast(color, background)).toBeGreaterThanOrEqual(kind.startsWith('highContrast') ? 4.5 : 3);
    },
  );
});
