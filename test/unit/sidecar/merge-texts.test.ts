import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Annotation } from '../../../src/core/annotation/model.js';
import { splitConflictMarkers } from '../../../src/core/sidecar/conflict-markers.js';
import { mergeSidecarTexts } from '../../../src/core/sidecar/merge-texts.js';
import { readSidecar } from '../../../src/core/sidecar/read.js';
import { writeSidecar } from '../../../src/core/sidecar/write.js';
import { cases } from '../cases.js';
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

describe('two people who write into their sidecars by hand', () => {
  const statuses = ['accepted', 'rejected', 'edited'] as const;
  const side = fc.record({
    kept: fc.subarray([first, third]),
    status: fc.option(fc.constantFrom(...statuses)),
    remarks: fc.array(fc.record({ at: fc.nat({ max: 200 }), kind: fc.constantFrom('line', 'end', 'field') }), {
      maxLength: 6,
    }),
    indent: fc.boolean(),
  });

  interface Side {
    readonly kept: readonly Annotation[];
    readonly status: Annotation['status'] | null;
    readonly remarks: readonly { readonly at: number; readonly kind: string }[];
    readonly indent: boolean;
  }

  function write({ kept, status, remarks, indent }: Side, who: string): { text: string; own: string[] } {
    const annotations = [...kept, status === null ? second : { ...second, status, reviewer: who }];
    let lines = decided(base, annotations).split('\n').slice(0, -1);
    const own: string[] = [];
    for (const [order, { at, kind }] of remarks.entries()) {
      const line = lines[at % lines.length] ?? '';
      const margin = / *(?:- )?/.exec(line)?.[0] ?? '';
      const remark = `${kind === 'field' ? `x${who}${order}: ghi chú` : `# ghi chú ${who}${order}`}`;
      const place = at % lines.length;
      if (kind === 'end' && /"$|\d$/.test(line) && !line.includes('#')) lines[place] += ` ${remark}`;
      else if (kind === 'field' && !/^ {4}\w/.test(line)) continue;
      else lines.splice(place, 0, (kind === 'field' ? margin : margin.replace('-', ' ')) + remark);
      own.push(remark);
    }
    if (indent) {
      const start = lines.indexOf('annotations:') + 1;
      lines = [...lines.slice(0, start), ...lines.slice(start).map((line) => `  ${line}`)];
    }
    return { text: `${lines.join('\n')}\n`, own };
  }

  it('find both of what they wrote', () => {
    fc.assert(
      fc.property(side, side, (ours, theirs) => {
        const [mine, yours] = [write(ours, 'An'), write(theirs, 'Lan')];
        const result = mergeSidecarTexts(base, mine.text, yours.text);
        if ('problems' in result) throw new Error(`${result.problems[0]?.message}\n${mine.text}\n${yours.text}`);
        for (const own of [...mine.own, ...yours.own]) expect(result.text).toContain(own);
        const ids = new Set(annotationsIn(result.text).map(({ id }) => id));
        for (const { id } of [...ours.kept, ...theirs.kept, second]) expect(ids).toContain(id);
        if (ours.indent !== theirs.indent) return;
        expect(mergeSidecarTexts(base, result.text, yours.text)).toMatchObject({ text: result.text });
      }),
      { numRuns: cases(300), seed: 20260105 },
    );
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
