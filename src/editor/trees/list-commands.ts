import { Disposable, l10n, window } from 'vscode';
import type { GroupOrder } from '../../workspace/fact-groups.js';
import { groupOrders } from '../../workspace/fact-groups.js';
import { filterNames, parseFilter } from '../../workspace/mention-filter.js';
import { commands } from '../ids.js';
import { registerCommand } from '../review-commands/register.js';
import { type Grouping, groupings, type ListOptionsStore } from './list-options.js';

/** Commands that change how the trees list: grouping, order, filter. */
export function registerListCommands(options: ListOptionsStore): Disposable {
  return Disposable.from(
    registerCommand({
      id: commands.groupFacts,
      async execute() {
        const choices = groupings.map((grouping) => ({ label: groupingLabel(grouping), grouping }));
        const picked = await choose(choices, options.current().grouping, ({ grouping }) => grouping);
        if (picked) {
          options.change({ grouping: picked.grouping });
        }
      },
    }),
    registerCommand({
      id: commands.sortLists,
      async execute() {
        const choices = groupOrders.map((order) => ({ label: orderLabel(order), order }));
        const picked = await choose(choices, options.current().order, ({ order }) => order);
        if (picked) {
          options.change({ order: picked.order });
        }
      },
    }),
    registerCommand({ id: commands.filterLists, execute: () => askFilter(options) }),
    registerCommand({ id: commands.clearFilter, execute: async () => options.change({ filter: '' }) }),
  );
}

/** A list in which what stands now is marked. */
async function choose<Choice extends { readonly label: string }, Value>(
  choices: readonly Choice[],
  now: Value,
  valueIn: (choice: Choice) => Value,
): Promise<Choice | undefined> {
  const marked = choices.map((choice) => ({
    ...choice,
    ...(valueIn(choice) === now && { description: l10n.t('now') }),
  }));
  return window.showQuickPick(marked);
}

/** The trees follow what is typed; leaving the box with Escape brings back what was listed before. */
async function askFilter(options: ListOptionsStore): Promise<void> {
  const before = options.current().filter;
  const box = window.createInputBox();
  box.title = l10n.t('Filter facts and entities');
  box.value = before;
  box.placeholder = l10n.t('Words, states and kinds, such as: poverty @unreviewed @percent');
  box.prompt = l10n.t('States and kinds: {0}', filterNames.map((name) => `@${name}`).join(' '));
  let isTaken = false;
  box.onDidChangeValue((filter) => {
    const [unknown] = parseFilter(filter).kinds.filter((kind) => !filterNames.includes(kind));
    // A kind may be one of the project's own, which is just being typed.
    box.validationMessage =
      unknown === undefined ? '' : l10n.t('Only the kind “{0}”, which is not one of Seedmark’s own', unknown);
    options.change({ filter });
  });
  box.onDidAccept(() => {
    isTaken = true;
    box.hide();
  });
  box.show();
  await new Promise<void>((resolve) => {
    box.onDidHide(() => {
      if (!isTaken) {
        options.change({ filter: before });
      }
      box.dispose();
      resolve();
    });
  });
}

function groupingLabel(grouping: Grouping): string {
  switch (grouping) {
    case 'document':
      return l10n.t('By document');
    case 'metric':
      return l10n.t('By metric');
    case 'period':
      return l10n.t('By period');
    case 'subject':
      return l10n.t('By subject');
  }
}

function orderLabel(order: GroupOrder): string {
  switch (order) {
    case 'name':
      return l10n.t('By name');
    case 'count':
      return l10n.t('The largest first');
    case 'left':
      return l10n.t('The most unreviewed first');
  }
}
