import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { analyze } from '../../../src/core/analyze.js';
import { type Decision, decide } from '../../../src/core/annotation/decide.js';
import type { Annotation, FigureMention, MentionContent } from '../../../src/core/annotation/model.js';
import { type ReviewItem, reviewItems } from '../../../src/core/annotation/review.js';
import { exportCurated, type ScopeOptions } from '../../../src/core/export/curated.js';
import { createTally, type ExportReport, type ReviewedDocument } from '../../../src/core/export/exporter.js';
import { exporters } from '../../../src/core/export/exporters.js';
import { hasNeighbouringSeeds, neighbouringSeeds } from '../cli/run-cli.js';

export const time = '2026-01-31T08:05:00Z';

/** Ids in the order of asking: `i1`, `i2`, … */
export function idMaker(): () => string {
  let last = 0;
  return () => {
    last += 1;
    return `i${last}`;
  };
}

/** What a reviewer does with the nth suggestion: rejects, edits or leaves some, accepts the rest. */
function decisionOn(item: ReviewItem, number: number): Decision[] {
  if (number % 11 === 3) return [{ action: 'reject', item }];
  if (number % 11 === 7) return [];
  if (number % 5 !== 2) return [{ action: 'accept', item }];
  const { content } = item;
  const states: Partial<FigureMention> = {
    metric: '=chỉ tiêu; "sửa"\tlại',
    subject: '-Tỉnh|Trường_Lộc',
    period: '2025',
  };
  const edited: MentionContent =
    content.type === 'entity'
      ? { ...content, canonical: `${content.canonical} (“đã sửa”)` }
      : { ...content, ...(typeof content.value === 'string' ? { bound: 'about' } : states) };
  return [{ action: 'edit', item, content: edited }];
}

/** A scripted review: accepts, edits, rejects and leaves suggestions, and adds a mention that nobody suggested. */
export function scriptedReview(text: string): { annotations: Annotation[]; items: ReviewItem[] } {
  const analysis = analyze(text);
  const context = { reviewer: 'Lan "Ngô" <lan>', time, version: '0.1.0', newId: idMaker() };
  const suggested = reviewItems(text, analysis, []);
  const decisions = suggested.flatMap(decisionOn);
  const free = [...text.matchAll(/\p{L}+/gu)].find(
    ({ index, 0: word }) => !suggested.some(({ start, end }) => start < index + word.length && end > index),
  );
  if (free !== undefined) {
    const span = { start: free.index, end: free.index + free[0].length };
    decisions.push({ action: 'add', span, content: { type: 'entity', kind: 'award', canonical: free[0] } });
  }
  const annotations = decide(text, [], decisions, context);
  return { annotations, items: reviewItems(text, analysis, annotations) };
}

/** The samples, and the seeds beside a developer's checkout where there are any, after the scripted review. */
export function reviewedTexts(): ReviewedDocument[] {
  const folders = [resolve('media/samples/seeds'), ...(hasNeighbouringSeeds ? [neighbouringSeeds] : [])];
  return folders.flatMap((folder) =>
    readdirSync(folder)
      .filter((name) => name.endsWith('.txt'))
      .sort()
      .map((name) => {
        const text = readFileSync(join(folder, name), 'utf8').replace(/^\ufeff/, '');
        return { file: `seeds/${relative(folder, join(folder, name))}`, text, items: scriptedReview(text).items };
      }),
  );
}

/** Texts on which formats trip: emoji and letters of two code units, NFD, CRLF, markup and separators of the formats. */
export function awkwardTexts(): ReviewedDocument[] {
  const texts = [
    '🚢 Cảng Hải Lưu 🚢\r\nNăm 2025, cảng đón 1.402 lượt tàu 𝒜, tăng 21,8% so với năm 2024.\r\n\r\nThu 3.000USD; chi 5tỷ.\r\n',
    'Năm 2025, tỉnh Trường Lộc trồng hơn 3,2 ha rừng, giảm 0,4%.\n'.normalize('NFD'),
    'a <b> & "c"\t| _x_ [1] \\ * -> ; year 2024\u2028year 2025\u0001 and 15%\n=1+1 costs $5 million.\n',
    '',
    '\n\n',
  ];
  return texts.map((text, index) => ({ file: `awkward/${index} "ü".txt`, text, items: scriptedReview(text).items }));
}

export async function* each<T>(values: readonly T[]): AsyncGenerator<T> {
  yield* values;
}

export interface Exported {
  /** The files of the export by path; text as UTF-8. */
  readonly files: ReadonlyMap<string, Buffer>;
  readonly report: ExportReport;
}

export async function exportAs(
  id: string,
  documents: readonly ReviewedDocument[],
  options: ScopeOptions = {},
): Promise<Exported> {
  const exporter = exporters.find((candidate) => candidate.id === id);
  if (exporter === undefined) throw new Error(`no exporter ${id}`);
  const tally = createTally();
  const parts = new Map<string, Buffer[]>();
  const ended = new Set<string>();
  for await (const { path, data, end } of exportCurated(exporter, each(documents), tally, options)) {
    if (ended.has(path)) throw new Error(`${path} goes on after its end`);
    if (end === true) ended.add(path);
    parts.set(path, [...(parts.get(path) ?? []), Buffer.from(data)]);
  }
  const files = new Map([...parts].map(([path, buffers]) => [path, Buffer.concat(buffers)]));
  return { files, report: { written: tally.written, unreviewed: tally.unreviewed, losses: tally.losses } };
}

/** The text of an export's only file, or of the one of that path. */
export function textOf({ files }: Exported, path?: string): string {
  const [only] = files.keys();
  const buffer = files.get(path ?? only ?? '');
  if (buffer === undefined) throw new Error(`no file ${path}`);
  return buffer.toString('utf8');
}

/** The curated items of a document, as an export has to have them. */
export function curatedItems({ items }: ReviewedDocument): ReviewItem[] {
  return items.filter(({ state }) => state === 'accepted' || state === 'edited' || state === 'added');
}

export function lossCount({ report }: Exported, kind: string): number {
  return report.losses.find((loss) => loss.kind === kind)?.count ?? 0;
}

/** The text by code points, as Python slices it. */
export function codePoints(text: string): { slice(start: number, end: number): string } {
  const points = [...text];
  return { slice: (start, end) => points.slice(start, end).join('') };
}
