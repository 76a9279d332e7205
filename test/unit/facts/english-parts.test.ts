import { describe, expect, it } from 'vitest';
import { told } from './told.js';

describe('English figures beside others', () => {
  it.each([
    [
      'the value that a change is of',
      'The prize was $8m, twice the $4m paid before.',
      ['$8m: prize', 'twice: prize', '$4m: prize'],
    ],
    [
      'no threshold behind a multiple',
      'The death rate was 4 percent, twice the 2% limit.',
      ['4 percent: death rate', 'twice: death rate', '2%: limit'],
    ],
    ['a part behind "of whom"', 'Medics treated 40 walkers, of whom 12 went home.', ['40: walkers', '12: walkers']],
    ['a part behind "Of these"', 'The yard built 90 boats. Of these, 30 were sold.', ['90: boats', '30: boats']],
    ['a part before "of them"', 'They met 90 growers. Then 15 of them left.', ['90: growers', '15: growers']],
    ['a part that is told by its kind', 'There were 38 deals, six of them loans.', ['38: deals', 'six: loans']],
    [
      'a share of those counted last',
      'They asked 900 nurses. One in three said no.',
      ['900: nurses', 'One in three: nurses'],
    ],
    [
      'a share of those whom the sentence is about',
      'Tenants got a month; nine in ten stayed on.',
      ['nine in ten: tenants'],
    ],
    ['a value set between commas', 'Battery storage, at 3 GW, remains small.', ['3 GW: battery storage']],
    ['a value in brackets', 'The operating margin (14%) fell.', ['14%: operating margin']],
    ['what something costs whom', 'The flood will cost poor farmers $300 million.', ['$300 million: cost']],
    [
      'a change of what was told before it',
      'Stamp sales totalled $2m in July, a 14% increase on a year ago.',
      ['$2m: stamp sales | 2025-07', '14%: stamp sales | 2025-07 | percent/2024'],
    ],
    [
      'a part behind "of which", of the noun before it',
      'The firm faces claims, of which 300 are old.',
      ['300: claims'],
    ],
    ['some of a noun', 'Rot took all 45 of her beehives.', ['45: beehives']],
    ['people who are counted without a noun', 'The mill employs 2,700.', ['2,700: employees']],
    [
      'a part of another value of the same',
      'Rainfall in July was 14 mm, a quarter of the normal amount.',
      ['14 mm: rainfall | 2025-07', 'a quarter: rainfall | 2025-07'],
    ],
    [
      'a part of what is not said again',
      'A launch costs $67m, a third of what rivals charge.',
      ['$67m: launch', 'a third: launch'],
    ],
    ['what money goes off', 'The row wiped $2bn off its value.', ['$2bn: value | increment']],
    ['a fine that must not exceed them', 'They face fines not exceeding £5,000.', ['£5,000: fines']],
    ['a noun with "record" in it', 'The previous record was $30m.', ['$30m: previous record']],
    ['points of a table', 'Harbour Rovers are two points behind.', ['two: points']],
    ['who said it by no name', 'Mayor Dana Kirkwood said 85% would go.', []],
    [
      'a change behind an aside of time',
      'It earned $9m before tax in the six months to June, 4 percent less than before.',
      ['$9m: earnings | 2025-01/2025-06', '4 percent: earnings | 2025-01/2025-06 | percent'],
    ],
    [
      'a value with an apposition before its verb',
      'The load factor, the share of seats filled, slipped 2 points to 90%.',
      ['2 points: load factor | increment', '90%: load factor'],
    ],
    [
      'times as many of those counted',
      'Spain has 900 wolves. Italy has three times as many.',
      ['900: wolves', 'three times: wolves | multiple'],
    ],
    [
      'people who are not said again',
      'Tenants may claim $90 each; about 4,000 have done so.',
      ['$90: tenants', '4,000: tenants'],
    ],
    ['people whom something was done to', 'The army rescued 410 and hurt 12.', ['410: people', '12: people injured']],
    [
      'a share of an amount',
      'They had a budget of $7m, of which 38 per cent came from abroad.',
      ['$7m: budget', '38 per cent: budget'],
    ],
    [
      'an amount in brackets behind another',
      'It has reserves of $6m (4% of spending).',
      ['$6m: reserves', '4%: reserves'],
    ],
    ['a noun with an article before "for"', 'The agency launched an appeal for $30m.', ['$30m: appeal']],
    ['what was made for so much', 'A drama about eels, shot for $2m, won.', ['$2m: drama']],
    ['a noun that is a verb elsewhere', 'The union wants a raise of 12 per cent.', ['12 per cent: raise']],
    ['a demonstrative that begins no clause', 'Brakes for trains of that age would cost $4m.', ['$4m: brakes']],
    ['an adverb behind its verb', 'The film has made $89m worldwide.', ['$89m: earnings']],
    [
      'the base of the figure of its kind',
      'He filled 61% of his 1,140 seats against 44% a year ago.',
      ['61%: seats', '1,140: seats', '44%: seats | 2024'],
    ],
    ['a number behind a colon', 'Calves were scarcer: 1,130, against 1,560.', ['1,130: calves', '1,560: calves']],
    ['a part of those whom the sentence is about', 'Helpers fill the gap: 85 of them paid.', ['85: helpers']],
    ['what became more so', 'Sprats have become rarer by two thirds.', ['two thirds: sprats | percent']],
    ['a crowd', 'They drew at home in front of 19,322.', ['19,322: crowd']],
    [
      'a share of "it"',
      'But for migrants, who account for 71 per cent of it, towns would shrink.',
      ['71 per cent: migrants'],
    ],
    ['no age that says who is counted', 'Some 142 people over 65 came.', ['142: people']],
    ['a plural that looks like a verb', 'They want licences for 500 kills a year.', ['500: kills']],
    ['what each of many weighs', 'Her team glued tags, each weighing 370 grams.', ['370 grams: tags']],
    ['what stands behind an opening', 'Under Article 9 penalties can reach $3m.', ['$3m: penalties']],
    ['what a verb in -ing puts at a value', 'It sold shares, valuing the mill at $9m.', ['$9m: value']],
    ['how far something went', 'The oldest turtle swam 1,140 km.', ['1,140 km: oldest turtle']],
    ['a change with "gone up"', 'The median age has gone up to 41.3.', ['41.3: median age']],
    ['some of what somebody has', "The river took 41 of the town's 6,300 people.", ['41: people', '6,300: people']],
    ['a price', 'Norvik agreed to acquire Oatwell for $640 million in cash.', ['$640 million: price']],
    ['what is covered', 'Insurers covered just 37% of losses.', ['37%: losses']],
    ['savings and no cost', 'It yields cost savings of $28m a year.', ['$28m: cost savings']],
    [
      'a subject that an aside parts from its verb',
      'A dam, planned since 1910, would hold 5 tonnes.',
      ['5 tonnes: dam'],
    ],
    ['a fine by another verb', 'The league docked them £500.', ['£500: fine']],
    [
      'what "it" stands for',
      'The death rate, 2 percent, is twice the 1% limit. In Ostrey, it is 3 percent.',
      ['2 percent: death rate', 'twice: death rate', '1%: limit', '3 percent: death rate'],
    ],
    [
      'the object of a change before a comma',
      'They cut the deficit for a third year, to 4 percent of output.',
      ['4 percent: deficit'],
    ],
    ['what each costs', 'The plan adds 200 cabins at $95,000 apiece.', ['200: cabins', '$95,000: cabins']],
    [
      'a part of another level',
      'Methane reached 1,942 ppb, 152% of the natural level.',
      ['1,942 ppb: methane', '152%: methane'],
    ],
    ['a part of the plural before a comma', 'Most went on local lines, 40% of which are old.', ['40%: local lines']],
    ['a change that a figure modifies', 'He blamed the 4% council-tax rise.', ['4%: council-tax rise']],
    ['what was reached at a time', 'Cocoa futures touched $5,849 in mid-March.', ['$5,849: cocoa futures | 2025-03']],
    ['no height of a high-speed line', 'The 92-km high-speed line cost $3bn.', ['$3bn: high-speed line']],
  ])('state %s', (_, text, expected) => {
    expect(told(text)).toEqual(expected);
  });
});

describe('English lengths of time', () => {
  it.each([
    ['of what is late', 'The stadium is 14 months late.', ['14 months: stadium']],
    ['of what lasts', 'The trial lasted 25 weeks.', ['25 weeks: trial']],
    ['of what takes it', 'Repairs will take eight months.', ['eight months: repairs']],
    ['of a punishment', 'The clerk was jailed for six years.', ['six years: sentence']],
    ['of sleep', 'Pupils slept 7 hours a night.', ['7 hours: sleep']],
    ['of what it is spent in', 'She spent 26 weeks in therapy.', ['26 weeks: therapy']],
    ['of nothing told', 'The council met over two years.', []],
  ])('%s', (_, text, expected) => {
    expect(told(text)).toEqual(expected);
  });
});
