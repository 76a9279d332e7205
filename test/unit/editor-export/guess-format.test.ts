import { describe, expect, test } from 'vitest';
import { exportCurated } from '../../../src/core/export/curated.js';
import { createTally, type ReviewedDocument } from '../../../src/core/export/exporter.js';
import { exporters } from '../../../src/core/export/exporters.js';
import { importers } from '../../../src/core/import/importers.js';
import { guessFormat, headLength } from '../../../src/editor/import/guess-format.js';

const text = 'Có 75 trạm đo ở Hà Nội.\n';
const document: ReviewedDocument = {
  file: 'seeds/a.txt',
  text,
  items: [
    {
      key: 'k1aaaa',
      state: 'accepted',
      start: 3,
      end: 5,
      quote: '75',
      content: { type: 'figure', kind: 'cardinal', value: 75, unit: 'trạm đo', bound: 'exact', precision: 0 },
      annotation: {
        id: 'k1aaaa',
        status: 'accepted',
        anchor: { quote: '75', prefix: 'Có ', suffix: ' trạm', start: 3, end: 5, line: 1 },
        content: { type: 'figure', kind: 'cardinal', value: 75, unit: 'trạm đo', bound: 'exact', precision: 0 },
        reviewer: 'Lan',
        time: '2026-01-02T03:04:05Z',
      },
    },
  ],
};

/** What an export of the format begins with, in its file of the importer's ending. */
async function headOf(id: string, ending: string): Promise<string> {
  const exporter = exporters.find((each) => each.id === id);
  if (!exporter) throw new Error(`there is no exporter ${id}`);
  const documents = (async function* () {
    yield document;
  })();
  let head = '';
  for await (const { path, data } of exportCurated(exporter, documents, createTally())) {
    const isWanted = exporter.output === 'file' || path.endsWith(`.${ending}`);
    if (isWanted) head += typeof data === 'string' ? data : new TextDecoder().decode(data);
  }
  return head.slice(0, headLength);
}

describe('the format of a file to import', () => {
  test.each(importers.flatMap(({ id, extensions }) => extensions.map((ending) => [id, ending] as const)))(
    '%s with the ending .%s is known by its name or content',
    async (id, ending) => {
      expect(guessFormat(`corpus.${ending}`, await headOf(id, ending))).toBe(id);
    },
  );

  test('is known where the first line is longer than what was read of it', () => {
    const line = `{"text":"${'a '.repeat(10)}","label":[[0,1,"PER"]],"meta":"${'b'.repeat(headLength)}`;
    expect(guessFormat('corpus.JSONL', line.slice(0, headLength))).toBe('doccano');
  });

  test('is not guessed from what says nothing', () => {
    expect(guessFormat('corpus.jsonl', '')).toBeUndefined();
    expect(guessFormat('corpus.json', '{"a": 1}')).toBeUndefined();
    expect(guessFormat('corpus.txt', '{"text": "a", "label": []}')).toBeUndefined();
  });
});
