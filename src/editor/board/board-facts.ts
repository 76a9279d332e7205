import type { FigureMention, MentionContent } from '../../core/annotation/model.js';
import type { Change } from '../../core/model.js';
import type { Finding } from '../../core/reconcile/finding.js';
import { claimedInterval } from '../../core/reconcile/interval.js';
import { dimensionOf } from '../../core/reconcile/units.js';
import { type CorpusDocument, type CorpusItem, isMention, positionIn } from '../../workspace/corpus-document.js';
import { calendarLabel, intervalLabel } from '../content-label.js';
import { type FactContent, factOf, valueLabel } from '../fact-label.js';
import { doubtLabel, explanationLabel, factLabel } from '../findings/finding-label.js';
import { type BoardFact, type BoardFinding, boardStates } from './protocol.js';

/** The facts of a document that stand, in text order. */
export function factItems(document: CorpusDocument): readonly CorpusItem[] {
  return document.itemsWhere(statesFact).filter(isMention);
}

function statesFact(content: MentionContent): boolean {
  return content.type === 'figure' && content.metric !== undefined && content.metric !== '';
}

/** Undefined where the item states no fact that stands. */
export function boardFact(item: CorpusItem, document: CorpusDocument): BoardFact | undefined {
  const content = factOf(item);
  const state = boardStates.find((each) => each === item.state);
  if (!content || !state) {
    return undefined;
  }
  const { start, end, quote } = item;
  const line = positionIn(document, start).line + 1;
  return { start, end, line, quote, state, ...aboutOf(content), ...amountOf(content) };
}

type Part<Key extends keyof BoardFact> = Pick<BoardFact, Key>;

function aboutOf({ metric, subject, period, change }: FactContent) {
  return {
    metric,
    ...(subject !== undefined && { subject }),
    ...(period !== undefined && { period, periodLabel: calendarLabel(period) }),
    ...(change !== undefined && { change: changeText(change) }),
  } satisfies Part<'metric' | 'subject' | 'period' | 'periodLabel' | 'change'>;
}

function amountOf(content: FactContent) {
  const { unit, bound } = content;
  const interval = claimedInterval(content);
  const dimension = dimensionOf(content);
  const value = middleOf(content);
  return {
    valueLabel: valueLabel(content),
    bound,
    intervalLabel: interval ? intervalLabel(interval) : '',
    dimension: dimension?.name ?? content.kind,
    factor: dimension?.factor ?? 1,
    ...(value !== undefined && { value }),
    ...(content.value !== undefined && { stated: content.value }),
    ...(unit !== undefined && { unit }),
    ...(interval && { interval: { ...finite('low', interval.low), ...finite('high', interval.high) } }),
  } satisfies Omit<BoardFact, 'start' | 'end' | 'line' | 'quote' | 'state' | 'metric'>;
}

/** An open end is left out: messages are JSON, which has no infinity. */
function finite<Name extends string>(name: Name, value: number): { readonly [name in Name]?: number } {
  return Number.isFinite(value) ? ({ [name]: value } as { readonly [name in Name]: number }) : {};
}

function middleOf({ value, min, max }: FigureMention): number | undefined {
  const middle = min !== undefined && max !== undefined ? (min + max) / 2 : value;
  return typeof middle === 'number' && Number.isFinite(middle) ? middle : undefined;
}

function changeText({ kind, base }: Change): string {
  return base === undefined ? kind : `${kind} ${base}`;
}

export function boardFinding(finding: Finding): BoardFinding {
  const { id, type, isAcknowledged, facts } = finding;
  // A series may be as long as the corpus, and the plot shows it.
  const isTold = type !== 'series';
  return {
    id,
    type,
    isAcknowledged,
    label: isTold ? explanationLabel(finding) : '',
    doubts: doubtLabel(finding),
    facts: facts.map((fact) => ({
      uri: fact.file,
      start: fact.start,
      end: fact.end,
      label: isTold ? factLabel(fact) : '',
    })),
  };
}
