import { DataTransferItem, l10n, type QuickPickItem, type TreeDragAndDropController, window } from 'vscode';
import type { Decision } from '../../core/annotation/decide.js';
import { itemAt } from '../../core/annotation/navigate.js';
import { entityKindLabel } from '../content-label.js';
import type { Corpus } from '../corpus.js';
import { commands } from '../ids.js';
import { batchesOf } from '../review-commands/decide.js';
import {
  activeSeedEditor,
  type Command,
  isReviewTarget,
  namedTargets,
  type ReviewDesk,
  type Target,
  trimmedSpanOf,
} from '../review-commands/targets.js';
import { type EntityNode, mentionsIn, type TreeNode } from './nodes.js';

/** Where a mention is filed: a figure under a metric, a name under an entity. */
type Place = { readonly metric: string } | Pick<EntityNode, 'kind' | 'canonical'>;

const treeMime = 'application/vnd.code.tree.seedmark';

/**
 * Takes mentions of the trees, and the selection of the editor, dropped on a metric or an entity. `viewId` in lower case names
 * what VS Code itself puts into a drag from a tree.
 */
export function dropOnPlace<Node extends TreeNode>(desk: ReviewDesk, viewId: string): TreeDragAndDropController<Node> {
  return {
    dragMimeTypes: [treeMime, `application/vnd.code.tree.${viewId.toLowerCase()}`],
    dropMimeTypes: [treeMime, 'text/plain'],
    handleDrag(nodes, data) {
      const mentions = mentionsIn(nodes).map(({ uri, key }) => ({ uri, key }));
      data.set(treeMime, new DataTransferItem(mentions));
    },
    async handleDrop(node, data, token) {
      const place = node && placeOf(node);
      const dragged: unknown = data.get(treeMime)?.value;
      const targets = Array.isArray(dragged) ? dragged.filter(isReviewTarget) : undefined;
      const text = targets ? undefined : await data.get('text/plain')?.asString();
      if (!place || token.isCancellationRequested) {
        return;
      }
      if (targets) {
        await fileTargets(desk, await namedTargets(desk, targets), place);
      } else {
        await fileSelection(desk, place, text);
      }
    },
  };
}

/** Files what is selected, in the editor or a tree, under a metric or entity that the person chooses: the way without a mouse. */
export function fileUnderCommand(desk: ReviewDesk, corpus: Corpus): Command {
  return {
    id: commands.fileUnder,
    async execute(argument, selected) {
      const nodes = Array.isArray(selected) && selected.length > 0 ? selected : [argument];
      const targets = nodes.filter(isReviewTarget);
      const place = await askPlace(corpus);
      if (place && targets.length > 0) {
        await fileTargets(desk, await namedTargets(desk, targets), place);
      } else if (place) {
        await fileSelection(desk, place);
      }
    },
  };
}

function placeOf(node: TreeNode): Place | undefined {
  if (node.type === 'group') {
    return node.by === 'metric' && node.name !== undefined ? { metric: node.name } : undefined;
  }
  return node.type === 'entity' ? { kind: node.kind, canonical: node.canonical } : undefined;
}

async function askPlace(corpus: Corpus): Promise<Place | undefined> {
  const metrics = corpus.metrics().map(({ metric }) => ({
    label: metric,
    description: l10n.t('metric'),
    place: { metric },
  }));
  const entities = corpus.entities().map(({ kind, canonical }) => ({
    label: canonical,
    description: entityKindLabel(kind),
    place: { kind, canonical },
  }));
  const choices: (QuickPickItem & { readonly place: Place })[] = [...metrics, ...entities];
  const picked = await window.showQuickPick(choices, {
    title: l10n.t('File the mention under…'),
    matchOnDescription: true,
  });
  return picked?.place;
}

/** Figures go under metrics and names under entities; what does not fit is left alone and counted. */
async function fileTargets({ documents }: ReviewDesk, targets: readonly Target[], place: Place): Promise<void> {
  const batches = batchesOf(targets, (target) => decisionOn(target, place));
  await documents.decide(batches);
  const filed = batches.reduce((sum, { decisions }) => sum + decisions.length, 0);
  tell(filed, targets.length - filed, place);
}

function decisionOn({ item }: Target, place: Place): Decision | undefined {
  const { content } = item;
  if ('metric' in place) {
    return content.type === 'figure' ? { action: 'edit', item, content: { ...content, ...place } } : undefined;
  }
  return content.type === 'entity' ? { action: 'edit', item, content: { ...content, ...place } } : undefined;
}

/** Every selection of the active seed. A selected text that nobody suggested becomes a mention of the entity. */
async function fileSelection(desk: ReviewDesk, place: Place, dropped?: string): Promise<void> {
  const editor = activeSeedEditor();
  const items = editor && (await desk.documents.ready(editor.document));
  if (!editor || !items) {
    return;
  }
  const { document } = editor;
  const decisions: Decision[] = [];
  for (const selection of editor.selections) {
    const span = trimmedSpanOf(document, selection);
    // A text dragged in from elsewhere has no place in the seed.
    if (span.start >= span.end || (dropped !== undefined && !dropped.includes(document.getText(selection)))) {
      continue;
    }
    const item = itemAt(items, span);
    const decision = item && decisionOn({ uri: document.uri, item }, place);
    if (decision) {
      decisions.push(decision);
    } else if (!('metric' in place)) {
      decisions.push({ action: 'add', span, content: { type: 'entity', ...place } });
    }
  }
  await desk.documents.decide([{ uri: document.uri, decisions }]);
  tell(decisions.length, editor.selections.length - decisions.length, place);
}

function tell(filed: number, left: number, place: Place): void {
  const name = 'metric' in place ? place.metric : place.canonical;
  if (filed === 0) {
    window.showWarningMessage(
      'metric' in place
        ? l10n.t('Select a figure to file it under “{0}”.', name)
        : l10n.t('Select a name to file it under “{0}”.', name),
    );
    return;
  }
  const sentence = l10n.t('Seedmark: {0} filed under “{1}”.', filed, name);
  window.setStatusBarMessage(left === 0 ? sentence : `${sentence} ${l10n.t('Left alone: {0}.', left)}`, 4000);
}
