import { describe, expect, it } from 'vitest';
import { analyze } from '../../../src/core/analyze.js';

/** "quote: value" of each date of an English text, whose document is dated so where a date is given. */
const dates = (text: string, date?: string) =>
  analyze(text, { language: 'en', ...(date === undefined ? {} : { date }) })
    .figures.filter(({ kind }) => kind === 'date')
    .map(({ quote, value }) => `${quote}: ${value}`);

describe('the year of a month by the tense of its clause', () => {
  it.each([
    ['2018-10-18', 'She was bailed to appear on 12 February.', '12 February: 2019-02-12'],
    ['2018-10-18', 'The pool will reopen in March.', 'March: 2019-03'],
    ['2018-10-18', 'The report will be published on 9 December.', '9 December: 2018-12-09'],
    ['2018-10-18', 'The bridge was due to open in March.', 'March: 2018-03'],
    ['2018-10-18', 'He was arrested on 9 November at his home.', '9 November: 2017-11-09'],
    ['2018-03-18', 'The trial is due to start on 9 November.', '9 November: 2018-11-09'],
    ['2018-12-18', 'He was arrested on 9 January at his home.', '9 January: 2018-01-09'],
    ['2018-10-18', 'The plant will replace one that closed in March.', 'March: 2018-03'],
    ['2018-10-18', 'In February, the council will vote on the plan.', 'February: 2019-02'],
    ['2018-10-18', 'She went to court in March.', 'March: 2018-03'],
    ['2018-10-18', 'Some letters will have gone out by the end of March.', 'March: 2019-03'],
    ['2018-03-18', 'They have until 21 December to appeal.', '21 December: 2018-12-21'],
    ['2018-10-18', 'Repairs took until March.', 'March: 2018-03'],
    ['2018-10-18', 'The bridge is closed until March.', 'March: 2019-03'],
    ['2018-03-18', 'They foresee a cut by November.', 'November: 2018-11'],
    ['2018-03-18', 'By November two of them had fallen.', 'November: 2017-11'],
  ])('%s %s', (date, text, ...expected) => {
    expect(dates(text, date)).toEqual(expected);
  });
});

describe('the year of a month by the words beside it', () => {
  it.each([
    ['2024-02-17', 'He made his debut last July and his home debut last January.', 'July: 2023-07', 'January: 2024-01'],
    ['2024-08-17', 'The ferry stops next June.', 'June: 2025-06'],
    ['2024-02-17', 'Rents fell in March of last year.', 'March: 2023-03'],
    ['2024-02-17', 'Rents were lower in January a year earlier.', 'January: 2023-01'],
    ['2024-02-17', 'It opens in November this year.', 'November: 2024-11'],
    ['2024-02-17', 'It opened in April 1991 and shut that July.', 'April 1991: 1991-04', 'July: 1991-07'],
    ['2024-02-17', 'It opened in 1991. In May of that year it burned.', '1991: 1991', 'May: 1991-05'],
    ['2024-02-17', 'It shut in May 1991 but reopened the following March.', 'May 1991: 1991-05', 'March: 1992-03'],
    ['2024-08-17', 'He was held in May 2021 and freed in March.', 'May 2021: 2021-05', 'March: 2022-03'],
    ['2024-08-17', 'Sales were up from May 2021 and rose in March.', 'May 2021: 2021-05', 'March: 2024-03'],
  ])('%s %s', (date, text, ...expected) => {
    expect(dates(text, date)).toEqual(expected);
  });
});

describe('the own time of an English text', () => {
  it.each([
    ['Posted Sept. 3, 2025\n\nThe board met in August.', 'Sept. 3, 2025: 2025-09-03', 'August: 2025-08'],
    [
      'OSLO, Feb. 17, 2024 (Fjord Wire) — The race begins on March 2.',
      'Feb. 17, 2024: 2024-02-17',
      'March 2: 2024-03-02',
    ],
    [
      'Rents fell by 2 per cent in June 2023 from May, the office said.\n\nIn January they rose. July’s data follow.',
      'June 2023: 2023-06',
      'May: 2023-05',
      'January: 2023-01',
      'July: 2023-07',
    ],
    [
      'Aid for 1.2 million people will end on May 1, 2026, the agency said.\n\nIn a survey last November most had work. Donors are due to meet on March 31.',
      'May 1, 2026: 2026-05-01',
      'November: 2025-11',
      'March 31: 2026-03-31',
    ],
    [
      'Mill burns down\n\nA mill has burned down.\n\nIt caught fire on Thursday, 18 October 2018. Its sister mill burned in May.',
      '18 October 2018: 2018-10-18',
      'May: 2018-05',
    ],
    ['The wall stood since May 2014.\n\nIt fell in June.', 'May 2014: 2014-05', 'June: XXXX-06'],
  ])('%s', (text, ...expected) => {
    expect(dates(text)).toEqual(expected);
  });
});

describe('what is no own time of an English text', () => {
  it.each([
    [
      'Rates rise\n\nRates rose by 2% in August, their best month since May 2020. They last rose in May 2021.\n\nIn July they fell.',
      'July: XXXX-07',
    ],
    [
      'Rates rise\n\nRates rose on Monday.\n\nThey are below the peak reached in May 2021, and fell in July.',
      'July: XXXX-07',
    ],
    [
      'Cellist dies\n\nBorn in Whitby on 4 June 1932, she played for years.\n\nA concert will be held on 14 October.',
      '14 October: XXXX-10-14',
    ],
    [
      'Polls close\n\nIt has 24 fewer seats than it won in 2020.\n\nThe house meets on 5 November.',
      '5 November: XXXX-11-05',
    ],
  ])('%s', (text, expected) => {
    expect(dates(text).at(-1)).toBe(expected);
  });

  it.each([
    [
      'Loss grows\n\nIt lost $2 in the first half of 2021, its first loss since 2009.\n\nShares fell in January.',
      'January: 2021-01',
    ],
    ['Wet spring\n\nWeek 23/2024\n\nIt rained on 31 May.', '31 May: 2024-05-31'],
    ['Trading update for Q3 2022\n\nSales rose.\n\nThe shop opened on 3 May.', '3 May: 2022-05-03'],
  ])('but a heading tells it: %s', (text, expected) => {
    expect(dates(text).at(-1)).toBe(expected);
  });
});
