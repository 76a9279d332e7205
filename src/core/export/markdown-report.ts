import type { FigureMention } from '../annotation/model.js';
import type { ReviewItem } from '../annotation/review.js';
import { indexText } from '../annotation/text-index.js';
import { claimedInterval } from '../reconcile/interval.js';
import { type ExportTally, type ReportFinding, type ReviewedDocument, textExporter } from './exporter.js';
import { markdownText } from './markdown-text.js';
import { statesFact } from './records.js';
import { iriPath } from './web-annotation.js';

/** A fact as the report says it. Texts are Markdown already. */
interface ReportedFact {
  readonly place: string;
  readonly metric: string;
  readonly statement: string;
  readonly source: string;
}

/**
 * A report in Markdown: facts by metric, each with its claim and quote and a footnote that leads to its line; findings between
 * them, where there are any. It is sorted as a whole, so it is written when all documents are read.
 */
export const markdownExporter = textExporter(
  { id: 'markdown', label: 'Markdown report', extension: 'md' },
  async function* (documents, tally, { findings = [] }) {
    const facts: ReportedFact[] = [];
    const count = { documents: 0 };
    for await (const document of documents) {
      count.documents += 1;
      facts.push(...reportedFacts(document, tally));
    }
    tally.addWritten(facts.length);
    yield `# Facts\n\nFacts: ${facts.length}. Documents: ${count.documents}.\n`;
    const byMetric = grouped(facts);
    const notes = new Map([...byMetric.values()].flat().map(({ place }, index) => [place, index + 1]));
    yield findingsSection(findings, notes);
    for (const [metric, group] of byMetric) {
      const lines = group.map(({ statement, place }) => `- ${statement}[^${notes.get(place)}]\n`);
      yield `\n## ${metric}\n\n${lines.join('')}`;
    }
    if (facts.length > 0) yield '\n';
    for (const { source, place } of [...byMetric.values()].flat()) yield `[^${notes.get(place)}]: ${source}\n`;
  },
);

function reportedFacts({ file, text, items }: ReviewedDocument, tally: ExportTally): ReportedFact[] {
  const index = indexText(text);
  return items.flatMap((item): ReportedFact[] => {
    const { content, start, end } = item;
    if (content.type === 'entity') {
      tally.addLoss('entity');
      return [];
    }
    if (!statesFact(content)) {
      tally.addLoss('figure-without-metric');
      return [];
    }
    const line = index.lineAt(start);
    const link = `[${markdownText(file)}, line ${line}](${iriPath(file)}#L${line})`;
    const source = `${link}: “${contextOf(text, item)}”. ${decisionOf(item)}`;
    const statement = statementOf(content, item.quote);
    return [{ place: placeKey(file, start, end), metric: markdownText(content.metric), statement, source }];
  });
}

function placeKey(file: string, start: number, end: number): string {
  return `${start}-${end} ${file}`;
}

function statementOf(content: FigureMention, quote: string): string {
  const { subject, period, change, bound } = content;
  const about = [subject, period].flatMap((part) => (part === undefined ? [] : [markdownText(part)])).join(', ');
  const notes = [
    bound === 'exact' ? undefined : bound,
    claimText(content),
    change && `${change.kind}${change.base === undefined ? '' : ` against ${markdownText(change.base)}`}`,
  ].filter((note) => note !== undefined);
  const amount = `**${markdownText(amountOf(content))}**${notes.length === 0 ? '' : ` (${notes.join('; ')})`}`;
  return `${about === '' ? '' : `${about}: `}${amount} “${markdownText(quote)}”`;
}

function amountOf({ value, min, max, unit }: FigureMention): string {
  const number = value ?? (min === undefined && max === undefined ? '?' : `${min ?? ''}–${max ?? ''}`);
  return unit === undefined ? String(number) : `${number} ${unit}`;
}

function claimText(content: FigureMention): string | undefined {
  const { low, high } = claimedInterval(content) ?? {};
  if (low === undefined || high === undefined || low === high) return undefined;
  if (!Number.isFinite(high)) return `claims ${low} and above`;
  return Number.isFinite(low) ? `claims ${low} to ${high}` : `claims up to ${high}`;
}

const contextLength = 60;

/** The figure, emphasized, in the words around it on its line; no letter is cut. */
function contextOf(text: string, { start, end, quote }: ReviewItem): string {
  const lineStart = Math.max(text.lastIndexOf('\n', start - 1), text.lastIndexOf('\r', start - 1)) + 1;
  const before = start === 0 ? '' : text.slice(Math.max(lineStart, start - 4 * contextLength), start);
  const [after = ''] = text.slice(end, end + 4 * contextLength).split(/[\n\r]/, 1);
  const left = before.length <= contextLength ? before : `…${before.slice(-contextLength).replace(/^\S*\s/, '')}`;
  const right = after.length <= contextLength ? after : `${after.slice(0, contextLength).replace(/\s\S*$/, '')}…`;
  return `${markdownText(wholeEnds(left))}**${markdownText(quote)}**${markdownText(wholeEnds(right))}`;
}

/** Without half a surrogate pair, where a long word had to be cut. */
function wholeEnds(part: string): string {
  return part.replace(/^(…?)[\udc00-\udfff]|[\ud800-\udbff](…?)$/g, '$1$2');
}

function decisionOf({ annotation, state }: ReviewItem): string {
  if (annotation === undefined) return `${state}.`;
  return `${annotation.status} by ${markdownText(annotation.reviewer)}, ${annotation.time}.`;
}

/** By metric, in the order of its letters; the facts of one in the order of the documents. */
function grouped(facts: readonly ReportedFact[]): Map<string, ReportedFact[]> {
  const groups = new Map<string, ReportedFact[]>();
  for (const fact of facts) {
    const group = groups.get(fact.metric);
    if (group === undefined) groups.set(fact.metric, [fact]);
    else group.push(fact);
  }
  return new Map([...groups].sort(([one], [other]) => one.localeCompare(other, 'vi')));
}

const findingTitles = { conflict: 'Contradictions', same: 'Said more than once', series: 'Series' } as const;

/** Findings between facts of the report; one that needs a fact that nobody accepted is none of it. */
function findingsSection(findings: readonly ReportFinding[], notes: ReadonlyMap<string, number>): string {
  return (['conflict', 'same', 'series'] as const)
    .map((type) => {
      const lines = findings.flatMap((finding) => {
        const line = finding.type === type ? findingLine(finding, notes) : undefined;
        return line === undefined ? [] : [line];
      });
      return lines.length === 0 ? '' : `\n## ${findingTitles[type]}\n\n${lines.join('')}`;
    })
    .join('');
}

function findingLine({ explanation, facts }: ReportFinding, notes: ReadonlyMap<string, number>): string | undefined {
  const quotes: string[] = [];
  for (const { file, start, end, quote } of facts) {
    const note = notes.get(placeKey(file, start, end));
    if (note === undefined) return undefined;
    quotes.push(`“${markdownText(quote)}”[^${note}]`);
  }
  return `- ${markdownText(explanation)}: ${quotes.join(', ')}\n`;
}
