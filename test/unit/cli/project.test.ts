import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parseRecords, runCli, temporaryFolder } from './run-cli.js';

const project = `seeds:
  - "tin/**/*.txt"
  - "!tin/nháp/**"
entityTypes:
  - id: ship
names:
  - canonical: Tàu Hòa Bình 09
    type: ship
    aliases: [HB-09]
units:
  - code: "[teu]"
    name: TEU
`;
const text = 'Sáng 5/3, HB-09 chở 1.250 TEU rời cảng.\n';

function write(folder: string, path: string, content: string): string {
  mkdirSync(join(folder, path, '..'), { recursive: true });
  writeFileSync(join(folder, path), content);
  return path;
}

function projectFolder(content = project): string {
  const folder = temporaryFolder();
  write(folder, 'seedmark.yaml', content);
  for (const path of ['tin/2025/a.txt', 'tin/nháp/b.txt', 'other/c.txt']) write(folder, path, text);
  return folder;
}

describe('with a project file', () => {
  it('takes the texts for seeds that its globs name', async () => {
    const { stdout, status } = await runCli(projectFolder(), ['extract', '.']);
    expect(status).toBe(0);
    expect(new Set(parseRecords(stdout).map(({ file }) => file))).toEqual(new Set(['tin/2025/a.txt']));
  });

  it('suggests its names and units, in folders below it, too', async () => {
    const { stdout } = await runCli(join(projectFolder(), 'tin'), ['extract', '2025/a.txt']);
    const records = parseRecords(stdout);
    expect(records).toContainEqual(
      expect.objectContaining({
        kind: 'ship',
        quote: 'HB-09',
        canonical: 'Tàu Hòa Bình 09',
        rule: 'entity.ship.project',
      }),
    );
    expect(records).toContainEqual(expect.objectContaining({ kind: 'measure', quote: '1.250 TEU', unit: '[teu]' }));
  });

  it('takes the one that --project names', async () => {
    const folder = temporaryFolder();
    write(folder, 'a.txt', text);
    write(folder, 'projects/ships.yaml', project);
    const has = async (...args: string[]) =>
      (await runCli(folder, ['extract', ...args, 'a.txt'])).stdout.includes('"ship"');
    expect(await has('--project', 'projects/ships.yaml')).toBe(true);
    expect(await has()).toBe(false);
    expect(await runCli(folder, ['extract', '--project', 'none.yaml', 'a.txt'])).toMatchObject({
      status: 2,
      stdout: '',
      stderr: 'none.yaml: there is no such project file\n',
    });
    const json = JSON.stringify({ file: 'x', text });
    const run = await runCli(folder, ['extract', '--from', 'jsonl', '--project', 'projects/ships.yaml'], json);
    expect(run.stdout).toContain('"ship"');
  });

  it('writes decisions about own types that check reads', async () => {
    const folder = projectFolder();
    const args = ['annotate', '--accept', 'entity.ship', '--reviewer', 'Lan', 'tin/2025/a.txt'];
    expect(await runCli(folder, args)).toMatchObject({ status: 0, stdout: 'tin/2025/a.txt: 1 accepted, 0 rejected\n' });
    expect(readFileSync(join(folder, 'tin/2025/a.txt.annotations.yaml'), 'utf8')).toMatch(/kind: "?ship"?\n/);
    const check = await runCli(folder, ['check', 'tin/2025/a.txt']);
    expect(check).toMatchObject({ status: 0, stderr: '' });
    expect(check.stdout).toMatch(/^tin\/2025\/a\.txt: 1 accepted, \d unreviewed\n$/);
  });

  it('tells at which line the file is wrong, once, and takes the rest', async () => {
    const folder = projectFolder(`${project}ignored: [a]\nmetrics: 5\n`);
    const { status, stdout, stderr } = await runCli(folder, ['extract', '.']);
    expect(status).toBe(1);
    expect(stdout).toContain('"ship"');
    expect(stderr.split('\n')).toEqual([
      expect.stringMatching(/^seedmark\.yaml:13: warning: "ignored" is not known here/),
      'seedmark.yaml:14: "metrics" has to be a list.',
      '',
    ]);
  });
});
