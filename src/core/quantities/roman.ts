const values: Readonly<Record<string, number>> = { I: 1, V: 5, X: 10, L: 50, C: 100 };
const wellFormed = /^(?:C{0,3})(?:XC|XL|L?X{0,3})(?:IX|IV|V?I{0,3})$/;

/** Value of a Roman numeral in capitals up to 399, or 0. */
export function readRoman(text: string): number {
  if (text === '' || text.length > 9 || !wellFormed.test(text)) return 0;
  let total = 0;
  for (let position = 0; position < text.length; position++) {
    const value = values[text.charAt(position)] ?? 0;
    const next = values[text.charAt(position + 1)] ?? 0;
    total += value < next ? -value : value;
  }
  return total;
}
