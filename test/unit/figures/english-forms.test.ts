import { describe, expect, it } from 'vitest';
import { figuresOf } from './notation.js';

/** A text and the figures in it, as `notation` writes them. */
type Row = [text: string, ...figures: string[]];

const options = { language: 'en', date: '2025-03-12' } as const;

describe('numbers', () => {
  it.each([
    [
      'Three hundred and twenty-five people came; two thousand homes burned.',
      'Three hundred and twenty-five | cardinal 325 people @0',
      'two thousand | cardinal 2000 homes @3',
    ],
    [
      'It has 1,250 employees, 3.5 million users and a record 5,000 entries.',
      '1,250 | cardinal 1250 employees @0',
      '3.5 million | cardinal 3500000 users @5',
      '5,000 | cardinal 5000 entries @0',
    ],
    [
      'Dozens of people, hundreds of thousands of plots, tens of millions of dollars.',
      'Dozens | cardinal 10 people vague @1',
      'hundreds of thousands | cardinal 100000 plots vague @5',
      'tens of millions of dollars | money 10000000 USD vague @7',
    ],
    [
      'Half a million people waited half an hour.',
      'Half a million | cardinal 500000 people @5',
      'half an hour | duration 0.5 hour @-1',
    ],
  ] as Row[])('%s', (text, ...figures) => {
    expect(figuresOf(text, options)).toEqual(figures);
  });
});
describe('money', () => {
  it.each([
    ['Trade reached $38.8 bln.', '$38.8 bln | money 38800000000 USD @8'],
    [
      'The firm earned $1.2 billion, up from $1.07bn; US$5m, A$3.2 million, HK$40, ¥500 billion, VND 25,000.',
      '$1.2 billion | money 1200000000 USD @8',
      '$1.07bn | money 1070000000 USD @7',
      'US$5m | money 5000000 USD @6',
      'A$3.2 million | money 3200000 AUD @5',
      'HK$40 | money 40 HKD @0',
      '¥500 billion | money 500000000000 JPY @9',
      'VND 25,000 | money 25000 VND @0',
    ],
    [
      'It cost between £5 and £7 million, or about €6.5m; tickets were 92 dollars.',
      '£5 and £7 million | money 5000000…7000000 GBP @6',
      '€6.5m | money 6500000 EUR about @5',
      '92 dollars | money 92 USD @0',
    ],
  ] as Row[])('%s', (text, ...figures) => {
    expect(figuresOf(text, options)).toEqual(figures);
  });
});
describe('measures and percent', () => {
  it.each([
    [
      'More than 1,250.5 tonnes of rice, 120 km/h winds, 45 miles per hour, a 500-megawatt plant at 25°C.',
      '1,250.5 tonnes | measure 1250.5 t above @-1',
      '120 km/h | measure 120 km/h @0',
      '45 miles per hour | measure 45 [mi_i]/h @0',
      '500-megawatt | measure 500 MW @0',
      '25°C | measure 25 Cel @0',
    ],
    [
      'Inflation rose to 3.2 per cent, 0.4 percentage points above target; growth was -0.5%.',
      '3.2 per cent | percent 3.2 % @-1',
      '0.4 percentage points | percent 0.4 pp @-1',
      '-0.5% | percent -0.5 % @-1',
    ],
  ] as Row[])('%s', (text, ...figures) => {
    expect(figuresOf(text, options)).toEqual(figures);
  });
});
describe('changes and ranges', () => {
  it.each([
    [
      'Shares fell from 11% to 13% and rose from 5 to 7 percent; rates were 35-40%.',
      '11% | percent 11 % @0',
      '13% | percent 13 % @0',
      '5 | percent 5 % @0',
      '7 percent | percent 7 % @0',
      '35-40% | percent 35…40 % @0',
    ],
  ] as Row[])('%s', (text, ...figures) => {
    expect(figuresOf(text, options)).toEqual(figures);
  });
});
describe('multiples and fractions', () => {
  it.each([
    [
      'It tripled output, a threefold rise, 1.5 times more, twice as many.',
      'tripled | multiple 3 @0',
      'threefold | multiple 3 @0',
      '1.5 times | multiple 1.5 @-1',
      'twice | multiple 2 @0',
    ],
    [
      'Two-thirds of voters, half of them, one in five adults, 6 out of 10.',
      'Two-thirds | fraction 0.6666666666666666',
      'half | fraction 0.5',
      'one in five | fraction 0.2',
      '6 out of 10 | fraction 0.6',
    ],
  ] as Row[])('%s', (text, ...figures) => {
    expect(figuresOf(text, options)).toEqual(figures);
  });
});
describe('bounds', () => {
  it.each([
    [
      'At least 12 people, up to 30 homes, nearly 400 cases, fewer than 10 boats, over 2,000 homes, some 40 countries.',
      '12 | cardinal 12 people atLeast @0',
      '30 | cardinal 30 homes atMost @0',
      '400 | cardinal 400 cases below @0',
      '10 | cardinal 10 boats below @0',
      '2,000 | cardinal 2000 homes above @0',
      '40 | cardinal 40 countries about @0',
    ],
    ['Those 65 or older; 5 kg or more.', '65 | cardinal 65 atLeast @0', '5 kg | measure 5 kg atLeast @0'],
  ] as Row[])('%s', (text, ...figures) => {
    expect(figuresOf(text, options)).toEqual(figures);
  });
});
describe('durations', () => {
  it.each([
    [
      'She is 47 years old, the 47-year-old nurse, aged 41, two decades, 24 hours, a 10-year plan.',
      '47 years old | duration 47 year @0',
      '47-year-old | duration 47 year @0',
      'aged 41 | duration 41 year @0',
      'two decades | duration 20 year @1',
      '24 hours | duration 24 hour @0',
      '10-year | duration 10 year @0',
    ],
  ] as Row[])('%s', (text, ...figures) => {
    expect(figuresOf(text, options)).toEqual(figures);
  });
});
describe('dates', () => {
  it.each([
    [
      'On 3 November 2019, March 10, May 5th, 2021, 12/31/2024 and 2025-12-30 at 10:30 am.',
      '3 November 2019 | date 2019-11-03',
      'March 10 | date 2025-03-10',
      'May 5th, 2021 | date 2021-05-05',
      '12/31/2024 | date 2024-12-31',
      '2025-12-30 | date 2025-12-30',
      '10:30 am | date 2025-12-30T10:30',
    ],
    [
      'In the third quarter of 2024, Q1 2025, the first half of 2026, the first nine months of 2023.',
      'third quarter of 2024 | date 2024-Q3',
      'Q1 2025 | date 2025-Q1',
      'first half of 2026 | date 2026-H1',
      'first nine months of 2023 | date 2023-01/2023-09',
    ],
    ['In the ’60s, and in FY 2025.', '60s | date 196X', 'FY 2025 | date 2025'],
    [
      'In the 1990s, fiscal 2023/24, 2019-2024, from March to May 2025, from 3 to 5 November, March 3-5.',
      '1990s | date 199X',
      '2023/24 | date 2023/2024',
      '2019-2024 | date 2019/2024',
      'March to May 2025 | date 2025-03/2025-05',
      '3 to 5 November | date 2025-11-03/2025-11-05',
      'March 3-5 | date 2025-03-03/2025-03-05',
    ],
  ] as Row[])('%s', (text, ...figures) => {
    expect(figuresOf(text, options)).toEqual(figures);
  });
});
describe('ordinals and identifiers', () => {
  it.each([
    [
      'The second-largest economy, the 14th congress. First, we act. Second, we wait.',
      'second | ordinal 2',
      '14th | ordinal 14',
      'First | ordinal 1',
      'Second | ordinal 2',
    ],
    [
      'Resolution 1701, Regulation (EU) 2016/679, Decree No. 168/2024/ND-CP, Directive 2014/24/EU.',
      '1701 | identifier 1701',
      '2016/679 | identifier 2016/679',
      '168/2024/ND-CP | identifier 168/2024/ND-CP',
      '2014/24/EU | identifier 2014/24/EU',
    ],
  ] as Row[])('%s', (text, ...figures) => {
    expect(figuresOf(text, options)).toEqual(figures);
  });
});
describe('scores', () => {
  it.each([['Arsenal beat Chelsea 2-1.', '2 | cardinal 2 @0', '1 | cardinal 1 @0']] as Row[])(
    '%s',
    (text, ...figures) => {
      expect(figuresOf(text, options)).toEqual(figures);
    },
  );
});
describe('codes glued to amounts', () => {
  it.each([
    [
      'Volume was worth VND21.4 trillion and USD5 million.',
      'VND21.4 trillion | money 21400000000000 VND @11',
      'USD5 million | money 5000000 USD @6',
    ],
  ] as Row[])('%s', (text, ...figures) => {
    expect(figuresOf(text, options)).toEqual(figures);
  });
});
describe('dozens and halves', () => {
  it.each([
    [
      'Two dozen firms, half a dozen banks, two and a half times, three and a half years.',
      'Two dozen | cardinal 24 firms @0',
      'half a dozen | cardinal 6 banks @0',
      'two and a half times | multiple 2.5 @-1',
      'three and a half years | duration 3.5 year @-1',
    ],
  ] as Row[])('%s', (text, ...figures) => {
    expect(figuresOf(text, options)).toEqual(figures);
  });
});
describe('rates', () => {
  it.each([
    [
      'It made 3.5 million barrels per day, 12.5m tonnes a year, 300 cubic metres per second.',
      '3.5 million barrels per day | measure 3500000 [bbl_us]/d @5',
      '12.5m tonnes a year | measure 12500000 t/a @5',
      '300 cubic metres per second | measure 300 m3/s @0',
    ],
  ] as Row[])('%s', (text, ...figures) => {
    expect(figuresOf(text, options)).toEqual(figures);
  });
});
describe('changes of scaled numbers', () => {
  it.each([
    [
      'The population grew from 2.1 million to 3.4 million.',
      '2.1 million | cardinal 2100000 @5',
      '3.4 million | cardinal 3400000 @5',
    ],
  ] as Row[])('%s', (text, ...figures) => {
    expect(figuresOf(text, options)).toEqual(figures);
  });
});
describe('shares without of', () => {
  it.each([
    [
      'A third disagreed, one-quarter stayed, nine of 10 people agreed.',
      'A third | fraction 0.3333333333333333',
      'one-quarter | fraction 0.25',
      'nine of 10 | fraction 0.9',
    ],
  ] as Row[])('%s', (text, ...figures) => {
    expect(figuresOf(text, options)).toEqual(figures);
  });
});
describe('centuries and shifted quarters', () => {
  it.each([
    [
      'In the 19th century; in Q3 next year; in the 21st century.',
      '19th century | date 18XX',
      'Q3 | date 2026-Q3',
      '21st century | date 20XX',
    ],
  ] as Row[])('%s', (text, ...figures) => {
    expect(figuresOf(text, options)).toEqual(figures);
  });
});
describe('times of day', () => {
  it.each([
    ['From 8 a.m. to 5 p.m.; at 3:15 pm.', '8 a.m. to 5 p.m. | date T08:00/T17:00', '3:15 pm | date T15:15'],
  ] as Row[])('%s', (text, ...figures) => {
    expect(figuresOf(text, options)).toEqual(figures);
  });
});
describe('South Asian sums', () => {
  it.each([
    [
      'Profit was Rs 412 crore; the dividend is Rs 18 per share.',
      'Rs 412 crore | money 4120000000 INR @7',
      'Rs 18 | money 18 INR @0',
    ],
  ] as Row[])('%s', (text, ...figures) => {
    expect(figuresOf(text, options)).toEqual(figures);
  });
});
describe('rises to a sum', () => {
  it.each([
    ['Pensions rise by $80 to $2,390 a month.', '$80 | money 80 USD @0', '$2,390 | money 2390 USD @0'],
  ] as Row[])('%s', (text, ...figures) => {
    expect(figuresOf(text, options)).toEqual(figures);
  });
});
describe('throughout', () => {
  it.each([
    [
      'They gained weight over 18 months, and over 2,000 students took part.',
      '18 months | duration 18 month @0',
      '2,000 | cardinal 2000 students above @0',
    ],
  ] as Row[])('%s', (text, ...figures) => {
    expect(figuresOf(text, options)).toEqual(figures);
  });
});

describe('bounds around the number', () => {
  it.each([
    [
      'It can be as high as £5,000, takes as little as two weeks, for people aged 65 or over.',
      '£5,000 | money 5000 GBP atMost @0',
      'two weeks | duration 2 week atLeast @0',
      'aged 65 | duration 65 year atLeast @0',
    ],
    [
      'The pipes are over 40 years old, stretching over 412 hectares.',
      '40 years old | duration 40 year above @0',
      '412 hectares | measure 412 har @0',
    ],
    [
      'More than a year went by, nearly a mile on; 5% less than a year before.',
      'a year | duration 1 year above @0',
      'a mile | measure 1 [mi_i] below @0',
      '5% | percent 5 % @0',
    ],
    ['Fees are between C$3,000 and C$7,500.', 'C$3,000 and C$7,500 | money 3000…7500 CAD @0'],
    ['Fares go from C$2.75 to C$3.00.', 'C$2.75 | money 2.75 CAD @-2', 'C$3.00 | money 3 CAD @-2'],
  ] as Row[])('%s', (text, ...figures) => {
    expect(figuresOf(text, options)).toEqual(figures);
  });
});
describe('parts of a whole told', () => {
  it.each([
    [
      'Two of the five judges and 12 of its 40 clerks left.',
      'Two of the five | fraction 0.4',
      '12 of its 40 | fraction 0.3',
    ],
    ['They asked for 28 officers and got half.', '28 | cardinal 28 officers @0', 'half | fraction 0.5'],
    ['One of the five largest banks.', 'five | cardinal 5 largest banks @0'],
  ] as Row[])('%s', (text, ...figures) => {
    expect(figuresOf(text, options)).toEqual(figures);
  });
});
describe('months, hours and eras', () => {
  it.each([
    [
      'Growth in the December quarter; the vote is at 7pm on 20 May.',
      'December quarter | date 2024-Q4',
      '7pm on 20 May | date 2025-05-20T19:00',
    ],
    [
      'Coins from 485 to 478 BC, a ship of 420 BC; as in 1750; by 2100.',
      '485 to 478 BC | date -0485/-0478',
      '420 BC | date -0420',
      '1750 | date 1750',
      '2100 | date 2100',
    ],
    [
      'It fell in November; from 9 to 20 November.',
      'November | date 2024-11',
      '9 to 20 November | date 2025-11-09/2025-11-20',
    ],
  ] as Row[])('%s', (text, ...figures) => {
    expect(figuresOf(text, options)).toEqual(figures);
  });
});
describe('shares, limits and changes told at length', () => {
  it.each([
    [
      'Six of every ten wells; lead was in 289, or 69%, a twentieth of them.',
      'Six of every ten | fraction 0.6',
      '289 | cardinal 289 @0',
      '69% | percent 69 % @0',
      'a twentieth | fraction 0.05',
    ],
    [
      'He made 13 in 41 appearances; costs must not exceed £105m.',
      '13 | cardinal 13 @0',
      '41 | cardinal 41 appearances @0',
      '£105m | money 105000000 GBP atMost @6',
    ],
    [
      'They plan to lift output from 3.3 million to 4.5 million doses for six months or so.',
      '3.3 million | cardinal 3300000 @5',
      '4.5 million | cardinal 4500000 doses @5',
      'six months | duration 6 month about @0',
    ],
  ] as Row[])('%s', (text, ...figures) => {
    expect(figuresOf(text, options)).toEqual(figures);
  });
});
describe('degrees', () => {
  it('are told by their letter where the words before speak of heat', () => {
    const figures = figuresOf('Temperatures fell to minus 6.2C, with highs of 17 to 19C.', options);
    expect(figures).toEqual(['minus 6.2C | measure -6.2 Cel @-1', '17 to 19C | measure 17…19 Cel @0']);
    expect(figuresOf('He sat in row 12C.', options)).toEqual([]);
  });
});
describe('metres and millions', () => {
  it.each([
    [
      'The 400m hurdles, the 100m, 8,849m high; 3.2m people, $5m.',
      '400m | measure 400 m @0',
      '100m | measure 100 m @0',
      '8,849m | measure 8849 m @0',
      '3.2m | cardinal 3200000 people @5',
      '$5m | money 5000000 USD @6',
    ],
  ] as Row[])('%s', (text, ...figures) => {
    expect(figuresOf(text, options)).toEqual(figures);
  });
});
describe('occasions, hours and joined lengths of time', () => {
  it.each([
    ['Take it twice a day; it is twice as big.', 'twice | cardinal 2 times @0', 'twice | multiple 2 @0'],
    [
      'It opens at 7.30am for two hours and 48 minutes.',
      '7.30am | date T07:30',
      'two hours and 48 minutes | duration 168 minute @0',
    ],
    [
      'The twelfth night; a Category 4 storm; dozens more came.',
      'twelfth | ordinal 12',
      'Category 4 | ordinal 4',
      'dozens | cardinal 10 vague @1',
    ],
    [
      'It burned 2.4 terawatt-hours at €400/MWh, or 3.2 million zlotys.',
      '2.4 terawatt-hours | measure 2.4 TW.h @-1',
      '€400 | money 400 EUR @0',
      '3.2 million zlotys | money 3200000 PLN @5',
    ],
  ] as Row[])('%s', (text, ...figures) => {
    expect(figuresOf(text, options)).toEqual(figures);
  });
});
describe('what looks like a figure and is none', () => {
  it.each([
    'World War II, Formula 1, Boeing 737, COVID-19, G20, Section 301, Route 66.',
    'He lives at 14 Elm Street; call +1 202 555 0100.',
    'One of the reasons, one day, no one, one another, a one-off.',
    'He led 4x4 tours, 24/7, since 9/11; the first lady had second thoughts.',
    'The Six Nations began, and memory scores rose.',
    'Flight 182 landed on runway 2; over 60s and under-16s go free.',
  ])('%s', (text) => {
    expect(figuresOf(text, options)).toEqual([]);
  });
});
