import { readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parse, stringify } from 'yaml';
import { listKeys } from '../../../src/core/project/keys.js';
import { lexiconOf } from '../../../src/core/project/lexicon.js';
import { emptyProject } from '../../../src/core/project/model.js';
import { readProject } from '../../../src/core/project/read.js';

const seed = 20260131;
const schema = JSON.parse(readFileSync(new URL('../../../media/schemas/project.schema.json', import.meta.url), 'utf8'));
const validate = new Ajv({ allErrors: true, allowUnionTypes: true }).compile(schema);

const sample = `# Ships of the bay
guideline: docs/guideline.md
seeds:
  - articles/**/*.txt
  - "!articles/drafts/**"
entityTypes:
  - id: ship
    label: Tàu thuyền
    color: "#4477aa"
    key: s
names:
  - canonical: Tàu Hòa Bình 09
    type: ship
    aliases: [tàu Hòa Bình]
ignore: [Sao Mai]
metrics:
  - name: sản lượng hàng hóa
    aliases: [lượng hàng qua cảng]
    unit: t
units:
  - code: "[teu]"
    name: TEU
same:
  - [sản lượng hàng hóa, hàng thông qua]
different:
  - [sản lượng hàng hóa, sản lượng thủy sản]
`;

function problemsOf(text: string): string[] {
  return readProject(text).problems.map(({ severity, line, column, code }) => `${severity} ${line}:${column} ${code}`);
}

function hasErrors(text: string): boolean {
  return readProject(text).problems.some(({ severity }) => severity === 'error');
}

describe('readProject', () => {
  it('reads all that a project says', () => {
    const { project, problems } = readProject(sample);
    expect(problems).toEqual([]);
    expect(project).toEqual({
      guideline: 'docs/guideline.md',
      seeds: ['articles/**/*.txt', '!articles/drafts/**'],
      entityTypes: [{ id: 'ship', label: 'Tàu thuyền', color: '#4477aa', key: 's' }],
      names: [{ canonical: 'Tàu Hòa Bình 09', type: 'ship', aliases: ['tàu Hòa Bình'] }],
      ignore: ['Sao Mai'],
      metrics: [{ name: 'sản lượng hàng hóa', aliases: ['lượng hàng qua cảng'], unit: 't' }],
      units: [{ code: '[teu]', name: 'TEU', aliases: [] }],
      same: [['sản lượng hàng hóa', 'hàng thông qua']],
      different: [['sản lượng hàng hóa', 'sản lượng thủy sản']],
    });
    expect(project && lexiconOf(project)).toMatchObject({
      names: [{ kind: 'ship', forms: ['Tàu Hòa Bình 09', 'tàu Hòa Bình'], source: 'project' }],
      rejected: [{ form: 'Sao Mai' }],
      units: [{ code: '[teu]', forms: ['TEU'] }],
    });
  });

  it.each(['', '# nothing yet\n', 'names:\n', '---\n'])('takes %j for a project that says nothing', (text) => {
    expect(readProject(text)).toEqual({ project: emptyProject, problems: [] });
  });

  it.each([
    ['guideline: docs/guideline.md', 'guideline: http://example.org', 'error 2:12 wrong-value'],
    ['guideline: docs/guideline.md', 'guideline: ../secret.md', 'error 2:12 wrong-value'],
    ['guideline: docs/guideline.md', 'guideline: javascript:alert(1)', 'error 2:12 wrong-value'],
    ['guideline: docs/guideline.md', 'guideline: [a]', 'error 2:12 wrong-type'],
    ['articles/**/*.txt', '/articles/*', 'error 4:5 wrong-value'],
    ['articles/**/*.txt', '7', 'error 4:5 wrong-type'],
    ['id: ship', 'id: Ship', 'error 7:9 wrong-value'],
    ['id: ship', 'id: person', 'error 7:9 wrong-value'],
    ['color: "#4477aa"', 'color: blue', 'error 9:12 wrong-value'],
    ['key: s', 'key: 7', 'error 10:10 wrong-type'],
    ['key: s', 'key: ss', 'error 10:10 wrong-value'],
    ['    type: ship\n', '', 'error 12:5 missing-field'],
    ['    type: ship\n', '    type: percent\n', 'error 13:11 wrong-value'],
    ['    type: ship\n', '    type: boat\n', 'warning 13:11 unknown-type'],
    ['[tàu Hòa Bình]', '[tàu hoà bình, tàu hòa bình]', 'warning 14:29 repeated'],
    ['aliases: [tàu', 'alias: [tàu', 'warning 14:5 unknown-key'],
    ['ignore: [Sao Mai]', 'ignored: [Sao Mai]', 'warning 15:1 unknown-key'],
    ['ignore: [Sao Mai]', 'ignore: Sao Mai', 'error 15:9 wrong-type'],
    ['[sản lượng hàng hóa, hàng thông qua]', '[sản lượng hàng hóa]', 'error 24:5 wrong-type'],
    ['ignore: [Sao Mai]', 'ignore: *all', 'error 15:9 alias'],
    ['ignore: [Sao Mai]', 'ignore: !!set {a}', 'error 15:15 tag'],
    ['ignore: [Sao Mai]', 'ignore: [', 'error 16:1 syntax'],
  ])('says at which line it is wrong: %s -> %s', (search, replacement, expected) => {
    expect(problemsOf(sample.replace(search, replacement))).toContain(expected);
  });

  it('keeps what is right beside what is wrong', () => {
    const { project } = readProject(sample.replace('key: s', 'key: ss').replace('code: "[teu]"', 'code: 5'));
    expect(project?.entityTypes).toEqual([{ id: 'ship', label: 'Tàu thuyền', color: '#4477aa' }]);
    expect(project?.units).toEqual([]);
    expect(project?.names).toHaveLength(1);
  });

  it.each([
    `names: ${'['.repeat(50_000)}`,
    `names:\n${'- '.repeat(50_000)}1`,
    `x: ${'a'.repeat(2 * 1024 * 1024)}`,
    'ignore:\n'.repeat(1000),
    `ignore: [${'1,'.repeat(100_000)}]`,
    `seeds: [${'a,'.repeat(101)}]`,
  ])('refuses what no project file is, whatever its size', (text) => {
    expect(hasErrors(text)).toBe(true);
    expect(readProject(text).problems.length).toBeLessThanOrEqual(200);
  });
});

/** For each field texts of which some are right; and what is right nowhere. */
const choices: Readonly<Record<string, readonly unknown[]>> = {
  guideline: [
    'a/b.md',
    'https://example.org/g',
    'https://',
    '../x',
    'a/../b',
    'a/..',
    '..b',
    'c:/x',
    '/x',
    'ftp://x/y',
  ],
  seeds: ['a/*.txt', '!b/**', '!', '/a', 'a[b]', '!!a', 'a\\b'],
  id: ['ship', 'a-1', 'Ship', 'person', 'date', 'fact', 'a'.repeat(33)],
  label: ['Tàu', ' '],
  color: ['#4477aa', '#abc', '#4477AAF'],
  key: ['s', '7', 'S', 'ab'],
  type: ['person', 'ship', 'percent', 'Ship'],
  unit: ['t', ''],
};
const wrong = fc.constantFrom<unknown>(null, 5, true, {}, [], '', ' ');
const mostly = (right: fc.Arbitrary<unknown>) => fc.oneof({ weight: 7, arbitrary: right }, wrong);
const field = (key: string): fc.Arbitrary<unknown> =>
  key === 'aliases'
    ? mostly(fc.array(mostly(fc.string()), { maxLength: 2 }))
    : mostly(fc.constantFrom(...(choices[key] ?? ['Tàu', 'TEU'])));
const list = (entry: fc.Arbitrary<unknown>) => mostly(fc.array(entry, { maxLength: 2 }));
const entriesOf = (keys: readonly string[]) =>
  list(mostly(fc.record(Object.fromEntries(keys.map((key) => [key, field(key)])), { requiredKeys: keys.slice(0, 1) })));
const pairsOf = list(mostly(fc.array(mostly(fc.constantFrom('GDP', 'CPI')), { minLength: 1, maxLength: 3 })));
const parts: Readonly<Record<string, fc.Arbitrary<unknown>>> = {
  guideline: field('guideline'),
  seeds: list(field('seeds')),
  ...Object.fromEntries(Object.entries(listKeys).map(([key, keys]) => [key, entriesOf(keys)])),
  ignore: list(field('name')),
  same: pairsOf,
  different: pairsOf,
  other: wrong,
};
const projects = fc
  .subarray(Object.keys(parts), { maxLength: 2 })
  .chain((keys) => fc.record(Object.fromEntries(keys.map((key) => [key, parts[key] ?? wrong]))));

describe('the schema', () => {
  it('accepts the sample', () => {
    expect(validate(parse(sample))).toBe(true);
  });

  it('accepts just what is read without errors', () => {
    let accepted = 0;
    fc.assert(
      fc.property(projects, (project) => {
        const text = stringify(project, { lineWidth: 0, aliasDuplicateObjects: false });
        const isValid = validate(parse(text));
        if (isValid) accepted++;
        expect(!hasErrors(text), text).toBe(isValid);
      }),
      { seed, numRuns: 3000 },
    );
    expect(accepted).toBeGreaterThan(400);
  });
});

describe('any text', () => {
  it('is read without throwing, with problems at lines that it has', () => {
    const mutated = fc
      .tuple(fc.nat(sample.length), fc.nat(30), fc.oneof(fc.string(), fc.constantFrom(...'[]{}:,-&*!|>#"\'%@`\n\t')))
      .map(([at, length, text]) => sample.slice(0, at) + text + sample.slice(at + length));
    fc.assert(
      fc.property(fc.oneof(mutated, fc.string({ unit: 'binary' })), (text) => {
        const { project, problems } = readProject(text);
        const lines = text.split('\n').length;
        for (const { line, column } of problems) {
          expect(line).toBeGreaterThanOrEqual(1);
          expect(line).toBeLessThanOrEqual(lines + 1);
          expect(column).toBeGreaterThanOrEqual(1);
        }
        if (project === undefined) expect(problems).not.toEqual([]);
      }),
      { seed, numRuns: 2000 },
    );
  });
});
