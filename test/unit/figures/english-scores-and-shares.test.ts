import { describe, expect, it } from 'vitest';
import { figuresOf } from './notation.js';

/** A text and the figures in it, as `notation` writes them. */
type Row = [text: string, ...figures: string[]];

const expectFigures = (text: string, ...figures: string[]) => {
  expect(figuresOf(text, { language: 'en', date: '2025-03-12' })).toEqual(figures);
};

describe('innings and what a bowler took', () => {
  it.each([
    ['Kent made 412-7.', '412 | cardinal 412 @0', '7 | cardinal 7 @0'],
    ['The bowler finished with 4-61.', '4 | cardinal 4 @0', '61 | cardinal 61 @0'],
    ['Set 318 to win, they fell short.', '318 | cardinal 318 @0'],
    ['Chasing 245, Kent were 203 all out.', '245 | cardinal 245 @0', '203 | cardinal 203 @0'],
    ['It takes 120-140 nails.', '120-140 | cardinal 120…140 nails @0'],
  ] as Row[])('%s', expectFigures);
});

describe('one of many', () => {
  it.each([
    ['It has 58 vacancies, one job in ten.', '58 | cardinal 58 vacancies @0', 'one job in ten | fraction 0.1'],
    ['Two pupils in every five walk.', 'Two pupils in every five | fraction 0.4'],
    ['Three men in 20 boats came.', 'Three | cardinal 3 men @0', '20 | cardinal 20 boats @0'],
    ['Two goals in ten minutes settled it.', 'Two | cardinal 2 goals @0', 'ten minutes | duration 10 minute @0'],
  ] as Row[])('%s', expectFigures);
});

describe('half', () => {
  it.each([
    ['Aid was cut by half for refugees.', 'half | fraction 0.5'],
    ['The firm lost half its value.', 'half | fraction 0.5'],
    ['They led by half time.'],
  ] as Row[])('%s', expectFigures);
});

describe('seconds, degrees and quarters', () => {
  it.each([
    ['It began with two second-hand vans.', 'two | cardinal 2 second-hand vans @0'],
    ['They own three second homes.', 'three | cardinal 3 second homes @0'],
    ['The 30-second film won.', '30-second | duration 30 second @0'],
    ['It was 39C that day.', '39C | measure 39 Cel @0'],
    ['It was 12C Maple Street.'],
    ['Profit fell in the July-September quarter.', 'July-September quarter | date 2024-Q3'],
    ['Sales rose in the January to March quarter of 2023.', 'January to March quarter of 2023 | date 2023-Q1'],
    ['Work resumes in the second half of May.', 'May | date 2025-05'],
    ['At its May meeting it voted.', 'May | date 2024-05'],
  ] as Row[])('%s', expectFigures);
});

describe('money by letters and of several countries', () => {
  it.each([
    ['Bread costs R46.28, taxis R820.', 'R46.28 | money 46.28 ZAR @-2', 'R820 | money 820 ZAR @0'],
    ['A deal of R1.2bn; the R46 road.', 'R1.2bn | money 1200000000 ZAR @8'],
    [
      'Fares are RM1,200, Rs500 and Tk 90.',
      'RM1,200 | money 1200 MYR @0',
      'Rs500 | money 500 INR @0',
      'Tk 90 | money 90 BDT @0',
    ],
    ['A $3-million house, R500-million.', '$3-million | money 3000000 USD @6', 'R500-million | money 500000000 ZAR @6'],
    ['In Chad a sack cost 31,000 CFA francs.', '31,000 CFA francs | money 31000 XAF @0'],
    ['In Senegal a sack cost 31,000 CFA francs.', '31,000 CFA francs | money 31000 XOF @0'],
    ['In Uganda it is 900 shillings, or Sh 900.', '900 shillings | money 900 UGX @0', 'Sh 900 | money 900 UGX @0'],
    ['In Uganda it is 90 Kenyan shillings.', '90 Kenyan shillings | money 90 KES @0'],
    ['They went from paying A$2,310 to A$3,480.', 'A$2,310 | money 2310 AUD @0', 'A$3,480 | money 3480 AUD @0'],
  ] as Row[])('%s', expectFigures);
});

describe('measures of reports', () => {
  it.each([
    ['Yields fell to 7.2 t/ha at 1.94 g/t.', '7.2 t/ha | measure 7.2 t/har @-1', '1.94 g/t | measure 1.94 g/t @-2'],
    ['The gold mine made 48 ounces.', '48 ounces | measure 48 [oz_tr] @0'],
    ['The baby weighed 48 ounces.', '48 ounces | measure 48 [oz_av] @0'],
    ['It rose by 0.3 metres to 13.7m.', '0.3 metres | measure 0.3 m @-1', '13.7m | measure 13.7 m @-1'],
    ['He lapped it in 1:28.197 on Friday.', '1:28.197 | duration 88.197 second @-3'],
    ['He was third in Q3 of qualifying.', 'third | ordinal 3'],
    [
      'It has 19 clerks, 11 short of its target of 30.',
      '19 | cardinal 19 clerks @0',
      '11 | cardinal 11 @0',
      '30 | cardinal 30 @0',
    ],
    ['Best before 12/2022 to 02/2023.', '12/2022 to 02/2023 | date 2022-12/2023-02'],
    ['See ref. FR-118-2021, lot numbers 12.'],
    ['It was 92%, up 11 points.', '92% | percent 92 % @0', '11 points | percent 11 pp @0'],
    ['Her 1742 cello sang.', '1742 | date 1742'],
    ['He lives in the 200 block of Elm Street.'],
  ] as Row[])('%s', expectFigures);
});

describe('scores, clocks and nouns of news', () => {
  it.each([
    ['Kale (4-6, 3.88) starts.', '4 | cardinal 4 @0', '6 | cardinal 6 @0', '3.88 | cardinal 3.88 @-2'],
    ['They went 116-46.', '116 | cardinal 116 @0', '46 | cardinal 46 @0'],
    ['They are 14 1/2 games behind.', '14 1/2 | cardinal 14.5 games @-1'],
    ['It left at 6.04 on Saturday.', '6.04 | date T06:04'],
    ['It rose 6.04 on Saturday.', '6.04 | cardinal 6.04 @-2'],
    ['A phase 3 trial began.', 'phase 3 | ordinal 3'],
    ['Half were given a pill.', 'Half | fraction 0.5'],
    ['It wants one air traveller in three.', 'one air traveller in three | fraction 0.3333333333333333'],
    ['Ten men built it; six died.', 'Ten | cardinal 10 men @0', 'six | cardinal 6 @0'],
    ['A magnitude 7.8 quake struck.', '7.8 | cardinal 7.8 @-1'],
    ['Output is 100,000 bpd.', '100,000 bpd | measure 100000 [bbl_us]/d @0'],
    ['It did not top 40C.', '40C | measure 40 Cel @0'],
    [
      'Its first half-year loss is due in the first quarter of next year.',
      'first | ordinal 1',
      'first quarter | date 2026-Q1',
    ],
    ['They win over 40 voters.', '40 | cardinal 40 voters @0'],
  ] as Row[])('%s', expectFigures);
});

describe('times and sums of news', () => {
  it.each([
    ['Vidal came third, 1:10 back.', 'third | ordinal 3', '1:10 | duration 70 second @0'],
    ['Race leader Vidal saw his lead cut to 1:57.', '1:57 | duration 117 second @0'],
    ['The stage starts at 11:30.', '11:30 | date T11:30'],
    ['It came out at 10.15 GMT.', '10.15 | date T10:15'],
    ['Interest costs GH¢52.5bn.', 'GH¢52.5bn | money 52500000000 GHS @8'],
    ['There are 387,274 or 8.1% more.', '387,274 | cardinal 387274 @0', '8.1% | percent 8.1 % @-1'],
    ['It sold 44 pies a second in May.', '44 | cardinal 44 pies @0', 'May | date 2024-05'],
    ['It came in mid-March.', 'March | date 2025-03'],
    ['Bulletin No. 12/2022 is out.'],
    ['Nine centenarians in ten are women.', 'Nine centenarians in ten | fraction 0.9'],
    ['Quotas fell to 130,000 t, the least ever.', '130,000 t | measure 130000 t @0'],
    ['Two dead, 900 evacuated in flood', 'Two | cardinal 2 dead @0', '900 | cardinal 900 @0'],
    ['The second half, 65 minutes long, drags.', 'second | ordinal 2', '65 minutes | duration 65 minute @0'],
    ['Profit rose in the second half.', 'second half | date 2024-H2'],
    ['Profit will rise in the second half.', 'second half | date 2025-H2'],
    ['It sees one quarter-point cut.'],
  ] as Row[])('%s', expectFigures);
});

describe('lists, codes and dotted days', () => {
  it.each([
    ['Sales are on 6 and 7 August.', '6 | date 2025-08-06', '7 August | date 2025-08-07'],
    ['It rains on 2, 3 and 9 May.', '2 | date 2025-05-02', '3 | date 2025-05-03', '9 May | date 2025-05-09'],
    ['The survey of 14.02.2024 is out.', '14.02.2024 | date 2024-02-14'],
    ['Ring 1-855-555-0156, code 2847561.'],
    ['The Wolves (30-15-4) won.', '30 | cardinal 30 @0', '15 | cardinal 15 @0', '4 | cardinal 4 @0'],
    ['Odds are one in 50,000.', 'one in 50,000 | fraction 0.00002'],
    ['The fleet grew from 9,000 to 14,500.', '9,000 | cardinal 9000 @0', '14,500 | cardinal 14500 @0'],
    ['Takings fell by between 30 and 40 per cent.', '30 and 40 per cent | percent 30…40 % @0'],
    ['He wore an N95 mask.'],
    ['In Sweden the dividend is 8.00 crowns.', '8.00 crowns | money 8 SEK @-2'],
    ['She worked a double shift at double the pay.', 'double | multiple 2 @0'],
    ['A quarter spent 22 hours there.', 'A quarter | fraction 0.25', '22 hours | duration 22 hour @0'],
    ['He scored 1:14 into the game.', '1:14 | duration 74 second @0'],
    ['In 2018 it was low; it was lowest that October.', '2018 | date 2018', 'October | date 2018-10'],
  ] as Row[])('%s', expectFigures);
});
