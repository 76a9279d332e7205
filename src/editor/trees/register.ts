import { Disposable, type Memento } from 'vscode';
import type { Corpus } from '../corpus.js';
import type { Findings } from '../findings/findings.js';
import { registerCommand } from '../review-commands/register.js';
import type { ReviewDesk } from '../review-commands/targets.js';
import type { ReviewDocuments } from '../review-documents.js';
import type { SeedFiles } from '../seed-files.js';
import { registerBranchCommands } from './branch-commands.js';
import { registerEntitiesTree } from './entities-tree.js';
import { registerFactsTree } from './facts-tree.js';
import { fileUnderCommand } from './file-under.js';
import { registerListCommands } from './list-commands.js';
import { createListOptions } from './list-options.js';
import { type MentionNode, mentionsIn, type TreeNode } from './nodes.js';

/** The trees of facts and entities with their commands, and the desk that all review commands work on. */
export function registerTrees(
  documents: ReviewDocuments,
  seeds: SeedFiles,
  corpus: Corpus,
  findings: Findings,
  memory: Memento,
): { readonly desk: ReviewDesk } & Disposable {
  const options = createListOptions(memory);
  const desk: ReviewDesk = {
    documents,
    seeds,
    selectedIn(from) {
      const view = from === 'facts' ? facts.view : from === 'entities' ? entities.view : undefined;
      return mentionsIn(view?.selection ?? []);
    },
  };
  const facts = registerFactsTree(desk, corpus, findings, options);
  const entities = registerEntitiesTree(desk, corpus, options);

  async function below(node: TreeNode): Promise<readonly MentionNode[]> {
    switch (node.type) {
      case 'mention':
        return [node];
      case 'entity':
        return entities.model.mentionsOf(node);
      case 'kind':
        return entities.model.entitiesOf(node).flatMap(entities.model.mentionsOf);
      case 'document':
      case 'group':
        return facts.model.factsOf(node);
    }
  }

  const all = Disposable.from(
    registerListCommands(options),
    registerBranchCommands(desk, below),
    registerCommand(fileUnderCommand(desk, corpus)),
    facts,
    entities,
    options,
  );
  return { desk, dispose: () => all.dispose() };
}
