/** What the separators of a numeral in digits say. */
export const numeralForm = {
  /** No separator. */
  plain: 0,
  /** Thousands only: 1.250.000. */
  grouped: 1,
  /** A decimal separator, alone or behind thousands. */
  decimal: 2,
  /** One separator before three digits: 3.000 or 3,125. */
  ambiguous: 3,
  /** No number: 7.10.2023, 1.2.3. */
  other: 4,
} as const;

export interface Numeral {
  readonly form: number;
  /** All digits read as one integer. */
  readonly mantissa: number;
  /** Digits behind the last separator, where there is one. */
  readonly lastGroup: number;
  readonly digits: number;
  /** The last separator, empty without one. */
  readonly separator: '' | ',' | '.';
  /** Whether the last three digits are zeros. */
  readonly isRound: boolean;
}

/** Reads a number token (digits with single dots and commas between them). */
export function readNumeral(text: string, start: number, end: number): Numeral {
  let mantissa = 0;
  let digits = 0;
  let group = 0;
  let groups = 0;
  let separator: Numeral['separator'] = '';
  let changes = 0;
  let wellGrouped = true;
  let firstGroup = 0;
  for (let position = start; position < end; position++) {
    const unit = text.charCodeAt(position);
    if (unit !== 0x2e && unit !== 0x2c) {
      mantissa = mantissa * 10 + (unit - 0x30);
      digits++;
      group++;
      continue;
    }
    const sign = unit === 0x2e ? '.' : ',';
    if (groups === 0) firstGroup = group;
    else if (sign !== separator) changes++;
    if (groups > 0 && group !== 3) wellGrouped = false;
    separator = sign;
    groups++;
    group = 0;
  }
  if (groups === 0) firstGroup = group;
  const startsGroups = firstGroup <= 3 && text.charCodeAt(start) !== 0x30;
  const form = numeralFormOf(groups, changes, group, wellGrouped, startsGroups);
  return { form, mantissa, lastGroup: group, digits, separator, isRound: hasRoundTail(text, end) };
}

function hasRoundTail(text: string, end: number): boolean {
  return text.slice(end - 3, end) === '000';
}

function numeralFormOf(
  groups: number,
  changes: number,
  lastGroup: number,
  wellGrouped: boolean,
  startsGroups: boolean,
): number {
  if (groups === 0) return numeralForm.plain;
  if (groups === 1) return lastGroup === 3 && startsGroups ? numeralForm.ambiguous : numeralForm.decimal;
  if (!wellGrouped || !startsGroups) return numeralForm.other;
  if (changes === 0) return lastGroup === 3 ? numeralForm.grouped : numeralForm.other;
  return changes === 1 ? numeralForm.decimal : numeralForm.other;
}
