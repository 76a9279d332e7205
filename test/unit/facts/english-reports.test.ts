import { describe, expect, it } from 'vitest';
import { analyze } from '../../../src/core/analyze.js';
import { told } from './told.js';

describe('what English figures measure', () => {
  it.each([
    ['an index with capitals', 'The Producer Price Index rose by 2.3%.', ['2.3%: Producer Price Index | percent']],
    ['a stake that is owned', 'The family owns 62%; a fund bought the rest.', ['62%: stake']],
    ['a noun before an adverb', 'The surplus therefore narrowed to $19 million.', ['$19 million: surplus']],
    [
      'a noun behind the same sum in other money',
      'It broke ground on a $52 million (£41 million) gas plant.',
      ['$52 million: gas plant', '£41 million: gas plant'],
    ],
    [
      'what a sentence before told, of which a pronoun tells the parts',
      'Foreign investment stood at $31 million. It includes $14 million in new mills and $12 million added to old ones.',
      ['$31 million: foreign investment', '$14 million: foreign investment', '$12 million: foreign investment'],
    ],
    [
      'a difference told twice',
      'There were 2,840 people at work, 1.4% or 39 more than a year earlier.',
      ['2,840: people', '1.4%: people', '39: people | increment/2024-11-20'],
    ],
    ['the label of a line', '• hotels and inns, +3.5%', ['+3.5%: hotels and inns | percent']],
    ['the label before a colon', 'Entry fee: £12', ['£12: entry fee']],
    ['who did it', 'Her paper was turned down by four journals.', ['four: journals']],
    ['the noun behind a quarter', 'Second-quarter orders jumped 46%.', ['46%: orders | 2025-Q2 | percent']],
    [
      'a range of what was told before',
      'It expects revenue of $4.1 billion, compared with a range of 3.6 billion to 3.9 billion.',
      ['$4.1 billion: revenue', '3.6 billion to 3.9 billion: revenue'],
    ],
    [
      'what one would have of what was told before',
      'The state promised $350 million in aid. The province wanted $500 million.',
      ['$350 million: aid', '$500 million: aid'],
    ],
    ['what was done with a sum', 'Only £230,000 has been recovered.', ['£230,000: recovered']],
    ['what was stolen', 'A clerk stole £1.9 million from the trust.', ['£1.9 million: theft']],
    ['a noun with what it is against', 'Fraud against charities rose by 13%.', ['13%: fraud | percent']],
    ['the noun inside a share', 'The losses grew; one case in eight involved a trustee.', ['one case in eight: case']],
    [
      'what is held against a number of years ago',
      'There are 1,870 households on the list, compared with 1,320 five years ago.',
      ['1,870: households', '1,320: households | 2020'],
    ],
    [
      'what names in a list have of it',
      'Two wards account for 41% of all cases: Laurel with 312 and Tisa with 148.',
      ['Two: wards', '41%: all cases', '312: cases', '148: cases'],
    ],
    [
      'the object behind the time that has it',
      "The states agreed to cut next year's cod catch by 22 percent.",
      ['22 percent: cod catch | 2026 | percent'],
    ],
    ['the price of what was bought', 'The city bought 12 vans for $1.8 million.', ['12: vans', '$1.8 million: price']],
    ['an average', 'The fleet has an average age of 27 years.', ['27 years: average age']],
    ['a thing without its owner', 'My rent on the flat is £720.', ['£720: rent']],
    ['nothing of a family', 'A box feeds a family of four.', []],
    ['nothing of an age', 'She left school at 15.', []],
    [
      'a value in the unit of the one before',
      'The plant made 1.1 million tonnes of plate in 2025, against 1.6 million in 2019.',
      ['1.1 million tonnes: plate | 2025', '1.6 million: plate | 2019'],
    ],
  ])('%s', (_, text, expected) => {
    expect(told(text)).toEqual(expected);
  });
});

describe('the times of English figures', () => {
  it.each([
    [
      'opens its sentence before any verb',
      'At the depth of the crisis, in early 2012, unemployment stood at 16%.',
      ['16%: unemployment | 2012'],
    ],
    [
      'stands between commas before its verb',
      'The mill grew after the war and at its height, in 1978, had 2,600 workers.',
      ['2,600: workers | 1978'],
    ],
    [
      'is told by the clause behind "when"',
      'That is below the peak of late June, when admissions reached 1,512.',
      ['1,512: admissions | 2025-06'],
    ],
    [
      'in brackets is that of the value behind it',
      'Income was £1.3 million (2024: £1.2 million).',
      ['£1.3 million: income', '£1.2 million: income | 2024'],
    ],
    [
      'of another clause about the same is none',
      'The rent is £720 a month and it goes up by 5% in July.',
      ['£720: rent', '5%: rent | 2025-07 | percent'],
    ],
    [
      'of what a part is of is none',
      'Mills made 5 million tonnes of steel in 2024, less than a third of what they made in 1997.',
      ['5 million tonnes: steel | 2024', 'a third: steel | 2024'],
    ],
    [
      'goes on with a further deed',
      'It carried 2.9 million passengers in 2024, and made a profit of $18 million.',
      ['2.9 million: passengers | 2024', '$18 million: profit | 2024'],
    ],
  ])('%s', (_, text, expected) => {
    expect(told(text)).toEqual(expected);
  });

  it('are not those of a plan in the sentence before', () => {
    const text = 'Opponents have until 21 December to appeal. They have raised £43,000.';
    expect(told(text)).toEqual(['£43,000: funds raised']);
  });

  it('are of the day on which a lead says that it was told', () => {
    const text =
      'Drought cuts harvest\n\nREGINA - Farmers cut 9 tonnes of hay, Statistics Canada said on September 12, 2025.';
    expect(analyze(text).date).toBe('2025-09-12');
  });

  it('are of the week that a report covers', () => {
    const text =
      'Weekly report\n\nPublished 9 April 2026. Covers the week 30 March to 5 April 2026.\n\nClinics saw 214 cases.';
    expect(analyze(text).facts.map(({ period }) => period)).toEqual(['2026-03-30/2026-04-05']);
  });

  it('are of the quarter whose profit a report tells first', () => {
    const text = [
      'Airline slows growth as fuel bites',
      'HELSINKI, Oct 24, 2019 - Kestava Air will grow more slowly, it said on Thursday.',
      'Operating profit in the July-September quarter fell to 41 million euros. Revenue rose 6.2%.',
    ].join('\n\n');
    expect(analyze(text).facts.map(({ period }) => period)).toEqual(['2019-Q3', '2019-Q3']);
  });

  it('are not of the month that a section holds its own against', () => {
    const text = [
      'Inflation slowed to 5.4 per cent in June 2023, the office reported.',
      'Where it came from',
      'Food prices were 11 per cent higher than in June 2022. Fuel prices fell 8 per cent.',
    ].join('\n\n');
    expect(analyze(text, { language: 'en' }).facts.at(-1)?.period).toBe('2023-06');
  });

  it('are of the month with which the section of a report opens, and the list that it leads to', () => {
    const text = [
      'Labour force survey, second quarter of 2026',
      'Cork, 20 August 2026',
      'Some 2,840 people were at work.',
      'Prices',
      'Prices rose by 2.3% in July.',
      'The largest changes were:',
      '• hotels and inns, +3.5%',
    ].join('\n\n');
    expect(analyze(text, { language: 'en' }).facts.map(({ period }) => period)).toEqual([
      '2026-Q2',
      '2026-07',
      '2026-07',
    ]);
  });
});

describe('the subject of an English text', () => {
  const text = [
    'Brackmoor Foods lifts forecast as sales climb',
    'LEEDS, 28 October 2025',
    'Brackmoor Foods, the maker of bread, said revenue rose 7%.',
    'Net debt stood at £43 million, down £6 million. Brackmoor Foods employs 6,200 people.',
    'Rival Hollin Bakery earned £9 million. It employs 900 people.',
    'Brackmoor Foods will pay a dividend of 4.2 pence.',
  ].join('\n\n');

  it('is that of facts whose sentences name nobody', () => {
    const debt = analyze(text).facts.find(({ quote }) => quote === '£43 million');
    expect(debt?.subject).toBe('Brackmoor Foods');
  });

  it('is not that of facts about others', () => {
    const { facts } = analyze(text);
    const of = (sought: string) => facts.find(({ quote }) => quote === sought)?.subject;
    expect(of('£9 million')).not.toBe('Brackmoor Foods');
    expect(of('900')).not.toBe('Brackmoor Foods');
  });

  it('is none where the title does not name it', () => {
    const other = text.replace('Brackmoor Foods lifts forecast as sales climb', 'Bread maker lifts forecast');
    expect(analyze(other).facts.find(({ quote }) => quote === '£43 million')?.subject).toBeUndefined();
  });
});
