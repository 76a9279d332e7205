import { describe, expect, it } from 'vitest';
import type { Entity, Fact } from '../../../src/core/model.js';
import type { GoldDocument, GoldEntity, GoldFact } from '../../accuracy/gold.js';
import { scoreDocument } from '../../accuracy/score.js';
import { emptyScores, type Scores } from '../../accuracy/tally.js';

const text = 'Mỹ trồng 350 cây. Hội trồng 20 cây, xã Tân An 30 cây. Có 40 khách.';

function at(quote: string): { start: number; end: number; quote: string } {
  const start = text.indexOf(quote);
  return { start, end: start + quote.length, quote };
}

type Subject = string | null;

function goldFact(quote: string, subject: Subject, alternatives?: readonly Subject[]): GoldFact {
  const fact: GoldFact = { type: 'fact', ...at(quote), metric: 'cây', subject };
  return alternatives === undefined ? fact : { ...fact, alternatives: { subject: alternatives } };
}

const america: GoldEntity = { type: 'entity', kind: 'place', ...at('Mỹ'), canonical: 'Hoa Kỳ' };
const commune: GoldEntity = { type: 'entity', kind: 'place', ...at('xã Tân An'), canonical: 'Tân An' };
const nobody: GoldFact = { ...goldFact('40', null), metric: 'khách' };

const gold: GoldDocument = {
  file: 'sample.txt',
  text,
  lines: [
    america,
    commune,
    goldFact('350', 'Hoa Kỳ'),
    goldFact('20', 'Hội Làm vườn', [null, 'hội']),
    goldFact('30', 'Tân An'),
    nobody,
  ],
};

function score(
  subjects: Readonly<Record<string, string | undefined>>,
  document = gold,
  entities: Entity[] = [],
): Scores {
  const facts = Object.entries(subjects).map(
    ([quote, subject]): Fact => ({
      ...at(quote),
      metric: quote === '40' ? 'khách' : 'cây',
      bound: 'exact',
      rule: 'fact.count',
      ...(subject === undefined ? {} : { subject }),
    }),
  );
  const scores = emptyScores();
  scoreDocument(scores, document, { language: 'vi', figures: [], entities, facts });
  return scores;
}

function subjects(...parameters: Parameters<typeof score>): unknown {
  return score(...parameters).tallies.get('facts subject');
}

describe('facts subject', () => {
  it('takes the name, whatever its case, and an alternative for right', () => {
    expect(subjects({ '350': 'HOA KỲ', '20': 'hội', '30': 'Tân An' })).toEqual({ gold: 3, suggested: 3, right: 3 });
  });

  it('takes the names that the thing has in the text and in the analysis', () => {
    expect(subjects({ '350': 'Mỹ', '30': 'xã Tân An' })).toEqual({ gold: 2, suggested: 2, right: 2 });
    const states: Entity = { kind: 'place', ...at('Mỹ'), canonical: 'Hợp chúng quốc Hoa Kỳ', rule: 'entity.place' };
    expect(subjects({ '350': 'Hợp chúng quốc Hoa Kỳ' })).toEqual({ gold: 1, suggested: 1, right: 0 });
    expect(subjects({ '350': 'Hợp chúng quốc Hoa Kỳ' }, gold, [states])).toEqual({ gold: 1, suggested: 1, right: 1 });
  });

  it('misses a name that is not suggested, unless none is as good', () => {
    expect(subjects({ '350': undefined })).toEqual({ gold: 1, suggested: 0, right: 0 });
    expect(subjects({ '20': undefined, '40': undefined })).toEqual({ gold: 0, suggested: 0, right: 0 });
  });

  it('counts a wrong name as missing the right one, and a name where there is nobody as a wrong suggestion only', () => {
    expect(subjects({ '20': 'Tân An' })).toEqual({ gold: 1, suggested: 1, right: 0 });
    expect(subjects({ '40': 'Tân An' })).toEqual({ gold: 0, suggested: 1, right: 0 });
  });

  it('counts an alternative name where nobody was expected as a name of the gold', () => {
    const lines = [goldFact('40', null, ['Tân An'])];
    expect(subjects({ '40': 'Tân An' }, { ...gold, lines })).toEqual({ gold: 1, suggested: 1, right: 1 });
    expect(subjects({ '40': undefined }, { ...gold, lines })).toEqual({ gold: 0, suggested: 0, right: 0 });
  });

  it('leaves facts that are not found out', () => {
    expect(subjects({})).toBeUndefined();
  });

  it('leaves lines without a subject out, and texts whose gold does not weigh subjects', () => {
    const { subject: _, ...open } = goldFact('30', null);
    expect(subjects({ '30': 'Tân An' }, { ...gold, lines: [open, nobody] })).toBeUndefined();
    expect(subjects({ '30': 'Tân An' }, { ...gold, lines: [goldFact('30', 'Tân An')] })).toBeUndefined();
    const weighed = [goldFact('30', 'Tân An', [null])];
    expect(subjects({ '30': 'Tân An' }, { ...gold, lines: weighed })).toEqual({ gold: 1, suggested: 1, right: 1 });
  });

  it('lists what is wrong with the rule and both names', () => {
    const messages = score({ '350': 'Tân An', '40': 'Mỹ' }).misses.filter(({ measure }) => measure === 'subject');
    expect(messages.map(({ message }) => message)).toEqual([
      '«350» cây of Hoa Kỳ; got Tân An by fact.count',
      '«40» khách of nobody; got Mỹ by fact.count',
    ]);
  });
});
