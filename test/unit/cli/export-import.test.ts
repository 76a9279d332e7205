import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { exporters } from '../../../src/core/export/exporters.js';
import { importers } from '../../../src/core/import/importers.js';
import { builtCli, copyOfSamples, parseRecords, runCli, temporaryFolder, textsIn } from './run-cli.js';

const seed = 'seeds/002_cang-hai-luu-2025.txt';
let reviewed = '';
let lines = '';
/** How many samples there are. */
let count = 0;

beforeAll(async () => {
  reviewed = copyOfSamples();
  count = textsIn(join(reviewed, 'seeds')).length;
  await runCli(reviewed, ['annotate', '--accept', 'all', '--reject', 'event', '--reviewer', 'Lan Ngô', '.']);
  lines = (await runCli(reviewed, ['export', '--to', 'jsonl', 'seeds'])).stdout;
});

/** A copy of the reviewed samples to change. */
function copyOfReviewed(): string {
  const folder = temporaryFolder();
  cpSync(reviewed, folder, { recursive: true });
  return folder;
}

function filesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
    .sort();
}

describe('export', () => {
  it.each(exporters.map(({ id, output }) => [id, output] as const))('writes %s whole into a %s', async (id, output) => {
    const folder = copyOfReviewed();
    const { status, stdout, stderr } = await runCli(folder, ['export', '--to', id, '--out', 'out', 'seeds']);
    expect({ status, stdout }).toEqual({ status: 0, stdout: '' });
    expect(stderr).toMatch(new RegExp(`^\\d+ written from ${count} texts, 0 unreviewed\n`));
    const written = output === 'folder' ? filesIn(join(folder, 'out')) : [''];
    expect(written.length).toBeGreaterThan(0);
    for (const path of written) expect(readFileSync(join(folder, 'out', path)).length).toBeGreaterThan(0);
    expect(readdirSync(folder).filter((name) => name.includes('.tmp'))).toEqual([]);
  });

  it('tells in the report what contradicts what', async () => {
    const { stdout } = await runCli(reviewed, ['export', '--to', 'markdown', 'seeds']);
    const contradictions = stdout.slice(stdout.indexOf('## Contradictions\n'), stdout.indexOf('\n## Said'));
    expect(contradictions.match(/^- .+: “.+”\[\^\d+\], “.+”\[\^\d+\]/gm)?.length).toBeGreaterThanOrEqual(2);
  });

  it('takes --format for --to, and names the formats where neither is there', async () => {
    expect((await runCli(reviewed, ['export', '--format', 'jsonl', 'seeds'])).stdout).toBe(lines);
    const { status, stderr } = await runCli(reviewed, ['export', 'seeds']);
    expect(status).toBe(2);
    for (const { id } of exporters) expect(stderr).toContain(id);
  });

  it('asks where to, for a format of several files', async () => {
    const { status, stderr } = await runCli(reviewed, ['export', '--to', 'brat', 'seeds']);
    expect(status).toBe(2);
    expect(stderr).toContain('--out FOLDER');
  });

  it('leaves other files of a folder alone, and writes a single file into it under its own name', async () => {
    const folder = copyOfReviewed();
    mkdirSync(join(folder, 'out/seeds'), { recursive: true });
    writeFileSync(join(folder, 'out/seeds/stranger.ann'), 'mine');
    writeFileSync(join(folder, 'out/.hidden'), 'mine');
    await runCli(folder, ['export', '--to', 'brat', '--out', 'out', seed]);
    await runCli(folder, ['export', '--to', 'jsonl', '--out', 'out', seed]);
    expect(filesIn(join(folder, 'out'))).toEqual([
      '.hidden',
      'annotation.conf',
      'annotations.jsonl',
      'seeds/002_cang-hai-luu-2025.ann',
      'seeds/002_cang-hai-luu-2025.txt',
      'seeds/stranger.ann',
    ]);
    expect(readFileSync(join(folder, 'out/seeds/stranger.ann'), 'utf8')).toBe('mine');
  });

  it('never writes over a text that it exports', async () => {
    const folder = copyOfReviewed();
    const before = readFileSync(join(folder, seed), 'utf8');
    symlinkSync('.', join(folder, 'link'));
    for (const [format, out] of [
      ['brat', '.'],
      ['brat', 'link'],
      ['jsonl', seed],
    ] as const) {
      const { status, stderr } = await runCli(folder, ['export', '--to', format, '--out', out, 'seeds']);
      expect(status).toBe(2);
      expect(stderr).toMatch(/text that is exported/);
    }
    expect(readFileSync(join(folder, seed), 'utf8')).toBe(before);
    rmSync(join(folder, 'link'));
    expect(filesIn(folder)).toEqual(filesIn(reviewed));
  });

  it.skipIf(process.platform === 'win32')('leaves nothing under its name when it is killed', async () => {
    const folder = copyOfReviewed();
    // A pipe that nobody writes to, so that the export is still under way whenever it is killed.
    execFileSync('mkfifo', [join(folder, 'seeds/999_waiting.txt')]);
    const child = spawn(process.execPath, [builtCli, 'export', '--to', 'brat', '--out', 'out', 'seeds'], {
      cwd: folder,
    });
    const exited = once(child, 'exit');
    const temporary = () => readdirSync(folder).find((name) => name.startsWith('.out.'));
    await expect.poll(temporary, { timeout: 20_000 }).toBeDefined();
    child.kill('SIGKILL');
    await exited;
    expect(existsSync(join(folder, 'out'))).toBe(false);
  });

  it.skipIf(process.platform === 'win32')('leaves nothing at all when it is interrupted', async () => {
    const folder = copyOfReviewed();
    const pipe = join(folder, 'seeds/000_waiting.txt');
    execFileSync('mkfifo', [pipe]);
    const child = spawn(process.execPath, [builtCli, 'export', '--to', 'brat', '--out', 'out', 'seeds'], {
      cwd: folder,
    });
    const exited = once(child, 'exit');
    const temporary = () => readdirSync(folder).filter((name) => name.startsWith('.out.'));
    await expect.poll(temporary, { timeout: 20_000 }).toHaveLength(1);
    child.kill('SIGINT');
    await writeFile(pipe, 'Năm 2025.');
    expect(await exited).toEqual([2, null]);
    expect([existsSync(join(folder, 'out')), temporary()]).toEqual([false, []]);
  });

  it('names texts from elsewhere inside the folder', async () => {
    const folder = temporaryFolder();
    await runCli(folder, ['export', '--to', 'tei', '--out', 'out', join(reviewed, 'seeds'), join(reviewed, seed)]);
    expect(filesIn(join(folder, 'out'))).toContain('seeds/002_cang-hai-luu-2025.xml');
    expect(filesIn(join(folder, 'out'))).toHaveLength(count);
  });

  it('gives suggestions with their state when asked', async () => {
    const folder = copyOfSamples();
    const { stdout } = await runCli(folder, ['export', '--to', 'jsonl', '--with-suggestions', seed]);
    expect(new Set(parseRecords(stdout).map(({ status }) => status))).toEqual(new Set(['suggested']));
  });

  it('exports many texts by threads, in order, and tells what is wrong with one', async () => {
    const folder = copyOfReviewed();
    for (let copy = 0; copy < 12; copy++)
      cpSync(join(folder, 'seeds'), join(folder, `more/${copy + 10}/seeds`), { recursive: true });
    const broken = join(folder, 'more/15', `${seed}.annotations.yaml`);
    writeFileSync(broken, 'version: 1\ndocument: [\n');
    const { status, stdout, stderr } = await runCli(folder, ['export', '--to', 'jsonl', 'more']);
    expect(status).toBe(1);
    expect(stderr).toMatch(/^more\/15\/seeds\/002_cang-hai-luu-2025\.txt\.annotations\.yaml:\d+: /m);
    expect(stderr).toContain(`written from ${12 * count - 1} texts`);
    expect(stderr).not.toContain('\u001b');
    const files = [...new Set(parseRecords(stdout).map(({ file }) => file))];
    expect(files).toHaveLength(12 * count - 1);
    expect(files).toEqual([...files].sort());
    const ofFirst = parseRecords(stdout).filter(({ file }) => file.startsWith('more/10/'));
    expect(ofFirst.map(({ file, ...record }) => record)).toEqual(
      parseRecords(lines).map(({ file, ...record }) => record),
    );
  });
});

describe('import', () => {
  it.each(importers.map(({ id }) => id).filter((id) => id !== 'doccano'))(
    'brings back what %s was exported to',
    async (id) => {
      const folder = copyOfReviewed();
      await runCli(folder, ['export', '--to', id, '--out', 'out', 'seeds']);
      for (const name of filesIn(join(folder, 'seeds')))
        if (name.endsWith('.yaml')) rmSync(join(folder, 'seeds', name));
      const source = id === 'label-studio' ? 'out/tasks.json' : 'out';
      const { status, stdout, stderr } = await runCli(folder, ['import', '--from', id, '--reviewer', 'Minh', source]);
      expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
      expect(stdout.trim().split('\n')).toHaveLength(count);
      const again = await runCli(folder, ['export', '--to', 'jsonl', 'seeds']);
      const withoutRule = (text: string) => parseRecords(text).map(({ rule, ...record }) => record);
      expect(withoutRule(again.stdout)).toEqual(withoutRule(lines));
      const rules = parseRecords(again.stdout).flatMap(({ type, rule }) => (type === 'fact' ? [] : [rule]));
      expect(new Set(rules)).toEqual(new Set([`import.${id}`]));
    },
  );

  it('finds the seeds of a folder elsewhere by name and by text, and tells each thing that does not fit with its line', async () => {
    const folder = copyOfSamples();
    const text = readFileSync(join(folder, seed), 'utf8');
    const place = text.indexOf('Hải Lưu');
    const label = [place, place + 7, 'PLACE'];
    const input = [
      { text, label: [label], file: '../../002_cang-hai-luu-2025.txt' },
      { text: text.replaceAll('\n', '\r\n'), label: [label, [place, place + 2, 'NONE']] },
      { text: 'elsewhere', label: [] },
    ];
    writeFileSync(join(folder, 'labels.jsonl'), input.map((line) => `${JSON.stringify(line)}\n`).join(''));
    const args = ['import', '--from', 'doccano', '--reviewer', 'Minh', '--texts', folder, join(folder, 'labels.jsonl')];
    const { status, stdout, stderr } = await runCli('.', args);
    expect(status).toBe(1);
    expect(stdout).toBe(
      [
        `${join(folder, seed)}: 1 imported, 0 known, 0 left out`,
        `${join(folder, seed)}: 0 imported, 1 known, 1 left out`,
        '',
      ].join('\n'),
    );
    expect(stderr).toContain(`labels.jsonl:2: left out: NONE at ${place}-${place + 2}, whose label names no kind\n`);
    expect(stderr).toContain('labels.jsonl:3: no seed has this text\n');
  });

  it('leaves decisions as they are', async () => {
    const folder = copyOfReviewed();
    const sidecar = readFileSync(join(folder, `${seed}.annotations.yaml`), 'utf8');
    const changed = parseRecords(lines).map((record) => ({
      ...record,
      ...('canonical' in record && { canonical: 'X' }),
    }));
    writeFileSync(join(folder, 'in.jsonl'), changed.map((record) => `${JSON.stringify(record)}\n`).join(''));
    const { status, stderr } = await runCli(folder, ['import', '--from', 'jsonl', '--reviewer', 'Minh', 'in.jsonl']);
    expect(status).toBe(1);
    expect(stderr).toMatch(/^in\.jsonl:\d+: left out: place "[^"]+" is decided otherwise in seeds\//m);
    expect(readFileSync(join(folder, `${seed}.annotations.yaml`), 'utf8')).toBe(sidecar);
  });

  it('tells a file that is not there, or no UTF-8', async () => {
    const folder = copyOfSamples();
    writeFileSync(join(folder, 'bad.jsonl'), Buffer.from([0x7b, 0x7d, 0x0a, 0xff, 0x0a]));
    const args = ['import', '--from', 'jsonl', '--reviewer', 'Minh', 'none.jsonl', 'bad.jsonl'];
    const { status, stderr } = await runCli(folder, args);
    expect(status).toBe(2);
    expect(stderr).toMatch(/^none\.jsonl: there is no such file or folder$/m);
    expect(stderr).toMatch(/^bad\.jsonl: line 2: not UTF-8/m);
  });
});
