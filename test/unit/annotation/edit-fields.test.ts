import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { analyze } from '../../../src/core/analyze.js';
import { editableFields, fieldText, isPeriod, withField } from '../../../src/core/annotation/edit-fields.js';
import type { FigureMention, MentionContent } from '../../../src/core/annotation/model.js';
import { numberFrom, precisionOf } from '../../../src/core/annotation/written-number.js';

const read = async (text: string) => analyze(text, { language: 'vi' }).figures;

const money: FigureMention = { type: 'figure', kind: 'money', value: 16e9, unit: 'USD', bound: 'exact', precision: 9 };

describe('a fraction that a reviewer typed', () => {
  const fraction: FigureMention = {
    type: 'figure',
    kind: 'fraction',
    value: 0.5,
    numerator: 1,
    denominator: 2,
    bound: 'exact',
  };

  it.each(['3/0', '3', `${'9'.repeat(400)}/${'9'.repeat(400)}`])('is none as %s', async (typed) => {
    expect(await withField(fraction, 'value', typed, read)).toEqual({ ok: false, error: 'notAFraction' });
  });
});

describe('a number that a reviewer typed', () => {
  it.each([
    ['75', 75],
    ['42,5', 42.5],
    ['42.5', 42.5],
    ['-3', -3],
    ['−3,25', -3.25],
    ['1.250.000', 1_250_000],
    ['1,250,000', 1_250_000],
    ['1.250,5', 1250.5],
    ['1,250.5', 1250.5],
    ['16 000 000', 16_000_000],
  ])('reads %s as %d', (typed, value) => {
    expect(numberFrom(typed)).toBe(value);
  });

  it.each(['1.2.3', '', 'ba', '1,2,3', '12.34.567', ',5', '1.250,5.0', '5,', '9'.repeat(400)])(
    'refuses %s',
    (typed) => {
      expect(numberFrom(typed)).toBeUndefined();
    },
  );

  it('states its last written digit, or keeps the precision of a rounded figure that it fits', () => {
    expect(precisionOf('42,5', 42.5, {})).toBe(-1);
    expect(precisionOf('42,50', 42.5, {})).toBe(-2);
    expect(precisionOf('17000000000', 17e9, { precision: 9 })).toBe(9);
    expect(precisionOf('17500000000', 17.5e9, { precision: 9 })).toBe(0);
  });
});

describe('the fields of a mention', () => {
  it('asks for subject and period only where there is a metric', () => {
    expect(editableFields(money)).toEqual(['value', 'unit', 'bound', 'metric']);
    expect(editableFields({ ...money, metric: 'đầu tư' })).toContain('period');
    expect(editableFields({ type: 'figure', kind: 'date', value: '2025', bound: 'exact' })).toEqual(['value']);
  });

  it('leaves a content alone when its own text comes back', async () => {
    const contents: MentionContent[] = [
      { ...money, metric: 'đầu tư', subject: 'tỉnh', period: '2025-Q1' },
      { type: 'figure', kind: 'percent', min: 5, max: 7.125, unit: '%', bound: 'about', precision: -3 },
      { type: 'figure', kind: 'fraction', value: 18 / 21, numerator: 18, denominator: 21, bound: 'exact' },
      { type: 'figure', kind: 'date', value: 'XXXX-12-29', bound: 'exact' },
      { type: 'figure', kind: 'cardinal', value: 1e21, bound: 'vague' },
      { type: 'entity', kind: 'place', canonical: 'Huế' },
    ];
    for (const content of contents) {
      for (const field of editableFields(content)) {
        expect(await withField(content, field, fieldText(content, field), read)).toEqual({ ok: true, content });
      }
    }
  });

  it('reads back every number that it shows', async () => {
    await fc.assert(
      fc.asyncProperty(fc.double({ noNaN: true, noDefaultInfinity: true, min: -1e15, max: 1e15 }), async (value) => {
        const shown = fieldText({ ...money, value }, 'value');
        const result = await withField(money, 'value', shown, read);
        return shown.includes('e') || (result.ok && (result.content as FigureMention).value === Number(shown));
      }),
      { seed: 20_26, numRuns: 500 },
    );
  });

  it('changes a value into a range and back', async () => {
    const range = await withField(money, 'value', '15 – 17', read);
    expect(range).toEqual({
      ok: true,
      content: { type: 'figure', kind: 'money', min: 15, max: 17, unit: 'USD', bound: 'exact', precision: 0 },
    });
    expect(await withField(money, 'value', '17 - 15', read)).toEqual({ ok: false, error: 'notARange' });
  });

  it('reads scale words, in both ends of a range too', async () => {
    const [one, range] = [
      await withField(money, 'value', '17 tỷ', read),
      await withField(money, 'value', '15 tỷ – 17 tỷ', read),
    ];
    expect(one).toMatchObject({ ok: true, content: { value: 17e9, precision: 9 } });
    expect(range).toMatchObject({ ok: true, content: { min: 15e9, max: 17e9 } });
    expect(await withField(money, 'value', 'mười bảy con mèo', read)).toEqual({ ok: false, error: 'notANumber' });
  });

  it('drops the fact with its metric', async () => {
    const fact: FigureMention = { ...money, metric: 'đầu tư', subject: 'tỉnh', period: '2025' };
    expect(await withField(fact, 'metric', ' ', read)).toEqual({ ok: true, content: money });
  });

  it.each([
    ['value', '1.2.3', 'notANumber'],
    ['unit', 'đô', 'notACurrency'],
    ['bound', 'nearly', 'notAChoice'],
    ['period', '2025-13', 'notADate'],
    ['value', '', 'empty'],
  ] as const)('refuses %s = %s', async (field, typed, error) => {
    expect(await withField({ ...money, metric: 'đầu tư' }, field, typed, read)).toEqual({ ok: false, error });
  });
});

describe('a period', () => {
  it.each(['2025', '2025-12', '2025-12-29', '2026-Q1', '2023-H1', '2025/2030', '1986-12/1991-06', 'XXXX-09-16T13:00'])(
    '%s is one',
    (text) => expect(isPeriod(text)).toBe(true),
  );
  it.each([
    '',
    '2025-0',
    '2025-00',
    '2025-13',
    '2025-02-30',
    '2026-Q5',
    '2025/2026/2027',
    'năm 2025',
    '2025-01-01T25:00',
  ])('%s is none', async (text) => expect(isPeriod(text)).toBe(false));
});
