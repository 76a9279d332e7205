import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { analyze } from '../../../src/core/analyze.js';
import { reviewItems } from '../../../src/core/annotation/review.js';
import { createCorpusState } from '../../../src/workspace/corpus.js';
import {
  type CorpusDocument,
  corpusDocument,
  isMention,
  positionIn,
  type ReviewedSeed,
  unreadableDocument,
} from '../../../src/workspace/corpus-document.js';
import { packItems, unpackItems } from '../../../src/workspace/corpus-item.js';
import { cases } from '../cases.js';

const sentences = [
  'Ông Lò Văn Sủng trồng 320 cây phượng ở Tân Phú.',
  'Xã Tân Phú có 58 hộ nghèo trong năm 2025.',
  'Ngân hàng Đầu tư Ba Vì cho vay 42,5% số vốn.',
  'Không có gì ở đây.',
];

function reviewed(uri: string, text: string): ReviewedSeed {
  return { uri, text, items: reviewItems(text, analyze(text), []) };
}

function documentOf(uri: string, text: string, before?: CorpusDocument): CorpusDocument {
  return corpusDocument(reviewed(uri, text), before);
}

describe('a document of the corpus', () => {
  const text = 'Thôn có 58 hộ.\r\nXã có 12 hộ.\rHuyện có 7 xã.\n';

  it('knows positions without its text, whatever ends its lines', () => {
    const document = documentOf('a', text);
    expect(positionIn(document, text.indexOf('58'))).toEqual({ line: 0, character: 8 });
    expect(positionIn(document, text.indexOf('12'))).toEqual({ line: 1, character: 6 });
    expect(positionIn(document, text.indexOf('7 xã'))).toEqual({ line: 2, character: 9 });
    expect(positionIn(document, text.length)).toEqual({ line: 3, character: 0 });
  });

  it('keeps the objects of items that stay as they are', () => {
    const before = documentOf('a', text);
    const after = documentOf('a', text.replace('12', '13'), before);
    const kept = after.items.filter((item) => before.items.includes(item)).map(({ quote }) => quote);
    expect(kept).toEqual(['58', '7']);
  });

  it('unpacks its items as they were', () => {
    const review = reviewed('a', `${text}${sentences.join('\n')}`);
    const odd = { key: 'k1', was: 'cũ', conflicts: ['k2'], state: 'stale' as const };
    const items = review.items.map((item, at) => (at === 2 ? { ...item, ...odd } : item));
    const document = corpusDocument({ ...review, items });
    expect(document.items).toEqual(items.map(({ rule: _, ...item }) => item));
    const figures = document.items.filter(({ content }) => content.type === 'figure');
    expect(document.itemsWhere(({ type }) => type === 'figure')).toEqual(figures);
    expect(unpackItems(packItems(items, document.lineStarts)).items).toEqual([...document.items]);
  });

  it('has no annotation in its items, so that nobody decides on a copy', () => {
    expect(documentOf('a', text).items.every((item) => !('annotation' in item))).toBe(true);
  });
});

describe('the state of the corpus', () => {
  it('says where a name stands, how often, and what is unreviewed', () => {
    const state = createCorpusState();
    state.put(documentOf('b', sentences[1] ?? ''));
    state.put(documentOf('a', `${sentences[0]}\n${sentences[1]}`));
    expect(state.mentionsOf('Tân Phú').map(({ uri }) => uri)).toEqual(['a', 'a', 'b']);
    expect(state.mentionsOf('Tân Phú', 'person')).toEqual([]);
    const [first] = state.mentionsOf('Tân Phú');
    expect(state.firstMentionOf('Tân Phú', 'place')).toEqual(first);
    expect(state.entities().find(({ canonical }) => canonical === 'Tân Phú')).toEqual({
      canonical: 'Tân Phú',
      kind: 'place',
      mentions: 3,
      documents: 2,
      unreviewed: 3,
    });
    expect(state.countOf('Tân Phú', 'place')?.suggested).toBe(3);
    expect(state.countOf('Tân Phú', 'person')).toBeUndefined();
    expect(state.factsOf('cây phượng').map(({ item }) => item.quote)).toEqual(['320']);
    expect(state.firstFactOf('cây phượng')?.item.quote).toBe('320');
    expect(state.firstFactOf('cây tùng')).toBeUndefined();
  });

  it('tells whether anything changed', () => {
    const state = createCorpusState();
    const document = documentOf('a', sentences[0] ?? '');
    expect(state.put(document)).toBe(true);
    expect(state.put(documentOf('a', sentences[0] ?? '', document))).toBe(false);
    expect(state.put(unreadableDocument('a'))).toBe(true);
    expect(state.entities()).toEqual([]);
    expect(state.remove('a')).toBe(true);
    expect(state.remove('a')).toBe(false);
  });

  it('counts no dismissed mention', () => {
    const state = createCorpusState();
    const review = reviewed('a', sentences[2] ?? '');
    const items = review.items.map((item) => ({ ...item, state: 'rejected' as const }));
    expect(items.length).toBeGreaterThan(1);
    state.put(corpusDocument({ ...review, items }));
    expect(state.entities()).toEqual([]);
    expect(state.metrics()).toEqual([]);
  });

  it('has the same indexes after any changes as one that is made anew', () => {
    const change = fc.record({
      uri: fc.constantFrom('a', 'b', 'c', 'd'),
      lines: fc.option(fc.array(fc.constantFrom(...sentences), { maxLength: 4 }), { nil: undefined }),
    });
    fc.assert(
      fc.property(fc.array(change, { maxLength: 12 }), (changes) => {
        const state = createCorpusState();
        const texts = new Map<string, string>();
        for (const { uri, lines } of changes) {
          if (lines === undefined) {
            state.remove(uri);
            texts.delete(uri);
          } else {
            const text = lines.join('\n');
            state.put(documentOf(uri, text, state.get(uri)));
            texts.set(uri, text);
          }
        }
        const fresh = createCorpusState();
        for (const [uri, text] of texts) fresh.put(documentOf(uri, text));
        expect(state.entities()).toEqual(fresh.entities());
        expect(state.metrics()).toEqual(fresh.metrics());
        const held = ({ uri, items, lineStarts }: CorpusDocument) => ({ uri, items, lineStarts });
        expect(state.documents().map(held)).toEqual(fresh.documents().map(held));
        for (const { canonical, kind, mentions } of state.entities()) {
          const found = state.mentionsOf(canonical, kind);
          expect(found).toHaveLength(mentions);
          expect(found.every(({ item }) => isMention(item))).toBe(true);
        }
      }),
      { numRuns: cases(200), seed: 20251231 },
    );
  });
});
