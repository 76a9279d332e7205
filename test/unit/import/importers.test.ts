import { describe, expect, it } from 'vitest';
import { createAnchor } from '../../../src/core/annotation/anchor.js';
import type { Annotation, MentionContent } from '../../../src/core/annotation/model.js';
import { applyImport, type ImportResult } from '../../../src/core/import/apply-import.js';
import type { ImportedDocument, ImportSource } from '../../../src/core/import/importer.js';
import { kindOfLabel } from '../../../src/core/import/labels.js';
import { context, readAll, sourceOf, sourceOfText } from './import-export.js';

const text = '🚢 Cảng Hải Lưu đón 1.402 lượt tàu.\r\nCảng Hải Lưu tăng 21,8%.';
const port: MentionContent = { type: 'entity', kind: 'organization', canonical: 'Cảng Hải Lưu' };

function annotationAt(quote: string, content: MentionContent, fields: Partial<Annotation> = {}): Annotation {
  const start = text.indexOf(quote);
  const anchor = createAnchor(text, start, start + quote.length);
  return { id: 'old', status: 'accepted', anchor, content, reviewer: 'Lan', time: '2026-01-05T08:00:00Z', ...fields };
}

async function imported(
  id: string,
  source: ImportSource,
  annotations: readonly Annotation[] = [],
): Promise<ImportResult & { problems: number }> {
  const { documents, problems } = await readAll(id, source);
  const [document = { mentions: [] } satisfies ImportedDocument] = documents;
  return { ...applyImport(text, annotations, document, context(id)), problems: problems.length };
}

function quotes({ annotations }: ImportResult): string[] {
  return annotations.map(({ anchor }) => anchor.quote);
}

function reasons({ leftOut }: ImportResult): string[] {
  return leftOut.map(({ reason }) => reason);
}

describe('brat from other tools', () => {
  const files = (standoff: string, own = text.replaceAll('\r\n', '\n')) =>
    sourceOf(
      'a.ann',
      new Map([
        ['a.ann', Buffer.from(standoff)],
        ['a.txt', Buffer.from(own)],
      ]),
    );

  it('counts code points in the text beside it, whatever its newlines', async () => {
    const result = await imported('brat', files('T1\tOrganization 2 14\tCảng Hải Lưu\nT2\tPERCENT 53 58\t21,8%\n'));
    expect(quotes(result)).toEqual(['Cảng Hải Lưu', '21,8%']);
    expect(result.annotations.map(({ content }) => content)).toMatchObject([
      { type: 'entity', kind: 'organization' },
      { type: 'figure', kind: 'percent', value: 21.8, unit: '%' },
    ]);
    expect(result.annotations[0]).toMatchObject({
      status: 'added',
      reviewer: 'Nhập',
      suggestion: { rule: 'import.brat', version: '0.1.0' },
    });
  });

  it('takes the name of a normalization for the canonical one', async () => {
    const result = await imported(
      'brat',
      files('T1\tORG 2 14\tCảng Hải Lưu\nN1\tReference T1 Wiki:Q7\tHải Lưu Port\n'),
    );
    expect(result.annotations[0]?.content).toMatchObject({ canonical: 'Hải Lưu Port' });
  });

  it('leaves out what stands elsewhere, has another name or is broken, and tells the line', async () => {
    const standoff = [
      'T1\tperson 3 14\tCảng Hải Lưu',
      'T2\tChemical 2 14\tCảng Hải Lưu',
      'T3\tplace 2\tCảng',
      'T4\tplace 9000 9004\tCảng',
      'R1\tPart Arg1:T1 Arg2:T2',
    ].join('\n');
    const { problems } = await readAll('brat', files(standoff));
    expect(problems).toMatchObject([{ line: 3 }]);
    const result = await imported('brat', files(standoff));
    expect(result.leftOut.map(({ reason, mention }) => [reason, mention.line])).toEqual([
      ['quote-differs', 1],
      ['unknown-label', 2],
      ['not-found', 4],
    ]);
    expect(result.annotations).toEqual([]);
  });

  it('says where the text is missing', async () => {
    const { problems } = await readAll('brat', sourceOf('a.ann', new Map([['a.ann', Buffer.from('')]])));
    expect(problems).toHaveLength(1);
  });

  it('finds a mention again in a text that has changed, exactly or not at all', async () => {
    const seed =
      'Sáng nay, lãnh đạo thành phố cho biết đội tàu đã đón 1.402 lượt khách trong quý đầu của năm nay.\r\n' +
      'Theo báo cáo của công ty, doanh thu tăng 21,8% so với cùng kỳ năm ngoái, cao nhất từ trước đến nay.';
    const own = `Tin mới 🚢.\n${seed.replaceAll('\r\n', '\n').replace('21,8', '21,9')}`;
    const points = [...own];
    const place = (quote: string) => {
      const start = [...own.slice(0, own.indexOf(quote))].length;
      return `${start} ${start + [...quote].length}\t${points.slice(start, start + [...quote].length).join('')}`;
    };
    const standoff = `T1\tcardinal ${place('1.402')}\nT2\tpercent ${place('21,9%')}\n`;
    const { documents } = await readAll('brat', files(standoff, own));
    const result = applyImport(seed, [], documents[0] ?? { mentions: [] }, context('brat'));
    expect(quotes(result)).toEqual(['1.402']);
    expect(reasons(result)).toEqual(['not-found']);
  });
});

describe('W3C Web Annotation from other tools', () => {
  const annotation = (selector: object | object[], label = 'ORG') => ({
    '@context': 'http://www.w3.org/ns/anno.jsonld',
    id: 'https://example.org/1',
    type: 'Annotation',
    creator: { name: 'Minh' },
    created: '2025-12-01T10:00:00Z',
    body: { type: 'TextualBody', purpose: 'tagging', value: label },
    target: { source: 'https://example.org/seeds/a.txt', selector },
  });
  const read = (value: object) => imported('w3c', sourceOfText(JSON.stringify(value)));
  const quote = { type: 'TextQuoteSelector', exact: 'Cảng Hải Lưu' };

  it.each([
    ['code points', 2, 14],
    ['UTF-16', 3, 15],
  ])('takes positions in %s where only these fit the quote', async (_, start, end) => {
    const result = await read(annotation([quote, { type: 'TextPositionSelector', start, end }]));
    expect(result.annotations).toMatchObject([
      { anchor: { start: 3, end: 15 }, reviewer: 'Minh', time: '2025-12-01T10:00:00Z' },
    ]);
  });

  it('finds a quote alone by its context, and not without', async () => {
    const named = { ...quote, prefix: 'tàu.\n', suffix: ' tăng 21,8%.' };
    const result = await read(annotation(named));
    expect(result.annotations).toMatchObject([{ anchor: { start: text.lastIndexOf('Cảng') } }]);
    expect(reasons(await read(annotation(quote)))).toEqual(['not-found']);
  });

  it('reads a page in a collection, and names the source by its path', async () => {
    const position = { type: 'TextPositionSelector', start: 3, end: 15 };
    const collection = {
      type: 'AnnotationCollection',
      first: { type: 'AnnotationPage', items: [annotation([quote, position])] },
    };
    const { documents } = await readAll('w3c', sourceOfText(JSON.stringify(collection)));
    expect(documents).toMatchObject([{ file: 'seeds/a.txt', mentions: [{ label: 'ORG' }] }]);
  });

  it.each(['{', '[1]', '[{"target":{}}]', '[{"target":{"source":"a"}}]'])('tells what is none: %s', async (json) => {
    expect((await readAll('w3c', sourceOfText(json))).problems).toHaveLength(1);
  });
});

describe('doccano and Label Studio from other tools', () => {
  it('reads labels as lists and as objects, and knows the text without a name', async () => {
    const lines = [
      { text, label: [[2, 14, 'ORG']] },
      { text, labels: [[2, 14, 'ORG']] },
      { id: 1, text, entities: [{ id: 7, start_offset: 2, end_offset: 14, label: 'ORG' }], relations: [] },
      {
        text,
        label: [
          [2, 14, 'ORG'],
          ['2', 3],
        ],
      },
    ];
    const source = sourceOfText(`${lines.map((line) => JSON.stringify(line)).join('\n')}\nnone\n{"text":1}\n`);
    const { documents, problems } = await readAll('doccano', source);
    expect(documents).toHaveLength(4);
    for (const { mentions, file } of documents) {
      expect(file).toBeUndefined();
      expect(mentions).toMatchObject([{ start: 2, end: 14, unit: 'code-point', label: 'ORG' }]);
    }
    expect(problems.map(({ line }) => line)).toEqual([4, 5, 6]);
  });

  it('reads annotations of tasks in UTF-16, no predictions', async () => {
    const region = (start: number, end: number) => ({
      type: 'labels',
      value: { start, end, text: 'Cảng Hải Lưu', labels: ['ORG'] },
    });
    const task = {
      data: { text },
      annotations: [{ result: [region(3, 15), { type: 'choices', value: { choices: ['good'] } }, region(4, 16)] }],
      predictions: [{ result: [region(3, 15)] }],
    };
    const result = await imported('label-studio', sourceOfText(JSON.stringify([task])));
    expect(quotes(result)).toEqual(['Cảng Hải Lưu']);
    expect(reasons(result)).toEqual(['quote-differs']);
  });
});

describe('our own JSON lines', () => {
  const record = (fields: object) =>
    JSON.stringify({
      file: 'a.txt',
      type: 'entity',
      kind: 'organization',
      start: 3,
      end: 15,
      quote: 'Cảng Hải Lưu',
      ...fields,
    });

  it('takes suggestions for nothing that was decided', async () => {
    const result = await imported('jsonl', sourceOfText(record({ canonical: 'Cảng Hải Lưu', rule: 'entity.head' })));
    expect(reasons(result)).toEqual(['undecided']);
  });

  it('tells lines that are none, and a fact without its figure', async () => {
    const lines = [
      '{',
      '[]',
      record({ file: 1 }),
      record({ start: 'a' }),
      record({ quote: 2 }),
      record({ type: 'fact' }),
    ];
    const { problems } = await readAll('jsonl', sourceOfText(lines.join('\n')));
    expect(problems.map(({ line }) => line)).toEqual([1, 2, 3, 4, 5, 6]);
  });
});

describe('decisions that are there', () => {
  const mention = { start: 3, end: 15, unit: 'utf-16', quote: 'Cảng Hải Lưu', label: 'organization' } as const;
  const apply = (annotations: readonly Annotation[], mentions: ImportedDocument['mentions'] = [mention]) =>
    applyImport(text, annotations, { mentions }, context('brat'));

  it.each([
    ['said otherwise', annotationAt('Cảng Hải Lưu', { ...port, kind: 'place' }), 'decided'],
    ['rejected', annotationAt('Cảng Hải Lưu', port, { status: 'rejected' }), 'decided'],
    ['overlapping', annotationAt('Hải Lưu', { ...port, kind: 'place', canonical: 'Hải Lưu' }), 'overlap'],
  ])('stay as they are: %s', (_, annotation, reason) => {
    const result = apply([annotation]);
    expect(result.annotations).toEqual([annotation]);
    expect(result.annotations[0]).toBe(annotation);
    expect(reasons(result)).toEqual([reason]);
  });

  it('are known where they say the same', () => {
    const same = annotationAt('Cảng Hải Lưu', port);
    expect(apply([same])).toMatchObject({ annotations: [same], added: 0, known: 1, leftOut: [] });
  });

  it('leave room for what overlaps a rejection or another type, with an id of its own', () => {
    const rejected = annotationAt('Hải Lưu', port, { status: 'rejected' });
    const figure = annotationAt('Cảng Hải Lưu', { type: 'figure', kind: 'cardinal', bound: 'exact' }, { id: 'fig' });
    const result = apply([rejected, figure], [{ ...mention, data: { id: 'old' } }]);
    expect(result.added).toBe(1);
    expect(new Set(result.annotations.map(({ id }) => id)).size).toBe(3);
  });

  it('takes of two imported mentions that overlap the first', () => {
    const result = apply([], [mention, { ...mention, start: 8, quote: 'Hải Lưu', label: 'place' }]);
    expect([result.added, reasons(result)]).toEqual([1, ['overlap']]);
  });
});

describe('what another tool changed in an export', () => {
  const content = { type: 'figure', kind: 'percent', value: 21.8, unit: '%', bound: 'exact', precision: -1 };
  const note = {
    ...content,
    quote: '21,8%',
    id: 'k1',
    status: 'accepted',
    reviewer: 'Lan',
    time: '2026-01-31T08:05:00Z',
  };
  const region = (quote: string, label: string) => {
    const start = text.indexOf(quote);
    const value = { start, end: start + quote.length, text: quote, labels: [label] };
    return { type: 'labels', value, meta: { text: [JSON.stringify(note)] } };
  };
  const result = async (quote: string, label: string) => {
    const task = { data: { text }, annotations: [{ result: [region(quote, label)] }] };
    return (await imported('label-studio', sourceOfText(JSON.stringify([task])))).annotations[0];
  };

  it('takes value and decision from the note where nothing was', async () => {
    const { quote, id, ...decided } = note;
    expect(await result('21,8%', 'percent')).toMatchObject({
      id,
      content,
      status: 'accepted',
      reviewer: 'Lan',
      time: decided.time,
    });
  });

  it.each([
    ['the label', '21,8%', 'multiple'],
    ['the limits', 'tăng 21,8%', 'percent'],
  ])('reads the text anew where %s is another, as a decision of now', async (_, quote, kind) => {
    const annotation = await result(quote, kind);
    expect(annotation).toMatchObject({ anchor: { quote }, content: { kind }, status: 'added', reviewer: 'Nhập' });
    expect(annotation?.id).not.toBe('k1');
  });

  it('takes the bound that an annotator chose in brat', async () => {
    const own = text.replaceAll('\r\n', '\n');
    const standoff = `T1\tpercent 53 58\t21,8%\nA1\tBound T1 about\n#1\tAnnotatorNotes T1\t${JSON.stringify(note)}\n`;
    const files = new Map([
      ['a.ann', Buffer.from(standoff)],
      ['a.txt', Buffer.from(own)],
    ]);
    const { annotations } = await imported('brat', sourceOf('a.ann', files));
    expect(annotations).toMatchObject([{ id: 'k1', content: { ...content, bound: 'about' } }]);
  });
});

describe('labels', () => {
  it.each([
    ['Percent', 'percent'],
    ['PER', 'person'],
    ['GPE', 'place'],
    ['ship', 'ship'],
    ['MISC', undefined],
    ['per cent', undefined],
    ['constructor', undefined],
  ])('%s', (label, kind) => {
    expect(kindOfLabel(label, ['ship'])).toBe(kind);
  });
});
