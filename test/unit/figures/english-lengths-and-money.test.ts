import { describe, expect, it } from 'vitest';
import { figuresOf } from './notation.js';

/** A text and the figures in it, as `notation` writes them. */
type Row = [text: string, ...figures: string[]];

const options = { language: 'en', date: '2025-03-12' } as const;

function expectFigures(text: string, ...figures: string[]): void {
  expect(figuresOf(text, options)).toEqual(figures);
}

describe('lengths of time in more than one unit', () => {
  it.each([
    ['The ferry took one hour and 20 minutes.', 'one hour and 20 minutes | duration 80 minute @0'],
    ['An hour and 20 minutes later it docked.', 'An hour and 20 minutes | duration 80 minute @0'],
    ['She needed 2 hours, 15 minutes and 3 seconds.', '2 hours, 15 minutes and 3 seconds | duration 8103 second @0'],
    ['He walked it in 2h 15m 03s.', '2h 15m 03s | duration 8103 second @0'],
    ['The film runs 1h 48m.', '1h 48m | duration 108 minute @0'],
    ['A lap takes 4m 32s.', '4m 32s | duration 272 second @0'],
    ['He was jailed for two years and six months.', 'two years and six months | duration 30 month @0'],
    [
      'He was jailed for two years, six months of them suspended.',
      'two years | duration 2 year @0',
      'six months | duration 6 month @0',
    ],
    ['They dug for a day and a half.', 'a day and a half | duration 1.5 day @-1'],
    ['It is a two-and-a-half-year deal.', 'two-and-a-half-year | duration 2.5 year @-1'],
    ['It took 47 days 6 hours and 12 minutes.', '47 days 6 hours and 12 minutes | duration 68052 minute @0'],
    ['They left after three weeks and two days.', 'three weeks and two days | duration 23 day @0'],
    ['The firm spent 15m on it.', '15m | cardinal 15000000 @6'],
  ] as Row[])('%s', expectFigures);

  it.each([
    ['Odera won in 1:43.45.', '1:43.45 | duration 103.45 second @-2'],
    ['She ran 2:05:13 in Berlin.', '2:05:13 | duration 7513 second @0'],
    ['He ran 5 km in 14:52.', '5 km | measure 5 km @0', '14:52 | duration 892 second @0'],
    ['It opens at 0140 GMT.', '0140 | date T01:40'],
    ['The train left at 14:52.', '14:52 | date T14:52'],
    ['The quake struck at 02:14:33 local time.', '02:14:33 | date T02:14:33'],
  ] as Row[])('clocked: %s', expectFigures);

  it.each([
    ['Those aged 15 to 24 years voted.', '15 to 24 years | duration 15…24 year @0'],
    ['Those aged 18 to 75 voted.', 'aged 18 to 75 | duration 18…75 year @0'],
    ['Women aged 19 and 24 came.', 'aged 19 | duration 19 year @0', '24 | duration 24 year @0'],
    [
      'Children aged 4, 7 and 11 came.',
      'aged 4 | duration 4 year @0',
      '7 | duration 7 year @0',
      '11 | duration 11 year @0',
    ],
    ['Those aged between five and 11 came.', 'five and 11 | duration 5…11 year @0'],
    ['Only the 16-year-olds passed.', '16-year-olds | duration 16 year @0'],
    ['He got 11 and a half years.', '11 and a half years | duration 11.5 year @-1'],
  ] as Row[])('ages: %s', expectFigures);
});

describe('parts of money', () => {
  it.each([
    ['A loaf costs 8 cents more.', '8 cents | money 0.08 USD @-2'],
    ['Milk cost €2.47, eight cent more.', '€2.47 | money 2.47 EUR @-2', 'eight cent | money 0.08 EUR @-2'],
    ['The dollar bought 62.73 US cents.', '62.73 US cents | money 0.6273 USD @-4'],
    ['The levy adds 20p or 45 pence.', '20p | money 0.2 GBP @-2', '45 pence | money 0.45 GBP @-2'],
    ['The screen shows 1080p films.'],
    ['A ticket is 45 crowns; she won two crowns.', '45 crowns | money 45 CZK @0', 'two | cardinal 2 crowns @0'],
    ['Roads took VNĐ2.5 million.', 'VNĐ2.5 million | money 2500000 VND @5'],
  ] as Row[])('%s', expectFigures);

  it.each([
    ['The hinge cracked in a load test at 300 pounds.', '300 pounds | measure 300 [lb_av] @0'],
    ['Police found 40 pounds of cocaine.', '40 pounds | measure 40 [lb_av] @0'],
    ['A seat costs 300 pounds.', '300 pounds | money 300 GBP @0'],
  ] as Row[])('no money: %s', expectFigures);
});

describe('metres, degrees and what they spread over', () => {
  it.each([
    ['She threw 66.73m.', '66.73m | measure 66.73 m @-2'],
    ['The trail climbs 860m over 11km.', '860m | measure 860 m @0', '11km | measure 11 km @0'],
    ['They were caught at about 1,050m.', '1,050m | measure 1050 m about @0'],
    ['The firm lost over 11m.', '11m | cardinal 11000000 above @6'],
    ['The queue was over a mile long.', 'a mile | measure 1 [mi_i] above @0'],
    ['Bake it at 180C (350F).', '180C | measure 180 Cel @0', '350F | measure 350 [degF] @0'],
    ['It was minus 14 degrees in Harbin.', 'minus 14 degrees | measure -14 Cel @0'],
    ['The year was 1.55C warmer.', '1.55C | measure 1.55 Cel @-2'],
  ] as Row[])('%s', expectFigures);
});

describe('points and parts', () => {
  it.each([
    ['The rate was 34%, two points less than before.', '34% | percent 34 % @0', 'two points | percent 2 pp @0'],
    ['Support fell 2.8 points to 41%.', '2.8 points | percent 2.8 pp @-1', '41% | percent 41 % @0'],
    ['Shares rose 1.2%, or 25 points.', '1.2% | percent 1.2 % @-1', '25 | cardinal 25 points @0'],
    [
      "Payouts are three times last year's total; it won three times last year.",
      'three times | multiple 3 @0',
      'three | cardinal 3 times @0',
    ],
    ['It will cut rations by half for the camps.', 'half | fraction 0.5'],
    ['It flew two second-hand jets.', 'two | cardinal 2 second-hand jets @0'],
    ['It was 39C that day.', '39C | measure 39 Cel @0'],
    ['They won by two points.', 'two | cardinal 2 points @0'],
    ['He has six titles, half as many as she.', 'six | cardinal 6 titles @0', 'half | fraction 0.5'],
    [
      'It was 109 degrees Fahrenheit, four degrees short.',
      '109 degrees Fahrenheit | measure 109 [degF] @0',
      'four degrees | measure 4 [degF] @0',
    ],
  ] as Row[])('%s', expectFigures);
});

describe('what a number counts', () => {
  it.each([
    ['The 94-page report names a 17,500-seat arena.', '94 | cardinal 94 page @0', '17,500 | cardinal 17500 seat @0'],
    ['A two-lane road led there.', 'two | cardinal 2 lane @0'],
    ['Some 870 children and adults came.', '870 | cardinal 870 children and adults about @0'],
    ['The mill feeds 6,200 people and turns out flour.', '6,200 | cardinal 6200 people @0'],
    ['It hired 2,400 cooks, 200 more than planned.', '2,400 | cardinal 2400 cooks @0', '200 | cardinal 200 @0'],
    ['She left notebooks, 64 in all.', '64 | cardinal 64 @0'],
    ['One case in eight involved a clerk.', 'One case in eight | fraction 0.125'],
    ['One goal in 12 games is few.', '12 | cardinal 12 games @0'],
    ['They had 1,320 five years ago.', '1,320 | cardinal 1320 @0', 'five years | duration 5 year @0'],
    ['Three wards voted and two railways closed.', 'Three | cardinal 3 wards @0', 'two | cardinal 2 railways @0'],
    ['It has a two-in-three chance.', 'two-in-three | fraction 0.6666666666666666'],
    ['The Corvus 9 ready for launch burned.'],
    ['There are 1,150 fewer pupils.', '1,150 | cardinal 1150 pupils @0'],
    ['Three men and one woman died.', 'Three | cardinal 3 men @0', 'one | cardinal 1 woman @0'],
    ['One of them left; they met one day.'],
  ] as Row[])('%s', expectFigures);

  it('takes the sets of a match for scores', () => {
    expectFigures(
      'After a 4-6, 7-6 win she rested.',
      '4 | cardinal 4 @0',
      '6 | cardinal 6 @0',
      '7 | cardinal 7 @0',
      '6 | cardinal 6 @0',
    );
  });

  it.each([
    ['Prices edged up to 2.3%.', '2.3% | percent 2.3 % @-1'],
    ['Exports passed the $1 billion mark.', '$1 billion | money 1000000000 USD above @9'],
    ['We had maybe 10 minutes.', '10 minutes | duration 10 minute about @0'],
    ['Trade would come close to $900 million.', '$900 million | money 900000000 USD below @6'],
  ] as Row[])('bounds: %s', expectFigures);
});

describe('dates of reports', () => {
  it.each([
    ['Exports in 9M 2025 rose.', '9M 2025 | date 2025-01/2025-09'],
    ['Sales rose in 3Q25 and 2H 2024.', '3Q25 | date 2025-Q3', '2H 2024 | date 2024-H2'],
    ['Labour Force Survey, Quarter 2 2026', 'Quarter 2 2026 | date 2026-Q2'],
    ['Profit in the July-September quarter fell.', 'July-September quarter | date 2024-Q3'],
    ['At its May meeting it agreed.', 'May | date 2024-05'],
    ['Second-quarter sales rose.', 'Second-quarter | date 2024-Q2'],
    ['In FY24 and in H1 it grew.', 'FY24 | date 2024', 'H1 | date 2025-H1'],
    ['The H2 tank leaked.'],
  ] as Row[])('%s', expectFigures);

  it.each([
    ['He is 31 and came last July.', '31 | cardinal 31 @0', 'July | date 2024-07'],
    ['The court ruled in May that it was void.', 'May | date 2024-05'],
    ['Debt has fallen since June.', 'June | date 2024-06'],
    ['The vote was postponed to May.', 'May | date 2025-05'],
    ['The hall will open in May.', 'May | date 2025-05'],
    ['The strike was due in May.', 'May | date 2025-05'],
  ] as Row[])('a month ahead of the text: %s', expectFigures);

  it('takes a month long over for the next where it is to come', () => {
    const text = 'They were bailed to appear on 12 February.';
    expect(figuresOf(text, { language: 'en', date: '2018-10-18' })).toEqual(['12 February | date 2019-02-12']);
  });

  it.each([
    ['GALLE, Sri Lanka, Feb. 17, 2024 (Lanka Wire) — It rained.\n\nPlay ends in March.', 'March | date 2024-03'],
    ['Breakfast is back\n\nPosted Sept. 3, 2025\n\nThe vote is on Nov. 4.', 'Nov. 4 | date 2025-11-04'],
    [
      'Prices ease\n\nInflation slowed to 5.4 per cent in June 2023 from 6.3 per cent in May, the office reported.',
      'May | date 2023-05',
    ],
  ])('reads the day or year that a text opens with: %s', (text, figure) => {
    expect(figuresOf(text, { language: 'en' })).toContain(figure);
  });

  it('dates a text by the line that says when it was published', () => {
    const text = 'Weekly report\n\nPublished 9 April 2026. Covers week 14.\n\nIt began in January.';
    expect(figuresOf(text, { language: 'en' })).toContain('January | date 2026-01');
  });

  it('gives a month the year that a text without a date reports on', () => {
    const text =
      'Trade grows\n\nHANOI - Trade was $762 billion in the first ten months of 2025.\n\nIn October it slowed.';
    expect(figuresOf(text, { language: 'en' })).toContain('October | date 2025-10');
  });

  it('reports on no year that something is held against', () => {
    const text = 'Divers find wreck\n\nPALERMO - They have found 312 jars since 2014.\n\nDivers return in May.';
    expect(figuresOf(text, { language: 'en' })).toContain('May | date XXXX-05');
  });
});
