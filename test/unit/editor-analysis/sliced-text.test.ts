import fc from 'fast-check';
import { expect, test } from 'vitest';
import { changeText, type SlicedText, sliceText, textLength } from '../../../src/editor/analysis/sliced-text.js';

const joined = (sliced: SlicedText) => sliced.slices.map(({ text }) => text).join('');

const paragraph = 'Sáng 8/1, cảng đón 1.286 lượt tàu 🚢.\r\n';
const long = paragraph.repeat(10_000);

test('a text of an article’s length is one slice, an empty one too', () => {
  expect(sliceText('').slices).toHaveLength(1);
  expect(sliceText(paragraph.repeat(1_000)).slices).toHaveLength(1);
});

test('a long text is cut after newlines only', () => {
  const { slices } = sliceText(long);
  expect(slices.length).toBeGreaterThan(5);
  for (const { text } of slices) expect(text.endsWith('\r\n')).toBe(true);
});

test('a line without end stays whole', () => {
  expect(sliceText('x'.repeat(1_000_000)).slices).toHaveLength(1);
});

test('an edit leaves the other slices and their ids alone', () => {
  const sliced = sliceText(long);
  const before = sliced.slices.map(({ id }) => id);
  changeText(sliced, { offset: 100_000, length: 3, text: 'một' });
  const after = sliced.slices.map(({ id }) => id);
  expect(after.filter((id) => !before.includes(id))).toHaveLength(1);
  expect(after).toHaveLength(before.length);
});

test('taking away the newline between two slices joins them', () => {
  const sliced = sliceText(long);
  const end = sliced.slices[0]?.text.length ?? 0;
  changeText(sliced, { offset: end - 2, length: 2, text: '' });
  expect(sliced.slices[0]?.text.length).toBeGreaterThan(end);
  expect(joined(sliced)).toBe(long.slice(0, end - 2) + long.slice(end));
});

test('a text grows into slices and shrinks back into one', () => {
  const sliced = sliceText(paragraph);
  changeText(sliced, { offset: paragraph.length, length: 0, text: long });
  expect(sliced.slices.length).toBeGreaterThan(5);
  changeText(sliced, { offset: 0, length: long.length, text: '' });
  expect(sliced.slices).toHaveLength(1);
  expect(joined(sliced)).toBe(paragraph);
});

test('edits do to the slices what they do to the text', () => {
  const edit = fc.record({
    at: fc.double({ min: 0, max: 1, noNaN: true }),
    length: fc.oneof(fc.nat(5), fc.nat(100_000)),
    text: fc.oneof(fc.string({ maxLength: 5 }), fc.constantFrom('\n', '\r\n', '', long)),
  });
  fc.assert(
    fc.property(fc.constantFrom('', paragraph, long), fc.array(edit, { maxLength: 6 }), (start, edits) => {
      const sliced = sliceText(start);
      let text = start;
      for (const { at, length, text: inserted } of edits) {
        const offset = Math.floor(at * text.length);
        const taken = Math.min(length, text.length - offset);
        changeText(sliced, { offset, length: taken, text: inserted });
        text = text.slice(0, offset) + inserted + text.slice(offset + taken);
        expect(joined(sliced) === text).toBe(true);
        expect(textLength(sliced)).toBe(text.length);
        for (const slice of sliced.slices.slice(0, -1)) expect(slice.text.endsWith('\n')).toBe(true);
      }
    }),
    { seed: 20260101, numRuns: 60 },
  );
});
