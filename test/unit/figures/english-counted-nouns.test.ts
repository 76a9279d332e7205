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
    ['keeps the capitals of its own first word', 'All 15 Labour councillors voted.', ['Labour councillors']],
  ])('%s', (_, text, nouns) => {
    expect(counted(text)).toEqual(nouns);
  });
});
