import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { analyze } from '../../../src/core/analyze.js';
import { cases } from '../cases.js';
import { told } from './told.js';

describe('sentence forms of English news', () => {
  it.each([
    ['names what stands before "of"', 'The bakery posted a profit of $3 million.', ['$3 million: profit']],
    ['leaves the verb behind a plural out', 'Drivers risk fines of up to £900.', ['£900: fines']],
    ['names what a figure modifies', 'The club took a £2m charge on its old ground.', ['£2m: charge']],
    ['reads a noun of change', 'The fund saw a 12 percent rise in deposits.', ['12 percent: deposits | percent']],
    [
      'reads what a verb of change moves',
      'The council cut the deficit to 4 percent from 6 percent.',
      ['4 percent: deficit', '6 percent: deficit'],
    ],
    [
      'knows verbs in all their forms',
      'Operating income halved to $4 million, while margins widened to 12%.',
      ['$4 million: operating income', '12%: margins'],
    ],
    [
      'reads forecasts',
      'Revenue is forecast at $21 million, 6% more than in 2024.',
      ['$21 million: revenue', '6%: revenue | percent/2024'],
    ],
    ['gives deeds of money their noun', 'The league fined Hill United £2,000.', ['£2,000: fine']],
    ['reads money in a noun', 'They have $1,000 in savings.', ['$1,000: savings']],
    ['reads measures of a noun', 'Households use 350 kilowatt-hours of power.', ['350 kilowatt-hours: power']],
    [
      'steps over a figure that modifies the subject',
      'A 14-km tramway would cost 620 million pounds.',
      ['620 million pounds: tramway'],
    ],
    [
      'finds the subject behind a clause of its own',
      'Shares of the brewer, listed in Oslo, rose 5 percent.',
      ['5 percent: shares | percent'],
    ],
    [
      'goes on with a list of nouns',
      'A museum ticket costs $12, a guided tour $20.',
      ['$12: museum ticket', '$20: guided tour'],
    ],
    [
      'reads parts of what was counted',
      'Roughly three in five of the 900 members have paid.',
      ['three in five: members', '900: members'],
    ],
    [
      'reads parts told by "of which"',
      'The mill sold 400 tractors, 30% of which were exported.',
      ['400: tractors', '30%: tractors'],
    ],
    ['ends a counted noun with its plural', 'A survey of 417 wells found lead.', ['417: wells']],
    [
      'does not break between two things that are compared',
      'The average delay between complaint and settlement was 4 years.',
      ['4 years: average delay'],
    ],
  ])('%s', (_, text, expected) => {
    expect(told(text)).toEqual(expected);
  });

  it.each([
    ['a score', 'Harbour Rovers beat Hill United 3-2.'],
    ['a measure inside a name for the thing', 'They rode the 14-km tramway.'],
  ])('takes %s for no fact', (_, text) => {
    expect(told(text)).toEqual([]);
  });
});

describe('periods of English news', () => {
  it('leaves a time to its sentence', () => {
    expect(told('The mill is old.\n\nSales rose 4% on 3 March 2024. Costs were $3 million.')).toEqual([
      '4%: sales | 2024-03-03 | percent',
      '$3 million: costs',
    ]);
  });

  it('carries a time that opens the sentence over its clauses, and no other', () => {
    expect(told('In 2023, sales rose 4%, and costs were $3 million.')).toEqual([
      '4%: sales | 2023 | percent',
      '$3 million: costs | 2023',
    ]);
    expect(told('The mill is old.\n\nIt sold 900 boats on 3 March 2024, up 4%.')).toEqual([
      '900: boats | 2024-03-03',
      '4%: boats | 2024-03-03 | percent',
    ]);
    expect(told('The mill is old.\n\nTeachers went on strike for weeks in March 2024, and 900 nurses left.')).toEqual([
      '900: nurses',
    ]);
  });

  it('takes the date of a dateline for no period', () => {
    expect(told('HILLTON, 20 November 2025 — Sales of bread rose 4% at the bakery.')).toEqual(['4%: sales | percent']);
  });

  it.each([
    ['Profit was $3 million for the three months ended 31 March 2025.', ['$3 million: profit | 2025-01/2025-03']],
    ['Profit was $3 million in the year to 30 June 2025.', ['$3 million: profit | 2024-07/2025-06']],
    ['Last year the bakery earned $3 million.', ['$3 million: earnings | 2024']],
  ])('%s', (text, expected) => {
    expect(told(text)).toEqual(expected);
  });
});

describe('any English text', () => {
  const words =
    'a profit of sales rose fell by to from 5% $3 million people and , ; ( ) . in 2024 last year the which 12 per cent rise up half of them 40 km long was cut'.split(
      ' ',
    );

  it('has facts with a metric, each on the span of one figure', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...words), { maxLength: 40 }), (parts) => {
        const { figures, facts } = analyze(parts.join(' '), { language: 'en', date: '2025-11-20' });
        const spans = new Set(figures.map(({ start, end }) => `${start}-${end}`));
        const evidence = facts.map(({ start, end }) => `${start}-${end}`);
        expect(new Set(evidence).size).toBe(evidence.length);
        expect(evidence.filter((span) => !spans.has(span))).toEqual([]);
        expect(facts.filter(({ metric, period }) => metric.trim() === '' || period === '')).toEqual([]);
      }),
      { seed: 20251121, numRuns: cases(300) },
    );
  });
});
