import { expect, test } from 'vitest';
import { analyze } from '../../../src/core/analyze.js';
import { holderOf } from '../../../src/core/lexicon/word-set.js';
import type { Analysis } from '../../../src/core/model.js';
import { createAnalyzer } from '../../../src/editor/analysis/analyzer.js';
import type { FromAnalyzer, ProgressMessage } from '../../../src/editor/analysis/protocol.js';
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

const lexicon = {
  names: [{ kind: 'ship', canonical: 'Tàu Hòa Bình 09', forms: ['HB-09'], source: 'project' as const }],
  rejected: [],
  units: [],
};
const quay = { kind: 'place', canonical: 'bến Cồn Vạc', isRejected: false, isKnown: false, documents: ['a'] };
const ships = 'Sáng 5/3, HB-09 chở 1.402 khách rời Cồn Vạc.\n';

test('what a folder knows counts for its texts, open ones too, and is sent where it makes a difference alone', async () => {
  const other = 'file:///seeds/002_khac.txt';
  const progress = await run(async (analyzer) => {
    const open = (each: string, folder: string, text: string) =>
      analyzer({ type: 'open', uri: each, folder, version: 1, text, visible: [] });
    open(uri, 'file:///seeds', ships);
    open(other, 'file:///seeds', paragraph);
    await new Promise((resolve) => setTimeout(resolve, 300));
    analyzer({ type: 'lexicon', folder: 'file:///seeds', project: lexicon, taught: [['Cồn Vạc', quay]] });
    analyzer({ type: 'lexicon', folder: 'file:///elsewhere', taught: [['chở', { ...quay, kind: 'event' }]] });
  });
  const mine = progress.filter((message) => message.uri === uri);
  expect(assembled(mine)?.entities.map(({ kind, canonical }) => [kind, canonical])).toEqual([
    ['ship', 'Tàu Hòa Bình 09'],
    ['place', 'bến Cồn Vạc'],
  ]);
  expect(progress.filter((message) => message.uri === other)).toHaveLength(1);
});

test('what was taught is forgotten when the decision goes', async () => {
  const progress = await run(async (analyzer) => {
    analyzer({ type: 'lexicon', folder: '', project: lexicon, taught: [['Cồn Vạc', quay]] });
    analyzer({ type: 'open', uri, folder: '', version: 1, text: ships, visible: [] });
    await new Promise((resolve) => setTimeout(resolve, 300));
    analyzer({ type: 'lexicon', folder: '', project: { ...lexicon, names: [] }, taught: [['Cồn Vạc', undefined]] });
  });
  expect(assembled(progress)).toEqual(analyze(ships));
});

test('a closed text is answered under the lexicon, with its words', async () => {
  const answers: FromAnalyzer[] = [];
  const analyzer = createAnalyzer((message) => answers.push(message));
  analyzer({ type: 'lexicon', folder: 'f', project: lexicon, taught: [] });
  analyzer({ type: 'known', request: 7, uri, folder: 'f', text: ships, analysis: analyze(ships) });
  const [answer] = answers;
  expect(answer).toMatchObject({ type: 'known', request: 7 });
  if (answer?.type !== 'known') return;
  expect(answer.known.analysis).toEqual(analyze(ships, { lexicon }));
  expect(holderOf('rời Cồn Vạc')(answer.known.words)).toBe(true);
  expect(holderOf('Cồn Vạt')(answer.known.words)).toBe(false);
});
