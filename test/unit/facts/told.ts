import { analyze } from '../../../src/core/analyze.js';

/** "quote: metric | period | change/base" of each fact of a text whose document is dated 20 November 2025. */
export function told(text: string): string[] {
  return analyze(text, { date: '2025-11-20' }).facts.map(({ quote, metric, period, change }) =>
    [
      `${quote}: ${metric}`,
      period,
      change === undefined ? undefined : [change.kind, change.base].filter((part) => part !== undefined).join('/'),
    ]
      .filter((part) => part !== undefined)
      .join(' | '),
  );
}
