import { describe, expect, it } from 'vitest';
import type { Annotation } from '../../../src/core/annotation/model.js';
import { splitConflictMarkers } from '../../../src/core/sidecar/conflict-markers.js';
import { mergeSidecarTexts } from '../../../src/core/sidecar/merge-texts.js';
import { readSidecar } from '../../../src/core/sidecar/read.js';
import { writeSidecar } from '../../../src/core/sidecar/write.js';
import { annotationOf, count, percent, place, sampleText, sidecarOf } from './samples.js';

const first = annotationOf('Đắk Lắk', { id: 'aa', content: place });
const second = annotationOf('42,5%', { id: 'bb', content: percent });
const third = annotationOf('ba', { id: 'cc', content: count });
const places = ['5-1', 'Đắk Lắk', '42,5%', '4.150', 'ba'].map((quote) => sampleText.indexOf(quote));
const base = writeSidecar(undefined, sidecarOf([second]), places);

function decided(text: string, annotations: readonly Annotation[]): string {
  return writeSidecar(text, sidecarOf(annotations));
}

function merged(before: string, ours: string, theirs: string): string {
  const result = mergeSidecarTexts(before, ours, theirs);
  if ('problems' in result) throw new Error(result.problems[0]?.message);
  const again = mergeSidecarTexts(before, theirs, ours);
  if ('problems' in again) throw new Error(again.problems[0]?.message);
  expect(annotationsIn(again.text)).toEqual(annotationsIn(result.text));
  return result.text;
}

function annotationsIn(text: string): readonly Annotation[] {
  if (text === '') return [];
  const reading = readSidecar(text);
  if ('problems' in reading) throw new Error(reading.problems[0]?.message);
  return reading.sidecar.annotations;
}

describe('mergeSidecarTexts', () => {
  it('merges decisions about different mentions into what one person would have written', () => {
    const ours = decided(base, [first, second]);
    const theirs = decided(base, [second, third]);
    expect(merged(base, ours, theirs)).toBe(decided(base, [first, second, third]));
    expect(merged('', ours, theirs)).toBe(decided(base, [first, second, third]));
    expect(merged(base, base, base)).toBe(base);
  });

  it('keeps comments and own fields of both sides', () => {
    const ours = decided(base, [first, second])
      .replace('version: 1', '# của Lan\nversion: 1')
      .replace('  - id: aa', '  # hỏi lại An\n  - id: aa')
      .replace('metric: "sản lượng cà phê"', 'metric: "sản lượng cà phê"\n      checked: [1, 2]');
    const theirs = `${decided(base, [second, third])
      .replace('version: 1', '# của Minh\nproject: cà phê\nversion: 1')
      .replace('  - id: cc', '  # bỏ?\n  - id: cc')
      .replace('    status: accepted\n', '    status: accepted # chắc\n    source: |\n      báo\n      đài\n')}# hết\n`;
    const text = merged(base, ours, theirs);
    expect(annotationsIn(text)).toEqual([first, second, third]);
    for (const own of ['# của Lan', '# hỏi lại An', 'checked: [1, 2]', '# của Minh', 'project: cà phê', '# hết']) {
      expect(text).toContain(own);
    }
    for (const own of ['  # bỏ?\n  - id: cc', '# chắc', '    source: |\n      báo\n      đài\n']) {
      expect(text).toContain(own);
    }
    expect(text.split('\n').filter((line) => /của Lan|# chắc|# bỏ|# hỏi/.test(line))).toHaveLength(4);
  });

  it('keeps theirs as a comment where both changed an own field', () => {
    const own = base.replace('  - id: bb', '  - id: bb\n    note: một');
    const text = merged(own, own.replace('note: một', 'note: hai'), own.replace('note: một', 'note: ba'));
    expect(text).toContain('note: hai');
    expect(text).toContain('# note: ba');
  });

  it('takes away what a side took away', () => {
    const own = base.replace('  - id: bb', '  # tạm\n  - id: bb');
    const text = merged(own, base, decided(own, [second, third]));
    expect(text).not.toContain('# tạm');
    expect(annotationsIn(merged(decided(own, [first, second]), own, decided(own, [first, second, third])))).toEqual([
      second,
      third,
    ]);
    expect(merged(base, '', base)).toBe('');
    expect(merged('', '', base)).toBe(base);
  });

  it('keeps two decisions on one mention as a conflict', () => {
    const ours = decided(base, [{ ...second, status: 'rejected', reviewer: 'An' }]);
    const theirs = decided(base, [{ ...second, content: { ...percent, value: 42 }, status: 'edited' }]);
    const result = mergeSidecarTexts(base, ours, theirs);
    expect(result).toMatchObject({ conflicts: [['bb', 'bb-2']] });
    expect(
      'text' in result &&
        annotationsIn(result.text)
          .map(({ status }) => status)
          .sort(),
    ).toEqual(['edited', 'rejected']);
  });

  it('says which version cannot be read', () => {
    expect(mergeSidecarTexts(base, 'version: 9', base)).toMatchObject({ unreadable: 'ours' });
    expect(mergeSidecarTexts(base, base, '- [')).toMatchObject({ unreadable: 'theirs' });
  });
});

describe('splitConflictMarkers', () => {
  it('takes the versions apart', () => {
    const text = 'a\n<<<<<<< HEAD\nb\n=======\nc\n>>>>>>> other\nd\n';
    expect(splitConflictMarkers(text)).toEqual({ ours: 'a\nb\nd\n', theirs: 'a\nc\nd\n', base: '' });
    const withBase = 'a\n<<<<<<< HEAD\nb\n||||||| x\n0\n=======\nc\n>>>>>>> other\nd\n';
    expect(splitConflictMarkers(withBase)).toEqual({ ours: 'a\nb\nd\n', theirs: 'a\nc\nd\n', base: 'a\n0\nd\n' });
  });

  it('refuses markers that git did not write', () => {
    expect(splitConflictMarkers('<<<<<<< a\n<<<<<<< b\n')).toBeUndefined();
    expect(splitConflictMarkers('<<<<<<< a\nx\n')).toBeUndefined();
    expect(splitConflictMarkers('=======\n')).toBeUndefined();
  });
});
