import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createAnchor } from '../../../src/core/annotation/anchor.js';
import type { Annotation } from '../../../src/core/annotation/model.js';
import { describeDocument } from '../../../src/core/sidecar/model.js';
import { readSidecar } from '../../../src/core/sidecar/read.js';
import { writeSidecar } from '../../../src/core/sidecar/write.js';
import { cases } from '../cases.js';
import { builtCli, runCli, temporaryFolder } from './run-cli.js';

const text = Array.from(
  { length: 30 },
  (_, at) => `Ngày ${at + 1}, chợ số ${at + 40} bán được ${at * 7 + 130} tấn cá cho ${at * 13 + 200} khách.`,
).join('\n');
const mentions = [...text.matchAll(/\d+/g)].map(({ index, 0: quote }) => ({ start: index, end: index + quote.length }));
const places = mentions.map(({ start }) => start);

/** What a reviewer does with a mention; `keep` leaves it as the base has it. */
interface Work {
  readonly at: number;
  readonly verdict: 'accepted' | 'rejected' | 'edited' | 'removed';
  readonly value: number;
}

interface Pair {
  readonly base: readonly Work[];
  readonly ours: readonly Work[];
  readonly theirs: readonly Work[];
}

const work = fc.record({
  at: fc.nat({ max: mentions.length - 1 }),
  verdict: fc.constantFrom('accepted', 'rejected', 'edited', 'removed'),
  value: fc.nat({ max: 3 }),
});
const works = (most: number) => fc.uniqueArray(work, { selector: ({ at }) => at, minLength: 1, maxLength: most });
const anyPair: fc.Arbitrary<Pair> = fc.record({ base: works(40), ours: works(40), theirs: works(40) });
/** Every mention is decided by one of the two at most: in runs of one to many mentions, as people share the work. */
const disjointPair: fc.Arbitrary<Pair> = fc
  .record({ base: works(40), both: works(80), owner: fc.array(fc.boolean(), { minLength: 1, maxLength: 40 }) })
  .map(({ base, both, owner }) => {
    const isOurs = ({ at }: Work) => owner[at % owner.length] === true;
    return { base, ours: both.filter(isOurs), theirs: both.filter((one) => !isOurs(one)) };
  });

function decide(before: readonly Annotation[], list: readonly Work[], reviewer: string): Annotation[] {
  const byStart = new Map(before.map((annotation) => [annotation.anchor.start, annotation]));
  for (const { at, verdict, value } of list) {
    const { start = 0, end = 0 } = mentions[at] ?? {};
    if (verdict === 'removed') byStart.delete(start);
    else {
      byStart.set(start, {
        id: byStart.get(start)?.id ?? `${reviewer}${at}`,
        status: verdict,
        anchor: createAnchor(text, start, end),
        content: { type: 'figure', kind: 'cardinal', value, bound: 'exact', precision: 0 },
        reviewer,
        time: `2026-01-0${reviewer === 'base' ? 1 : value + 2}T08:00:00Z`,
      });
    }
  }
  return [...byStart.values()];
}

function written(previous: string | undefined, annotations: readonly Annotation[]): string {
  const document = describeDocument('cho.txt', text, 'ab'.repeat(32));
  return writeSidecar(previous, { version: 1, document, annotations }, places);
}

/** The three versions that a pair of branches is made of. */
function versionsOf({ base, ours, theirs }: Pair) {
  const before = decide([], base, 'base');
  const own = decide(before, ours, 'lan');
  const other = decide(before, theirs, 'minh');
  const start = written(undefined, before);
  return { before, own, other, texts: { base: start, ours: written(start, own), theirs: written(start, other) } };
}

const driver = ['-c', `merge.seedmark.driver="${process.execPath}" "${builtCli}" merge %O %A %B --name %P`];

function git(folder: string, ...args: string[]): string {
  const settings = ['-c', 'user.name=Lan', '-c', 'user.email=lan@example.org', '-c', 'commit.gpgsign=false'];
  return execFileSync('git', [...settings, ...args], { cwd: folder, encoding: 'utf8', stdio: 'pipe' });
}

/** Merges all pairs, a sidecar each, in one go; returns the names of those that git left unmerged. */
function mergeWithGit(folder: string, list: readonly ReturnType<typeof versionsOf>[], settings: string[]): Set<string> {
  git(folder, 'init', '-q', '-b', 'ours');
  const commit = (side: 'base' | 'ours' | 'theirs') => {
    for (const [at, { texts }] of list.entries()) writeFileSync(join(folder, nameOf(at)), texts[side]);
    git(folder, 'add', '-A');
    git(folder, 'commit', '-q', '--allow-empty', '-m', side);
  };
  if (settings.length > 0) writeFileSync(join(folder, '.gitattributes'), '*.annotations.yaml merge=seedmark\n');
  commit('base');
  git(folder, 'checkout', '-q', '-b', 'theirs');
  commit('theirs');
  git(folder, 'checkout', '-q', 'ours');
  commit('ours');
  try {
    git(folder, ...settings, 'merge', '-q', '-m', 'merged', 'theirs');
  } catch (error) {
    if (!(error instanceof Error && 'status' in error && error.status === 1)) throw error;
  }
  const unmerged = git(folder, 'diff', '--name-only', '--diff-filter=U').split('\n');
  return new Set(unmerged.filter((name) => name !== ''));
}

function nameOf(at: number): string {
  return `${String(at).padStart(4, '0')}.txt.annotations.yaml`;
}

function annotationsIn(path: string): readonly Annotation[] {
  const reading = readSidecar(readFileSync(path, 'utf8'));
  if ('problems' in reading) throw new Error(`${path}: ${reading.problems[0]?.message}`);
  return reading.sidecar.annotations;
}

const verdictOf = ({ anchor, status, content }: Annotation): string =>
  `${anchor.start} ${status === 'rejected' ? status : 'value' in content && content.value}`;

let folder = '';
beforeAll(() => {
  folder = temporaryFolder();
});
afterAll(() => rmSync(folder, { recursive: true }));

function subfolder(name: string): string {
  const path = join(folder, name);
  mkdirSync(path);
  return path;
}

describe('two reviewers on branches', () => {
  it('lose nothing when git merges with the driver', { timeout: 3_600_000 }, () => {
    const pairs = fc.sample(anyPair, { numRuns: cases(8), seed: 20260105 }).map(versionsOf);
    const repository = subfolder('driver');
    expect(mergeWithGit(repository, pairs, driver)).toEqual(new Set());
    for (const [at, { before, own, other }] of pairs.entries()) {
      const kept = annotationsIn(join(repository, nameOf(at)));
      const known = new Set(before.map((annotation) => JSON.stringify(annotation)));
      const verdicts = new Set(kept.map(verdictOf));
      for (const decision of [...own, ...other]) {
        if (!known.has(JSON.stringify(decision))) expect(verdicts).toContain(verdictOf(decision));
      }
      const ids = new Set(kept.map(({ id }) => id));
      const both = before.filter((one) => [own, other].every((side) => side.some(({ id }) => id === one.id)));
      for (const { id } of both) expect(ids).toContain(id);
    }
  });

  it('mostly need no driver where each decided other mentions', { timeout: 3_600_000 }, () => {
    const pairs = fc.sample(disjointPair, { numRuns: cases(100), seed: 20260105 }).map(versionsOf);
    const repository = subfolder('plain');
    const unmerged = mergeWithGit(repository, pairs, []);
    expect(unmerged.size / pairs.length).toBeLessThanOrEqual(0.05);
    for (const [at, { before, own, other }] of pairs.entries()) {
      if (unmerged.has(nameOf(at))) continue;
      const decided = new Map(before.map((annotation) => [annotation.id, annotation]));
      for (const side of [own, other]) {
        const ids = new Set(side.map(({ id }) => id));
        for (const { id } of before) if (!ids.has(id)) decided.delete(id);
        for (const one of side) if (!before.includes(one)) decided.set(one.id, one);
      }
      const merged = annotationsIn(join(repository, nameOf(at)));
      expect(new Set(merged)).toEqual(new Set(decided.values()));
    }
  });
});

describe('merge', () => {
  it('leaves both versions in the file where one cannot be read', async () => {
    const place = subfolder('unreadable');
    writeFileSync(join(place, 'base'), 'version: 1\n');
    writeFileSync(join(place, 'ours'), 'version: 2\n');
    writeFileSync(join(place, 'theirs'), 'version: 3\n');
    const { status, stderr } = await runCli(place, ['merge', 'base', 'ours', 'theirs', '--name', 'cho.yaml']);
    expect(status).toBe(1);
    expect(stderr).toMatch(/^cho\.yaml:1: merged by line, because ours cannot be read/);
    const left = readFileSync(join(place, 'ours'), 'utf8');
    expect(left).toContain('<<<<<<< ours\nversion: 2\n=======\nversion: 3\n>>>>>>> theirs\n');
  });

  it('names files that are not there', async () => {
    const { status, stderr } = await runCli(subfolder('missing'), ['merge', 'base', 'ours', 'theirs']);
    expect(status).toBe(2);
    expect(stderr).toMatch(/there is no such file/);
  });
});
