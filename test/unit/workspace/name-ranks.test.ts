import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createNameRanks } from '../../../src/workspace/name-ranks.js';

const { compare } = new Intl.Collator('vi', { numeric: true });

function inOrder(names: readonly string[], ranks: ReadonlyMap<string, number>): string[] {
  return [...names].sort((one, other) => (ranks.get(one) ?? Number.NaN) - (ranks.get(other) ?? Number.NaN));
}

describe('ranks of names', () => {
  it('are those of a Vietnamese dictionary, with numbers by value', () => {
    const names = ['Đà Lạt', 'Quận 10', 'Dak Lak', 'Ấn Độ', 'Quận 2', 'An Giang'];
    expect(inOrder(names, createNameRanks()(names))).toEqual([
      'An Giang',
      'Ấn Độ',
      'Dak Lak',
      'Đà Lạt',
      'Quận 2',
      'Quận 10',
    ]);
  });

  it('stay right while names come and go', () => {
    const name = fc.constantFrom(
      'Đèo Cả',
      'Bến Tre',
      'bến tre',
      'Cà Mau',
      'Ca Mau',
      'Ô Môn',
      'Quận 3',
      'Quận 12',
      'Zürich',
    );
    fc.assert(
      fc.property(fc.array(fc.uniqueArray(name), { minLength: 1, maxLength: 8 }), (steps) => {
        const rank = createNameRanks();
        for (const names of steps) {
          const found = inOrder(names, rank(names));
          expect(found.map((each, at) => compare(found[at - 1] ?? each, each) <= 0)).toEqual(found.map(() => true));
        }
      }),
      { seed: 20260118 },
    );
  });

  it('are kept while no name is new', () => {
    const rank = createNameRanks();
    const names = ['Cà Mau', 'Bến Tre'];
    expect(rank(names)).toBe(rank([...names].reverse()));
  });
});
