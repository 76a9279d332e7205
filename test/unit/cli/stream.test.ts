import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { describe, expect, it } from 'vitest';
import { builtCli, parseRecords, runCli, samples, textsIn } from './run-cli.js';

const sentence = 'Năm 2025, cảng Hải Lưu đón 1.402 lượt tàu.';
const extract = ['extract', '--from', 'jsonl'];

function jsonLines(...objects: readonly object[]): string {
  return objects.map((object) => `${JSON.stringify(object)}\n`).join('');
}

describe('extract --from jsonl', () => {
  it('prints for a text what extract prints for the file', async () => {
    const files = textsIn(join(samples, 'seeds'));
    const input = jsonLines(...files.map((file) => ({ file, text: readFileSync(file, 'utf8') })));
    const [streamed, direct] = await Promise.all([runCli('.', extract, input), runCli('.', ['extract', ...files])]);
    expect(streamed).toEqual(direct);
    expect(direct.stdout).not.toBe('');
  });

  it('takes the date of a text that does not tell its own', async () => {
    const text = 'Ngày 16/9, cảng đón chuyến tàu mới.';
    const { stdout } = await runCli(
      '.',
      extract,
      jsonLines({ file: 'a', text }, { file: 'b', text, date: '2023-09-20' }),
    );
    const dates = parseRecords(stdout).filter(({ kind }) => kind === 'date');
    expect(dates.map(({ file, value }) => [file, value])).toEqual([
      ['a', 'XXXX-09-16'],
      ['b', '2023-09-16'],
    ]);
  });

  it('answers each line before the next one comes', async () => {
    const child = spawn(process.execPath, [builtCli, ...extract]);
    const lines = createInterface({ input: child.stdout });
    for (const file of ['first', 'second', 'third']) {
      const answered = once(lines, 'line');
      child.stdin.write(jsonLines({ file, text: sentence }));
      const [line] = await answered;
      expect(JSON.parse(line).file).toBe(file);
    }
    lines.close();
    child.stdin.end();
    const [status] = await once(child, 'exit');
    expect(status).toBe(0);
  });

  it('tells a line that is no text, by its number, and goes on', async () => {
    const bad = [
      '{"file": "a", "text": ',
      '[]',
      'null',
      '{"file": 1, "text": "b"}',
      '{"file": "a"}',
      '{"file": "a", "text": "b", "date": "2025-02-30"}',
      '{"file": "a", "text": "b", "date": "soon"}',
    ];
    const input = Buffer.concat([
      Buffer.from(`\ufeff${jsonLines({ file: 'good', text: sentence })}${bad.join('\r\n')}\n\n`),
      Buffer.from([0x22, 0xff, 0x22, 0x0a]),
      Buffer.from(JSON.stringify({ file: 'last', text: `${sentence}\u2028${sentence}` })),
    ]);
    const { status, stdout, stderr } = await runCli('.', extract, input);
    expect(status).toBe(1);
    const told = stderr.trimEnd().split('\n');
    expect(told.map((line) => /^standard input:(\d+): /.exec(line)?.[1])).toEqual([
      '2',
      '3',
      '4',
      '5',
      '6',
      '7',
      '8',
      '10',
    ]);
    expect(new Set(parseRecords(stdout).map(({ file }) => file))).toEqual(new Set(['good', 'last']));
  });

  it('keeps a line separator inside a string on the one line', async () => {
    const text = `Tàu\u2028${sentence}`;
    const { stdout } = await runCli('.', extract, jsonLines({ file: 'a\u2028b', text }));
    expect(stdout).not.toContain('\u2028');
    expect(parseRecords(stdout)[0]?.file).toBe('a\u2028b');
  });
});
