import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { offsetUnits } from '../../../src/core/export/exporter.js';
import { exporters } from '../../../src/core/export/exporters.js';
import { readTask, taskArguments, taskType } from '../../../src/editor/tasks/task-arguments.js';

const manifest = JSON.parse(readFileSync(join(import.meta.dirname, '../../../package.json'), 'utf8'));
const [definition] = manifest.contributes.taskDefinitions;

function wordsOf(fields: Readonly<Record<string, unknown>>): string[] | undefined {
  const task = readTask(fields);
  return task && taskArguments(task, 'en');
}

describe('a task of type seedmark', () => {
  test('is declared with the words of the code and the exporters', () => {
    expect(definition.type).toBe(taskType);
    expect(definition.properties.to.enum).toEqual(exporters.map(({ id }) => id));
    expect(definition.properties.offsets.enum).toEqual([...offsetUnits]);
    for (const command of definition.properties.command.enum) expect(readTask({ command })).toEqual({ command });
  });

  test('becomes the arguments of the command line', () => {
    const all = { to: 'w3c', out: 'o.jsonld', offsets: 'utf-16', withSuggestions: true, project: 'p.yaml' };
    expect(wordsOf({ type: taskType, command: 'export', ...all, files: ['a', '-b'] })?.join(' ')).toBe(
      'export --to w3c --out o.jsonld --offsets utf-16 --with-suggestions --project p.yaml -- a -b',
    );
    expect(wordsOf({ command: 'check' })).toEqual(['check', '--', '.']);
    expect(wordsOf({ command: 'reconcile', failOn: 'conflict', files: [] })?.join(' ')).toBe(
      'reconcile --text --language en --fail-on conflict -- .',
    );
  });

  test('is read without trust', () => {
    expect(readTask({})).toBeUndefined();
    expect(readTask({ command: 'rm' })).toBeUndefined();
    expect(wordsOf({ command: 'check', files: [1, 'a', null], project: {}, to: 'csv' })).toEqual(['check', '--', 'a']);
  });
});

describe('the problem matchers', () => {
  const patterns = manifest.contributes.problemMatchers.map(({ pattern }: { pattern: unknown }) => [pattern].flat());
  const [[check], [head, place]] = patterns;
  const matches = ({ regexp }: { regexp: string }, line: string) => new RegExp(regexp).exec(line)?.slice(1);

  test('of check read places, of Windows too, and leave sidecars to Seedmark itself', () => {
    expect(matches(check, 'seeds/a b.txt:3: stale: annotation k1 was "75", now "77"')).toEqual([
      'seeds/a b.txt',
      '3',
      'stale: annotation k1 was "75", now "77"',
    ]);
    expect(matches(check, 'C:\\seeds\\a.txt:12: orphaned: the text of annotation k1 is gone')?.[0]).toBe(
      'C:\\seeds\\a.txt',
    );
    expect(matches(check, 'seeds/a.txt.annotations.yaml:2: the version is missing')).toBeUndefined();
    expect(matches(check, 'seeds/a.txt: 3 accepted, 1 stale')).toBeUndefined();
  });

  test('of reconcile read conflicts that nobody acknowledged, and their places', () => {
    expect(
      matches(head, 'conflict (increment-total, likely) số tuyến: 71 (2024) + 7 = 78, but 77 is stated [c1y]'),
    ).toEqual(['increment-total', 'số tuyến: 71 (2024) + 7 = 78, but 77 is stated']);
    expect(matches(head, 'conflict (apart, acknowledged) số hộ: 3, 4 cannot all be true [c1y]')).toBeUndefined();
    expect(matches(head, 'series (series) số hộ: 3 (2024), 4 (2025) [c1y]')).toBeUndefined();
    expect(matches(place, '  seeds/a.txt:9: "71" tuyến')).toEqual(['seeds/a.txt', '9']);
  });
});
