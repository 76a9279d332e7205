import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import { type Command, Option } from 'commander';
import type { Language } from '../core/model.js';
import { createCorpusIndex } from '../core/reconcile/corpus-index.js';
import { reconcileDocument } from '../core/reconcile/document.js';
import { explain } from '../core/reconcile/explain.js';
import type { Finding } from '../core/reconcile/finding.js';
import type { MetricKnowledge } from '../core/reconcile/metric.js';
import { lineIn, lineStartsOf } from '../core/text/line-starts.js';
import { quoted } from './describe.js';
import { exitStatus } from './exit-status.js';
import { projectsOf, useProject, withProjectOption } from './projects.js';
import { reviewedSeeds } from './reviewed-seeds.js';
import type { Terminal } from './terminal.js';

interface ReconcileOptions {
  readonly text?: true;
  readonly failOn?: 'conflict';
  readonly language: Language;
  readonly project?: string;
}

export function addReconcile(program: Command, terminal: Terminal): void {
  withProjectOption(program.command('reconcile'))
    .summary('hold the facts of several texts against each other')
    .description(
      'Prints findings between facts, within and across texts: the same fact told again, one metric over several periods, and ' +
        'conflicts with their arithmetic. Decisions in sidecars count: rejected facts drop out, edited values replace what is ' +
        'suggested, and acknowledged conflicts are told as such.',
    )
    .argument('<file...>', 'texts, or folders of seeds; their sidecars are found beside them')
    .addOption(new Option('--format <format>', 'one JSON object a line').choices(['jsonl']).default('jsonl'))
    .addOption(new Option('--text', 'lines for people instead').conflicts('format'))
    .addOption(
      new Option(
        '--fail-on <type>',
        'exit with status 1 when there are findings of the type nobody acknowledged',
      ).choices(['conflict']),
    )
    .addOption(new Option('--language <language>', 'of the explanations').choices(['en', 'vi']).default('en'))
    .action(async (files: string[], options: ReconcileOptions) => {
      if (await useProject(terminal, options.project)) await reconcile(files, options, terminal);
    });
}

async function reconcile(files: readonly string[], options: ReconcileOptions, terminal: Terminal): Promise<void> {
  const index = createCorpusIndex(await knowledgeOf(files, terminal));
  const lines = new Map<string, (offset: number) => number>();
  for await (const { file, text, analysis, items, acknowledged } of reviewedSeeds(files, terminal)) {
    const ids = acknowledged.map(({ conflict }) => conflict);
    index.set(reconcileDocument(file, text, analysis, items, ids));
    if (options.text === true) lines.set(file, lineReader(text));
  }
  const findings = index.findings();
  for (const finding of findings) {
    const line = (file: string, offset: number) => lines.get(file)?.(offset) ?? 1;
    await terminal.print(options.text === true ? asText(finding, options.language, line) : asJson(finding, options));
  }
  const open = findings.filter(({ type, isAcknowledged }) => type === 'conflict' && !isAcknowledged);
  if (options.failOn === 'conflict' && open.length > 0) {
    const conflicts = open.length === 1 ? '1 conflict' : `${open.length} conflicts`;
    terminal.problem(exitStatus.findings, `${conflicts} between facts that nobody acknowledged`);
  }
}

/** What the project of the first argument says of metrics: a run over several projects has one view of them. */
export async function knowledgeOf([first = '.']: readonly string[], terminal: Terminal): Promise<MetricKnowledge> {
  const isFolder = await stat(first).then(
    (found) => found.isDirectory(),
    () => false,
  );
  const { project } = await projectsOf(terminal).of(isFolder ? join(first, 'any') : first);
  return { metrics: project.metrics, same: project.same, different: project.different };
}

/** Lines by offset, from 1, without keeping the text. */
function lineReader(text: string): (offset: number) => number {
  const starts = lineStartsOf(text);
  return (offset) => lineIn(starts, offset) + 1;
}

function asJson(finding: Finding, { language }: ReconcileOptions): string {
  const { type, code, id, facts, certainty, doubts, isAcknowledged } = finding;
  const record = {
    type,
    code,
    id,
    facts: facts.map(({ file, start, end, quote, metric, period }) => ({ file, start, end, quote, metric, period })),
    explanation: explain(finding, language),
    certainty,
    ...(doubts.length > 0 && { doubts }),
    ...(isAcknowledged && { acknowledged: true }),
  };
  return `${JSON.stringify(record)}\n`;
}

function asText(finding: Finding, language: Language, line: (file: string, offset: number) => number): string {
  const { type, code, id, facts, isAcknowledged, certainty } = finding;
  const [first] = facts;
  const marks = [...(isAcknowledged ? ['acknowledged'] : []), ...(certainty === 'likely' ? ['likely'] : [])];
  const head = `${type} (${[code, ...marks].join(', ')}) ${first?.metric ?? ''}: ${explain(finding, language)} [${id}]\n`;
  const places = facts.map(
    (fact) => `  ${fact.file}:${line(fact.file, fact.start)}: ${quoted(fact.quote)} ${fact.metric}\n`,
  );
  return head + places.join('');
}
