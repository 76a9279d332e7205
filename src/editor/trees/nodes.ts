import type { EntityKind } from '../../core/model.js';
import type { CorpusItem } from '../../workspace/corpus-document.js';
import type { ReviewTarget } from '../ids.js';
import type { Grouping } from './list-options.js';

export interface DocumentNode {
  readonly type: 'document';
  readonly uri: string;
  /** The text is gone; its sidecar is still there. */
  readonly isLost?: true;
}

/** Facts of one metric, period or subject. */
export interface GroupNode {
  readonly type: 'group';
  readonly by: Exclude<Grouping, 'document'>;
  readonly key: string;
  /** Undefined for the facts that name none. */
  readonly name?: string;
}

/** A mention in a tree. It is a {@link ReviewTarget}, so that commands of the tree get it as it is. */
export interface MentionNode extends ReviewTarget {
  readonly type: 'mention';
  /** Stays when a decision changes the item's key, so that the selection stays too. */
  readonly id: string;
  readonly item: CorpusItem;
}

/** Entities of one kind. */
export interface KindNode {
  readonly type: 'kind';
  readonly kind: EntityKind;
}

export interface EntityNode {
  readonly type: 'entity';
  readonly kind: EntityKind;
  readonly canonical: string;
}

export type FactsNode = DocumentNode | GroupNode | MentionNode;
export type EntitiesNode = KindNode | EntityNode | MentionNode;
export type TreeNode = FactsNode | EntitiesNode;

/** Whether an argument of a command, which may come from anywhere, is a node of a tree that holds mentions. */
export function isBranch(value: unknown): value is Exclude<TreeNode, MentionNode> {
  const type = typeof value === 'object' && value !== null && 'type' in value ? value.type : undefined;
  return type === 'document' || type === 'group' || type === 'kind' || type === 'entity';
}

export function mentionsIn(nodes: readonly TreeNode[]): readonly MentionNode[] {
  return nodes.flatMap((node) => (node.type === 'mention' ? [node] : []));
}
