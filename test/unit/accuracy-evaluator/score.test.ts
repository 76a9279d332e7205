import { describe, expect, it } from 'vitest';
import type { Analysis, Entity, Fact, Figure } from '../../../src/core/model.js';
import { scoreCanonicalNames } from '../../accuracy/canonical-names.js';
import { checkQuotes, type GoldDocument, type GoldLine, parseLines } from '../../accuracy/gold.js';
import { scoreDocument } from '../../accuracy/score.js';
import { emptyScores, type Scores } from '../../accuracy/tally.js';

const text = 'Năm 2024, xã Tân An trồng gần 350 cây, tăng 12,5% so với năm trước; phường bên trồng chừng một sào.';

function at(quote: string): { start: number; end: number; quote: string } {
  const start = text.indexOf(quote);
  return { start, end: start + quote.length, quote };
}

const gold: GoldDocument = {
  file: 'sample.txt',
  text,
  lines: [
    { type: 'figure', kind: 'date', ...at('Năm 2024'), value: '2024', bound: 'exact' },
    { type: 'entity', kind: 'place', ...at('xã Tân An'), canonical: 'Tân An', alternatives: [at('Tân An')] },
    { type: 'figure', kind: 'cardinal', ...at('350'), value: 350, unit: 'cây', bound: 'below', precision: 0 },
    { type: 'fact', ...at('350'), metric: 'cây', period: '2024' },
    { type: 'figure', kind: 'percent', ...at('12,5%'), value: 12.5, unit: '%', bound: 'exact', precision: -1 },
    { type: 'fact', ...at('12,5%'), metric: 'số cây', period: '2024', change: { kind: 'percent', base: '2023' } },
    { type: 'ignore', layer: 'figure', ...at('một sào'), except: ['date'] },
  ],
};

const date: Figure = { kind: 'date', ...at('Năm 2024'), value: '2024', bound: 'exact', rule: 'figure.date' };
const trees: Figure = {
  kind: 'cardinal',
  ...at('350'),
  value: 350,
  unit: 'cây',
  bound: 'below',
  precision: 0,
  rule: 'figure.cardinal',
};
const growth: Figure = {
  kind: 'percent',
  ...at('12,5%'),
  value: 12.5,
  bound: 'exact',
  precision: -1,
  rule: 'figure.percent',
};
const place: Entity = { kind: 'place', ...at('Tân An'), canonical: 'Tân an', rule: 'entity.place' };
const treesFact: Fact = { ...at('350'), value: 350, metric: 'cây', period: '2024', bound: 'below', rule: 'fact.count' };
const growthFact: Fact = {
  ...at('12,5%'),
  value: 12.5,
  metric: 'cây',
  period: '2024',
  bound: 'exact',
  change: { kind: 'percent' },
  rule: 'fact.change',
};

const perfect: Analysis = {
  language: 'vi',
  figures: [date, trees, growth],
  entities: [place],
  facts: [treesFact, growthFact],
};

function score(analysis: Analysis): Scores {
  const scores = emptyScores();
  scoreDocument(scores, gold, analysis);
  return scores;
}

describe('scoreDocument', () => {
  it('gives every measure its full score when the suggestions are the gold', () => {
    const scores = score(perfect);
    for (const [measure, { gold, suggested, right }] of scores.tallies) {
      expect([measure, suggested, right]).toEqual([measure, gold, gold]);
    }
    expect(scores.tallies.get('figures value')?.gold).toBe(3);
    expect(scores.tallies.get('figures bound')?.gold).toBe(2);
    expect(scores.misses).toEqual([]);
    expect(scores.wrongByRule.size).toBe(0);
  });

  it('counts an analysis that finds nothing as missing everything', () => {
    const scores = score({ language: 'vi', figures: [], entities: [], facts: [] });
    expect(scores.tallies.get('figures value')).toEqual({ gold: 3, suggested: 0, right: 0 });
    expect(scores.tallies.get('entities span and type')).toEqual({ gold: 1, suggested: 0, right: 0 });
    expect(scores.tallies.get('facts metric and period')).toEqual({ gold: 2, suggested: 0, right: 0 });
    expect(scores.misses).toHaveLength(6);
  });

  it('tells a wrong value from a wrong bound and a wrong span', () => {
    const wrongValue: Figure = { ...growth, value: 125 };
    const wrongBound: Figure = { ...trees, bound: 'exact' };
    const wrongSpan: Figure = { ...date, ...at('2024') };
    const scores = score({ ...perfect, figures: [wrongSpan, wrongBound, wrongValue] });
    expect(scores.tallies.get('figures span')).toEqual({ gold: 3, suggested: 3, right: 2 });
    expect(scores.tallies.get('figures value')).toEqual({ gold: 3, suggested: 3, right: 1 });
    expect(scores.tallies.get('figures bound')).toEqual({ gold: 2, suggested: 2, right: 1 });
    expect(scores.wrongByRule).toEqual(
      new Map([
        ['figure.date', 1],
        ['figure.percent', 1],
      ]),
    );
  });

  it('leaves suggestions on ignored stretches out, but for the kinds that are wrong there', () => {
    const onIgnored: Figure = { kind: 'cardinal', ...at('một'), value: 1, bound: 'exact', rule: 'figure.cardinal' };
    const left = score({ ...perfect, figures: [...perfect.figures, onIgnored] });
    expect(left.tallies.get('figures value')).toEqual({ gold: 3, suggested: 3, right: 3 });
    const asDate: Figure = { ...onIgnored, kind: 'date', value: 'XXXX-01' };
    const counted = score({ ...perfect, figures: [...perfect.figures, asDate] });
    expect(counted.tallies.get('figures value')).toEqual({ gold: 3, suggested: 4, right: 3 });
  });

  it('wants the right type of an entity', () => {
    const scores = score({ ...perfect, entities: [{ ...place, kind: 'organization' }] });
    expect(scores.tallies.get('entities span and type')).toEqual({ gold: 1, suggested: 1, right: 0 });
    expect(scores.tallies.get('entity organization')).toEqual({ gold: 0, suggested: 1, right: 0 });
  });

  it('wants metric and period of a fact', () => {
    const facts = [
      { ...treesFact, metric: 'xã' },
      { ...growthFact, period: '2023' },
    ];
    const scores = score({ ...perfect, facts });
    expect(scores.tallies.get('facts span')).toEqual({ gold: 2, suggested: 2, right: 2 });
    expect(scores.tallies.get('facts metric')).toEqual({ gold: 2, suggested: 2, right: 1 });
    expect(scores.tallies.get('facts period')).toEqual({ gold: 2, suggested: 2, right: 1 });
    expect(scores.tallies.get('facts metric and period')).toEqual({ gold: 2, suggested: 2, right: 0 });
  });

  it('adds up over documents', () => {
    const scores = score(perfect);
    scoreDocument(scores, gold, { ...perfect, figures: [] });
    expect(scores.tallies.get('figures value')).toEqual({ gold: 6, suggested: 3, right: 3 });
  });
});

describe('scoreCanonicalNames', () => {
  const named = (pairs: readonly (readonly [gold: string, suggested: string])[]) => {
    const scores = emptyScores();
    scores.names.push(...pairs.map(([gold, suggested], start) => ({ gold, suggested, file: 'sample.txt', start })));
    scoreCanonicalNames(scores);
    return scores.tallies.get('canonical (of right entities)');
  };

  it('takes any name that is one to one', () => {
    const pairs = [
      ['Hoa Kỳ', 'Mỹ'],
      ['Hoa Kỳ', 'Mỹ'],
      ['Hòa Bình', 'Hoà Bình'],
    ] as const;
    expect(named(pairs)).toEqual({ gold: 3, suggested: 3, right: 3 });
  });

  it('counts the rarer of two names of one thing as wrong', () => {
    const pairs = [
      ['Hoa Kỳ', 'Hoa Kỳ'],
      ['Hoa Kỳ', 'Hoa Kỳ'],
      ['Hoa Kỳ', 'Mỹ'],
    ] as const;
    expect(named(pairs)).toEqual({ gold: 3, suggested: 3, right: 2 });
  });

  it('counts two things under one name as right for the more frequent only', () => {
    const pairs = [
      ['Hà Nam', 'Nam'],
      ['Hà Nam', 'Nam'],
      ['Hải Nam', 'Nam'],
    ] as const;
    expect(named(pairs)).toEqual({ gold: 3, suggested: 3, right: 2 });
  });
});

describe('checkQuotes', () => {
  it('rejects gold whose offsets drifted from the text', () => {
    checkQuotes(gold);
    const drifted: GoldLine[] = parseLines(gold.lines.map((line) => JSON.stringify(line)).join('\n')).filter(
      (line) => line.type !== 'source',
    );
    expect(() => checkQuotes({ ...gold, text: ` ${text}`, lines: drifted })).toThrow('sample.txt');
  });
});
