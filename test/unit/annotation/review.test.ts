import { describe, expect, it } from 'vitest';
import { type Decision, type DecisionContext, decide } from '../../../src/core/annotation/decide.js';
import { changesBetween, emptyHistory, recordStep, redo, undo } from '../../../src/core/annotation/history.js';
import type { Annotation, MentionContent } from '../../../src/core/annotation/model.js';
import { type ReviewItem, reviewItems } from '../../../src/core/annotation/review.js';
import type { Analysis } from '../../../src/core/model.js';

const text = [
  'Hiệp hội Lúa gạo Sông Hậu họp sáng nay để bàn kế hoạch của mùa vụ mới.',
  'Sản lượng tăng 42,5% so với mùa trước nhờ giống lúa chịu mặn gieo sớm.',
  'Giá bán giữ ở mức 15 nghìn đồng mỗi cân suốt ba tháng liền tại các chợ.',
].join('\n');

/** Suggestions as an analyser would make them of a text: every percentage, with a fact, and the association. */
function analysisOf(source: string): Analysis {
  const figures = [...source.matchAll(/\d+,\d%/g)].map(({ index, 0: quote }) => ({
    start: index,
    end: index + quote.length,
    quote,
    kind: 'percent' as const,
    value: Number(quote.replace(',', '.').slice(0, -1)),
    unit: '%',
    bound: 'exact' as const,
    precision: -1,
    rule: 'figure.percent',
  }));
  const facts = figures.map(({ start, end, quote, bound }) => ({
    ...{ start, end, quote, bound, metric: 'sản lượng', period: '2025' },
    rule: 'fact.change',
  }));
  const entities = [...source.matchAll(/Hiệp hội Lúa gạo Sông Hậu/g)].map(({ index, 0: quote }) => ({
    ...{ start: index, end: index + quote.length, quote, kind: 'organization' as const, canonical: quote },
    rule: 'entity.organization',
  }));
  return { language: 'vi', figures, entities, facts };
}

let ids = 0;
const context: DecisionContext = {
  reviewer: 'Lan',
  time: '2026-01-05T08:00:00Z',
  version: '0.1.0',
  newId: () => `n${ids++}`,
};

function review(annotations: readonly Annotation[], source = text): ReviewItem[] {
  return reviewItems(source, analysisOf(source), annotations);
}

function itemOf(annotations: readonly Annotation[], type: MentionContent['type'], source = text): ReviewItem {
  const item = review(annotations, source).find(({ content }) => content.type === type);
  if (item === undefined) throw new Error(`no ${type}`);
  return item;
}

function take(annotations: readonly Annotation[], decision: Decision, source = text): Annotation[] {
  return decide(source, annotations, [decision], context);
}

const accepted = take([], { action: 'accept', item: itemOf([], 'figure') });
const corrected = text.replace('42,5%', '42,7%');

describe('review items', () => {
  it('are the suggestions, a figure with its fact, in text order', () => {
    expect(review([]).map(({ key, state, quote, content }) => ({ key, state, quote, content }))).toEqual([
      {
        key: 'entity:0-25',
        state: 'suggested',
        quote: 'Hiệp hội Lúa gạo Sông Hậu',
        content: { type: 'entity', kind: 'organization', canonical: 'Hiệp hội Lúa gạo Sông Hậu' },
      },
      {
        key: 'figure:86-91',
        state: 'suggested',
        quote: '42,5%',
        content: {
          ...{ type: 'figure', kind: 'percent', value: 42.5, unit: '%', bound: 'exact', precision: -1 },
          ...{ metric: 'sản lượng', period: '2025' },
        },
      },
    ]);
  });

  it('are decisions where there are any, with the rule of the suggestion', () => {
    const item = itemOf(accepted, 'figure');
    expect(item).toMatchObject({ state: 'accepted', quote: '42,5%', rule: 'figure.percent', key: accepted[0]?.id });
    expect(review(accepted)).toHaveLength(2);
  });

  it('show what was and what is now when the figure was corrected in the text', () => {
    const item = itemOf(accepted, 'figure', corrected);
    expect(item).toMatchObject({ state: 'stale', was: '42,5%', quote: '42,7%', now: { content: { value: 42.7 } } });
    expect(review(accepted, corrected)).toHaveLength(2);
  });

  it('put orphans last, with their old quote and no place', () => {
    const [first = '', , last = ''] = text.split('\n');
    const items = review(accepted, `${first}\n${last}`);
    expect(items.at(-1)).toMatchObject({ state: 'orphan', quote: '42,5%' });
    expect(items.at(-1)?.end).toBe(items.at(-1)?.start);
  });

  it('name the decisions that disagree about one mention', () => {
    const [one] = accepted;
    if (one === undefined) throw new Error('sample');
    const rival = { ...one, id: 'rival', status: 'rejected' as const };
    const twin = { ...one, id: 'twin' };
    const conflicts = review([one, rival, twin]).map(({ key, conflicts: others }) => [key, others]);
    expect(Object.fromEntries(conflicts)).toMatchObject({
      [one.id]: ['rival'],
      twin: ['rival'],
      rival: [one.id, 'twin'],
    });
    expect(review([one, twin]).every(({ conflicts: others }) => others === undefined)).toBe(true);
  });

  it('take another decision of a larger or smaller span over an overlapping suggestion, but a rejection only of its own', () => {
    const item = itemOf([], 'figure');
    const wide = { start: item.start - 5, end: item.end };
    const edited = take([], { action: 'edit', item, content: item.content, span: wide });
    expect(review(edited).filter(({ content }) => content.type === 'figure')).toHaveLength(1);
    const rejected = edited.map((annotation) => ({ ...annotation, status: 'rejected' as const }));
    expect(review(rejected).map(({ state }) => state)).toEqual(['suggested', 'rejected', 'suggested']);
  });
});

describe('decisions', () => {
  it('accept what is suggested, without repeating it', () => {
    const item = itemOf([], 'figure');
    expect(accepted).toEqual([
      {
        id: accepted[0]?.id,
        status: 'accepted',
        anchor: accepted[0]?.anchor,
        content: item.content,
        reviewer: 'Lan',
        time: context.time,
        suggestion: { rule: 'figure.percent', version: '0.1.0' },
      },
    ]);
    expect(accepted[0]?.anchor).toMatchObject({ quote: '42,5%', start: item.start, line: 2 });
  });

  it('edit, keeping what was suggested through every later change', () => {
    const item = itemOf([], 'figure');
    const content = { ...item.content, bound: 'about' } as MentionContent;
    const edited = take(accepted, { action: 'edit', item: itemOf(accepted, 'figure'), content });
    expect(edited[0]).toMatchObject({
      id: accepted[0]?.id,
      status: 'edited',
      content,
      suggestion: { content: item.content },
    });
    const rejected = take(edited, { action: 'reject', item: itemOf(edited, 'figure') });
    expect(rejected[0]).toMatchObject({ status: 'rejected', suggestion: { content: item.content } });
    expect(take([], { action: 'edit', item, content: item.content })[0]).toMatchObject({ status: 'accepted' });
  });

  it('reject, so that the suggestion stays away', () => {
    const rejected = take([], { action: 'reject', item: itemOf([], 'entity') });
    expect(review(rejected).map(({ state }) => state)).toEqual(['rejected', 'suggested']);
  });

  it('add what nobody suggested, and remove it when it is rejected', () => {
    const start = text.indexOf('15 nghìn đồng');
    const content: MentionContent = { type: 'figure', kind: 'money', value: 15000, unit: 'VND', bound: 'exact' };
    const added = take([], { action: 'add', span: { start, end: start + 13 }, content });
    expect(added).toMatchObject([{ status: 'added', anchor: { quote: '15 nghìn đồng' } }]);
    expect(added[0]?.suggestion).toBeUndefined();
    const item = review(added).find(({ state }) => state === 'added');
    if (item === undefined) throw new Error('not there');
    const edited = take(added, { action: 'edit', item, content: { ...content, value: 15500 } });
    expect(edited).toMatchObject([{ status: 'added', content: { value: 15500 } }]);
    expect(take(added, { action: 'reject', item })).toEqual([]);
  });

  it('add over a rejection of the same span', () => {
    const item = itemOf([], 'figure');
    const rejected = take([], { action: 'reject', item });
    const content: MentionContent = { type: 'figure', kind: 'percent', value: 42, unit: '%', bound: 'exact' };
    const again = take(rejected, { action: 'add', span: item, content });
    expect(again).toMatchObject([
      { id: rejected[0]?.id, status: 'edited', content, suggestion: { content: item.content } },
    ]);
  });

  it('take the new value of a stale figure with one key', () => {
    const item = itemOf(accepted, 'figure', corrected);
    const taken = take(accepted, { action: 'accept', item }, corrected);
    expect(taken).toMatchObject([
      { id: accepted[0]?.id, status: 'edited', content: { value: 42.7 }, anchor: { quote: '42,7%' } },
    ]);
    expect(itemOf(taken, 'figure', corrected).state).toBe('edited');
    const dismissed = take(accepted, { action: 'reject', item }, corrected);
    expect(itemOf(dismissed, 'figure', corrected)).toMatchObject({ state: 'rejected', content: { value: 42.7 } });
  });

  it('take nothing where nothing is read', () => {
    const [first = '', , last = ''] = text.split('\n');
    const gone = `${first}\n${last}`;
    const orphan = itemOf(accepted, 'figure', gone);
    expect(take(accepted, { action: 'accept', item: orphan }, gone)).toEqual(accepted);
    expect(take(accepted, { action: 'reject', item: orphan }, gone)).toEqual([]);
    const span = { start: gone.indexOf('15'), end: gone.indexOf('15') + 2 };
    const attached = take(accepted, { action: 'attach', item: orphan, span }, gone);
    expect(attached).toMatchObject([{ id: accepted[0]?.id, status: 'accepted', anchor: { quote: '15' } }]);
  });

  it('ask for another id when one is taken', () => {
    const [first] = accepted;
    const offered = [first?.id ?? '', 'free'];
    const next = decide(text, accepted, [{ action: 'accept', item: itemOf([], 'entity') }], {
      ...context,
      newId: () => offered.shift() ?? 'last',
    });
    expect(next.map(({ id }) => id)).toEqual(['free', first?.id]);
  });
});

describe('history', () => {
  const items = review([]);
  const both = decide(
    text,
    [],
    items.map((item): Decision => ({ action: 'accept', item })),
    context,
  );
  const history = recordStep(emptyHistory, changesBetween([], both));

  it('takes a batch back and does it again as one step', () => {
    const undone = undo(history, both);
    expect(undone?.annotations).toEqual([]);
    const redone = undone && redo(undone.history, undone.annotations);
    expect(redone?.annotations).toEqual(both);
    expect(undo(emptyHistory, both)).toBeUndefined();
    expect(redo(history, both)).toBeUndefined();
  });

  it('leaves alone what somebody else changed since', () => {
    const other = both.map((annotation, at) => (at === 0 ? { ...annotation, reviewer: 'Minh' } : annotation));
    expect(undo(history, other)?.annotations).toEqual([other[0]]);
  });

  it('keeps where the text stands now', () => {
    const edited = both.map((annotation) => ({ ...annotation, status: 'rejected' as const }));
    const step = recordStep(history, changesBetween(both, edited));
    const moved = edited.map((annotation) => ({ ...annotation, anchor: { ...annotation.anchor, line: 9 } }));
    const undone = undo(step, moved);
    expect(undone?.annotations.map(({ status, anchor }) => [status, anchor.line])).toEqual(
      both.map(() => ['accepted', 9]),
    );
  });

  it('has no step for a change of nothing, and forgets what was undone on a new one', () => {
    expect(recordStep(history, changesBetween(both, both))).toBe(history);
    const undone = undo(history, both);
    if (undone === undefined) throw new Error('nothing undone');
    expect(recordStep(undone.history, changesBetween([], both)).undone).toEqual([]);
  });
});
