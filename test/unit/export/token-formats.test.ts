import { describe, expect, it } from 'vitest';
import type { ReviewItem } from '../../../src/core/annotation/review.js';
import type { ReviewedDocument } from '../../../src/core/export/exporter.js';
import { awkwardTexts, curatedItems, exportAs, lossCount, reviewedTexts, textOf } from './reviewed-texts.js';

const documents = [...reviewedTexts(), ...awkwardTexts()];
const curated = documents.flatMap(curatedItems);

/** A document with mentions of these words, as suggestions. */
function documentOf(text: string, ...mentions: readonly (readonly [quote: string, kind: string])[]): ReviewedDocument {
  const items = mentions.map(([quote, kind]): ReviewItem => {
    const start = text.indexOf(quote);
    const content = { type: 'entity', kind, canonical: quote } as const;
    return { key: `${start} ${quote}`, state: 'suggested', start, end: start + quote.length, quote, content };
  });
  return { file: 'a.txt', text, items };
}

interface Chunk {
  readonly kind: string;
  readonly words: readonly string[];
}

/** Reads sentences of tags as seqeval does in its strict mode for IOB2: an `I-` has to follow a `B-` or `I-` of its kind. */
function chunksOf(sentence: readonly (readonly [word: string, tag: string])[]): Chunk[] {
  const chunks: { kind: string; words: string[] }[] = [];
  let open: string | undefined;
  for (const [word, tag] of sentence) {
    const [, position, kind] = /^([BI])-(\S+)$/.exec(tag) ?? [];
    if (position === undefined || kind === undefined) {
      expect(tag).toBe('O');
      open = undefined;
    } else if (position === 'B') {
      chunks.push({ kind, words: [word] });
      open = kind;
    } else {
      expect(kind).toBe(open);
      chunks.at(-1)?.words.push(word);
    }
  }
  return chunks;
}

function sentencesOf(conll: string): [string, string][][] {
  return conll
    .split('\n\n')
    .filter((block) => block !== '')
    .map((block) =>
      block.split('\n').map((line): [string, string] => {
        const fields = line.split(' ');
        expect(fields, line).toHaveLength(2);
        return [fields[0] ?? '', fields[1] ?? ''];
      }),
    );
}

describe('CoNLL in IOB2', async () => {
  const exported = await exportAs('conll', documents);
  const sentences = sentencesOf(textOf(exported).replace(/\n+$/, ''));

  it('has two columns, ends each sentence with a blank line, and tells documents apart', () => {
    expect(textOf(exported).endsWith('\n\n')).toBe(true);
    const starts = sentences.filter(([first]) => first?.[0] === '-DOCSTART-');
    expect(starts).toHaveLength(documents.length);
    for (const start of starts) expect(start).toEqual([['-DOCSTART-', 'O']]);
    for (const [word] of sentences.flat()) expect(word).toMatch(/^[^\s\p{Cc}]+$/u);
  });

  it('has a chunk for each annotation, but for those that it counts', () => {
    const chunks = sentences.flatMap(chunksOf);
    const leftOut =
      lossCount(exported, 'overlap') + lossCount(exported, 'token-cut') + lossCount(exported, 'line-break');
    expect(chunks).toHaveLength(exported.report.written);
    expect(chunks.length + leftOut).toBe(curated.length);
    const quotes = new Set(curated.map(({ quote, content }) => `${content.kind} ${quote.replace(/\s/g, '')}`));
    for (const { kind, words } of chunks) expect(quotes.has(`${kind} ${words.join('')}`), words.join(' ')).toBe(true);
  });

  it('holds every word of the texts', () => {
    const words = sentences.flat().flatMap(([word]) => (word === '-DOCSTART-' ? [] : [word]));
    expect(words.join('')).toBe(documents.map(({ text }) => text.replace(/[\s\p{Cc}]/gu, '')).join(''));
  });

  it('opens a mention anew beside one of its kind, and leaves out what overlaps or cuts a token', async () => {
    const document = documentOf(
      'Huế Hà Nội 5tỷ.',
      ['Huế', 'place'],
      ['Hà Nội', 'place'],
      ['Nội', 'person'],
      ['5', 'award'],
    );
    const cut = await exportAs('conll', [document], { withSuggestions: true });
    expect(textOf(cut)).toBe('-DOCSTART- O\n\nHuế B-place\nHà B-place\nNội I-place\n5tỷ O\n. O\n\n');
    expect([lossCount(cut, 'overlap'), lossCount(cut, 'token-cut')]).toEqual([1, 1]);
  });
});

interface TsvSpan {
  readonly start: number;
  readonly end: number;
  readonly value: string;
}

/** Undoes the escapes of a text or token: the named ones, and a backslash before any other control. */
function unescaped(text: string): string {
  const named: Record<string, string> = { t: '\t', n: '\n', f: '\f', r: '\r', b: '\b', '\\': '\\' };
  return text.replace(/\\([\s\S])/g, (_, character: string) => named[character] ?? character);
}

/** Reads a file as WebAnno's documentation of TSV 3.3 says, and holds its offsets against the text. */
function readTsv(tsv: string, text: string): TsvSpan[] {
  const [format, layer, blank, blankToo, ...lines] = tsv.split('\n');
  expect(format).toBe('#FORMAT=WebAnno TSV 3.3');
  const [, features = ''] = /^#T_SP=[\w.]+((?:\|\w+)+)$/.exec(layer ?? '') ?? [];
  expect([blank, blankToo]).toEqual(['', '']);
  const columns = features.split('|').length - 1;
  const spans = new Map<string, { start: number; end: number; value: string }>();
  let sentence = '';
  let number = 0;
  let begin: number | undefined;
  for (const [index, line] of lines.entries()) {
    if (line === '') continue;
    if (line.startsWith('#Text=')) {
      sentence = unescaped(line.slice('#Text='.length));
      number += 1;
      begin = undefined;
      if (index > 0) expect(lines[index - 1]).toBe('');
      continue;
    }
    const fields = line.split('\t');
    expect(fields).toHaveLength(3 + columns + 1);
    expect(fields.at(-1)).toBe('');
    const [id = '', place = '', token = '', identifiers = '', values = ''] = fields;
    expect(id).toMatch(new RegExp(`^${number}-\\d+(?:\\.\\d+)?$`));
    const [start = 0, end = 0] = place.split('-').map(Number);
    begin ??= start;
    expect(text.slice(start, end)).toBe(unescaped(token));
    expect(sentence.slice(start - begin, end - begin)).toBe(unescaped(token));
    if (values === '_') {
      expect(identifiers).toBe('_');
      continue;
    }
    const stack = values.split('|');
    expect(identifiers.split('|')).toHaveLength(stack.length);
    for (const [layerIndex, value] of stack.entries()) {
      const [, name = '', disambiguation] = /^([\w-]+)(?:\[(\d+)\])?$/.exec(value) ?? [];
      expect(name, value).not.toBe('');
      expect(identifiers.split('|')[layerIndex]).toBe(disambiguation === undefined ? '*' : `*[${disambiguation}]`);
      if (stack.length > 1) expect(disambiguation).toBeDefined();
      const key = disambiguation ?? `alone ${id}`;
      const known = spans.get(key);
      if (known !== undefined) expect(known.value).toBe(name);
      spans.set(key, { start: known?.start ?? start, end, value: name });
    }
  }
  return [...spans.values()];
}

describe('WebAnno TSV 3.3', async () => {
  const exported = await exportAs('webanno-tsv', documents);

  it('has a file for each document whose spans are the annotations, in UTF-16', () => {
    const inOrder = (spans: readonly TsvSpan[]) =>
      [...spans].sort(
        (one, other) => one.start - other.start || other.end - one.end || (one.value < other.value ? -1 : 1),
      );
    const files = [...exported.files].map(([, bytes]) => bytes.toString('utf8'));
    expect(files).toHaveLength(documents.length);
    for (const [index, tsv] of files.entries()) {
      const document = documents[index];
      if (document === undefined) throw new Error('a file too many');
      const onOneLine = curatedItems(document).filter(({ quote }) => !/[\n\r\u2028\u2029]/.test(quote));
      const expected = onOneLine.map(({ start, end, content }) => ({ start, end, value: content.kind }));
      expect(inOrder(readTsv(tsv, document.text))).toEqual(inOrder(expected));
    }
    expect(exported.report.written + lossCount(exported, 'line-break')).toBe(curated.length);
  });

  it('stacks mentions, and gives parts of a token a row of their own', async () => {
    const document = documentOf('Hà Nội 5tỷ\\.', ['Hà Nội', 'place'], ['Nội', 'person'], ['5', 'award']);
    const stacked = await exportAs('webanno-tsv', [document], { withSuggestions: true });
    expect(textOf(stacked, 'a.tsv').split('\n').slice(4)).toEqual([
      '#Text=Hà Nội 5tỷ\\\\.',
      '1-1\t0-2\tHà\t*[1]\tplace[1]\t',
      '1-2\t3-6\tNội\t*[1]|*[2]\tplace[1]|person[2]\t',
      '1-3\t7-10\t5tỷ\t_\t_\t',
      '1-3.1\t7-8\t5\t*\taward\t',
      '1-4\t10-11\t\\\\\t_\t_\t',
      '1-5\t11-12\t.\t_\t_\t',
      '',
    ]);
  });
});
