import { describe, expect, it } from 'vitest';
import { mergeSidecarTexts } from '../../../src/core/sidecar/merge-texts.js';
import type { Acknowledgement, Sidecar } from '../../../src/core/sidecar/model.js';
import { readSidecar } from '../../../src/core/sidecar/read.js';
import { writeSidecar } from '../../../src/core/sidecar/write.js';
import { annotationOf, percent, place, sidecarOf } from './samples.js';

const first = annotationOf('Đắk Lắk', { id: 'aa', content: place });
const second = annotationOf('42,5%', { id: 'bb', content: percent });
const one: Acknowledgement = { conflict: 'c1', reason: 'hai cách tính', reviewer: 'Lan', time: '2026-01-05T08:00:00Z' };
const two: Acknowledgement = { conflict: 'c2', reason: '', reviewer: 'An: "x"', time: '2026-01-06T08:00:00Z' };

const withList = (acknowledged: readonly Acknowledgement[], annotations = [second]): Sidecar => ({
  ...sidecarOf(annotations),
  acknowledged,
});

function read(text: string): readonly Acknowledgement[] {
  const reading = readSidecar(text);
  if ('problems' in reading) throw new Error(reading.problems[0]?.message);
  return reading.sidecar.acknowledged ?? [];
}

describe('acknowledged conflicts in a sidecar', () => {
  it('are written above the annotations, one a block, and read again', () => {
    const text = writeSidecar(undefined, withList([one, two]));
    expect(text).toContain(
      'acknowledged:\n  - conflict: c1\n    reason: "hai cách tính"\n    reviewer: "Lan"\n    time: "2026-01-05T08:00:00Z"\n  - conflict: c2\n',
    );
    expect(text.indexOf('acknowledged:')).toBeLessThan(text.indexOf('annotations:'));
    expect(read(text)).toEqual([one, two]);
    expect(writeSidecar(text, withList([one, two]))).toBe(text);
  });

  it('come and go with no other byte changed', () => {
    const plain = writeSidecar(undefined, sidecarOf([second]));
    const noted = writeSidecar(plain, withList([one]));
    expect(noted.replace(/acknowledged:\n(?: {2,}.*\n)+/, '')).toBe(plain);
    const both = writeSidecar(noted, withList([one, two]));
    expect(both).toBe(writeSidecar(undefined, withList([one, two])));
    const none = writeSidecar(both, withList([]));
    expect(none).toBe(plain.replace('annotations:', 'acknowledged: []\nannotations:'));
    expect(writeSidecar(none, withList([two]))).toBe(writeSidecar(plain, withList([two])));
  });

  it('stay as they are where a writer has nothing to say about them', () => {
    const text = writeSidecar(undefined, withList([one]));
    expect(read(writeSidecar(text, sidecarOf([first, second])))).toEqual([one]);
  });

  it('keep comments and fields that a person wrote', () => {
    const text = writeSidecar(undefined, withList([one]))
      .replace('  - conflict: c1', '  # hỏi tòa soạn\n  - conflict: c1 # cũ')
      .replace('    reviewer: "Lan"', '    ticket: 12\n    reviewer: "Lan"');
    const changed = writeSidecar(text, withList([{ ...one, reason: 'số liệu hai nguồn' }, two]));
    for (const own of ['# hỏi tòa soạn', '# cũ', 'ticket: 12', 'reason: "số liệu hai nguồn"'])
      expect(changed).toContain(own);
    expect(read(changed)).toEqual([{ ...one, reason: 'số liệu hai nguồn' }, two]);
  });

  it('are put in blocks where a person wrote them in brackets', () => {
    const text = writeSidecar(undefined, sidecarOf([second])).replace('annotations:', 'acknowledged: []\nannotations:');
    expect(read(writeSidecar(text, withList([one])))).toEqual([one]);
  });

  it('can be taken back where a person wrote them in brackets', () => {
    const inBrackets = `acknowledged: [{conflict: c1, reason: "", reviewer: Lan, time: "${one.time}"}]`;
    const text = writeSidecar(undefined, sidecarOf([second])).replace('annotations:', `${inBrackets}\nannotations:`);
    expect(read(text)).toEqual([{ ...one, reason: '' }]);
    expect(read(writeSidecar(text, withList([])))).toEqual([]);
  });

  it('are added below items that stand far behind their dash', () => {
    const fields = ['conflict: c1', 'reason: hai cách tính', 'reviewer: Lan', `time: "${one.time}"`];
    const list = `acknowledged:\n  -   ${fields.join('\n      ')}`;
    const wide = writeSidecar(undefined, sidecarOf([second])).replace('annotations:', `${list}\nannotations:`);
    expect(read(wide)).toEqual([one]);
    expect(read(writeSidecar(wide, withList([one, two])))).toEqual([one, two]);
  });

  it('are told where they cannot be read', () => {
    const text = writeSidecar(undefined, withList([one])).replace(
      '    reviewer: "Lan"\n    time: "2026-01-05',
      '    time: "2026-01-05',
    );
    const reading = readSidecar(text);
    expect('problems' in reading && reading.problems.map(({ code }) => code)).toEqual(['missing-field']);
  });
});

describe('merging acknowledged conflicts', () => {
  const merged = (base: string, ours: string, theirs: string): readonly Acknowledgement[] => {
    const result = mergeSidecarTexts(base, ours, theirs);
    if ('problems' in result) throw new Error(result.problems[0]?.message);
    expect(result.text.match(/^acknowledged:/gm) ?? []).toHaveLength(result.text.includes('acknowledged') ? 1 : 0);
    return read(result.text);
  };
  const base = writeSidecar(undefined, withList([one]));

  it('takes those of both sides', () => {
    const plain = writeSidecar(undefined, sidecarOf([second]));
    const [ours, theirs] = [writeSidecar(plain, withList([one])), writeSidecar(plain, withList([two]))];
    expect(new Set(merged(plain, ours, theirs))).toEqual(new Set([one, two]));
    expect(new Set(merged('', ours, theirs))).toEqual(new Set([one, two]));
    const other = writeSidecar(theirs, withList([two], [first, second]));
    expect(new Set(merged(plain, ours, other))).toEqual(new Set([one, two]));
  });

  it('lets go of what one side took back, unless the other changed it', () => {
    const without = writeSidecar(base, withList([]));
    expect(merged(base, without, base)).toEqual([]);
    const changed = { ...one, reason: 'vẫn đúng', time: '2026-02-01T00:00:00Z' };
    expect(merged(base, without, writeSidecar(base, withList([changed])))).toEqual([changed]);
  });

  it('takes the later of two reasons', () => {
    const early = writeSidecar(base, withList([{ ...one, reason: 'a', time: '2026-01-07T00:00:00Z' }]));
    const late = writeSidecar(base, withList([{ ...one, reason: 'b', time: '2026-01-08T00:00:00Z' }]));
    expect(merged(base, early, late).map(({ reason }) => reason)).toEqual(['b']);
    expect(merged(base, late, early).map(({ reason }) => reason)).toEqual(['b']);
  });
});
