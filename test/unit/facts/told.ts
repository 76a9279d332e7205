import { analyze } from '../../../src/core/analyze.js';

const own = '2025-11-20';

/**
 * "quote: metric | period | change/base" of each fact of a text whose document is dated 20 November 2025; a period that is this
 * day goes without saying.
 */
export function told(text: string): string[] {
  return analyze(text, { date: own }).facts.map(({ quote, metric, period, change }) =>
    [
      `${quote}: ${metric}`,
      period === own ? undefined : period,
      change === undefined ? undefined : [change.kind, change.base].filter((part) => part !== undefined).join('/'),
    ]
      .filter((part) => part !== undefined)
      .join(' | '),
  );
}
