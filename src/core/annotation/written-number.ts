/**
 * Reads a number that a reviewer typed in digits. One separator is the decimal mark, be it comma or dot; the same one twice
 * or more, each time before three digits, groups thousands; of two kinds the last is the decimal mark. Undefined where the
 * text is no such number ("1.2.3").
 */
export function numberFrom(typed: string): number | undefined {
  const parts = /^([+\-−]?)(\d[\d.,]*)$/.exec(typed.replace(/[\s\u00a0\u2009\u202f]/g, ''));
  if (!parts) {
    return undefined;
  }
  const digits = plainDigits(parts[2] ?? '');
  const value = digits === undefined ? Number.NaN : Number(digits);
  if (!Number.isFinite(value)) {
    return undefined;
  }
  return parts[1] === '-' || parts[1] === '−' ? -value : value;
}

/** The digits with a dot as decimal mark and without grouping. */
function plainDigits(written: string): string | undefined {
  const marks = [...written.replace(/\d/g, '')];
  const last = marks.at(-1);
  if (last === undefined) {
    return written;
  }
  const isGroupingOnly = marks.length > 1 && marks.every((mark) => mark === last);
  const decimalAt = isGroupingOnly ? written.length : written.lastIndexOf(last);
  const whole = written.slice(0, decimalAt);
  const grouping = isGroupingOnly ? last : last === ',' ? '.' : ',';
  const [first = '', ...groups] = whole.split(grouping);
  const isWellGrouped = groups.every((group) => /^\d{3}$/.test(group)) && (groups.length === 0 || first.length <= 3);
  const fraction = written.slice(decimalAt + 1);
  if (!isWellGrouped || !/^\d+$/.test(first) || (decimalAt < written.length && !/^\d+$/.test(fraction))) {
    return undefined;
  }
  return `${first}${groups.join('')}${fraction === '' ? '' : `.${fraction}`}`;
}

/**
 * Power of ten of the last digit that the typed number states. A whole number that fits the precision of the figure it
 * replaces keeps it: 16000000000 in place of "15 tỷ" is still stated to the milliard.
 */
export function precisionOf(typed: string, value: number, replaced: { readonly precision?: number }): number {
  const decimals = /^-?\d+\.(\d+)$/.exec(String(value))?.[1]?.length ?? 0;
  const written = /[.,](\d+)$/.exec(typed.trim())?.[1]?.length ?? 0;
  if (!Number.isInteger(value)) {
    return -Math.max(decimals, written);
  }
  const before = replaced.precision;
  return before !== undefined && before > 0 && value % 10 ** before === 0 ? before : 0;
}
