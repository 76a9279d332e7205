import type { Command } from 'commander';
import { version } from '../../package.json';
import { type Decision, type DecisionContext, decide } from '../core/annotation/decide.js';
import { reanchor } from '../core/annotation/resolve.js';
import type { ReviewItem } from '../core/annotation/review.js';
import { newId, nowInSeconds } from './decision-facts.js';
import { gitUserName } from './git-user.js';
import { useProject, withProjectOption } from './projects.js';
import { reviewedSeeds } from './reviewed-seeds.js';
import { isSelected, parseSelection, selectionHelp } from './selection.js';
import type { Terminal } from './terminal.js';

interface AnnotateOptions {
  readonly accept?: readonly string[];
  readonly reject?: readonly string[];
  readonly reviewer?: string;
  readonly project?: string;
}

export function addAnnotate(program: Command, terminal: Terminal): void {
  withProjectOption(program.command('annotate'))
    .summary('write decisions about suggestions into sidecars')
    .description(
      'Accepts or rejects open suggestions in bulk and writes the sidecars NAME.annotations.yaml beside the texts. What was ' +
        'decided before stays as it is; what is named by both options is rejected. Annotations whose text moved are bound to ' +
        'its new place. With neither option only that is done, to sidecars that are there.',
    )
    .argument('<file...>', 'texts, or folders of seeds')
    .option('--accept <what>', `accept suggestions: ${selectionHelp}; several with commas`, parseSelection)
    .option('--reject <what>', 'reject suggestions; the same words', parseSelection)
    .option('--reviewer <name>', "who decides (default: git's user.name)")
    .action(async (files: string[], options: AnnotateOptions, command: Command) => {
      const isDeciding = options.accept !== undefined || options.reject !== undefined;
      const reviewer = options.reviewer?.trim() || (isDeciding ? await gitUserName() : '');
      if (isDeciding && reviewer === '') {
        command.error('error: say who decides with --reviewer NAME; git knows no user.name');
      }
      if (!(await useProject(terminal, options.project))) return;
      await annotate(files, options, reviewer, terminal);
    });
}

async function annotate(
  files: readonly string[],
  options: AnnotateOptions,
  reviewer: string,
  terminal: Terminal,
): Promise<void> {
  for await (const seed of reviewedSeeds(files, terminal)) {
    const decisions = seed.items.flatMap((item) => decisionOn(item, options));
    const context: DecisionContext = { reviewer, time: nowInSeconds(), version, newId };
    const written = await seed.change((annotations) =>
      reanchor(seed.text, decide(seed.text, annotations, decisions, context)),
    );
    if (!written) continue;
    const accepted = decisions.filter(({ action }) => action === 'accept').length;
    const rejected = decisions.length - accepted;
    await terminal.print(`${seed.file}: ${accepted} accepted, ${rejected} rejected\n`);
  }
}

function decisionOn(item: ReviewItem, { accept = [], reject = [] }: AnnotateOptions): Decision[] {
  if (item.state !== 'suggested') return [];
  if (isSelected(item, reject)) return [{ action: 'reject', item }];
  return isSelected(item, accept) ? [{ action: 'accept', item }] : [];
}
