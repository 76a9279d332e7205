import { describe, expect, it } from 'vitest';
import manifest from '../../../package.json';
import { isSeedPath } from '../../../src/workspace/seed-path.js';

describe('isSeedPath', () => {
  it.each(['/a/x.seed', 'x.seed.txt', '/w/seeds/x.txt', '001_port.txt', '/deep/w/999_.txt'])('takes %s', (path) => {
    expect(isSeedPath(path)).toBe(true);
  });

  it.each(['/a/x.txt', '/seeds/in/x.txt', '01_x.txt', '0001_x.txt', '/seeds/x.md', 'x.seed.md', '/a/001_x.txt/b', ''])(
    'leaves %s',
    (path) => {
      expect(isSeedPath(path)).toBe(false);
    },
  );

  it('knows all rules of the language mode', () => {
    const { extensions, filenamePatterns } = manifest.contributes.languages[0] ?? {};
    expect({ extensions, filenamePatterns }).toEqual({
      extensions: ['.seed', '.seed.txt'],
      filenamePatterns: ['**/seeds/*.txt', '[0-9][0-9][0-9]_*.txt'],
    });
  });
});
