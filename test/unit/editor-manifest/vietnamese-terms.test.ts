import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';

/** One Vietnamese term for each concept, so that a reader of the interface never wonders whether two words are two things. */
const root = join(import.meta.dirname, '../../..');
const english: Record<string, string> = JSON.parse(readFileSync(join(root, 'package.nls.json'), 'utf8'));
const manifest: Record<string, string> = JSON.parse(readFileSync(join(root, 'package.nls.vi.json'), 'utf8'));
const bundle: Record<string, string> = JSON.parse(readFileSync(join(root, 'l10n/bundle.l10n.vi.json'), 'utf8'));

/** English text and its translation. */
const pairs = [
  ...Object.entries(bundle),
  ...Object.entries(manifest).map(([key, text]) => [english[key] ?? key, text] as const),
];

/** Another word for something that has its term. */
const strangers: Record<string, RegExp> = {
  'seed is “văn bản nguồn”': /(?<![`*.\w/(])seeds?(?![`.\w/,])/iu,
  'annotation is “chú giải”': /chú thích/iu,
  'figure is “số liệu”': /con số/iu,
  'suggestion is “gợi ý”': /đề xuất/iu,
  'orphaned is “mất chỗ”': /mồ côi/iu,
  'identifier is “số hiệu”': /mã hiệu/iu,
  'to merge is “hợp nhất”': /\btrộn/iu,
  'conflict is “mâu thuẫn”': /trái nhau/iu,
  'workspace is “không gian làm việc”': /workspace/iu,
  'metric is “chỉ tiêu”': /chỉ số|thước đo/iu,
};

describe.each(Object.entries(strangers))('%s', (_rule, stranger) => {
  test('everywhere', () => {
    expect(pairs.filter(([, text]) => stranger.test(text)).map(([, text]) => text)).toEqual([]);
  });
});

test('to review is “rà soát”; “duyệt”, to approve, is for what was curated', () => {
  const loose = pairs.filter(
    ([text, translation]) => /(?<!trình )duyệt/iu.test(translation) && !/curated/iu.test(text),
  );
  expect(loose).toEqual([]);
});
