import { analyze } from '../../../src/core/analyze.js';
import { reviewItems } from '../../../src/core/annotation/review.js';
import { createCorpusIndex } from '../../../src/core/reconcile/corpus-index.js';
import { reconcileDocument } from '../../../src/core/reconcile/document.js';
import type { Finding } from '../../../src/core/reconcile/finding.js';

/** The findings between texts, each a document of the name of its place. */
export function findingsOf(...texts: readonly string[]): readonly Finding[] {
  const index = createCorpusIndex();
  texts.forEach((text, at) => {
    const analysis = analyze(text);
    index.set(reconcileDocument(`${at}`, text, analysis, reviewItems(text, analysis, [])));
  });
  return index.findings();
}

/** The quotes of the findings of one type, as lines. */
export function told(findings: readonly Finding[], type: Finding['type']): string[] {
  return findings
    .filter((finding) => finding.type === type)
    .map(({ facts }) => facts.map(({ quote }) => quote).join(' | '));
}
