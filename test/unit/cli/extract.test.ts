import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import {
  builtCli,
  copyOfSamples,
  hasNeighbouringSeeds,
  neighbouringSeeds,
  parseRecords,
  runCli,
  samples,
  temporaryFolder,
  textsIn,
} from './run-cli.js';

const sampleTexts = textsIn(join(samples, 'seeds'));
const sentence = 'Năm 2025, cảng Hải Lưu đón 1.402 lượt tàu, tăng 9% so với năm 2024.';

async function expectQuotesOf(files: readonly string[]) {
  const run = await runCli('.', ['extract', '--format', 'jsonl', ...files]);
  expect(run).toMatchObject({ status: 0, stderr: '' });
  const texts = new Map(files.map((file) => [file, readFileSync(file, 'utf8')]));
  const records = parseRecords(run.stdout);
  for (const { file, start, end, quote } of records) {
    expect(quote).not.toBe('');
    expect(texts.get(file)?.slice(start, end)).toBe(quote);
  }
  for (const file of files) {
    const own = records.filter((record) => record.file === file);
    expect(new Set(own.map(({ type }) => type)), file).toEqual(new Set(['figure', 'entity', 'fact']));
    expect(own.map(({ start }) => start)).toEqual(own.map(({ start }) => start).sort((one, other) => one - other));
  }
}

describe('extract', () => {
  it('prints figures, entities and facts of every sample, in text order, quotes equal to the text', () =>
    expectQuotesOf(sampleTexts));

  it.skipIf(!hasNeighbouringSeeds)('does the same for the neighbouring seeds', () =>
    expectQuotesOf(textsIn(neighbouringSeeds)),
  );

  it('gives every line the keys of its type, in their order', async () => {
    const { stdout } = await runCli('.', ['extract', ...sampleTexts]);
    const order = {
      figure: 'file type kind start end quote value min max numerator denominator unit bound precision rule'.split(' '),
      entity: 'file type kind start end quote canonical rule'.split(' '),
      fact: 'file type start end quote value min max unit bound metric subject period change rule'.split(' '),
    };
    for (const record of parseRecords(stdout)) {
      const known = order[record.type as keyof typeof order];
      const keys = Object.keys(record);
      expect(keys).toEqual(known.filter((key) => keys.includes(key)));
      expect(Object.values(record)).not.toContain(null);
    }
  });

  it('walks folders for seeds, each once, and leaves other files alone', async () => {
    const folder = copyOfSamples();
    mkdirSync(join(folder, 'node_modules'));
    writeFileSync(join(folder, 'node_modules', '001_not-ours.txt'), sentence);
    writeFileSync(join(folder, 'notes.txt'), sentence);
    writeFileSync(join(folder, '009_mine.txt'), sentence);
    symlinkSync(folder, join(folder, 'again'));
    const { status, stdout } = await runCli(folder, ['extract', '.', 'seeds', '009_mine.txt']);
    expect(status).toBe(0);
    const files = [...new Set(parseRecords(stdout).map(({ file }) => file))];
    expect(files).toEqual(['009_mine.txt', ...sampleTexts.map((path) => path.slice(samples.length + 1))]);
  });

  it.each([
    ['a byte-order mark', '\ufeff', sentence],
    ['CRLF', '', `Tin trong ngày\r\n\r\n${sentence}\r\n`],
    ['composed letters taken apart', '', sentence.normalize('NFD')],
    ['an emoji before the figures', '', `⚓🚢 ${sentence}`],
  ])('counts offsets in the text as decoded: %s', async (_, mark, text) => {
    const folder = temporaryFolder();
    writeFileSync(join(folder, 'text.txt'), mark + text);
    const { stdout } = await runCli(folder, ['extract', 'text.txt']);
    const records = parseRecords(stdout);
    expect(records.filter(({ type }) => type === 'figure').map(({ quote }) => quote)).toContain('1.402');
    for (const { start, end, quote } of records) expect(text.slice(start, end)).toBe(quote);
  });

  it('names the line of bytes that are not UTF-8, and goes on with the other files', async () => {
    const folder = temporaryFolder();
    writeFileSync(join(folder, 'old.txt'), Buffer.from([0x41, 0x0a, 0x42, 0xe9, 0x0a]));
    writeFileSync(join(folder, 'utf16.txt'), Buffer.from('\ufeffxin', 'utf16le'));
    writeFileSync(join(folder, 'good.txt'), sentence);
    const { status, stdout, stderr } = await runCli(folder, ['extract', 'old.txt', 'utf16.txt', 'good.txt']);
    expect(status).toBe(1);
    expect(stderr).toMatch(/^old\.txt:2: not UTF-8 text/m);
    expect(stderr).toMatch(/^utf16\.txt:1: .*UTF-16/m);
    expect(parseRecords(stdout).length).toBeGreaterThan(0);
  });

  it.each([
    [['extract', 'nowhere.txt'], /^nowhere\.txt: there is no such file/],
    [['extract'], /name a file/],
    [['extract', '--from', 'jsonl', 'a.txt'], /--from takes no files/],
    [['extract', '--from', 'xml'], /xml/],
    [['extract', '--format', 'xml', 'a.txt'], /Allowed choices are jsonl/],
    [['extract', '--format', 'jsonl', '--text', 'a.txt'], /cannot be used with/],
    [['export', '.'], /--to/],
    [['annotate', '.', '--accept', 'constructor'], /"constructor" is none of/],
    [['fly'], /unknown command/],
    [[], /Usage/],
  ])('ends with status 2 on wrong use: %j', async (args, message) => {
    const { status, stdout, stderr } = await runCli(temporaryFolder(), args);
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toMatch(message);
  });

  it.each([[], ['extract'], ['annotate'], ['export'], ['check']])('explains itself: %s --help', async (...command) => {
    const { status, stdout } = await runCli('.', [...command, '--help']);
    expect(status).toBe(0);
    expect(stdout).toMatch(/^Usage: seedmark/);
  });

  it('prints lines for people with --text', async () => {
    const folder = temporaryFolder();
    writeFileSync(join(folder, 'a.txt'), `Tin\n${sentence}`);
    const { stdout } = await runCli(folder, ['extract', '--text', 'a.txt']);
    expect(stdout).toMatch(/^a\.txt:2: cardinal "1\.402" = 1,402 lượt tàu$/m);
    expect(stdout).toMatch(/^a\.txt:2: percent "9%" = 9 %$/m);
  });

  it('ends quietly when its reader has seen enough', async () => {
    const child = spawn(process.execPath, [builtCli, 'extract', '--from', 'jsonl']);
    const errors: Buffer[] = [];
    child.stderr.on('data', (chunk: Buffer) => errors.push(chunk));
    child.stdin.on('error', () => undefined);
    child.stdout.once('data', () => child.stdout.destroy());
    const line = `${JSON.stringify({ file: 'a', text: sentence })}\n`;
    child.stdin.write(line.repeat(20_000));
    child.stdin.end();
    const [status] = await once(child, 'close');
    expect({ status, errors: Buffer.concat(errors).toString() }).toEqual({ status: 0, errors: '' });
  });
});
