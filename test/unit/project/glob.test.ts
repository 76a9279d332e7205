import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { matchesGlob, seedRule } from '../../../src/core/project/glob.js';

describe('matchesGlob', () => {
  it.each([
    ['*.txt', 'a.txt', true],
    ['*.txt', 'b/a.txt', false],
    ['**/*.txt', 'a.txt', true],
    ['**/*.txt', 'c/b/a.txt', true],
    ['articles/**', 'articles/2025/a.txt', true],
    ['articles/**', 'other/a.txt', false],
    ['a/**/z/*.md', 'a/z/b/z/c.md', true],
    ['a/**/z/*.md', 'a/z/b/c.md', false],
    ['bài-?.txt', 'bài-7.txt', true],
    ['bài-?.txt', 'bài-77.txt', false],
    ['*a*b*.txt', 'xxaxxbaxb.txt', true],
    ['{tin,bài}/*.{txt,md}', 'bài/a.md', true],
    ['{tin,bài}/*.{txt,md}', 'bài/a.doc', false],
    ['a{b', 'a{b', true],
    ['a.txt', 'abtxt', false],
  ])('%s for %s: %s', (glob, path, expected) => {
    expect(matchesGlob(glob, path)).toBe(expected);
  });

  it('takes no long for any glob', () => {
    const started = performance.now();
    expect(matchesGlob('*a'.repeat(2000), `${'a'.repeat(4000)}b`)).toBe(false);
    expect(matchesGlob('**/a/'.repeat(400), `${'a/'.repeat(2000)}b`)).toBe(false);
    expect(matchesGlob('{a,b}'.repeat(1000), 'c')).toBe(false);
    expect(matchesGlob(`{${'a,'.repeat(100)}}{${','.repeat(400_000)}}`, 'c')).toBe(false);
    expect(performance.now() - started).toBeLessThan(5_000);
  });

  it('finds a path by itself', () => {
    const path = fc.stringMatching(/^[a-z0-9. -]{1,12}(\/[a-z0-9. -]{1,12}){0,3}$/);
    fc.assert(
      fc.property(path, (each) => {
        expect(matchesGlob(each, each)).toBe(true);
        expect(matchesGlob('**', each)).toBe(true);
      }),
      { seed: 20260131 },
    );
  });
});

describe('seedRule', () => {
  const globs = ['articles/**/*.txt', '!articles/drafts/**'];
  it.each([
    ['articles/2025/a.txt', 'included'],
    ['articles/drafts/a.txt', 'excluded'],
    ['notes/a.txt', 'unmentioned'],
  ])('%s: %s', (path, expected) => {
    expect(seedRule(globs, path)).toBe(expected);
  });
});
