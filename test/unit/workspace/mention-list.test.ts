import { describe, expect, it } from 'vitest';
import { analyze } from '../../../src/core/analyze.js';
import { reviewItems } from '../../../src/core/annotation/review.js';
import type { CorpusItem } from '../../../src/workspace/corpus-document.js';
import { groupFacts } from '../../../src/workspace/fact-groups.js';
import { isEmptyFilter, parseFilter, passesFilter } from '../../../src/workspace/mention-filter.js';

const text = [
  'Năm 2025, huyện Đồng Xuân trồng 320 cây phượng.',
  'Năm 2024, huyện Đồng Xuân trồng 280 cây phượng.',
  'Tỷ lệ hộ nghèo của huyện Đồng Xuân giảm còn 4,5% trong năm 2025.',
].join('\n');
const items: readonly CorpusItem[] = reviewItems(text, analyze(text), []);

function found(filter: string): string[] {
  return items.filter((item) => passesFilter(item, parseFilter(filter))).map(({ quote }) => quote);
}

describe('a filter of mentions', () => {
  it('finds words in what a mention says, whatever their case and tone marks', () => {
    expect(found('ngheo')).toEqual(['4,5%']);
    expect(found('PHƯỢNG 2024')).toEqual(['280']);
    expect(found('dong xuan @place')).toEqual(['huyện Đồng Xuân', 'huyện Đồng Xuân', 'huyện Đồng Xuân']);
  });

  it('takes states and kinds behind @, several of a sort as either', () => {
    expect(found('@percent @cardinal')).toEqual(['320', '280', '4,5%']);
    expect(found('@accepted')).toEqual([]);
    expect(found('@percent @unreviewed')).toEqual(['4,5%']);
    expect(found('@nothing-of-the-sort')).toEqual([]);
  });

  it('is empty without words, and lets everything pass', () => {
    expect(isEmptyFilter(parseFilter('  '))).toBe(true);
    expect(isEmptyFilter(parseFilter('@percent'))).toBe(false);
    expect(found('')).toHaveLength(items.length);
  });
});

describe('groups of facts', () => {
  const facts = items.filter(({ content }) => content.type === 'figure' && content.metric).map((item) => ({ item }));
  const shown = (by: 'metric' | 'period' | 'subject', order: 'name' | 'count' | 'left') =>
    groupFacts(facts, by, order).map((group) => [group.name, ...group.facts.map(({ item }) => item.quote)]);

  it('come by name, metrics in the order of the alphabet', () => {
    expect(shown('metric', 'name')).toEqual([
      ['cây phượng', '320', '280'],
      ['tỷ lệ hộ nghèo', '4,5%'],
    ]);
  });

  it('come by time, the latest first', () => {
    expect(shown('period', 'name')).toEqual([
      ['2025', '320', '4,5%'],
      ['2024', '280'],
    ]);
  });

  it('come with the largest or the least reviewed first', () => {
    const reviewed = facts.map(({ item }) => ({
      item: item.quote === '280' ? { ...item, state: 'accepted' as const } : item,
    }));
    const more = [...facts, ...facts.filter(({ item }) => item.quote === '4,5%')];
    expect(groupFacts([...more, ...more.slice(-1)], 'metric', 'count')[0]?.name).toBe('tỷ lệ hộ nghèo');
    expect(groupFacts(reviewed, 'period', 'left').map(({ name }) => name)).toEqual(['2025', '2024']);
  });

  it('are one for names that differ in letter case, and those without a name come last', () => {
    const [first, second, third] = facts;
    if (!first || !second || !third) throw new Error('three facts are read');
    const loud = { item: { ...second.item, content: { ...second.item.content, metric: 'Cây Phượng' } } };
    const nameless = { item: { ...third.item, content: { ...third.item.content, metric: undefined } } };
    const groups = groupFacts([nameless, first, loud, first] as typeof facts, 'metric', 'count');
    expect(groups.map(({ name, facts: inside }) => [name, inside.length])).toEqual([
      ['cây phượng', 3],
      [undefined, 1],
    ]);
  });
});
