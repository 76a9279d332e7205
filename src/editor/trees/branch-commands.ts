import { Disposable, l10n, window } from 'vscode';
import { commands } from '../ids.js';
import { decideAll } from '../review-commands/decide.js';
import { registerCommand } from '../review-commands/register.js';
import { namedTargets, type ReviewDesk } from '../review-commands/targets.js';
import { isBranch, type MentionNode, type TreeNode } from './nodes.js';

/** What is below a node of a tree, as far as the filter lets it pass. */
export type MentionsBelow = (node: TreeNode) => Promise<readonly MentionNode[]>;

/** Commands that decide on all that is below documents, groups and names of a tree. */
export function registerBranchCommands(desk: ReviewDesk, below: MentionsBelow): Disposable {
  const execute = (action: 'accept' | 'reject') => async (argument?: unknown, selected?: unknown) => {
    const nodes = (Array.isArray(selected) && selected.length > 0 ? selected : [argument]).filter(isBranch);
    await decideBelow(desk, below, nodes, action);
  };
  return Disposable.from(
    registerCommand({ id: commands.acceptBranch, execute: execute('accept') }),
    registerCommand({ id: commands.rejectBranch, execute: execute('reject') }),
  );
}

/** Asks with the count first; what is decided already stays as it is. */
async function decideBelow(
  desk: ReviewDesk,
  below: MentionsBelow,
  nodes: readonly TreeNode[],
  action: 'accept' | 'reject',
): Promise<void> {
  const mentions = (await Promise.all(nodes.map(below))).flat();
  const open = mentions.filter(({ item }) => item.state === 'suggested');
  if (open.length === 0) {
    window.setStatusBarMessage(l10n.t('Seedmark: nothing is left to review there.'), 3000);
    return;
  }
  const texts = new Set(open.map(({ uri }) => uri)).size;
  const [question, answer] =
    action === 'accept'
      ? [l10n.t('Accept {0} suggestions in {1} texts?', open.length, texts), l10n.t('Accept All')]
      : [l10n.t('Reject {0} suggestions in {1} texts?', open.length, texts), l10n.t('Reject All')];
  const detail = l10n.t('It is one step, which Undo takes back.');
  if ((await window.showInformationMessage(question, { modal: true, detail }, answer)) === answer) {
    await decideAll(desk, await namedTargets(desk, open), ({ item }) => ({ action, item }));
  }
}
