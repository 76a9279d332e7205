import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative } from 'node:path';
import { describe, expect, test } from 'vitest';
import { sampleFiles } from '../../../src/editor/first-steps/sample-files.js';

/** Holds package.json and the translations against the editor's code, by reading both: what is added later is covered. */
const root = join(import.meta.dirname, '../../..');

interface Contribution {
  readonly command?: string;
  readonly id?: string;
  readonly view?: string;
}

interface Setting {
  readonly type?: string;
  readonly scope?: string;
  readonly order?: number;
  readonly description?: string;
  readonly markdownDescription?: string;
}

interface Step {
  readonly completionEvents: readonly string[];
  readonly media: { readonly image: string; readonly altText: string };
}

interface Manifest {
  readonly activationEvents: readonly string[];
  readonly contributes: {
    readonly languages: readonly { readonly id: string; readonly configuration: string }[];
    readonly grammars: readonly { readonly path: string; readonly scopeName: string; readonly language: string }[];
    readonly commands: readonly { readonly command: string; readonly title: string }[];
    readonly menus: Readonly<Record<string, readonly Contribution[]>>;
    readonly keybindings: readonly { readonly command: string; readonly when?: string }[];
    readonly views: Readonly<Record<string, readonly { readonly id: string }[]>>;
    readonly colors: readonly { readonly id: string; readonly defaults: Readonly<Record<string, string>> }[];
    readonly configuration: { readonly properties: Readonly<Record<string, Setting>> };
    readonly walkthroughs: readonly { readonly steps: readonly Step[] }[];
  };
}

const manifestText = readText('package.json');
const manifest: Manifest = JSON.parse(manifestText);
const { contributes } = manifest;
const english = strings('package.nls.json');
const vietnamese = strings('package.nls.vi.json');
const bundle = strings('l10n/bundle.l10n.vi.json');
const sources = sourcesBelow('src/editor');
const code = sources.map(({ text }) => text).join('\n');
const ids = readIds();

function readText(path: string): string {
  return readFileSync(join(root, path), 'utf8');
}

function strings(path: string): Record<string, string> {
  return JSON.parse(readText(path));
}

function sourcesBelow(folder: string): { path: string; text: string }[] {
  return readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.ts'))
    .map((path) => ({ path: `${folder}/${path}`, text: readText(`${folder}/${path}`) }));
}

/** The tables of `ids.ts`: by table, the id of each name. Read as text, because the module may import from `vscode`. */
function readIds(): Map<string, Map<string, string>> {
  const tables = new Map<string, Map<string, string>>();
  for (const [, table = '', body = ''] of readText('src/editor/ids.ts').matchAll(
    /export const (\w+) = \{([^}]*)\} as const;/g,
  )) {
    tables.set(
      table,
      new Map([...body.matchAll(/^ {2}(\w+): '([^']+)',$/gm)].map(([, name = '', id = '']) => [name, id])),
    );
  }
  return tables;
}

function idsOf(table: string): string[] {
  return [...(ids.get(table)?.values() ?? [])].sort();
}

const declaredCommands = contributes.commands.map(({ command }) => command);

describe('commands', () => {
  test('declared are exactly those that ids.ts names', () => {
    expect([...declaredCommands].sort()).toEqual(idsOf('commands'));
  });

  test('are each registered by a literal use of their name, once', () => {
    const registered = [...code.matchAll(/registerCommand\(\s*\w+\.(\w+)/g), ...commandObjects()].map(
      ([, name = '']) => ids.get('commands')?.get(name) ?? `unknown: ${name}`,
    );
    expect(registered.sort()).toEqual([...declaredCommands].sort());
  });

  test('in menus and key bindings exist, here or in VS Code', () => {
    const used = [...Object.values(contributes.menus).flat(), ...contributes.keybindings].map(
      ({ command }) => command ?? '',
    );
    expect(used.filter((command) => !declaredCommands.includes(command))).toEqual([]);
    const linked = [...manifestText.matchAll(/command:(seedmark\.[\w.]+)/g), ...nlsLinks()].map(([, id = '']) => id);
    expect(linked.filter((command) => !declaredCommands.includes(command))).toEqual([]);
  });

  test('that tick a step of the walkthrough off exist', () => {
    const own = completionEvents('onCommand');
    expect(own.length).toBeGreaterThan(0);
    expect(own.filter((command) => !declaredCommands.includes(command))).toEqual([]);
  });

  test('bound to keys are bound in seed editors or in views of this extension only', () => {
    const loose = contributes.keybindings.filter(
      ({ when }) => !/editorLangId == seed|focusedView == seedmark\./.test(when ?? ''),
    );
    expect(loose).toEqual([]);
  });
});

/** What ticks steps of walkthroughs off: `onCommand:ID`, `onContext:KEY`. */
function completionEvents(kind: string): string[] {
  return contributes.walkthroughs
    .flatMap(({ steps }) => steps)
    .flatMap(({ completionEvents: events }) => events)
    .filter((event) => event.startsWith(`${kind}:`))
    .map((event) => event.slice(kind.length + 1));
}

/** Commands registered as objects: `{ id: commands.accept, execute: … }`. */
function commandObjects(): RegExpExecArray[] {
  return [...code.matchAll(/\bid: commands\.(\w+)/g)];
}

function nlsLinks(): RegExpExecArray[] {
  return [english, vietnamese].flatMap((language) => [
    ...JSON.stringify(language).matchAll(/command:(seedmark\.[\w.]+)/g),
  ]);
}

describe('ids', () => {
  test('of settings are those declared', () => {
    expect(Object.keys(contributes.configuration.properties).sort()).toEqual(idsOf('settings'));
  });

  test.each(Object.entries(contributes.configuration.properties))(
    'of setting %s has a description, a scope and a place of its own',
    (_id, { description, markdownDescription, scope, order }) => {
      expect(description ?? markdownDescription).toMatch(/^%setting\.[\w.]+%$/);
      expect(scope).toMatch(/^(application|machine|machine-overridable|window|resource|language-overridable)$/);
      const orders = Object.values(contributes.configuration.properties).map((setting) => setting.order);
      expect(orders.filter((each) => each === order)).toHaveLength(1);
    },
  );

  test('of colours are those declared, each for all four kinds of theme', () => {
    expect(contributes.colors.map(({ id }) => id).sort()).toEqual(idsOf('colors'));
    for (const { defaults } of contributes.colors) {
      expect(Object.keys(defaults).sort()).toEqual(['dark', 'highContrast', 'highContrastLight', 'light']);
    }
  });

  test('of views are those declared', () => {
    expect(
      Object.values(contributes.views)
        .flat()
        .map(({ id }) => id)
        .sort(),
    ).toEqual(idsOf('views'));
  });

  test('of context keys are those that `when` clauses ask for', () => {
    const known = new Set([...idsOf('contextKeys'), ...idsOf('views'), ...idsOf('commands')]);
    const asked = [...manifestText.matchAll(/"when": "([^"]*)"/g)].flatMap(([, when = '']) =>
      [...when.matchAll(/seedmark\.[\w.]+/g)].map(([key]) => key),
    );
    asked.push(...completionEvents('onContext'));
    expect(asked.filter((key) => !known.has(key))).toEqual([]);
    for (const key of idsOf('contextKeys')) expect(asked).toContain(key);
  });

  test('are all used in the code', () => {
    const others = sources
      .filter(({ path }) => !path.endsWith('/ids.ts'))
      .map(({ text }) => text)
      .join('\n');
    for (const [table, names] of ids) {
      for (const name of names.keys()) {
        expect(new RegExp(`\\.${name}\\b`).test(others), `${table}.${name} is used`).toBe(true);
      }
    }
  });
});

describe('translations', () => {
  test('of the manifest: every key in both languages, none too many, none empty', () => {
    const used = [...new Set([...manifestText.matchAll(/"%([\w.]+)%"/g)].map(([, key = '']) => key))].sort();
    expect(Object.keys(english).sort()).toEqual(used);
    expect(Object.keys(vietnamese).sort()).toEqual(used);
    for (const text of [...Object.values(english), ...Object.values(vietnamese)]) expect(text).not.toBe('');
  });

  test('of the code: every text is a literal and has its Vietnamese, none too many', () => {
    const calls = [...code.matchAll(/\bl10n\.t\(/g)].length;
    const literals = [
      ...code.matchAll(/\bl10n\.t\(\s*(?:\/\/[^\n]*\n\s*)*(?:'((?:[^'\\\n]|\\.)*)'|"((?:[^"\\\n]|\\.)*)")/g),
    ];
    expect(literals.length).toBe(calls);
    const texts = [...new Set(literals.map(([, single, double]) => unescapeLiteral(single ?? double ?? '')))].sort();
    expect(Object.keys(bundle).sort()).toEqual(texts);
  });

  test('keep the placeholders', () => {
    const pairs = [
      ...Object.entries(bundle),
      ...Object.entries(english).map(([key, text]) => [text, vietnamese[key] ?? ''] as const),
    ];
    for (const [text, translation] of pairs) {
      expect(placeholders(translation), text).toEqual(placeholders(text));
    }
  });
});

function unescapeLiteral(literal: string): string {
  return literal.replace(/\\(['"\\])/g, '$1').replaceAll('\\n', '\n');
}

function placeholders(text: string): string[] {
  return [...text.matchAll(/\{\d+\}|command:[\w.]+/g)].map(([placeholder]) => placeholder).sort();
}

test('files that the manifest names are there', () => {
  const paths = [...manifestText.matchAll(/"((?:\.\/)?(?:media|syntaxes)\/[^"]+)"/g)].map(([, path = '']) => path);
  expect(paths.length).toBeGreaterThan(0);
  expect(paths.filter((path) => !existsSync(join(root, path)))).toEqual([]);
});

test('the samples that are copied are those that there are', () => {
  const there = readdirSync(join(root, 'media/samples'), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => relative(join(root, 'media/samples'), join(parentPath, name)).replaceAll('\\', '/'));
  expect(there.sort()).toEqual([...sampleFiles].sort());
});

test('pictures of the walkthrough are small', () => {
  const images = contributes.walkthroughs.flatMap(({ steps }) => steps).map(({ media }) => media.image);
  expect(images.length).toBeGreaterThan(0);
  for (const image of images) expect(statSync(join(root, image)).size, image).toBeLessThan(60_000);
});

test('the grammar and the language are those of mode seed', () => {
  expect(contributes.languages.map(({ id }) => id)).toEqual(['seed']);
  const [grammar] = contributes.grammars;
  expect(grammar?.language).toBe('seed');
  expect(strings(grammar?.path ?? '').scopeName).toBe(grammar?.scopeName);
});
