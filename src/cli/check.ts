import type { Command } from 'commander';
import type { ReviewItem, ReviewState } from '../core/annotation/review.js';
import { indexText } from '../core/annotation/text-index.js';
import { quoted } from './describe.js';
import { exitStatus } from './exit-status.js';
import { useProject, withProjectOption } from './projects.js';
import { type ReviewedSeed, reviewedSeeds } from './reviewed-seeds.js';
import type { Terminal } from './terminal.js';

export function addCheck(program: Command, terminal: Terminal): void {
  withProjectOption(program.command('check'))
    .summary('hold sidecars against their texts')
    .description(
      'Counts for every seed what was decided and what nobody has reviewed yet. Annotations that are stale, orphaned or ' +
        'contradicted by another reviewer, sidecars that cannot be read, and sidecars whose text is gone are told on standard ' +
        'error with file and line, and make the exit status 1. Unreviewed suggestions do not.',
    )
    .argument('<file...>', 'texts, or folders of seeds; their sidecars are found beside them')
    .action(async (paths: string[], options: { readonly project?: string }) => {
      if (!(await useProject(terminal, options.project))) return;
      for await (const seed of reviewedSeeds(paths, terminal)) {
        await terminal.print(`${seed.file}: ${summary(seed.items)}\n`);
        tellFindings(seed, terminal);
      }
    });
}

const stateWords: Readonly<Record<ReviewState, string>> = {
  accepted: 'accepted',
  edited: 'edited',
  added: 'added',
  rejected: 'rejected',
  stale: 'stale',
  orphan: 'orphaned',
  suggested: 'unreviewed',
};

function summary(items: readonly ReviewItem[]): string {
  const counts = Object.entries(stateWords).map(([state, word]) => {
    const count = items.filter((item) => item.state === state).length;
    return count === 0 ? '' : `${count} ${word}`;
  });
  return counts.filter((part) => part !== '').join(', ') || 'nothing found';
}

function tellFindings({ file, text, items }: ReviewedSeed, terminal: Terminal): void {
  const index = indexText(text);
  for (const item of items) {
    const message = finding(item);
    if (message !== undefined) {
      terminal.problem(exitStatus.findings, message, file, index.lineAt(item.start));
    }
  }
}

function finding({ state, key, quote, was, annotation, conflicts = [] }: ReviewItem): string | undefined {
  if (state === 'stale') return `stale: annotation ${key} was ${quoted(was ?? '')}, now ${quoted(quote)}`;
  if (state === 'orphan') {
    return `orphaned: the text of annotation ${key} is gone: ${quoted(quote)}, once in line ${annotation?.anchor.line}`;
  }
  if (conflicts.length === 0) return undefined;
  return `contradicted: annotation ${key} of ${quoted(quote)} is decided otherwise by ${conflicts.join(', ')}`;
}
