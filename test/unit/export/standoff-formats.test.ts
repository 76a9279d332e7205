import Ajv from 'ajv';
import jsonld from 'jsonld';
import { describe, expect, it } from 'vitest';
import { entityKinds, figureKinds } from '../../../src/core/model.js';
import {
  awkwardTexts,
  codePoints,
  curatedItems,
  type Exported,
  exportAs,
  lossCount,
  reviewedTexts,
  textOf,
} from './reviewed-texts.js';

const documents = [...reviewedTexts(), ...awkwardTexts()];
const curated = documents.flatMap(curatedItems);
const labels = new Set<string>([...figureKinds, ...entityKinds]);

/** Reads a text as Python's str.splitlines does, and more strictly: every control but the tab ends a line. */
function pythonLines(text: string): string[] {
  const lines = text.split(/(?!\t)[\p{Cc}\u2028\u2029]/u);
  return lines.at(-1) === '' ? lines.slice(0, -1) : lines;
}

describe('brat standoff, by the rules of its specification', async () => {
  const exported = await exportAs('brat', documents);
  const paths = [...exported.files.keys()].filter((path) => path.endsWith('.ann'));

  it('has a text, annotations and nothing else for each document, and one configuration', () => {
    expect(paths).toHaveLength(documents.length);
    const others = [...exported.files.keys()].filter((path) => !path.endsWith('.ann'));
    expect(new Set(others)).toEqual(
      new Set(['annotation.conf', ...paths.map((path) => path.replace(/\.ann$/, '.txt'))]),
    );
    for (const path of paths) expect(path).not.toMatch(/\.\.|^\/|[":<>|?*\\]/);
  });

  it.each(paths)('has only lines that brat reads, whose texts stand at their offsets: %s', (path) => {
    const text = textOf(exported, path.replace(/\.ann$/, '.txt'));
    const standoff = textOf(exported, path);
    expect(text.startsWith('\ufeff')).toBe(false);
    expect(text).not.toContain('\r\n');
    const points = codePoints(text);
    const ids = new Set<string>();
    for (const line of pythonLines(standoff)) {
      const [id = '', data = '', ...tail] = line.split('\t');
      expect(ids.has(id), line).toBe(false);
      ids.add(id);
      if (id.startsWith('T')) {
        const [, type = '', places = ''] = /^(\S+) (\d+ \d+(?:;\d+ \d+)*)$/.exec(data) ?? [];
        expect(labels.has(type), line).toBe(true);
        const fragments = places.split(';').map((place) => place.split(' ').map(Number));
        const quotes = fragments.map(([start = 0, end = 0]) => points.slice(start, end));
        for (const quote of quotes) expect(quote).toMatch(/^[^\n\r\t]+$/);
        expect(tail).toEqual([quotes.join(' ')]);
      } else if (id.startsWith('A')) {
        const [, target = ''] = /^(?:Bound|Status) (T\d+) \w+$/.exec(data) ?? [];
        expect(ids.has(target), line).toBe(true);
        expect(tail).toEqual([]);
      } else {
        expect(id).toMatch(/^#\d+$/);
        const [, target = ''] = /^AnnotatorNotes (T\d+)$/.exec(data) ?? [];
        expect(ids.has(target), line).toBe(true);
        expect(() => JSON.parse(tail.join('\t'))).not.toThrow();
      }
    }
  });

  it('writes every curated annotation', () => {
    const written = paths.flatMap((path) => pythonLines(textOf(exported, path))).filter((line) => line.startsWith('T'));
    expect(written).toHaveLength(curated.length);
    expect(exported.report.written).toBe(curated.length);
  });

  it('configures every type and attribute value that it uses', () => {
    const sections = textOf(exported, 'annotation.conf').split(/^\[(\w+)\]$/m);
    expect(sections.filter((_, index) => index % 2 === 1)).toEqual(['entities', 'relations', 'events', 'attributes']);
    const types = (sections[2] ?? '').split('\n').filter((line) => /^\t\S+$/.test(line));
    expect(new Set(types.map((line) => line.trim()))).toEqual(labels);
    expect(sections[8]).toMatch(/^Bound\tArg:\S+, Value:exact\|about\|below\|above\|atLeast\|atMost\|vague$/m);
    expect(sections[8]).toMatch(/^Status\tArg:<ENTITY>, Value:accepted\|edited\|added\|suggested$/m);
  });

  it('splits a mention at the end of a line', async () => {
    const text = 'Hội nghị\r\n Khách hàng';
    const content = { type: 'entity', kind: 'event', canonical: 'Hội nghị Khách hàng' } as const;
    const item = { key: 'a', state: 'suggested' as const, start: 0, end: text.length, quote: text, content };
    const both = await exportAs('brat', [{ file: 'a.txt', text, items: [item] }], { withSuggestions: true });
    expect(textOf(both, 'a.ann').split('\n')[0]).toBe('T1\tevent 0 8;10 20\tHội nghị Khách hàng');
  });
});

/** What the recommendation requires of an annotation, its bodies and targets (Web Annotation Data Model, sections 3 and 4). */
const annotationSchema = {
  type: 'object',
  required: ['@context', 'id', 'type', 'target'],
  properties: {
    '@context': { type: 'array', contains: { const: 'http://www.w3.org/ns/anno.jsonld' } },
    id: { type: 'string', pattern: '^[a-z][a-z0-9+.-]*:[\\x21-\\x7e]+$' },
    type: { const: 'Annotation' },
    motivation: { enum: ['tagging', 'describing', 'identifying', 'classifying'] },
    created: { type: 'string', pattern: '^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\dZ$' },
    creator: {
      type: 'object',
      required: ['type', 'name'],
      properties: { type: { enum: ['Person', 'Organization', 'Software'] }, name: { type: 'string' } },
    },
    body: {
      type: 'array',
      items: {
        type: 'object',
        required: ['type', 'value'],
        properties: {
          type: { const: 'TextualBody' },
          value: { type: 'string' },
          format: { type: 'string' },
          purpose: { enum: ['tagging', 'describing'] },
        },
      },
    },
    target: {
      type: 'object',
      required: ['source', 'selector'],
      properties: {
        source: { type: 'string', pattern: "^[A-Za-z0-9._~!*'()%/-]+$" },
        selector: {
          type: 'array',
          minItems: 2,
          maxItems: 2,
          items: [
            {
              type: 'object',
              required: ['type', 'exact'],
              properties: {
                type: { const: 'TextQuoteSelector' },
                exact: { type: 'string', minLength: 1 },
                prefix: { type: 'string' },
                suffix: { type: 'string' },
              },
            },
            {
              type: 'object',
              required: ['type', 'start', 'end'],
              properties: {
                type: { const: 'TextPositionSelector' },
                start: { type: 'integer', minimum: 0 },
                end: { type: 'integer', minimum: 0 },
              },
            },
          ],
        },
      },
    },
  },
};

interface WebAnnotation {
  readonly id: string;
  readonly target: {
    readonly source: string;
    readonly selector: readonly [
      { readonly exact: string; readonly prefix: string; readonly suffix: string },
      { readonly start: number; readonly end: number },
    ];
  };
}

function webAnnotations(exported: Exported): WebAnnotation[] {
  return JSON.parse(textOf(exported));
}

type Expanded = Record<string, Record<string, { '@id': string }[]>[]>;

/** Its types want of loaders what its documentation calls optional. */
const expand: (document: unknown, options: object) => Promise<Expanded[]> = Reflect.get(jsonld as object, 'expand');

function textOfSource(source: string): string {
  const document = documents.find(({ file }) => file === decodeURIComponent(source));
  if (document === undefined) throw new Error(`no document ${source}`);
  return document.text;
}

describe('W3C Web Annotation', async () => {
  const exported = await exportAs('w3c', documents);
  const annotations = webAnnotations(exported);

  it('has what the recommendation requires, one annotation for each that was curated, each with its own IRI', () => {
    const validate = new Ajv().compile(annotationSchema);
    for (const annotation of annotations) {
      expect(validate(annotation), JSON.stringify(validate.errors)).toBe(true);
    }
    expect(annotations).toHaveLength(curated.length);
    expect(new Set(annotations.map(({ id }) => id)).size).toBe(curated.length);
  });

  it('counts code points, and its quotes stand there with their context', () => {
    for (const { target } of annotations) {
      const [{ exact, prefix, suffix }, { start, end }] = target.selector;
      const points = codePoints(textOfSource(target.source));
      expect(points.slice(start, end)).toBe(exact);
      expect(points.slice(0, start).endsWith(prefix)).toBe(true);
      expect(points.slice(end, Number.POSITIVE_INFINITY).startsWith(suffix)).toBe(true);
    }
  });

  it('counts UTF-16 when asked, and says so', async () => {
    const utf16 = webAnnotations(await exportAs('w3c', documents, { offsets: 'utf-16' }));
    for (const { target } of utf16) {
      const [{ exact }, position] = target.selector;
      expect(textOfSource(target.source).slice(position.start, position.end)).toBe(exact);
      expect(position).toMatchObject({ 'seedmark:offsets': 'utf-16' });
    }
  });

  // The terms of http://www.w3.org/ns/anno.jsonld that are used, since tests load nothing from the web.
  it('means the same to a JSON-LD processor', async () => {
    const oa = 'http://www.w3.org/ns/oa#';
    const context = {
      oa,
      ...{
        id: '@id',
        type: '@type',
        dc: 'http://purl.org/dc/elements/1.1/',
        as: 'http://www.w3.org/ns/activitystreams#',
      },
      ...{
        dcterms: 'http://purl.org/dc/terms/',
        foaf: 'http://xmlns.com/foaf/0.1/',
        xsd: 'http://www.w3.org/2001/XMLSchema#',
      },
      ...{ rdf: 'http://www.w3.org/1999/02/22-rdf-syntax-ns#', Annotation: 'oa:Annotation' },
      ...{ TextualBody: 'oa:TextualBody', TextQuoteSelector: 'oa:TextQuoteSelector' },
      ...{ TextPositionSelector: 'oa:TextPositionSelector', Person: 'foaf:Person', Software: 'as:Application' },
      tagging: 'oa:tagging',
      describing: 'oa:describing',
      motivation: { '@type': '@vocab', '@id': 'oa:motivatedBy' },
      purpose: { '@type': '@vocab', '@id': 'oa:hasPurpose' },
      creator: { '@type': '@id', '@id': 'dcterms:creator' },
      generator: { '@type': '@id', '@id': 'as:generator' },
      created: { '@type': 'xsd:dateTime', '@id': 'dcterms:created' },
      body: { '@type': '@id', '@id': 'oa:hasBody' },
      target: { '@type': '@id', '@id': 'oa:hasTarget' },
      source: { '@type': '@id', '@id': 'oa:hasSource' },
      selector: { '@type': '@id', '@id': 'oa:hasSelector' },
      start: { '@type': 'xsd:nonNegativeInteger', '@id': 'oa:start' },
      end: { '@type': 'xsd:nonNegativeInteger', '@id': 'oa:end' },
      ...{ exact: 'oa:exact', prefix: 'oa:prefix', suffix: 'oa:suffix', value: 'rdf:value' },
      ...{ format: 'dc:format', name: 'foaf:name' },
    };
    const documentLoader = async (documentUrl: string) => ({ documentUrl, document: { '@context': context } });
    const expanded: Expanded[] = await expand(JSON.parse(textOf(exported)), {
      base: 'file:///export/',
      safe: true,
      documentLoader,
    });
    expect(expanded).toHaveLength(curated.length);
    for (const node of expanded) {
      expect(node['@type']).toEqual([`${oa}Annotation`]);
      const [target] = node[`${oa}hasTarget`] ?? [];
      expect(target?.[`${oa}hasSource`]?.[0]?.['@id']).toMatch(/^file:\/\/\/export\/(?:seeds|awkward)\//);
      expect(target?.[`${oa}hasSelector`]).toHaveLength(2);
      expect(node[`${oa}hasBody`]).toHaveLength(2);
    }
  });

  it('is an empty list where nothing is curated', async () => {
    expect(webAnnotations(await exportAs('w3c', []))).toEqual([]);
  });
});

function jsonLines(exported: Exported): Record<string, unknown>[] {
  const text = textOf(exported);
  expect(text).not.toMatch(/[\u0085\u2028\u2029\r]/);
  return text
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line));
}

describe('doccano JSONL', async () => {
  const exported = await exportAs('doccano', documents);
  const lines = jsonLines(exported);

  it('has a line for each document, with labels [start, end, name] inside its text, in code points', () => {
    expect(lines).toHaveLength(documents.length);
    for (const [index, { text, label, file }] of lines.entries()) {
      const document = documents[index];
      if (document === undefined || typeof text !== 'string' || !Array.isArray(label)) throw new Error('no example');
      expect(file).toBe(document.file);
      const points = codePoints(text);
      const quotes = label.map(([start, end, name]) => {
        expect(labels.has(name)).toBe(true);
        return points.slice(start, end);
      });
      expect(quotes).toEqual(curatedItems(document).map(({ quote }) => quote.replaceAll('\r\n', '\n')));
    }
  });

  it('says what labels cannot hold, and how many labels overlap', () => {
    expect(lossCount(exported, 'content')).toBe(curated.length);
    expect(lossCount(exported, 'decision')).toBe(curated.length);
    const overlapping = documents.flatMap((document) => {
      const items = curatedItems(document);
      return items.filter((one) =>
        items.some((other) => one !== other && one.start < other.end && one.end > other.start),
      );
    });
    expect(overlapping.length).toBeGreaterThan(0);
    expect(lossCount(exported, 'overlap-warning')).toBe(overlapping.length);
  });
});

describe('spaCy and Prodigy JSONL', async () => {
  const exported = await exportAs('spacy', documents);

  it('has spans inside the text in code points, with start before end and a label, and an answer', () => {
    const lines = jsonLines(exported);
    expect(lines).toHaveLength(documents.length);
    for (const [index, { text, spans, answer }] of lines.entries()) {
      if (typeof text !== 'string' || !Array.isArray(spans)) throw new Error('no example');
      expect(answer).toBe('accept');
      const points = codePoints(text);
      const items = curatedItems(documents[index] ?? { file: '', text: '', items: [] });
      expect(spans.map(({ start, end }) => points.slice(start, end))).toEqual(
        items.map(({ quote }) => quote.replaceAll('\r\n', '\n')),
      );
      expect(spans.map(({ label }) => label)).toEqual(items.map(({ content }) => content.kind));
    }
  });

  it('counts spans that end inside a word', async () => {
    const text = 'Thu 3.000USD và 5tỷ đồng.';
    const content = { type: 'figure', kind: 'cardinal', value: 3000, bound: 'exact' } as const;
    const item = (start: number, end: number) =>
      ({ key: `${start}`, state: 'suggested', start, end, quote: text.slice(start, end), content }) as const;
    const cut = await exportAs('spacy', [{ file: 'a', text, items: [item(4, 9), item(16, 17), item(16, 19)] }], {
      withSuggestions: true,
    });
    expect(cut.report.written).toBe(3);
    expect(lossCount(cut, 'token-warning')).toBe(2);
  });
});

describe('Label Studio JSON', async () => {
  const exported = await exportAs('label-studio', documents, { withSuggestions: true });
  const tasks = JSON.parse(textOf(exported, 'tasks.json'));
  const config = textOf(exported, 'labelling-config.xml');

  it('names the tags of the configuration that it ships', () => {
    const [, control, object] = /<Labels name="(\w+)" toName="(\w+)">/.exec(config) ?? [];
    expect(config).toContain(`<Text name="${object}" value="$text"`);
    const allowed = new Set([...config.matchAll(/<Label value="([^"]+)"\/>/g)].map(([, value]) => value));
    const ids = new Set<string>();
    for (const task of tasks) {
      expect(typeof task.data.text).toBe('string');
      for (const { result } of [...task.annotations, ...task.predictions]) {
        for (const region of result) {
          expect(region).toMatchObject({ from_name: control, to_name: object, type: 'labels' });
          expect(allowed.has(region.value.labels[0])).toBe(true);
          expect(task.data.text.slice(region.value.start, region.value.end)).toBe(region.value.text);
          ids.add(`${task.data.file} ${region.id}`);
        }
      }
    }
    expect(ids.size).toBe(exported.report.written);
  });

  it('gives decisions as annotations and suggestions as predictions of a model', () => {
    const count = (key: 'annotations' | 'predictions') =>
      tasks.reduce(
        (sum: number, task: Record<typeof key, { result: unknown[] }[]>) =>
          sum + task[key].reduce((inner, { result }) => inner + result.length, 0),
        0,
      );
    expect(count('annotations')).toBe(curated.length);
    expect(count('predictions')).toBe(exported.report.unreviewed);
    for (const { predictions } of tasks) for (const one of predictions) expect(one.model_version).toBe('seedmark');
  });
});
