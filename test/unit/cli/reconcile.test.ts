import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { copyOfSamples, hasNeighbouringSeeds, neighbouringSeeds, runCli, temporaryFolder } from './run-cli.js';

interface PrintedFinding {
  readonly type: string;
  readonly code: string;
  readonly id: string;
  readonly facts: readonly { file: string; start: number; end: number; quote: string }[];
  readonly explanation: string;
  readonly acknowledged?: true;
}

const parse = (lines: string): PrintedFinding[] =>
  lines
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line));

const texts = {
  'a.txt': 'Năm 2024, doanh thu của cảng Vân Sơn đạt 846 tỷ đồng.\n',
  'b.txt': 'Theo báo cáo.\nNăm 2024, doanh thu của cảng Vân Sơn đạt 912 tỷ đồng.\n',
};

function folderOf(files: Readonly<Record<string, string>>): string {
  const folder = temporaryFolder();
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
  return folder;
}

const apart = (run: { stdout: string }) => parse(run.stdout).find(({ code }) => code === 'apart');

describe('reconcile', () => {
  let folder = '';
  beforeAll(() => {
    folder = folderOf(texts);
  });

  it('prints a finding a line, with the facts where they stand', async () => {
    const { status, stdout, stderr } = await runCli(folder, ['reconcile', '--format', 'jsonl', 'a.txt', 'b.txt']);
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    const findings = parse(stdout);
    expect(findings.map(({ type }) => type)).toEqual(['conflict']);
    for (const { file, start, end, quote } of findings.flatMap(({ facts }) => facts)) {
      expect(texts[file as keyof typeof texts].slice(start, end)).toBe(quote);
    }
    expect(findings[0]?.explanation).toBe('846 billion VND (2024), 912 billion VND (2024) cannot all be true');
  });

  it('prints lines for people, in English or Vietnamese', async () => {
    const { stdout } = await runCli(folder, ['reconcile', '--text', '--language', 'vi', 'a.txt', 'b.txt']);
    expect(stdout).toContain('846 tỷ VND (2024), 912 tỷ VND (2024) không thể cùng đúng');
    expect(stdout).toContain('  a.txt:1: "846 tỷ đồng" doanh thu\n  b.txt:2: "912 tỷ đồng" doanh thu\n');
  });

  it('fails on conflicts when asked to, and only then', async () => {
    const run = await runCli(folder, ['reconcile', '--fail-on', 'conflict', 'a.txt', 'b.txt']);
    expect(run).toMatchObject({ status: 1, stderr: 'seedmark: 1 conflict between facts that nobody acknowledged\n' });
    expect(await runCli(folder, ['reconcile', '--fail-on', 'conflict', 'a.txt'])).toMatchObject({
      status: 0,
      stdout: '',
    });
    expect(await runCli(folder, ['reconcile', 'missing.txt'])).toMatchObject({ status: 2 });
  });

  it('explains a total that does not follow with its arithmetic', async () => {
    const { stdout } = await runCli(copyOfSamples(), ['reconcile', 'seeds']);
    expect(parse(stdout).map(({ explanation }) => explanation)).toContain('71 (2024) + 7 = 78, but 77 is stated');
  });

  it('takes the names of metrics from the project', async () => {
    const files = {
      'a.txt': 'Năm 2025, doanh thu cước của tỉnh An Thịnh đạt 412 tỷ đồng.\n',
      'b.txt': 'Năm 2025, doanh thu viễn thông của tỉnh An Thịnh đạt 438 tỷ đồng.\n',
    };
    const other = folderOf(files);
    expect(apart(await runCli(other, ['reconcile', 'a.txt', 'b.txt']))).toBeUndefined();
    const project = 'metrics:\n  - name: doanh thu viễn thông\n    aliases: [doanh thu cước]\n';
    writeFileSync(join(other, 'seedmark.yaml'), project);
    expect(apart(await runCli(other, ['reconcile', 'a.txt', 'b.txt']))?.facts).toHaveLength(2);
  });
});

describe('decisions in sidecars', () => {
  const accept = ['annotate', '--accept', 'figure', '--reviewer', 'Lan', 'b.txt'];
  const sidecar = 'b.txt.annotations.yaml';
  const edit = (folder: string, old: string, by: string): void => {
    const text = readFileSync(join(folder, sidecar), 'utf8');
    expect(text).toContain(old);
    writeFileSync(join(folder, sidecar), text.replace(old, by));
  };
  const conflict = async (folder: string) => apart(await runCli(folder, ['reconcile', 'a.txt', 'b.txt']));

  it('count: an edited value replaces what is suggested, a rejected fact drops out', async () => {
    const folder = folderOf(texts);
    await runCli(folder, accept);
    expect(await conflict(folder)).toBeDefined();
    edit(folder, 'value: 912000000000', 'value: 846000000000');
    expect(await conflict(folder)).toBeUndefined();
    edit(folder, 'value: 846000000000', 'value: 999000000000');
    expect(await conflict(folder)).toBeDefined();
    const rejected = folderOf(texts);
    await runCli(rejected, ['annotate', '--reject', 'fact', '--reviewer', 'Lan', 'b.txt']);
    expect(await conflict(rejected)).toBeUndefined();
  });

  it('acknowledge a conflict until a figure changes', async () => {
    const folder = folderOf(texts);
    await runCli(folder, accept);
    const found = await conflict(folder);
    expect(found?.acknowledged).toBeUndefined();
    const acknowledgement = `acknowledged:\n  - conflict: ${found?.id}\n    reason: "hai cách tính"\n    reviewer: "Lan"\n    time: "2026-01-05T08:00:00Z"\nannotations:`;
    edit(folder, 'annotations:', acknowledgement);
    const args = ['reconcile', '--fail-on', 'conflict', 'a.txt', 'b.txt'];
    const run = await runCli(folder, args);
    expect(run).toMatchObject({ status: 0, stderr: '' });
    expect(apart(run)?.acknowledged).toBe(true);
    writeFileSync(join(folder, 'a.txt'), texts['a.txt'].replace('846', '847'));
    expect((await runCli(folder, args)).status).toBe(1);
  });
});

describe.skipIf(!hasNeighbouringSeeds)('neighbouring seeds', () => {
  it('hold contradictions between years', async () => {
    const { stdout } = await runCli('.', ['reconcile', neighbouringSeeds]);
    const found = parse(stdout).filter(({ type }) => type === 'conflict');
    expect(found.map(({ explanation }) => explanation)).toContain('71 (2024) + 7 = 78, but 77 is stated');
  });
});
