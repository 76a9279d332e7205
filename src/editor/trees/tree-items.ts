import { l10n, ThemeColor, ThemeIcon, TreeItem, TreeItemCollapsibleState, Uri, window, workspace } from 'vscode';
import { type CorpusDocument, type FactCount, isLeft } from '../../workspace/corpus-document.js';
import { calendarLabel } from '../content-label.js';
import { aboutLabel, factOf, stateIcon, stateLabel, valueLabel } from '../fact-label.js';
import { commands } from '../ids.js';
import { shownText } from '../shown-text.js';
import { nameOf } from '../workspace-file-system.js';
import type { DocumentNode, GroupNode, MentionNode } from './nodes.js';

const { Collapsed, Expanded, None } = TreeItemCollapsibleState;

/** `isAlone`: it is all that the tree lists. */
export function documentItem(
  node: DocumentNode,
  shown: CorpusDocument | undefined,
  facts: FactCount,
  isAlone: boolean,
): TreeItem {
  const uri = Uri.parse(node.uri, true);
  const isActive = window.activeTextEditor?.document.uri.toString() === node.uri;
  const item = new TreeItem(nameOf(uri), isActive || isAlone ? Expanded : Collapsed);
  item.id = node.uri;
  item.resourceUri = uri;
  item.iconPath = ThemeIcon.File;
  item.contextValue = shown?.hasDecisions ? 'document.reviewed' : 'document';
  const path = workspace.asRelativePath(uri);
  item.tooltip = path;
  if (node.isLost) {
    item.collapsibleState = None;
    item.iconPath = new ThemeIcon('warning', new ThemeColor('list.warningForeground'));
    item.contextValue = 'document.reviewed';
    item.description = l10n.t('its text is gone');
    item.accessibilityInformation = { label: `${nameOf(uri)}, ${item.description}` };
  } else if (shown?.isUnreadable) {
    item.description = l10n.t('cannot be read as UTF-8');
    item.accessibilityInformation = { label: `${nameOf(uri)}, ${item.description}` };
  } else if (shown) {
    const { paused } = shown;
    item.description = paused ? l10n.t('review paused') : facts.listed === 0 ? l10n.t('no facts') : progress(facts);
    item.tooltip = paused ? `${path}\n${paused}` : path;
    const spoken = progressLabel(nameOf(uri), facts);
    item.accessibilityInformation = { label: paused ? `${spoken}, ${l10n.t('review paused')}` : spoken };
  }
  return item;
}

export function groupItem(node: GroupNode, facts: readonly MentionNode[]): TreeItem {
  const name = groupName(node);
  const count = { listed: facts.length, left: facts.filter(({ item }) => isLeft(item)).length };
  const item = new TreeItem(name, Collapsed);
  item.id = `${node.by}:${node.key}`;
  item.description = progress(count);
  item.iconPath = new ThemeIcon({ metric: 'graph', period: 'calendar', subject: 'symbol-misc' }[node.by]);
  item.contextValue = `group.${node.by}`;
  item.accessibilityInformation = { label: progressLabel(name, count) };
  return item;
}

function groupName({ by, name }: GroupNode): string {
  if (name !== undefined) {
    return by === 'period' ? calendarLabel(name) : shownText(name);
  }
  switch (by) {
    case 'metric':
      return l10n.t('no metric');
    case 'period':
      return l10n.t('no period');
    case 'subject':
      return l10n.t('no subject');
  }
}

/** A shape of its own, as states have; the colour is that of the Problems panel. */
const conflictIcon = new ThemeIcon('warning', new ThemeColor('list.warningForeground'));

/** What the rows above a mention tell already, and in which document it stands where they do not tell. */
export interface MentionPlace {
  readonly told?: 'metric' | 'period' | 'subject' | 'canonical';
  readonly document?: string;
  /** The sentence that explains the conflict in which the fact stands. */
  readonly conflict?: string | undefined;
}

export function mentionItem(node: MentionNode, { told, document, conflict }: MentionPlace = {}): TreeItem {
  const { item } = node;
  const fact = factOf(item);
  const about = fact ? aboutLabel(fact) : item.content.type === 'entity' ? shownText(item.content.canonical) : '';
  const untold = fact && told !== 'canonical' ? aboutLabel(fact, told) : told === 'canonical' ? '' : about;
  const quote = shownText(item.quote);
  const value = fact ? valueLabel(fact) : quote;
  const treeItem = new TreeItem(value, None);
  treeItem.id = node.id;
  treeItem.description = [untold, document].filter((part) => part).join(' · ');
  // What needs a decision of its own comes first.
  const isMarked = conflict !== undefined && item.state !== 'stale' && !item.conflicts;
  treeItem.iconPath = isMarked ? conflictIcon : stateIcon(item);
  treeItem.contextValue = item.conflicts ? `fact.conflict.${item.state}` : `fact.${item.state}`;
  const changedFrom = item.was === undefined ? '' : `\n${l10n.t('was {0}, now {1}', shownText(item.was), quote)}`;
  const contradicted = conflict === undefined ? [] : [l10n.t('Conflict: {0}', conflict)];
  const lines = [`${value} · ${about}`, `“${quote}”`, `${stateLabel(item)}${changedFrom}`, ...contradicted];
  treeItem.tooltip = lines.join('\n');
  const spoken = [about, value, stateLabel(item), document, ...contradicted].filter((part) => part);
  treeItem.accessibilityInformation = { label: spoken.join(', ') };
  treeItem.command = { command: commands.revealFact, title: l10n.t('Reveal in Text'), arguments: [node] };
  return treeItem;
}

function progress({ listed, left }: FactCount): string {
  return `${listed - left}/${listed}`;
}

function progressLabel(name: string, { listed, left }: FactCount): string {
  return l10n.t('{0}, {1} of {2} facts reviewed', name, listed - left, listed);
}
