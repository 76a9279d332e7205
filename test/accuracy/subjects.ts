import type { Analysis, Fact } from '../../src/core/model.js';
import type { GoldDocument, GoldFact } from './gold.js';
import { fold, samePlace } from './match.js';
import { miss, type Scores, tally } from './tally.js';

/**
 * Scores whom or what the found facts are about, in the texts whose gold weighs it: there some line says `null`, or gives
 * alternatives. In other texts a few lines have a subject that was never reviewed.
 * A fact without a subject where the gold accepts none counts neither way.
 */
export function scoreSubjects(
  scores: Scores,
  document: GoldDocument,
  analysis: Analysis,
  found: ReadonlyMap<GoldFact, Fact>,
): void {
  const golds = document.lines.filter((line) => line.type === 'fact');
  if (!golds.some((gold) => gold.subject === null || gold.alternatives?.subject !== undefined)) {
    return;
  }
  const names = namesOfThings(document, analysis);
  for (const gold of golds) {
    const fact = found.get(gold);
    if (fact !== undefined && gold.subject !== undefined) {
      scoreSubject(scores, document, gold, fact, names);
    }
  }
}

function scoreSubject(scores: Scores, document: GoldDocument, gold: GoldFact, fact: Fact, names: Names): void {
  const accepted = [gold.subject ?? null, ...(gold.alternatives?.subject ?? [])];
  const counts = tally(scores, 'facts subject');
  if (fact.subject === undefined && accepted.includes(null)) {
    return;
  }
  const right = fact.subject !== undefined && isAmong(fact.subject, accepted, names);
  counts.suggested += fact.subject === undefined ? 0 : 1;
  counts.gold += right || gold.subject !== null ? 1 : 0;
  counts.right += right ? 1 : 0;
  if (!right) {
    const wanted = `${gold.metric} of ${gold.subject ?? 'nobody'}`;
    miss(scores, document, gold, 'subject', `«${gold.quote}» ${wanted}; got ${fact.subject ?? 'none'} by ${fact.rule}`);
  }
}

/** The names of each thing in a text, folded, by its folded canonical name in the gold. */
type Names = ReadonlyMap<string, ReadonlySet<string>>;

function isAmong(subject: string, accepted: readonly (string | null)[], names: Names): boolean {
  const folded = fold(subject);
  return accepted.some((name) => name !== null && (fold(name) === folded || names.get(fold(name))?.has(folded)));
}

/** A thing goes by the names it has in the text and by those that the analyser gives it there: Mỹ, Hoa Kỳ. */
function namesOfThings(document: GoldDocument, analysis: Analysis): Names {
  const names = new Map<string, Set<string>>();
  for (const gold of document.lines.filter((line) => line.type === 'entity')) {
    const own = names.get(fold(gold.canonical)) ?? new Set<string>();
    names.set(fold(gold.canonical), own.add(fold(gold.quote)));
    const found = analysis.entities.find((entity) => entity.kind === gold.kind && samePlace(gold, entity));
    if (found !== undefined) {
      own.add(fold(found.canonical));
    }
  }
  return names;
}
