const digits = ['không', 'một', 'hai', 'ba', 'bốn', 'năm', 'sáu', 'bảy', 'tám', 'chín'];

function unitBehindTens(unit: number, tens: number): string {
  if (unit === 1 && tens > 1) return 'mốt';
  if (unit === 5) return 'lăm';
  return digits[unit] ?? '';
}

function belowThousand(value: number, isFull: boolean): string {
  const hundreds = Math.floor(value / 100);
  const tens = Math.floor((value % 100) / 10);
  const unit = value % 10;
  const words: string[] = [];
  if (hundreds > 0 || isFull) words.push(digits[hundreds] ?? '', 'trăm');
  if (tens === 0 && unit > 0) {
    if (words.length > 0) words.push('linh');
    words.push(digits[unit] ?? '');
  } else if (tens > 0) {
    words.push(...(tens === 1 ? ['mười'] : [digits[tens] ?? '', 'mươi']));
    if (unit > 0) words.push(unitBehindTens(unit, tens));
  }
  return words.join(' ');
}

/** An integer below a thousand million in Vietnamese words: 1.005 is một nghìn không trăm linh năm. */
export function vietnameseWords(value: number): string {
  const groups = [Math.floor(value / 1_000_000), Math.floor(value / 1000) % 1000, value % 1000];
  const words: string[] = [];
  groups.forEach((group, index) => {
    if (group === 0) return;
    const scale = ['triệu', 'nghìn', ''][index] ?? '';
    words.push(`${belowThousand(group, words.length > 0)} ${scale}`.trim());
  });
  return words.join(' ');
}
