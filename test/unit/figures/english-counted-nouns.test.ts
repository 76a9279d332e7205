import { describe, expect, it } from 'vitest';
import { analyze } from '../../../src/core/analyze.js';

/** The counted noun phrases of a text, '' where a number counts none. */
function counted(text: string): string[] {
  return analyze(text, { language: 'en' })
    .figures.filter(({ kind }) => kind === 'cardinal')
    .map(({ unit }) => unit ?? '');
}

describe('what English numbers count', () => {
  it.each([
    ['ends with its plural', 'Tests on 40 wells gave high readings.', ['wells']],
    ['goes on over a plural to a plural', 'The town has 12 sports clubs.', ['sports clubs']],
    [
      'has participles before its plural',
      'They sent 310 trained nurses and 75 folding beds.',
      ['trained nurses', 'folding beds'],
    ],
    [
      'holds together what hyphens join',
      'The four family-owned mills sent 900 e-mails.',
      ['family-owned mills', 'e-mails'],
    ],
    ['leaves "more" out', 'Two more bakeries opened.', ['bakeries']],
    ['knows plurals without an s', 'A boat with 14 crew sank and 230 people cast ballots.', ['crew', 'people']],
    ['is not the verb behind it', 'Some 60 sheep grazes there, and 45 staff wants more pay.', ['sheep', 'staff']],
    ['is no participle alone', 'Police said 12 injured in the crash went home.', ['']],
    ['is none that only says where', 'We had 340 ewes and got 290 out.', ['ewes', '']],
    [
      'stays away where a clause begins with the number',
      'Of 61 firms, 54 still have it; of these, 30 were sold.',
      ['firms', '', ''],
    ],
    ['is read behind "number" as a verb', 'Centenarians number 3,970.', ['']],
    ['is no singular behind a year', 'Its 2025 census counted 40 towns.', ['towns']],
    ['is no standing', 'They are three clear; they ran two full days.', ['', 'full days']],
    [
      'goes over "and" and commas to its plural',
      'They hired 60 part-time and seasonal pickers and three newly built, solar-powered boats.',
      ['part-time and seasonal pickers', 'built, solar-powered boats'],
    ],
    [
      'has capitals before its plural',
      'All 27 EU member states and 12 X-ray firms backed eight AI start-ups and its 12 remaining A380 jets.',
      ['EU member states', 'X-ray firms', 'AI start-ups', 'remaining A380 jets'],
    ],
    [
      'has numbers in compounds',
      'Police held two 12-year-old boys and sold four 19th-century clocks to 300 Covid-19 patients.',
      ['12-year-old boys', '19th-century clocks', 'Covid-19 patients'],
    ],
    [
      'has owners before its plural',
      "The ward has 900 children's beds and 20 boys' rooms.",
      ["children's beds", "boys' rooms"],
    ],
    ['stands behind "or so" and "-odd"', 'A dozen or so dancers drew 30,000-odd fans.', ['dancers', 'fans']],
    [
      'leaves adverbs of degree out',
      'Some 600 mostly elderly singers use seven widely used apps.',
      ['elderly singers', 'used apps'],
    ],
    ['may be counted by the month', 'It has 25 million monthly active users.', ['monthly active users']],
    ['keeps the capitals of its own first word', 'All 15 Labour councillors voted.', ['Labour councillors']],
  ])('%s', (_, text, nouns) => {
    expect(counted(text)).toEqual(nouns);
  });
});
