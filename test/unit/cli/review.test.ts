import { chmodSync, existsSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { beforeAll, describe, expect, it } from 'vitest';
import { copyOfSamples, parseRecords, runCli, temporaryFolder } from './run-cli.js';

const seed = 'seeds/002_cang-hai-luu-2025.txt';
const sidecar = `${seed}.annotations.yaml`;
const accept = ['annotate', '--accept', 'all', '--reviewer', 'Lan Ngô'];

function replaceIn(path: string, old: string, by: string): void {
  const text = readFileSync(path, 'utf8');
  expect(text).toContain(old);
  writeFileSync(path, text.replaceAll(old, by));
}

describe('annotate, then export and check', () => {
  let folder = '';
  beforeAll(async () => {
    folder = copyOfSamples();
    const run = await runCli(folder, [...accept, '--reject', 'event', '.']);
    expect(run).toMatchObject({ status: 0, stderr: '' });
  });

  it('writes a sidecar beside each text, and leaves decisions alone the second time', async () => {
    const names = readdirSync(join(folder, 'seeds'));
    expect(names.filter((name) => name.endsWith('.yaml'))).toHaveLength(8);
    const before = readFileSync(join(folder, sidecar), 'utf8');
    expect(before).toContain('reviewer: "Lan Ngô"');
    const { stdout } = await runCli(folder, ['annotate', '--reject', 'all', '--reviewer', 'An', seed]);
    expect(stdout).toBe(`${seed}: 0 accepted, 0 rejected\n`);
    expect(readFileSync(join(folder, sidecar), 'utf8')).toBe(before);
  });

  it('exports what was accepted: the suggestions without the rejected ones, with who decided', async () => {
    const [extracted, exported] = await Promise.all([
      runCli(folder, ['extract', 'seeds']),
      runCli(folder, ['export', '--format', 'jsonl', 'seeds']),
    ]);
    expect(exported.status).toBe(0);
    const suggestions = parseRecords(extracted.stdout).filter(({ kind }) => kind !== 'event');
    const expected = suggestions.map(({ rule, ...fact }) => (fact.type === 'fact' ? fact : { ...fact, rule }));
    const records = parseRecords(exported.stdout);
    expect(records.map(({ id, status, reviewer, time, ...suggestion }) => suggestion)).toEqual(expected);
    expect(new Set(records.map(({ status, reviewer }) => `${status} ${reviewer}`))).toEqual(
      new Set(['accepted Lan Ngô']),
    );
    const written = expected.filter(({ type }) => type !== 'fact').length;
    expect(exported.stderr).toBe(`${written} written from 8 texts, 0 unreviewed\n`);
  });

  it('writes facts as CSV into a file, one row a fact, and says what the table cannot hold', async () => {
    const [extracted, exported] = await Promise.all([
      runCli(folder, ['extract', 'seeds']),
      runCli(folder, ['export', '--format', 'csv', '--out', 'facts.csv', 'seeds']),
    ]);
    expect(exported).toMatchObject({ status: 0, stdout: '' });
    const facts = parseRecords(extracted.stdout).filter(({ type }) => type === 'fact');
    const rows: Record<string, string>[] = parse(readFileSync(join(folder, 'facts.csv')), { columns: true, bom: true });
    const unformula = (cell: string | undefined) => cell?.replace(/^'(?=[-+=@])/, '');
    expect(rows.map(({ file, metric, quote }) => [file, unformula(metric), unformula(quote)])).toEqual(
      facts.map(({ file, metric, quote }) => [file, metric, quote]),
    );
    for (const { file = '', line, quote } of rows) {
      const lines = readFileSync(join(folder, file), 'utf8').split('\n');
      expect(lines[Number(line) - 1]).toContain(unformula(quote));
    }
    expect(exported.stderr).toMatch(new RegExp(`^${facts.length} written from 8 texts, 0 unreviewed\nleft out: `));
  });

  it('finds nothing wrong', async () => {
    expect(await runCli(folder, ['check', '.'])).toMatchObject({ status: 0, stderr: '' });
  });
});

describe('check', () => {
  it('counts what nobody reviewed without calling it a finding', async () => {
    const { status, stdout, stderr } = await runCli(copyOfSamples(), ['check', seed]);
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(stdout).toMatch(new RegExp(`^${seed}: \\d+ unreviewed\n$`));
  });

  it('names the line of a figure that changed and of one that is gone, and export leaves both out', async () => {
    const folder = copyOfSamples();
    await runCli(folder, [...accept, seed]);
    replaceIn(join(folder, seed), 'tăng 21,8%', 'tăng 21,9%');
    replaceIn(join(folder, seed), '\n\nẢnh: Trần Bảo Lâm\n', '\n');
    const { status, stderr } = await runCli(folder, ['check', sidecar]);
    expect(status).toBe(1);
    expect(stderr).toMatch(new RegExp(`^${seed}:5: stale: annotation \\w+ was "21,8%", now "21,9%"$`, 'm'));
    const exported = await runCli(folder, ['export', '--format', 'jsonl', seed]);
    expect(exported.stderr).toMatch(/^left out: \d+ × stale annotation/m);
    expect(parseRecords(exported.stdout).map(({ quote }) => quote)).not.toContain('21,9%');
  });

  it('lets annotate bind what moved, and keeps what is stale', async () => {
    const folder = copyOfSamples();
    await runCli(folder, [...accept, seed]);
    replaceIn(join(folder, seed), 'Kho lạnh và điện bờ\n', '⚓ Một đoạn mới.\n\nKho lạnh và điện bờ\n');
    const before = await runCli(folder, ['export', '--format', 'jsonl', seed]);
    expect(await runCli(folder, ['annotate', seed])).toMatchObject({ status: 0, stderr: '' });
    expect(await runCli(folder, ['export', '--format', 'jsonl', seed])).toEqual(before);
    const text = readFileSync(join(folder, seed), 'utf8');
    const places = [...readFileSync(join(folder, sidecar), 'utf8').matchAll(/ quote: "(.*)"[\s\S]*?start: (\d+)/g)];
    expect(places.length).toBeGreaterThan(5);
    for (const [, quote = '', start] of places) expect(text.startsWith(quote, Number(start))).toBe(true);
  });

  it('names the line of a sidecar that cannot be read, and nothing writes over it', async () => {
    const folder = copyOfSamples();
    const broken = 'version: 1\ndocument: [\nannotations: []\n';
    writeFileSync(join(folder, sidecar), broken);
    for (const command of [['check'], ['export', '--format', 'csv'], accept]) {
      const { status, stderr } = await runCli(folder, [...command, seed]);
      expect(status).toBe(1);
      expect(stderr).toMatch(/^seeds\/002_cang-hai-luu-2025\.txt\.annotations\.yaml:\d+: /);
    }
    expect(readFileSync(join(folder, sidecar), 'utf8')).toBe(broken);
  });

  it('tells a sidecar whose text is gone', async () => {
    const folder = copyOfSamples();
    await runCli(folder, [...accept, seed]);
    renameSync(join(folder, seed), join(folder, 'elsewhere.md'));
    const { status, stderr } = await runCli(folder, ['check', '.']);
    expect(status).toBe(1);
    expect(stderr).toBe(`${seed}: this text is gone; its sidecar is still there\n`);
  });
});

describe('annotate', () => {
  it('takes kinds and rules, and what both options name is rejected', async () => {
    const folder = copyOfSamples();
    await runCli(folder, ['annotate', '--accept', 'person,place', '--reject', 'place', '--reviewer', 'An', seed]);
    const written = readFileSync(join(folder, sidecar), 'utf8');
    const decided = [...written.matchAll(/status: (\w+)[\s\S]*?kind: (\w+)/g)].map(
      ([, status, kind]) => `${status} ${kind}`,
    );
    expect(new Set(decided)).toEqual(new Set(['accepted person', 'rejected place']));
  });

  it('writes no sidecar where nothing is decided', async () => {
    const folder = copyOfSamples();
    expect(await runCli(folder, ['annotate', seed])).toMatchObject({ status: 0 });
    expect(existsSync(join(folder, sidecar))).toBe(false);
  });

  it('asks for a name where git knows none', async () => {
    const folder = copyOfSamples();
    writeFileSync(join(folder, '.git'), 'no repository');
    const { status, stderr } = await runCli(folder, ['annotate', '--accept', 'all', seed]);
    expect(status).toBe(2);
    expect(stderr).toMatch(/--reviewer NAME/);
    expect(existsSync(join(folder, sidecar))).toBe(false);
  });

  it.skipIf(process.getuid?.() === 0)('says which folder takes no sidecar', async () => {
    const folder = copyOfSamples();
    chmodSync(join(folder, 'seeds'), 0o500);
    const { status, stderr } = await runCli(folder, [...accept, seed]);
    chmodSync(join(folder, 'seeds'), 0o700);
    expect(status).toBe(2);
    expect(stderr).toBe(`${sidecar}: permission denied\n`);
  });
});

describe('export --out', () => {
  it('leaves the file as it was where the folder does not take one', async () => {
    const folder = copyOfSamples();
    const { status, stderr } = await runCli(folder, ['export', '--format', 'csv', '--out', 'no/such/facts.csv', seed]);
    expect(status).toBe(2);
    expect(stderr).toMatch(/^no\/such\/facts\.csv: /);
  });

  it('takes a text without decisions for an empty export', async () => {
    const folder = temporaryFolder();
    writeFileSync(join(folder, 'empty.txt'), '');
    const { status, stdout, stderr } = await runCli(folder, ['export', '--format', 'jsonl', 'empty.txt']);
    expect({ status, stdout, stderr }).toEqual({
      status: 0,
      stdout: '',
      stderr: '0 written from 1 text, 0 unreviewed\n',
    });
    rmSync(folder, { recursive: true });
  });
});
