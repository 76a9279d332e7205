import { readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { readSidecar } from '../../../src/core/sidecar/read.js';
import { writeSidecar } from '../../../src/core/sidecar/write.js';
import { cases } from '../cases.js';
import { sampleAnnotations, sidecarOf } from './samples.js';

const sample = writeSidecar(undefined, sidecarOf(sampleAnnotations));
const schema = JSON.parse(readFileSync(new URL('../../../media/schemas/sidecar.schema.json', import.meta.url), 'utf8'));
const validate = new Ajv({ allErrors: true, allowUnionTypes: true }).compile(schema);

function problemsOf(text: string): string[] {
  const reading = readSidecar(text);
  if (!('problems' in reading)) return [];
  return reading.problems.map(({ line, column, code }) => `${line}:${column} ${code}`);
}

describe('readSidecar', () => {
  it.each([
    ['status: edited', 'status: maybe', '26:13 wrong-value'],
    ['kind: percent', 'kind: per cent', '34:13 wrong-value'],
    ['value: 42.5', 'value: [42.5]', '35:14 wrong-type'],
    ['value: 42.5', 'value: .inf', '35:14 wrong-type'],
    ['start: 58', 'start: -1', '14:12 wrong-value'],
    ['start: 58', 'start: 57', '15:10 wrong-value'],
    ['line: 1', 'line: 0', '16:11 wrong-value'],
    ['reviewer: "Lan"', 'reviewer: 5', '20:15 wrong-type'],
    ['reviewer: "Lan"', 'reviewed: "Lan"', '9:5 missing-field'],
    ['time: "2026-01-05T08:00:00Z"', 'time: "yesterday"', '21:11 wrong-value'],
    ['status: edited', 'status: edited\n    status: added', '27:5 duplicate-key'],
    ['status: edited', 'status: &a edited', '26:16 alias'],
    ['status: edited', 'status: *a', '26:13 alias'],
    ['status: edited', 'status: !!str edited', '26:19 tag'],
    ['status: edited', 'status: !custom edited', '26:13 tag'],
    ['id: a106', 'id: a58', '25:5 duplicate-id'],
    ['version: 1', 'version: 2', '1:10 newer-version'],
    ['version: 1', 'version: one', '1:10 wrong-type'],
    ['document:', 'about:', '1:1 missing-field'],
    ['newline: lf', 'newline: [', '7:3 syntax'],
  ])('says at which line it is wrong: %s -> %s', (search, replacement, expected) => {
    expect(problemsOf(sample.replace(search, replacement))).toEqual([expected]);
  });

  it.each([
    ['', 'wrong-type'],
    ['- 1', 'wrong-type'],
    ['version: 1\n---\nversion: 1\n', 'syntax'],
    ['%YAML 1.1\n---\nversion: 1\n', 'syntax'],
    [`version: 1\nx: ${'['.repeat(50_000)}`, 'too-deep'],
    [`version: 1\nx:\n${'- '.repeat(50_000)}1`, 'too-deep'],
    [`version: 1\nx: ${'{a: '.repeat(40)}1${'}'.repeat(40)}`, 'too-deep'],
    [`version: 1\n${'#'.repeat(17 * 1024 * 1024)}`, 'too-large'],
  ])('refuses what no sidecar is, whatever its size', (text, code) => {
    expect(problemsOf(text).join()).toContain(code);
  });

  it('takes keys of the prototype for data', () => {
    const text = sample.replace('version: 1', 'version: 1\n__proto__: {polluted: 1}\nconstructor: {a: 1}');
    expect(problemsOf(text)).toEqual([]);
    expect(({} as { polluted?: number }).polluted).toBeUndefined();
  });

  it.each([
    ['ship', true],
    ['tau-thuyen-2', true],
    ['Ship', false],
    ['percent', false],
    ['2ship', false],
    ['a'.repeat(33), false],
  ])('takes %s for the id of a type of a project: %s', (kind, isTaken) => {
    const text = sample.replaceAll(/kind: (?:person|organization|place|event|document|award)/g, `kind: ${kind}`);
    expect(text).not.toBe(sample);
    expect(problemsOf(text).length === 0).toBe(isTaken);
    expect(validate(parse(text))).toBe(isTaken);
  });

  it('reads the sample of the format description', () => {
    const page = readFileSync(new URL('../../../media/sidecar-format.md', import.meta.url), 'utf8');
    const yaml = (page.split('```yaml\n')[1] ?? '').split('```')[0] ?? '';
    const text = yaml.replace('9f2c…', '9f2c'.repeat(16));
    expect(problemsOf(text)).toEqual([]);
    expect(validate(parse(text))).toBe(true);
  });

  it('reads ten thousand keys in a moment', () => {
    const keys = Array.from({ length: 10_000 }, (_, at) => `  k${at}: 1\n`).join('');
    expect(problemsOf(`${sample}more:\n${keys}`)).toEqual([]);
  });
});

/** A sidecar with some of its characters or lines deleted, repeated, swapped or overwritten. */
const mutated = fc
  .array(
    fc.record({
      at: fc.nat({ max: sample.length }),
      length: fc.nat({ max: 40 }),
      kind: fc.constantFrom('delete', 'repeat', 'insert', 'line'),
      text: fc.oneof(
        fc.string({ maxLength: 6 }),
        fc.constantFrom(
          '\n',
          ':',
          ' ',
          '  ',
          '- ',
          '"',
          "'",
          '{',
          ']',
          '&a ',
          '*a',
          '!!set ',
          '|',
          '>',
          '#',
          '\t',
          '---\n',
          '%',
          '🙂',
          'null',
          '~',
        ),
      ),
    }),
    { minLength: 1, maxLength: 4 },
  )
  .map((mutations) => mutations.reduce(mutate, sample));

interface Mutation {
  readonly at: number;
  readonly length: number;
  readonly kind: string;
  readonly text: string;
}

function mutate(text: string, { at, length, kind, text: inserted }: Mutation): string {
  if (kind === 'insert') return text.slice(0, at) + inserted + text.slice(at);
  if (kind === 'repeat') return text.slice(0, at + length) + text.slice(at);
  if (kind === 'delete') return text.slice(0, at) + text.slice(at + length);
  const lines = text.split('\n');
  const [line = ''] = lines.splice(at % lines.length, 1);
  lines.splice(length % lines.length, 0, line);
  return lines.join('\n');
}

describe('a mutated sidecar', () => {
  it('is read or refused as the schema says, and what is read is written back without loss', () => {
    fc.assert(
      fc.property(mutated, (text) => {
        const reading = readSidecar(text);
        if ('problems' in reading) {
          expect(reading.problems.length).toBeGreaterThan(0);
          for (const { line, column } of reading.problems) expect(Math.min(line, column)).toBeGreaterThan(0);
          const structural = reading.problems.every(({ code }) => /missing|wrong/.test(code));
          if (structural && !reading.problems.some(({ message }) => message.startsWith('"end"'))) {
            expect(validate(parse(text)), `${reading.problems[0]?.message}`).toBe(false);
          }
          return;
        }
        const valid = validate(parse(text));
        expect(valid, JSON.stringify(validate.errors)).toBe(true);
        const written = writeSidecar(text, reading.sidecar);
        const again = readSidecar(written);
        if ('problems' in again) throw new Error(again.problems[0]?.message);
        expect(new Set(again.sidecar.annotations)).toEqual(new Set(reading.sidecar.annotations));
        const emptied = readSidecar(writeSidecar(text, { ...reading.sidecar, annotations: [] }));
        expect('sidecar' in emptied && emptied.sidecar.annotations).toEqual([]);
        const renewed = { ...reading.sidecar, annotations: sampleAnnotations };
        expect(readSidecar(writeSidecar(text, renewed))).toEqual({ sidecar: renewed });
      }),
      { numRuns: cases(1000), seed: 20260105 },
    );
  });
});
