import { readFileSync } from 'node:fs';
import { RelaxNGValidator, XmlDocument, type XmlElement } from 'libxml2-wasm';
import { describe, expect, it } from 'vitest';
import { statesFact } from '../../../src/core/export/records.js';
import { awkwardTexts, curatedItems, exportAs, lossCount, reviewedTexts, textOf } from './reviewed-texts.js';

const documents = [...reviewedTexts(), ...awkwardTexts()];
const curated = documents.flatMap(curatedItems);
const facts = curated.filter(({ content }) => content.type === 'figure' && statesFact(content));
const tei = { t: 'http://www.tei-c.org/ns/1.0' };

describe('TEI', async () => {
  const exported = await exportAs('tei', documents);
  const files = [...exported.files];

  function opened<T>(xml: string, use: (document: XmlDocument) => T): T {
    const document = XmlDocument.fromString(xml);
    try {
      return use(document);
    } finally {
      document.dispose();
    }
  }

  function contents(document: XmlDocument, path: string): string[] {
    return document.find(path, tei).map((node) => node.content);
  }

  it.each(files.map(([path]) => path))('is well formed and keeps to the schema of what it uses: %s', (path) => {
    const schema = XmlDocument.fromString(readFileSync('test/unit/export/tei-used.rng', 'utf8'));
    const validator = RelaxNGValidator.fromDoc(schema);
    opened(textOf(exported, path), (document) => expect(() => validator.validate(document)).not.toThrow());
    validator.dispose();
    schema.dispose();
  });

  it('has the text of each document in order, line by line', () => {
    for (const [index, [path]] of files.entries()) {
      const lines = (documents[index]?.text ?? '')
        .replace(/(?![\t\n\r])\p{Cc}/gu, '\ufffd')
        .split(/[\n\r]/)
        .filter((line) => line.trim() !== '');
      const paragraphs = opened(textOf(exported, path), (document) => contents(document, '//t:body/t:p'));
      expect(paragraphs.filter((line) => line !== '')).toEqual(lines);
    }
  });

  it('marks every annotation with its quote, and counts what cannot be nested', () => {
    const mentions = files.flatMap(([path]) =>
      opened(textOf(exported, path), (document) => contents(document, '//t:body//*[@xml:id]')),
    );
    expect(mentions).toHaveLength(exported.report.written);
    const leftOut = lossCount(exported, 'overlap') + lossCount(exported, 'line-break');
    expect(mentions.length + leftOut).toBe(curated.length);
    const quotes = new Set(curated.map(({ quote }) => quote));
    for (const mention of mentions) expect(quotes.has(mention), mention).toBe(true);
  });

  it('points from each fact to a figure that is there, and from each mention to a decision', () => {
    let spans = 0;
    for (const [path] of files) {
      opened(textOf(exported, path), (document) => {
        const ids = new Set(contents(document, '//@xml:id'));
        for (const target of contents(document, '//@target | //@who | //@ana'))
          expect(ids.has(target.slice(1))).toBe(true);
        spans += document.find('//t:spanGrp/t:span', tei).length;
        const marked = document.find('//t:body//*[@xml:id]', tei).length;
        expect(document.find('//t:change', tei)).toHaveLength(marked);
      });
    }
    expect(spans).toBe(facts.length);
  });

  it('writes figures as TEI does', async () => {
    const text = 'Ngày 29-12, quý I/2026: hơn 3,2 ha, 18/21 thành viên, 1.402 lượt tàu; Nghị quyết 59-NQ/TW.';
    const of = (quote: string, content: object) => {
      const start = text.indexOf(quote);
      return {
        key: quote,
        state: 'suggested',
        start,
        end: start + quote.length,
        quote,
        content: { type: 'figure', bound: 'exact', ...content },
      };
    };
    const items = [
      of('29-12', { kind: 'date', value: 'XXXX-12-29' }),
      of('quý I/2026', { kind: 'date', value: '2026-Q1' }),
      of('3,2 ha', { kind: 'measure', value: 3.2, unit: 'har', bound: 'above', precision: -1 }),
      of('18/21', { kind: 'fraction', value: 18 / 21, numerator: 18, denominator: 21 }),
      of('1.402', { kind: 'cardinal', value: 1402, unit: 'lượt tàu', precision: 0 }),
      of('59-NQ/TW', { kind: 'identifier', value: '59-NQ/TW' }),
    ] as unknown as (typeof curated)[number][];
    const written = await exportAs('tei', [{ file: 'a.txt', text, items }], { withSuggestions: true });
    const found = opened(textOf(written, 'a.xml'), (document) =>
      document.find('//t:body//*[@xml:id]', tei).map((node) => {
        const element = node as XmlElement;
        const attributes = element.attrs.filter(({ name }) => name !== 'id' && name !== 'ana');
        return [element.name, Object.fromEntries(attributes.map(({ name, value }) => [name, value]))];
      }),
    );
    expect(found).toEqual([
      ['date', { when: '--12-29' }],
      ['date', { 'when-custom': '2026-Q1' }],
      ['measure', { type: 'measure', quantity: '3.2', unit: 'har', atLeast: '3.2' }],
      ['num', { type: 'fraction', value: '18/21', atLeast: String(18 / 21), atMost: String(18 / 21) }],
      ['measure', { type: 'cardinal', quantity: '1402', commodity: 'lượt tàu', atLeast: '1401.5', atMost: '1402.5' }],
      ['idno', { type: 'document' }],
    ]);
  });
});

describe('the report in Markdown', async () => {
  const report = await exportAs('markdown', documents);
  const text = textOf(report);

  it('has each fact once, with a footnote of its own that leads to its line', () => {
    const references = [...text.matchAll(/^- .*\[\^(\d+)\]$/gm)].map(([, number]) => number);
    const notes = [...text.matchAll(/^\[\^(\d+)\]: \[(.+), line (\d+)\]\(([^()]+)#L(\d+)\): “.*”\. .+$/gm)];
    expect(references).toHaveLength(facts.length);
    expect(notes.map(([, number]) => number)).toEqual(references);
    for (const [, , , line, path = '', anchor] of notes) {
      expect(anchor).toBe(line);
      expect(documents.some(({ file }) => file === decodeURIComponent(path))).toBe(true);
    }
  });

  it('counts what is no fact', () => {
    expect(report.report.written).toBe(facts.length);
    expect(lossCount(report, 'entity') + lossCount(report, 'figure-without-metric')).toBe(
      curated.length - facts.length,
    );
  });

  it('lets no text of a document become markup', async () => {
    const metric = '<img src=x> [a](command:b) ![c](d) `e` *f* _g_ # h | i $j$ [^1] https://k.vn www.l.vn m@n.vn';
    const quote = '5';
    const content = { type: 'figure', kind: 'cardinal', value: 5, bound: 'exact', metric } as const;
    const item = { key: 'a', state: 'suggested', start: 0, end: 1, quote, content } as const;
    const one = await exportAs('markdown', [{ file: 'a]( b.txt', text: '5', items: [item] }], {
      withSuggestions: true,
    });
    const heading = /^## (.*)$/m.exec(textOf(one))?.[1] ?? '';
    expect(heading.replace(/\\[\\`*_[\]<>#|~$&^{}!:@.]/g, '')).not.toMatch(/[`*_[\]<>#|$^@]|:\/\/|www\./);
    expect(heading.replace(/\\([\\`*_[\]<>#|~$&^{}!:@.])/g, '$1')).toBe(metric);
    expect(textOf(one)).toContain('(a%5D(%20b.txt#L1)');
  });

  it('tells findings with the notes of their facts', async () => {
    const [document] = documents;
    const item =
      document && curatedItems(document).find(({ content }) => content.type === 'figure' && statesFact(content));
    if (document === undefined || item === undefined) throw new Error('no fact');
    const { start, end, quote } = item;
    const finding = {
      type: 'conflict',
      facts: [{ file: document.file, start, end, quote }],
      explanation: '71 + 7 ≠ 77',
    } as const;
    const told = textOf(await exportAs('markdown', [document], { findings: [finding] }));
    const section = told.slice(told.indexOf('## Contradictions'));
    const stranger = { file: document.file, start: 0, end: 1, quote: 'x' };
    const wider = { ...finding, facts: [...finding.facts, stranger] };
    expect(textOf(await exportAs('markdown', [document], { findings: [wider] }))).not.toContain('## Contradictions');
    expect(section).toMatch(/^## Contradictions\n\n- 71 \+ 7 ≠ 77: “.*”\[\^\d+\]\n/);
  });
});
