import { describe, expect, it } from 'vitest';
import { completionPlace } from '../../../src/core/project/completion-place.js';

/** The place of the caret, which `|` marks. */
function placeIn(text: string) {
  return completionPlace(text.slice(0, text.indexOf('|')).split('\n'));
}

describe('completionPlace', () => {
  it.each([
    ['|', { type: 'rootKey', present: [], typed: '' }],
    ['seeds: []\nnames: []\nme|', { type: 'rootKey', present: ['seeds', 'names'], typed: 'me' }],
    ['names:\n  - |', { type: 'entryKey', list: 'names', present: [], typed: '' }],
    ['names:\n- ca|', { type: 'entryKey', list: 'names', present: [], typed: 'ca' }],
    [
      'names:\n  - type: ship\n  - canonical: A\n    al|',
      { type: 'entryKey', list: 'names', present: ['canonical'], typed: 'al' },
    ],
    ['names:\n  - canonical: A\n    type: |', { type: 'value', list: 'names', key: 'type', typed: '' }],
    ['names:\n  - canonical: "Quảng N|', { type: 'value', list: 'names', key: 'canonical', typed: '"Quảng N' }],
    ['metrics:\n  - name: sản lượng|', { type: 'value', list: 'metrics', key: 'name', typed: 'sản lượng' }],
    ['same:\n  - [GDP, tổng sản|', { type: 'entry', list: 'same', typed: 'tổng sản' }],
    ['ignore:\n  - Sao M|', { type: 'entry', list: 'ignore', typed: 'Sao M' }],
    ['ignore: [Sao Mai, "Sao|', { type: 'entry', list: 'ignore', typed: '"Sao' }],
  ])('%j', (text, expected) => {
    expect(placeIn(text)).toEqual(expected);
  });

  it.each([
    '# |',
    'names: # ca|',
    'other:\n  - |',
    '  |',
    'names:\n  - canonical: A\n    aliases:\n      - |',
    'names:\n  - aliases:\n      - A\n      - B|',
    'names:\n  - aliases: [A, |',
  ])('tells nothing in %j', (text) => {
    expect(placeIn(text)).toBeUndefined();
  });

  it('takes no long for any line', () => {
    const gap = ' '.repeat(100_000);
    const started = performance.now();
    expect(placeIn(`names:\n  -${gap}x: [\n  - type:${gap}[|`)).toBeUndefined();
    expect(placeIn(`names:\n  - canonical: A\n    aliases:\n  -${gap}:\n  - |`)).toBeDefined();
    expect(placeIn(`ignore: [${gap}"]|`)).toBeUndefined();
    expect(performance.now() - started).toBeLessThan(2_000);
  });
});
