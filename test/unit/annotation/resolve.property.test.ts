import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createAnchor, hasDistinctContext } from '../../../src/core/annotation/anchor.js';
import type { Annotation } from '../../../src/core/annotation/model.js';
import { reanchor, resolveAnchors } from '../../../src/core/annotation/resolve.js';
import { cases } from '../cases.js';

/** A whole letter (NFC, newlines as LF) that keeps its identity through edits, so that a test can follow it. */
interface Letter {
  readonly form: string;
  readonly id: number;
}

/** How a text is written down: the same letters in another form are the same text. */
interface Form {
  readonly normalization: 'NFC' | 'NFD';
  /** One for each newline in turn, so that mixed newlines occur. */
  readonly newlines: readonly string[];
  readonly mark: boolean;
}

interface Edit {
  readonly kind: 'insert' | 'delete' | 'replace' | 'move' | 'copy' | 'deleteParagraph';
  readonly at: number;
  readonly to: number;
  readonly length: number;
  readonly text: string;
}

const numbers = ['5', '7', '15', '42,5', '42,7', '1.250', '2025', '300'];
const words = [
  'tăng',
  'giảm',
  'sản lượng',
  'ủy ban',
  '🙂',
  '👨‍👩‍👧',
  'x̃',
  'cà phê',
  'so với',
  '(',
  ').',
  ',',
  '%',
  'hoà',
  'đã',
  '"',
];
const boilerplate = [
  'so với cùng kỳ năm trước của toàn ngành, theo số liệu được công bố',
  'tăng 5% và giảm 7% so với tháng 4',
];

const word = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom(...numbers) },
  { weight: 6, arbitrary: fc.constantFrom(...words) },
  { weight: 1, arbitrary: fc.constantFrom(...boilerplate) },
);
const paragraph = fc.array(word, { minLength: 1, maxLength: 25 }).map((list) => list.join(' '));
const paragraphs = fc.oneof(
  fc.array(paragraph, { minLength: 1, maxLength: 6 }),
  fc.tuple(paragraph, fc.nat({ max: 5 })).map(([row, times]) => Array(times + 1).fill(row)),
);
const form: fc.Arbitrary<Form> = fc.record({
  normalization: fc.constantFrom('NFC', 'NFD'),
  newlines: fc.array(fc.constantFrom('\n', '\r\n', '\r'), { minLength: 1, maxLength: 3 }),
  mark: fc.boolean(),
});
const edit: fc.Arbitrary<Edit> = fc.record({
  kind: fc.constantFrom('insert', 'delete', 'replace', 'move', 'copy', 'deleteParagraph'),
  at: fc.nat({ max: 2000 }),
  to: fc.nat({ max: 2000 }),
  length: fc.nat({ max: 30 }),
  text: fc.oneof(word, fc.constantFrom(' ', '1', '.', '\n', ' 5 ', ' tăng 7%', '̃'), fc.string({ maxLength: 4 })),
});

let nextId = 0;

function lettersOf(text: string): Letter[] {
  const forms =
    text
      .replaceAll(/\r\n?/g, '\n')
      .normalize('NFC')
      .match(/\P{M}?\p{M}*/gu) ?? [];
  return forms.filter((letter) => letter !== '').map((letter) => ({ form: letter, id: nextId++ }));
}

/** Letters as they stand beside each other: a mark that came to stand after a letter makes one letter with it. */
function settle(letters: readonly Letter[]): Letter[] {
  const settled: Letter[] = [];
  for (const letter of letters) {
    const last = settled.at(-1);
    if (last !== undefined && /^\p{M}/u.test(letter.form)) {
      settled[settled.length - 1] = { form: (last.form + letter.form).normalize('NFC'), id: nextId++ };
    } else settled.push(letter);
  }
  return settled;
}

function apply(letters: readonly Letter[], { kind, at, to, length, text }: Edit): Letter[] {
  const place = letters.length === 0 ? 0 : at % (letters.length + 1);
  const inserted = lettersOf(text);
  if (kind === 'insert') return letters.toSpliced(place, 0, ...inserted);
  if (kind === 'delete') return letters.toSpliced(place, length);
  if (kind === 'replace') return letters.toSpliced(place, length, ...inserted);
  const lines = linesOf(letters);
  const from = at % lines.length;
  const line = lines[from] ?? [];
  if (kind === 'deleteParagraph') return lines.toSpliced(from, 1).flat();
  if (kind === 'move')
    return lines
      .toSpliced(from, 1)
      .toSpliced(to % lines.length, 0, line)
      .flat();
  // To copy and then delete the first is to move: a copy is the same occurrence.
  return lines.toSpliced(to % (lines.length + 1), 0, line).flat();
}

function linesOf(letters: readonly Letter[]): Letter[][] {
  const lines: Letter[][] = [[]];
  for (const letter of letters) {
    lines.at(-1)?.push(letter);
    if (letter.form === '\n') lines.push([]);
  }
  return lines;
}

/** The text written down in a form, with the offset at which each letter starts, and the end. */
function write(
  letters: readonly Letter[],
  { normalization, newlines, mark }: Form,
): { text: string; starts: number[] } {
  const starts: number[] = [];
  let text = mark ? '\ufeff' : '';
  let newlineCount = 0;
  for (const letter of letters) {
    starts.push(text.length);
    if (letter.form !== '\n') text += letter.form.normalize(normalization);
    else {
      const newline = newlines[newlineCount++ % newlines.length] ?? '\n';
      // CR before LF would be one newline, not two.
      text += newline === '\n' && text.endsWith('\r') ? '\r\n' : newline;
    }
  }
  starts.push(text.length);
  return { text, starts };
}

const canonical = (text: string): string =>
  text
    .replace(/^\ufeff/, '')
    .replaceAll(/\r\n?/g, '\n')
    .normalize('NFC');

/** Spans, in letters, of the numbers and some of the words. */
function mentions(letters: readonly Letter[]): [number, number][] {
  const spans: [number, number][] = [];
  const text = letters.map(({ form: letter }) => (letter.length === 1 ? letter : '_')).join('');
  for (const match of text.matchAll(/\d+(?:[.,]\d+)*|tăng/g)) spans.push([match.index, match.index + match[0].length]);
  return spans;
}

function annotate(text: string, start: number, end: number, id: number): Annotation {
  return {
    id: `a${id}`,
    status: 'accepted',
    anchor: createAnchor(text, start, end),
    content: { type: 'figure', kind: 'cardinal', value: id, bound: 'exact', precision: 0 },
    reviewer: 'r',
    time: '2026-01-05T08:00:00Z',
  };
}

function check(texts: readonly string[], before: Form, after: Form, edits: readonly Edit[]): void {
  const old = settle(lettersOf(texts.join('\n')));
  const now = edits.reduce((letters, next) => settle(apply(letters, next)), old);
  const written = write(old, before);
  const { text, starts } = write(now, after);
  const spans = mentions(old);
  const annotations = spans.map(([from, to], id) =>
    annotate(written.text, written.starts[from] ?? 0, written.starts[to] ?? 0, id),
  );
  const resolutions = resolveAnchors(text, annotations);
  expect(resolutions.map(({ annotation }) => annotation)).toEqual(annotations);
  const whole = canonical(text);
  for (const [at, resolution] of resolutions.entries()) {
    const { annotation } = resolution;
    const [from, to] = spans[at] ?? [0, 0];
    const ids = old.slice(from, to).map(({ id }) => id);
    const places = now.flatMap((letter, place) =>
      letter.id === ids[0] && ids.every((id, step) => now[place + step]?.id === id) ? [place] : [],
    );
    const [first] = places;
    const quote = canonical(annotation.anchor.quote);
    const [prefix, suffix] = [canonical(annotation.anchor.prefix), canonical(annotation.anchor.suffix)];
    const full = prefix + quote + suffix;
    if (
      first !== undefined &&
      hasDistinctContext(annotation.anchor) &&
      standsAt(text, starts, first, ids.length, prefix, suffix)
    ) {
      const once = whole.split(full).length === 2 && whole.indexOf(full) === whole.lastIndexOf(full);
      // A side of few letters is no evidence where something else was put in its line.
      const telling = [prefix, suffix].every((side) => side.length >= 8);
      if (once && telling) expect(resolution, 'found again').toMatchObject({ span: { start: starts[first] } });
    }
    if (resolution.state === 'orphan') continue;
    const { start, end } = resolution.span;
    expect(start).toBeLessThan(end);
    expect(starts).toContain(start);
    expect(starts).toContain(end);
    if (resolution.state === 'stale') continue;
    expect(canonical(text.slice(start, end))).toBe(quote);
    const left = canonical(text.slice(0, start));
    const right = canonical(text.slice(end));
    if (/\d/.test(quote)) expect(isWholeNumber(left, right), 'the whole number').toBe(true);
    const isTracked = places.some((place) => starts[place] === start);
    const sameContext = left.endsWith(prefix) && right.startsWith(suffix);
    // Where all text before, or after, is what it was, no reader could tell that a row was put among equal rows.
    const samePlace =
      left === canonical(written.text.slice(0, written.starts[from])) ||
      right === canonical(written.text.slice(written.starts[to]));
    expect(isTracked || sameContext || samePlace, 'another occurrence').toBe(true);
  }
  const renewed = resolveAnchors(text, reanchor(text, annotations));
  for (const [at, { state }] of renewed.entries()) {
    if (/moved/.test(resolutions[at]?.state ?? '')) expect(state).toBe('unmoved');
  }
}

function standsAt(
  text: string,
  starts: number[],
  first: number,
  length: number,
  prefix: string,
  suffix: string,
): boolean {
  const [start, end] = [starts[first] ?? 0, starts[first + length] ?? 0];
  return canonical(text.slice(0, start)).endsWith(prefix) && canonical(text.slice(end)).startsWith(suffix);
}

function isWholeNumber(left: string, right: string): boolean {
  return !/\d[.,]?$/.test(left) && !/^[.,]?\d/.test(right);
}

describe('anchoring', () => {
  it('loses no annotation and never goes to another number or occurrence, whatever happens to the text', () => {
    fc.assert(fc.property(paragraphs, form, form, fc.array(edit, { maxLength: 6 }), check), {
      numRuns: cases(1000),
      seed: 20260105,
    });
  });
});
