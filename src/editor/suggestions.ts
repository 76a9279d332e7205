import { Disposable, EventEmitter, type TextDocument } from 'vscode';
import type { ReviewItem } from '../core/annotation/review.js';
import type { Analysis } from '../core/model.js';
import type { DocumentAnalyses, DocumentAnalysis } from './document-analysis.js';
import type { ReviewSource } from './review-source.js';

/** Review items before anybody decided anything: what the analyser proposes, figures with the fact that they are evidence of. */
export function suggestionsOnly(analyses: DocumentAnalyses): ReviewSource & Disposable {
  const known = new WeakMap<DocumentAnalysis, readonly ReviewItem[]>();
  const changed = new EventEmitter<TextDocument>();
  const itemsOf = (analysis: DocumentAnalysis | undefined) => {
    if (analysis === undefined) return undefined;
    const items = known.get(analysis) ?? suggestions(analysis.analysis);
    known.set(analysis, items);
    return items;
  };
  const subscriptions = Disposable.from(
    changed,
    analyses.onDidChange((document) => changed.fire(document)),
  );
  return {
    items: (document) => itemsOf(analyses.current(document)),
    ready: async (document) => itemsOf(await analyses.ready(document)),
    onDidChange: changed.event,
    dispose: () => subscriptions.dispose(),
  };
}

function suggestions({ figures, entities, facts }: Analysis): ReviewItem[] {
  const factAt = new Map(facts.map((fact) => [fact.start, fact]));
  const items = [
    ...figures.map(({ start, end, quote, rule, ...content }): ReviewItem => {
      const { metric, subject, period, change } = factAt.get(start) ?? {};
      const fact = Object.fromEntries(
        Object.entries({ metric, subject, period, change }).filter(([, value]) => value !== undefined),
      );
      const key = `figure ${start}-${end}`;
      return { key, start, end, quote, rule, state: 'suggested', content: { type: 'figure', ...content, ...fact } };
    }),
    ...entities.map(({ start, end, quote, rule, ...content }): ReviewItem => {
      const key = `entity ${start}-${end}`;
      return { key, start, end, quote, rule, state: 'suggested', content: { type: 'entity', ...content } };
    }),
  ];
  return items.sort((left, right) => left.start - right.start);
}
