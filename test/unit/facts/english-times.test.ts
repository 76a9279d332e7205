import { describe, expect, it } from 'vitest';
import { analyze } from '../../../src/core/analyze.js';

const periods = (text: string, date?: string) =>
  analyze(text, date === undefined ? { language: 'en' } : { language: 'en', date }).facts.map(({ period }) => period);

describe('times of English news without a number, in a text of Thursday 20 November 2025', () => {
  it.each([
    ['The club sold 900 tickets on Saturday.', '2025-11-15'],
    ['On Monday night, the club sold 900 tickets.', '2025-11-17'],
    ['The town had 40 mm of rain over the weekend.', '2025-11-15/2025-11-16'],
    ['He scored 12 goals last season.', '2024/2025'],
    ['He has scored 12 goals this season.', '2025/2026'],
    ['Sales will reach $5m next month.', '2025-12'],
    ['Sales reached $5m last quarter.', '2025-Q3'],
    ['Sales stood at $5m at the end of last year.', '2024'],
    ['Sales should reach $5m by the end of the year.', '2025'],
    ['Sales reached $5m in the year to date.', '2025'],
    ['A year ago, sales were $3m.', '2024'],
    ['Sales reached $5m last night.', '2025-11-19'],
    ['Sales have reached $5m since 2019.', '2019/2025'],
    ['Sales reached $5m in the first half of last year.', '2024-H1'],
    ['Sales reached $5m last November.', '2024-11'],
    ['Sales reached $5m last September.', '2025-09'],
  ])('%s', (text, expected) => {
    expect(periods(text, '2025-11-20')).toEqual([expected]);
  });

  it('are the day of the text for what it tells without any time, and none where it has no date', () => {
    expect(periods('The club sold 900 tickets.', '2025-11-20')).toEqual(['2025-11-20']);
    expect(periods('The club sold 900 tickets.')).toEqual([undefined]);
  });

  it('are none for plans', () => {
    expect(periods('The club will sell 900 tickets.', '2025-11-20')).toEqual([undefined]);
  });

  it('are no times of what is told where somebody said it then', () => {
    expect(periods('The firm said on Tuesday it had cut 900 jobs.', '2025-11-20')).toEqual(['2025-11-20']);
  });

  it('are no times of what is held against them', () => {
    expect(periods('Sales reached $5m, up 5% on last year.', '2025-11-20')).toEqual(['2025-11-20', '2025-11-20']);
    expect(periods('Exports were the highest since 2019, at $5m.', '2025-11-20')).toEqual(['2025-11-20']);
  });

  it('are of the year before for a month far ahead in a sentence of the past', () => {
    expect(periods('Debt fell from $3m in November.', '2025-05-09')).toEqual(['2024-11']);
    expect(periods('Debt will fall to $3m in November.', '2025-05-09')).toEqual(['2025-11']);
  });

  it('leave the value that a change starts from its own', () => {
    const text = 'The mill is old.\n\nDebt fell to $2m from $3m at the end of March.';
    expect(periods(text, '2025-05-09')).toEqual(['2025-05-09', '2025-03']);
  });
});

describe('the time of an English figure among several', () => {
  it.each([
    ['The mill, which sold 900 boats and hired 40 people last season, closes.', ['2024/2025', '2024/2025']],
    ['On Thursday it adopted a $24m budget for 2024.', ['2024']],
    ['Response times slipped from 7 minutes in 2021 to 9 minutes.', ['2021', '2025-11-20']],
    ['Fares went from $2 to $3 in May.', [undefined, '2025-05']],
    ['Bills have risen since 2019 to $4m.', ['2025-11-20']],
    [
      'Jobless claims were 27% in June, twice the rate abroad, and 59% among the young.',
      ['2025-06', '2025-06', '2025-06'],
    ],
    ['The board met; last year it gave $2m to 18 schools and two hospitals.', ['2024', '2024', '2024']],
    ['Heat pushed temperatures to 46°C in Lisbon, central Portugal, on 29 June.', ['2025-06-29']],
    ['She has 14 goals in 11 games and chases a record set in 1972.', ['2025-11-20', '2025-11-20']],
    ['It drew 900 people, the biggest crowd since the 1980s.', ['2025-11-20']],
  ])('%s', (text, expected) => {
    expect(periods(`The mill is old.\n\n${text}`, '2025-11-20')).toEqual(expected);
  });

  it('is the day of the text for what a market does, whatever the report is about', () => {
    const report = 'Mill profit rose 4% in the three months ended 30 June 2025.\n\nIts shares fell 3%.';
    expect(periods(report, '2025-08-20')).toEqual(['2025-04/2025-06', '2025-08-20']);
  });
});

describe('what an English report is about', () => {
  it('is the months that its lead ends with a day', () => {
    const lead = 'Mill profit rose 4% in the three months ended 30 June 2025.\n\nSales were $5m.';
    expect(periods(lead, '2025-08-20')).toEqual(['2025-04/2025-06', '2025-04/2025-06']);
  });

  it('is the financial year that its lead names', () => {
    const lead = 'The council adopted a budget for 2025-26.\n\nSpending rises to $5m.';
    expect(periods(lead, '2025-03-20')).toEqual(['2025/2026']);
  });

  it('is not what is so on the day of the text', () => {
    const report = 'Exports rose 4% in the first half of 2025.\n\nThe port is 300 metres long.';
    expect(periods(report, '2025-08-20')).toEqual(['2025-H1', '2025-08-20']);
  });
});
