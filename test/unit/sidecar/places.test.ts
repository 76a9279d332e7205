import { describe, expect, it } from 'vitest';
import type { Annotation } from '../../../src/core/annotation/model.js';
import { readSidecar } from '../../../src/core/sidecar/read.js';
import { writeSidecar } from '../../../src/core/sidecar/write.js';
import { annotationOf, count, percent, place, sidecarOf } from './samples.js';

const first = annotationOf('Đắk Lắk', { id: 'aa', content: place });
const second = annotationOf('42,5%', { id: 'bb', content: percent });
const third = annotationOf('ba', { id: 'cc', content: count });
const places = [third, second, first, second].map(({ anchor }) => anchor.start);
const [at1, at2, at3] = [first, second, third].map(({ anchor }) => anchor.start);

/** The lines that tell of places and of annotations, in their order. */
function outline(text: string): string {
  return [...text.matchAll(/^ {2}(?:# (\d+)|- id: (\w+))$/gm)].map(([, number, id]) => number ?? id).join(' ');
}

function write(previous: string | undefined, annotations: readonly Annotation[]): string {
  const text = writeSidecar(previous, sidecarOf(annotations), places);
  const reading = readSidecar(text);
  expect('sidecar' in reading && new Set(reading.sidecar.annotations)).toEqual(new Set(annotations));
  return text;
}

describe('lines of places', () => {
  it('stand in a new sidecar, each annotation below its own', () => {
    expect(outline(write(undefined, [third]))).toBe(`${at1} ${at2} ${at3} cc`);
    expect(outline(write(undefined, [first, third]))).toBe(`${at1} aa ${at2} ${at3} cc`);
    expect(outline(write(undefined, []))).toBe(`${at1} ${at2} ${at3}`);
  });

  it('stay while annotations come and go, in whatever order', () => {
    const one = write(undefined, [second]);
    const all = write(write(one, [second, third]), [first, second, third]);
    expect(outline(all)).toBe(`${at1} aa ${at2} bb ${at3} cc`);
    expect(write(all, [second])).toBe(one);
    const none = write(one, []);
    expect(outline(none)).toBe(`${at1} ${at2} ${at3}`);
    expect(outline(write(none, [first, third]))).toBe(`${at1} aa ${at2} ${at3} cc`);
  });

  it('are not put into a sidecar that is there', () => {
    const plain = writeSidecar(undefined, sidecarOf([first]));
    expect(outline(write(plain, [first, second]))).toBe('aa bb');
  });
});
