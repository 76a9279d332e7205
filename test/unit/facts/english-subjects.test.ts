import { describe, expect, it } from 'vitest';
import { told } from './told.js';

describe('what an English verb is said of', () => {
  it.each([
    [
      'stands before what is set between commas',
      'Output, which fell in spring, rose 4 percent.',
      ['4 percent: output | percent'],
    ],
    [
      'stands before a name with its short form in brackets',
      'Shares of the brewer, listed on the Oslo Exchange (OSE), closed at $12.',
      ['$12: shares'],
    ],
    ['is shared by two verbs', 'The bridge opened last spring and cost $40 million.', ['$40 million: bridge | 2025']],
    ['stands before "which"', 'They praised the harvest, which reached 900 tonnes.', ['900 tonnes: harvest']],
    [
      'is no name of a place where it was told',
      'OSLO, 20 November 2025 - Rents stood at $900, up 2%.',
      ['$900: rents', '2%: rents | percent'],
    ],
    ['is the noun right before "worth"', 'She sold paintings worth $3 million.', ['$3 million: paintings']],
    ['follows its figure of size', 'A two-dose course costs $8.', ['two: course', '$8: course']],
    ['may be a verb in -ing', 'Recycling costs $5 million a year.', ['$5 million: recycling']],
    ['leaves what somebody said', 'The clinic said staff absence was running at 7%.', ['7%: staff absence']],
    ['is a compound of plurals', 'The number of measles cases has risen to 800.', ['800: measles cases']],
    ['has its possessor before it', "Ghent - Belgium's exports rose 4%.", ['4%: exports | percent']],
  ])('%s', (_, text, expected) => {
    expect(told(text)).toEqual(expected);
  });
});

describe('English words that are nouns and verbs alike', () => {
  it.each([
    ['a verb before its value', 'Each orchard yields about $2,000.', ['$2,000: orchard']],
    ['a noun before its verb', 'Legal costs have reached $600,000.', ['$600,000: legal costs']],
    ['a verb behind "to"', 'Inflation is forecast to peak at 6 percent.', ['6 percent: inflation']],
    ['a verb behind a modal', 'Growth would average 3 percent.', ['3 percent: growth']],
    ['a verb of a heading', 'Flu cases near 4,000', ['4,000: flu cases']],
    ['a participle before its noun', 'Only 6% of known species were seen.', ['6%: known species']],
    ['a limit behind a verb of change', 'The share of coal fell below 20%.', ['20%: share']],
  ])('%s', (_, text, expected) => {
    expect(told(text)).toEqual(expected);
  });
});

it('states the new number of a change between two numbers', () => {
  expect(told('The number of people at work fell by 900 to 12,000.')).toEqual([
    '900: people | increment',
    '12,000: people',
  ]);
});
