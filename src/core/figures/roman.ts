const digits: Readonly<Record<string, number>> = { I: 1, V: 5, X: 10, L: 50, C: 100 };

/** Value of a Roman number in capitals up to 399, or 0 for what is none: every number is written in one way only. */
export function romanValue(text: string): number {
  if (text.length > 8) return 0;
  let value = 0;
  for (let position = 0; position < text.length; position++) {
    const digit = digits[text.charAt(position)];
    if (digit === undefined) return 0;
    value += digit < (digits[text.charAt(position + 1)] ?? 0) ? -digit : digit;
  }
  return romanForm(value) === text ? value : 0;
}

function romanForm(value: number): string {
  let rest = value;
  let text = '';
  for (const [form, size] of romanSteps) {
    while (rest >= size) {
      text += form;
      rest -= size;
    }
  }
  return text;
}

const romanSteps: readonly [string, number][] = [
  ['C', 100],
  ['XC', 90],
  ['L', 50],
  ['XL', 40],
  ['X', 10],
  ['IX', 9],
  ['V', 5],
  ['IV', 4],
  ['I', 1],
];
