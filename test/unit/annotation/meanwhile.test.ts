import { describe, expect, it } from 'vitest';
import { analyze } from '../../../src/core/analyze.js';
import { decide } from '../../../src/core/annotation/decide.js';
import { decidedMeanwhile } from '../../../src/core/annotation/meanwhile.js';
import { reviewItems } from '../../../src/core/annotation/review.js';

const text = 'Xã Hòa Lạc trồng 320 cây phượng và 75 cây bàng.';
const analysis = analyze(text, { language: 'vi' });
const before = reviewItems(text, analysis, []);
let lastId = 0;
const context = { reviewer: 'Lan', time: '2026-01-05T08:00:00Z', version: '1.0.0', newId: () => `k${++lastId}` };
const [first, second] = before.filter(({ content }) => content.type === 'figure');
if (!first || !second) throw new Error('The text has two figures.');
const others = decide(text, [], [{ action: 'accept', item: first }], context);
const now = reviewItems(text, analysis, others);

describe('what was decided while a person looked', () => {
  it('is changed by a decision on it alone, known to the review or not', () => {
    for (const items of [now, before]) {
      const decisions = decidedMeanwhile([{ action: 'reject', item: first }], items, others);
      const after = decide(text, others, decisions, context);
      expect(after.map(({ id, status }) => [id, status])).toEqual([[others[0]?.id, 'rejected']]);
    }
  });

  it('stays as it is where many are decided at once', () => {
    const all = [first, second].map((item) => ({ action: 'reject', item }) as const);
    expect(decidedMeanwhile(all, now, others)).toEqual([{ action: 'reject', item: second }]);
  });

  it('leaves other decisions as they are', () => {
    const decisions = [{ action: 'accept', item: second }] as const;
    expect(decidedMeanwhile(decisions, now, others)).toBe(decisions);
    const again = [{ action: 'reject', item: now.find(({ annotation }) => annotation) ?? first }] as const;
    expect(decidedMeanwhile(again, now, others)).toBe(again);
  });
});
