import type { Relative } from '../../facts/relative-words.js';

const named = (phrases: string, relative: Relative): [string, Relative][] =>
  phrases.split(',').map((phrase) => [phrase.trim(), relative]);

const weekdays = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday'];

/** Words about time without a number, in lower case, with what they mean. */
export const englishTimes: Readonly<Record<string, Relative>> = Object.fromEntries([
  ...named('this year, so far this year, earlier this year, later this year, early this year, late this year', {
    unit: 'year',
    ago: 0,
  }),
  ...named('in the year to date, the year to date, year to date, the current year', { unit: 'year', ago: 0 }),
  ...named('the end of the year, the end of this year, year end, the start of the year, the beginning of the year', {
    unit: 'year',
    ago: 0,
  }),
  ...named('last year, early last year, late last year, earlier last year, later last year, all of last year', {
    unit: 'year',
    ago: 1,
  }),
  ...named('the end of last year, the start of last year, the whole of last year', { unit: 'year', ago: 1 }),
  ...named('a year ago', { unit: 'year', ago: 1, opens: true }),
  ...named('the previous year, a year earlier, the year before, the prior year', {
    unit: 'year',
    ago: 1,
    opens: true,
    narrated: true,
  }),
  ...named('next year, early next year, late next year, the end of next year, the start of next year', {
    unit: 'year',
    ago: -1,
  }),
  ...named('this financial year, this fiscal year, the current financial year, the current fiscal year', {
    unit: 'fiscal',
    ago: 0,
  }),
  ...named('last financial year, last fiscal year, the last financial year', { unit: 'fiscal', ago: 1 }),
  ...named('next financial year, next fiscal year', { unit: 'fiscal', ago: -1 }),
  ...named('this quarter, the current quarter', { unit: 'quarter', ago: 0 }),
  ...named('last quarter', { unit: 'quarter', ago: 1 }),
  ...named('the previous quarter', { unit: 'quarter', ago: 1, opens: true, narrated: true }),
  ...named('this month, so far this month, earlier this month, later this month, the end of the month', {
    unit: 'month',
    ago: 0,
  }),
  ...named('last month, early last month, late last month, the end of last month', { unit: 'month', ago: 1 }),
  ...named('the previous month', { unit: 'month', ago: 1, opens: true, narrated: true }),
  ...named('next month, early next month', { unit: 'month', ago: -1 }),
  ...named('this season, so far this season', { unit: 'season', ago: 0 }),
  ...named('last season, last term', { unit: 'season', ago: 1 }),
  ...named('next season', { unit: 'season', ago: -1 }),
  ...named('today, tonight, this morning, this afternoon, this evening', { unit: 'day', ago: 0 }),
  ...named('yesterday, last night', { unit: 'day', ago: 1 }),
  ...named('tomorrow', { unit: 'day', ago: -1 }),
  ...named('the weekend, at the weekend, over the weekend, on the weekend, last weekend', { unit: 'weekend' }),
  ...named(
    'over the past year, over the last year, in the past year, in the last year, during the past year, over the past decade, over the last decade, over the past month, over the past week, the past year, the last year, the past month, the past week, the past decade, the last decade',
    {
      unit: 'other',
    },
  ),
  ...named('last week, this week, next week', { unit: 'other' }),
  ...named('last spring', { unit: 'lastPart', month: 5 }),
  ...named('last summer', { unit: 'lastPart', month: 8 }),
  ...named('last autumn, last fall', { unit: 'lastPart', month: 11 }),
  ...named('last winter', { unit: 'lastPart', month: 2 }),
  ...named('in recent years, in recent months, in recent weeks', {
    unit: 'other',
  }),
  ...weekdays.flatMap((name, day): [string, Relative][] => [
    ...named(`${name}, on ${name}, late on ${name}, early on ${name}, last ${name}`, { unit: 'weekday', day }),
    ...named(`${name} night, ${name} evening, ${name} morning, ${name} afternoon`, { unit: 'weekday', day }),
    ...named(`on ${name} night, on ${name} evening, on ${name} morning, on ${name} afternoon`, {
      unit: 'weekday',
      day,
    }),
  ]),
]);

/** The same, for the words that the rules of facts look out for. */
export const timePhrases: readonly string[] = Object.keys(englishTimes);
