/** Least contrast of a mark with its ground, as WCAG 2.2 asks of what is no text (success criterion 1.4.11). */
const leastContrast = 3;
const steps = 20;

/**
 * The colour where it stands out from the background, else the nearest mix of it with black (on a light background) or white that does. Both are
 * `#rrggbb`.
 */
export function readableOn(color: string, background: string): string {
  const ground = luminance(channels(background));
  const pole = ground > 0.18 ? 0 : 255;
  const own = channels(color);
  for (let step = 0; step <= steps; step++) {
    const mixed = own.map((channel) => Math.round(channel + ((pole - channel) * step) / steps));
    if (contrast(luminance(mixed), ground) >= leastContrast) return hex(mixed);
  }
  return hex([pole, pole, pole]);
}

/** WCAG's contrast ratio of two relative luminances. */
function contrast(one: number, other: number): number {
  return (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05);
}

function channels(color: string): number[] {
  return [1, 3, 5].map((at) => Number.parseInt(color.slice(at, at + 2), 16));
}

/** Relative luminance of sRGB channels from 0 to 255, as WCAG defines it. */
function luminance(rgb: readonly number[]): number {
  const [red = 0, green = 0, blue = 0] = rgb.map((channel) => {
    const share = channel / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function hex(rgb: readonly number[]): string {
  return `#${rgb.map((channel) => channel.toString(16).padStart(2, '0')).join('')}`;
}
