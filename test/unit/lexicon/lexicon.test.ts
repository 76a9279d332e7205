import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { analyze, createAnalysisCache } from '../../../src/core/analyze.js';
import { withLexicon } from '../../../src/core/lexicon/apply.js';
import { emptyLexicon, type Lexicon, type LexiconName } from '../../../src/core/lexicon/model.js';
import { holderOf, wordSetOf } from '../../../src/core/lexicon/word-set.js';
import type { EntityKind } from '../../../src/core/model.js';

const seed = 20260131;

function name(kind: EntityKind, canonical: string, ...aliases: string[]): LexiconName {
  return { kind, canonical, forms: [canonical, ...aliases], source: 'taught' };
}

function knowing(...names: LexiconName[]): Lexicon {
  return { ...emptyLexicon, names };
}

/** Kind, quote and canonical name of each entity. */
function entitiesOf(text: string, lexicon: Lexicon, document?: string): string[] {
  const options = { language: 'vi', lexicon, ...(document === undefined ? {} : { document }) } as const;
  return analyze(text, options).entities.map(({ kind, quote, canonical }) => `${kind} ${quote} = ${canonical}`);
}

describe('known names', () => {
  it('are suggested with their type and canonical name wherever they stand, in any of their forms', () => {
    const lexicon = knowing(name('ship', 'Tàu Hòa Bình 09', 'con tàu Hòa Bình'));
    const text = 'Sáng 5/3, tàu Hòa Bình 09 rời cảng. Con tàu Hòa Bình chở 320 khách.';
    expect(entitiesOf(text.replace('tàu', 'Tàu'), lexicon)).toEqual([
      'ship Tàu Hòa Bình 09 = Tàu Hòa Bình 09',
      'ship Con tàu Hòa Bình = Tàu Hòa Bình 09',
    ]);
    expect(analyze(text.replace('tàu', 'Tàu'), { language: 'vi', lexicon }).figures.map(({ quote }) => quote)).toEqual([
      '5/3',
      '320',
    ]);
  });

  it.each([
    ['NFD', 'Lễ hội ở Đầm Thủy Hoà thu hút nhiều người.'.normalize('NFD')],
    ['the other tone placement', 'Lễ hội ở Đầm Thuỷ Hòa thu hút nhiều người.'],
    ['two spaces and a no-break space', 'Lễ hội ở Đầm  Thủy\u00a0Hòa thu hút nhiều người.'],
    ['a soft hyphen', 'Lễ hội ở Đầm Thủy Hò\u00ada thu hút nhiều người.'],
  ])('are found in %s', (_how, text) => {
    const [found, ...others] = analyze(text, {
      language: 'vi',
      lexicon: knowing(name('pond', 'Đầm Thủy Hòa')),
    }).entities;
    expect(others).toEqual([]);
    expect(found).toMatchObject({ kind: 'pond', canonical: 'Đầm Thủy Hòa', rule: 'entity.pond.taught' });
    expect(text.slice(found?.start, found?.end)).toBe(found?.quote);
  });

  it('keep their capitals', () => {
    const lexicon = knowing(name('organization', 'Sao Mai'), name('organization', 'HOA'));
    expect(entitiesOf('Trời đầy sao mai, vườn đầy hoa và Hoa.', lexicon)).toEqual([]);
    expect(entitiesOf('Hôm nay SAO MAI và HOA ra mắt.', lexicon)).toHaveLength(2);
  });

  it('with more capitals go before those with fewer', () => {
    const lexicon = knowing(name('organization', 'Hoa'), name('ship', 'HOA'), name('place', 'hoa'));
    expect(entitiesOf('Hôm nay Hoa gặp HOA, và hoa nở.', lexicon).map((entity) => entity.split(' ')[0])).toEqual([
      'organization',
      'ship',
      'place',
    ]);
  });

  it('take the place of what the rules say of the same words', () => {
    const text = 'Ông Trần Văn Bình đến thăm.';
    expect(entitiesOf(text, emptyLexicon)).toEqual(['person Trần Văn Bình = Trần Văn Bình']);
    expect(entitiesOf(text, knowing(name('ship', 'Bình Minh 2', 'Trần Văn Bình')))).toEqual([
      'ship Trần Văn Bình = Bình Minh 2',
    ]);
  });

  it('leave a longer name whole', () => {
    const text = 'Trường Đại học Bách khoa Hà Nội có 35.000 sinh viên.';
    expect(entitiesOf(text, knowing(name('place', 'Thủ đô', 'Hà Nội')))).toEqual(entitiesOf(text, emptyLexicon));
  });

  it('leave what the document explains', () => {
    const text = 'Tổ chức Bảo vệ Rừng (BVR) họp. Nhân viên của BVR đến dự.';
    const lexicon = knowing(name('organization', 'Bệnh viện Răng', 'BVR'));
    const last = analyze(text, { language: 'vi' }).entities.at(-1);
    expect(last?.rule).toBe('entity.organization.abbreviation');
    expect(analyze(text, { language: 'vi', lexicon }).entities.at(-1)).toEqual(last);
  });

  it('give their new name to the subjects of facts', () => {
    const text = 'Năm 2024, tỉnh Quảng Nam thu hút 12 dự án. Quảng Nam xuất khẩu 5 tỷ USD.';
    const lexicon = knowing(name('place', 'Quảng Nam (cũ)', 'Quảng Nam', 'tỉnh Quảng Nam'));
    const subjects = analyze(text, { language: 'vi', lexicon }).facts.map(({ subject }) => subject);
    const before = analyze(text, { language: 'vi' }).facts.map(({ subject }) => subject);
    expect(before).toContain('Quảng Nam');
    expect(subjects).toEqual(before.map((subject) => (subject === 'Quảng Nam' ? 'Quảng Nam (cũ)' : subject)));
  });
});

describe('rejected names', () => {
  const text = 'Ông Trần Văn Bình đến thăm Hà Nội.';
  const rejected = [{ form: 'Trần Văn Bình', kind: 'person', keptIn: ['a.txt'] }];

  it('are not suggested as that kind, but where they were decided', () => {
    expect(entitiesOf(text, { ...emptyLexicon, rejected })).toEqual(['place Hà Nội = Hà Nội']);
    expect(entitiesOf(text, { ...emptyLexicon, rejected }, 'b.txt')).toEqual(['place Hà Nội = Hà Nội']);
    expect(entitiesOf(text, { ...emptyLexicon, rejected }, 'a.txt')).toHaveLength(2);
    expect(entitiesOf(text, { ...emptyLexicon, rejected: [{ form: 'Trần Văn Bình', kind: 'place' }] })).toHaveLength(2);
  });

  it('are found in any form of Unicode', () => {
    expect(entitiesOf(text.normalize('NFD'), { ...emptyLexicon, rejected })).toHaveLength(1);
  });
});

describe('own units', () => {
  const units = [{ code: '[tau]', forms: ['TEU', 'công-ten-nơ tiêu chuẩn'] }];

  it('make measures of the numbers before them, with their facts', () => {
    const text = 'Năm 2025, sản lượng hàng hóa đạt 1.250 TEU, tăng 12%. Có 3 công-ten-nơ tiêu chuẩn bị giữ lại.';
    const { figures, facts } = analyze(text, { language: 'vi', lexicon: { ...emptyLexicon, units } });
    const measures = figures.filter(({ kind }) => kind === 'measure');
    expect(measures.map(({ quote, value, unit }) => [quote, value, unit])).toEqual([
      ['1.250 TEU', 1250, '[tau]'],
      ['3 công-ten-nơ tiêu chuẩn', 3, '[tau]'],
    ]);
    for (const fact of facts)
      expect(figures).toContainEqual(expect.objectContaining({ start: fact.start, end: fact.end }));
    expect(facts.find(({ quote }) => quote === '1.250 TEU')?.unit).toBe('[tau]');
  });
});

const words = [
  'Hòa',
  'Lạc',
  'hoà',
  'Trần',
  'Văn',
  'An',
  'ông',
  'tỉnh',
  '12',
  '3,5',
  '%',
  'TEU',
  '(',
  ')',
  ',',
  '.',
  '\n',
  '\u0301',
  '🙂',
  'WHO',
];
const phrases = fc.array(fc.constantFrom(...words), { minLength: 1, maxLength: 4 }).map((parts) => parts.join(' '));
const texts = fc.oneof(
  fc.array(fc.constantFrom(...words), { maxLength: 60 }).map((parts) => parts.join(' ')),
  fc.string({ unit: 'binary', maxLength: 80 }),
);
const kinds = fc.constantFrom('person', 'place', 'ship');
const lexicons: fc.Arbitrary<Lexicon> = fc.record({
  names: fc.array(
    fc.record({
      kind: kinds,
      canonical: phrases,
      forms: fc.array(fc.oneof(phrases, fc.string({ unit: 'binary' })), { maxLength: 3 }),
      source: fc.constantFrom('project' as const, 'taught' as const),
    }),
    { maxLength: 6 },
  ),
  rejected: fc.array(fc.record({ form: phrases, kind: kinds }), { maxLength: 3 }),
  units: fc.array(fc.record({ code: phrases, forms: fc.array(phrases, { maxLength: 2 }) }), { maxLength: 2 }),
});

describe('the words of a text', () => {
  it('hold every name that is found there', () => {
    fc.assert(
      fc.property(texts, lexicons, (text, lexicon) => {
        const words = wordSetOf(text);
        const found = analyze(text, { language: 'vi', lexicon }).entities.filter(({ rule }) =>
          rule.endsWith('.taught'),
        );
        for (const { kind, canonical } of found) {
          const forms = lexicon.names.filter((each) => each.kind === kind && each.canonical === canonical);
          expect(forms.some((each) => each.forms.some((form) => holderOf(form)(words)))).toBe(true);
        }
      }),
      { seed, numRuns: 500 },
    );
  });
});

describe('any text under any lexicon', () => {
  it('has quotes at their places, in order, without overlaps, and facts on their figures', () => {
    fc.assert(
      fc.property(texts, lexicons, (text, lexicon) => {
        const { figures, entities, facts } = analyze(text, { language: 'vi', lexicon });
        for (const list of [figures, entities]) {
          let free = 0;
          for (const { start, end, quote } of list) {
            expect(text.slice(start, end)).toBe(quote);
            expect(start).toBeGreaterThanOrEqual(free);
            expect(end).toBeGreaterThan(start);
            free = end;
          }
        }
        const places = new Set(figures.map(({ start, end }) => `${start}-${end}`));
        for (const { start, end } of facts) expect(places).toContain(`${start}-${end}`);
      }),
      { seed, numRuns: 1000 },
    );
  });

  it('is read alike with a cache, whatever lexicon it was read under before', () => {
    fc.assert(
      fc.property(texts, lexicons, lexicons, (text, one, other) => {
        const cache = createAnalysisCache();
        analyze(text, { lexicon: one }, cache);
        expect(analyze(text, { lexicon: other }, cache)).toEqual(analyze(text, { lexicon: other }));
      }),
      { seed, numRuns: 300 },
    );
  });

  it('is read as ever under an empty lexicon', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const analysis = analyze(text);
        expect(withLexicon(text, analysis, emptyLexicon)).toBe(analysis);
        expect(analyze(text, { lexicon: emptyLexicon })).toEqual(analysis);
      }),
      { seed, numRuns: 300 },
    );
  });

  it('is read in a moment, whatever a stranger wrote into the project file', () => {
    const many = Array.from({ length: 100_000 }, () => 'Hòa');
    const cases = Array.from({ length: 4096 }, (_, bits) =>
      Array.from({ length: 12 }, (__, at) => ((bits >> at) & 1 ? 'Hòa' : 'hòa')).join(' '),
    );
    const lexicon = { ...emptyLexicon, names: [name('ship', 'Hòa', ...many, ...cases)] };
    expect(analyze('Hòa hòa '.repeat(20_000), { language: 'vi', lexicon }).language).toBe('vi');
  });

  it.each(['Hòa ', 'Hòa Lạc ', 'Hòa Hòa Hòa Lạc '])('takes linear time: %s', (bomb) => {
    const forms = Array.from({ length: 28 }, (_, length) => 'Hòa '.repeat(length + 2));
    const lexicon = { ...emptyLexicon, names: [{ kind: 'ship', canonical: 'Hòa', forms, source: 'project' as const }] };
    expect(analyze(bomb.repeat(20_000), { language: 'vi', lexicon }).language).toBe('vi');
  });
});
