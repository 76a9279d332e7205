import { expect, test } from 'vitest';
import { analyze } from '../../../src/core/analyze.js';
import type { Analysis } from '../../../src/core/model.js';
import { createAnalyzer } from '../../../src/editor/analysis/analyzer.js';
import type { ProgressMessage } from '../../../src/editor/analysis/protocol.js';
import { createSliceResults } from '../../../src/editor/analysis/slice-results.js';

const uri = 'file:///seeds/001_cang.txt';
const paragraph = 'Năm 2025, cảng đón 1.402 lượt tàu, tăng 8,5% so với năm 2024.\n';

/** Runs an analyzer until it has nothing more to say for a while. */
async function run(
  drive: (analyzer: ReturnType<typeof createAnalyzer>) => void | Promise<void>,
): Promise<ProgressMessage[]> {
  const progress: ProgressMessage[] = [];
  let last = performance.now();
  await drive(
    createAnalyzer((message) => {
      last = performance.now();
      if (message.type === 'progress') progress.push(message);
    }),
  );
  last = performance.now();
  while (performance.now() - last < 400) await new Promise((resolve) => setTimeout(resolve, 50));
  return progress;
}

/** What the extension host puts together from the messages, if every slice came. */
function assembled(progress: readonly ProgressMessage[]): Analysis | undefined {
  const results = createSliceResults();
  for (const message of progress) results.take(message);
  const { complete, analysis } = results.near([]);
  return complete ? analysis : undefined;
}

test('an article is analysed exactly as a whole, after edits too', async () => {
  const text = paragraph.repeat(20);
  const edited = `Mở đầu.\n${text.slice(0, 100)}${text.slice(110)}`;
  const progress = await run((analyzer) => {
    analyzer({ type: 'open', uri, folder: '', version: 1, text, visible: [] });
    analyzer({
      type: 'change',
      uri,
      version: 2,
      changes: [
        { offset: 100, length: 10, text: '' },
        { offset: 0, length: 0, text: 'Mở đầu.\n' },
      ],
    });
  });
  expect(progress.at(-1)?.version).toBe(2);
  expect(assembled(progress)).toEqual(analyze(edited));
});

test('of a long text the visible part comes with the first message, the rest later and completely', async () => {
  const text = paragraph.repeat(12_000);
  const visible = { start: 600_000, end: 602_000 };
  const progress = await run((analyzer) =>
    analyzer({ type: 'open', uri, folder: '', version: 1, text, visible: [visible] }),
  );
  const [first] = progress;
  let start = 0;
  const seen = (first?.layout ?? []).filter(({ length }) => {
    start += length;
    return start - length < visible.end && start > visible.start;
  });
  expect(seen.length).toBeGreaterThan(0);
  expect(first?.results.length).toBeLessThan(5);
  for (const { id } of seen) expect(first?.results.map((result) => result.id)).toContain(id);
  expect(assembled(progress)?.figures).toEqual(analyze(text).figures);
});

test('an edit of a long text sends its own slice only', async () => {
  const text = paragraph.repeat(12_000);
  const progress = await run(async (analyzer) => {
    analyzer({ type: 'open', uri, folder: '', version: 1, text, visible: [] });
    await new Promise((resolve) => setTimeout(resolve, 2000));
    analyzer({ type: 'change', uri, version: 2, changes: [{ offset: 700_000, length: 1, text: 'x' }] });
  });
  const results = (version: number) =>
    progress.filter((message) => message.version === version).flatMap((message) => message.results);
  expect(results(1).length).toBeGreaterThan(10);
  expect(results(2)).toHaveLength(1);
});

test('of a large text only the opening and what is around the screen is analysed, wherever the screen goes', async () => {
  const text = paragraph.repeat(80_000);
  const places = [
    { start: 2_000_000, end: 2_002_000 },
    { start: 4_000_000, end: 4_002_000 },
  ] as const;
  const results = createSliceResults();
  const progress = await run(async (analyzer) => {
    analyzer({ type: 'open', uri, folder: '', version: 1, text, visible: [places[0]] });
    await new Promise((resolve) => setTimeout(resolve, 1000));
    analyzer({ type: 'show', uri, visible: [places[1]] });
  });
  for (const message of progress) results.take(message);
  expect(progress.flatMap((message) => message.results).length).toBeLessThan(20);
  for (const place of places) {
    const { complete, analysis } = results.near([place]);
    expect(complete).toBe(true);
    const inside = ({ start, end }: { start: number; end: number }) => start >= place.start && end <= place.end;
    const part = analyze(text.slice(place.start, place.end));
    // The part is cut without regard to words, so that what it shows at either end may be half a figure.
    expect(analysis.figures.filter(inside).length).toBeGreaterThanOrEqual(part.figures.length - 2);
    for (const { start, end, quote } of analysis.figures) expect(text.slice(start, end)).toBe(quote);
    expect(results.near([place])).toBe(results.near([place]));
  }
});

test('a closed text is heard of no more', async () => {
  const progress = await run((analyzer) => {
    analyzer({ type: 'open', uri, folder: '', version: 1, text: paragraph, visible: [] });
    analyzer({ type: 'close', uri });
  });
  expect(progress).toEqual([]);
});
