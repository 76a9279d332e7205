import { l10n } from 'vscode';
import type { ReviewState } from '../../core/annotation/review.js';
import { markdownText } from '../../core/export/markdown-text.js';
import type { Finding } from '../../core/reconcile/finding.js';
import type { CorpusEntity } from '../../workspace/corpus.js';
import type { CorpusSummary, DocumentSummary, KindCount } from '../../workspace/corpus-summary.js';
import { calendarLabel, entityKindLabel, figureKindLabel } from '../content-label.js';
import type { CorpusProgress } from '../corpus.js';
import { formatted, stateLabel } from '../fact-label.js';
import { isOpenConflict } from '../findings/diagnostics.js';
import { explanationLabel, metricLabel } from '../findings/finding-label.js';

/** What the report is about, counted. Names and paths are as they stand in files: data, never Markdown. */
export interface ReportData {
  readonly summary: CorpusSummary;
  readonly reading: CorpusProgress;
  /** By how often they are mentioned. */
  readonly entities: readonly CorpusEntity[];
  /** What is known now of facts held against each other. */
  readonly findings: readonly Finding[];
  /** Texts that are gone while their sidecars are still there. */
  readonly lost: readonly string[];
  /** The name of a document, by its uri. */
  readonly nameOf: (uri: string) => string;
}

/** A part of the report: its heading and its lines of Markdown, or undefined where there is nothing to tell. */
export type ReportSection = (
  data: ReportData,
) => { readonly title: string; readonly lines: readonly string[] } | undefined;

/** The parts in their order. Another one is a function here. */
const sections: readonly ReportSection[] = [states, kinds, unreviewedDocuments, names, series, conflicts, problems];

/** Longer lists end with how many more there are. */
const longestTable = 50;
const topNames = 20;
const shownPeriods = 8;

/** The state of the corpus as a Markdown document. */
export function reportText(data: ReportData): string {
  const parts = sections.flatMap((section) => {
    const part = section(data);
    return part ? [`## ${part.title}`, '', ...part.lines, ''] : [];
  });
  return [`# ${l10n.t('Report on the corpus')}`, '', ...overview(data), '', ...parts].join('\n');
}

function overview({ summary, reading }: ReportData): string[] {
  const total = sum(summary.documents, (document) => document.total);
  const left = sum(summary.documents, (document) => document.unreviewed);
  const share = total === 0 ? 100 : Math.floor(((total - left) / total) * 100);
  const read = l10n.t('{0} of {1} seeds read', formatted(reading.read), formatted(reading.total));
  return [
    ...(reading.read < reading.total ? [`${read}.`, ''] : []),
    l10n.t(
      '{0} of {1} mentions in {2} seeds are reviewed ({3}%).',
      formatted(total - left),
      formatted(total),
      formatted(summary.documents.length),
      share,
    ),
  ];
}

const stateOrder: readonly ReviewState[] = ['suggested', 'stale', 'accepted', 'edited', 'added', 'rejected', 'orphan'];

function states({ summary }: ReportData): ReturnType<ReportSection> {
  const rows = stateOrder.flatMap((state) => {
    const count = summary.states.get(state) ?? 0;
    return count === 0 ? [] : [[stateLabel({ state }), formatted(count)]];
  });
  return section(l10n.t('By state'), [l10n.t('State'), l10n.t('Mentions')], rows);
}

function kinds({ summary }: ReportData): ReturnType<ReportSection> {
  const row = (label: string, { mentions, unreviewed }: KindCount) => [
    markdownText(label),
    formatted(mentions),
    formatted(unreviewed),
  ];
  const byCount = <Kind>(counts: ReadonlyMap<Kind, KindCount>) =>
    [...counts].sort(([, one], [, other]) => other.mentions - one.mentions);
  const rows = [
    ...byCount(summary.figures).map(([kind, count]) => row(figureKindLabel(kind), count)),
    ...byCount(summary.entities).map(([kind, count]) => row(entityKindLabel(kind), count)),
  ];
  return section(l10n.t('By kind'), [l10n.t('Kind'), l10n.t('Mentions'), l10n.t('Unreviewed')], rows);
}

function unreviewedDocuments({ summary, nameOf }: ReportData): ReturnType<ReportSection> {
  const rows = summary.documents
    .filter(({ unreviewed }) => unreviewed > 0)
    .sort((one, other) => other.unreviewed - one.unreviewed)
    .map(({ uri, unreviewed, total }) => [markdownText(nameOf(uri)), formatted(unreviewed), formatted(total)]);
  return section(l10n.t('Left to review'), [l10n.t('Seed'), l10n.t('Unreviewed'), l10n.t('Mentions')], rows);
}

function names({ entities }: ReportData): ReturnType<ReportSection> {
  const rows = entities
    .slice(0, topNames)
    .map(({ canonical, kind, mentions, documents }) => [
      markdownText(canonical),
      markdownText(entityKindLabel(kind)),
      formatted(mentions),
      formatted(documents),
    ]);
  const head = [l10n.t('Name'), l10n.t('Type'), l10n.t('Mentions'), l10n.t('Seeds')];
  return section(l10n.t('Names mentioned most'), head, rows);
}

function series({ summary }: ReportData): ReturnType<ReportSection> {
  const rows = summary.metrics.map(({ metric, facts, periods }) => {
    // The latest are those that a reader looks for.
    const shown = periods.slice(-shownPeriods).map((period) => markdownText(calendarLabel(period)));
    return [markdownText(metric), formatted(facts), `${periods.length > shown.length ? '…, ' : ''}${shown.join(', ')}`];
  });
  return section(l10n.t('Metrics with several periods'), [l10n.t('Metric'), l10n.t('Facts'), l10n.t('Periods')], rows);
}

function conflicts({ findings, nameOf }: ReportData): ReturnType<ReportSection> {
  const rows = findings.filter(isOpenConflict).map((finding) => {
    const files = [...new Set(finding.facts.map(({ file }) => nameOf(file)))];
    return [metricLabel(finding), explanationLabel(finding), files.join(', ')].map(markdownText);
  });
  return section(l10n.t('Open conflicts'), [l10n.t('Metric'), l10n.t('Finding'), l10n.t('Seeds')], rows);
}

function problems({ summary, lost, nameOf }: ReportData): ReturnType<ReportSection> {
  const rows = [
    ...summary.documents.flatMap((document) =>
      problemsOf(document).map((problem) => [markdownText(nameOf(document.uri)), problem]),
    ),
    ...lost.map((uri) => [markdownText(nameOf(uri)), l10n.t('its text is gone')]),
  ];
  return section(l10n.t('Problems'), [l10n.t('Seed'), l10n.t('Problem')], rows);
}

function problemsOf({ isUnreadable, paused, stale, orphans, contradictions }: DocumentSummary): string[] {
  return [
    ...(isUnreadable ? [l10n.t('cannot be read as UTF-8')] : []),
    ...(paused === undefined ? [] : [`${l10n.t('review paused')}: ${markdownText(paused)}`]),
    ...(stale > 0 ? [l10n.t('stale annotations, whose text changed: {0}', formatted(stale))] : []),
    ...(orphans > 0 ? [l10n.t('orphaned annotations, whose text is gone: {0}', formatted(orphans))] : []),
    ...(contradictions > 0 ? [l10n.t('contradicting decisions: {0}', formatted(contradictions))] : []),
  ];
}

/** A table under a heading; the first column is words, the others are numbers or words. Undefined without rows. */
function section(
  title: string,
  head: readonly string[],
  rows: readonly (readonly string[])[],
): ReturnType<ReportSection> {
  if (rows.length === 0) return undefined;
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  const more = rows.length - longestTable;
  return {
    title,
    lines: [
      line(head),
      line(head.map((_, at) => (at > 0 && isNumber(rows[0]?.[at]) ? '---:' : '---'))),
      ...rows.slice(0, longestTable).map(line),
      ...(more > 0 ? ['', l10n.t('And {0} more.', formatted(more))] : []),
    ],
  };
}

function isNumber(cell: string | undefined): boolean {
  return cell !== undefined && /^[\d.,\s]+$/.test(cell);
}

function sum<Element>(elements: readonly Element[], numberOf: (element: Element) => number): number {
  return elements.reduce((total, element) => total + numberOf(element), 0);
}
