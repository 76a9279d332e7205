import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { exporters } from '../../../src/core/export/exporters.js';
import { readSidecar } from '../../../src/core/sidecar/read.js';
import { runCli } from '../cli/run-cli.js';

/** Holds what README and the pages that it links tell against what is there: what can be renamed or removed without them. */
const root = join(import.meta.dirname, '../../..');
const pages = [
  'README.md',
  'CHANGELOG.md',
  'CONTRIBUTING.md',
  'SECURITY.md',
  'media/api.md',
  'media/automation.md',
  'media/findings.md',
  'media/project-file.md',
  'media/sidecar-format.md',
];
const readme = read('README.md');

interface Manifest {
  readonly name: string;
  readonly version: string;
  readonly scripts: Readonly<Record<string, string>>;
  readonly contributes: {
    readonly commands: readonly { readonly title: string }[];
    readonly keybindings: readonly { readonly key: string; readonly mac?: string }[];
    readonly configuration: {
      readonly properties: Readonly<Record<string, { readonly default?: unknown }>>;
    };
  };
}

const manifest: Manifest = JSON.parse(read('package.json'));
const english: Readonly<Record<string, string>> = JSON.parse(read('package.nls.json'));

function read(path: string): string {
  return readFileSync(join(root, path), 'utf8');
}

/** A page as one line of words, so that what is broken over two is found. */
function unwrapped(path: string): string {
  return read(path).replaceAll(/\s+/g, ' ');
}

/** What stands in the parentheses of links and pictures that lead to files, without the place in them. */
function targetsOf(page: string): string[] {
  return [...page.matchAll(/\]\(([^()\s]+)\)/g)]
    .map(([, target = '']) => target.split('#')[0] ?? '')
    .filter((target) => target !== '' && !target.startsWith('https://'));
}

describe.each(pages)('%s', (path) => {
  test('leads to files that exist', () => {
    const missing = targetsOf(read(path)).filter((target) => !existsSync(join(root, dirname(path), target)));
    expect(missing).toEqual([]);
  });

  test('names files of the project that exist', () => {
    const named = [...read(path).matchAll(/`((?:src|test|media|l10n)\/[\w./-]+)`/g)].map(([, file = '']) => file);
    const fixed = named.filter((file) => !/NAME|\.artifacts/.test(file));
    expect(fixed.filter((file) => !existsSync(join(root, file)))).toEqual([]);
  });

  test('names scripts that exist', () => {
    const named = [...read(path).matchAll(/(?:npm run |(?:`|^)npm (?!run ))([a-z][a-z:]*)/gm)].map(
      ([, script = '']) => script,
    );
    expect(named.filter((script) => !(script in manifest.scripts) && script !== 'install')).toEqual([]);
  });

  test('calls commands by their titles', () => {
    const titles = new Set(manifest.contributes.commands.map(({ title }) => english[title.replaceAll('%', '')]));
    const named = [...unwrapped(path).matchAll(/\*\*Seedmark: ([^*]+)\*\*/g)].map(([, title = '']) => title);
    expect(named.filter((title) => !titles.has(title))).toEqual([]);
  });

  test('names settings that exist', () => {
    const settings = manifest.contributes.configuration.properties;
    const named = [...read(path).matchAll(/`(seedmark\.[a-zA-Z.]+)`/g)].map(([, id = '']) => id);
    expect(named.filter((id) => !(id in settings) && !/\.(?:yaml|ts)$/.test(id))).toEqual([]);
  });
});

describe('README', () => {
  test('describes each of its pictures', () => {
    const pictures = [...readme.matchAll(/!\[([^\]]*)\]\((media\/pictures\/[\w-]+\.png)\)/g)];
    expect(pictures.map(([, , picture]) => picture)).toEqual(
      ['hover', 'review', 'problems', 'board'].map((name) => `media/pictures/${name}.png`),
    );
    for (const [, description = '', picture] of pictures) expect(description.length, picture).toBeGreaterThan(80);
    expect(readme.match(/!\[/g)).toHaveLength(pictures.length);
  });

  test('installs the package that `npm run package` writes', () => {
    const named = [...readme.matchAll(/seedmark-\d[\w.-]*\.vsix/g)].map(([name]) => name);
    expect([...new Set(named)]).toEqual([`${manifest.name}-${manifest.version}.vsix`]);
  });

  test('names every exporter in its table', () => {
    const [, table = ''] = /^## Export and import\n([\s\S]*?)^## /m.exec(readme) ?? [];
    const rows = [...table.matchAll(/^\| ((?:`[\w-]+`,? ?)+) \|/gm)].map(([, names = '']) => names);
    const named = rows.flatMap((names) => [...names.matchAll(/`([\w-]{2,})`/g)].map(([, name = '']) => name));
    expect(named.filter((name) => name !== '--to').sort()).toEqual(exporters.map(({ id }) => id).sort());
  });

  test('tells keys and letters that are bound', () => {
    const [keys = ''] = /^## Keys\n[\s\S]*?^Names and figures/m.exec(readme) ?? [];
    const bound = manifest.contributes.keybindings.flatMap(({ key, mac }) => [key, mac ?? key]);
    const named = [...keys.matchAll(/`((?:(?:Alt|Ctrl|Cmd|Shift)\+)+[^`]+|F\d+)`/g)].map(([, key = '']) => key);
    expect(named.length).toBeGreaterThan(10);
    expect(named.filter((key) => !bound.includes(key.toLowerCase()))).toEqual([]);
    const letters = manifest.contributes.configuration.properties['seedmark.review.keys']?.default ?? {};
    const told = [...keys.matchAll(/`([a-z])`/g)].map(([, letter = '']) => letter);
    expect(told.sort()).toEqual(Object.values(letters).sort());
  });

  test('tells contradictions that the samples have', async () => {
    const told = ['71 (2024) + 7 = 78, but 77 is stated', '112 (2025) ÷ 64 (2024) = 1.75, but 2.5 is stated'];
    const { stdout } = await runCli(root, ['reconcile', '--text', 'media/samples/seeds']);
    const conflicts = stdout.split('\n').filter((line) => line.startsWith('conflict'));
    expect(conflicts).toHaveLength(told.length);
    for (const [index, each] of told.entries()) {
      expect(readme).toContain(each);
      expect(conflicts[index]).toContain(each);
    }
  });

  test('shows a sidecar that reads without a problem', () => {
    const [, example = ''] = /```yaml\n([\s\S]*?)```/.exec(readme) ?? [];
    const reading = readSidecar(example);
    expect('problems' in reading ? reading.problems : []).toEqual([]);
    const [annotation] = 'sidecar' in reading ? reading.sidecar.annotations : [];
    expect(annotation?.anchor.quote).toBe('8,5%');
    expect(read('media/samples/seeds/001_cang-hai-luu-2024.txt').slice(383, 387)).toBe('8,5%');
  });
});
