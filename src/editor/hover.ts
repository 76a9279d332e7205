import {
  type Disposable,
  Hover,
  l10n,
  languages,
  MarkdownString,
  Range,
  type TextDocument,
  Uri,
  workspace,
} from 'vscode';
import type { EntityMention, FigureMention } from '../core/annotation/model.js';
import type { ReviewItem } from '../core/annotation/review.js';
import { claimedInterval } from '../core/reconcile/interval.js';
import { commandUri } from './command-uri.js';
import {
  boundLabel,
  calendarLabel,
  entityKindLabel,
  figureKindLabel,
  fullValueLabel,
  intervalLabel,
  timeLabel,
} from './content-label.js';
import { styleOf } from './highlight-styles.js';
import { commands, languageId, reviewTarget } from './ids.js';
import type { Projects } from './projects.js';
import { isComparing } from './review-commands/targets.js';
import type { ReviewSource } from './review-source.js';
import { isSeedDocument } from './seed-files.js';
import { shownText } from './shown-text.js';

/** Says on a figure what it claims and on an entity whom it names, where it stands in review, and offers to decide. */
export function registerHover(review: ReviewSource, projects: Projects): Disposable {
  return languages.registerHoverProvider(languageId, {
    async provideHover(document, position, token) {
      const { version } = document;
      const items = await review.ready(document);
      if (items === undefined || token.isCancellationRequested || document.version !== version) return undefined;
      const offset = document.offsetAt(position);
      const here = hoveredItems(items, offset);
      const [innermost] = here;
      if (innermost === undefined) return undefined;
      const range = new Range(document.positionAt(innermost.start), document.positionAt(innermost.end));
      return new Hover(
        [...here.map((item) => describe(document, item, items)), ...guidelineLink(document, projects)],
        range,
      );
    },
  });
}

/** The marked items at an offset, the innermost first; a caret right behind a mention, as selecting it leaves it, is at it. */
function hoveredItems(items: readonly ReviewItem[], offset: number): ReviewItem[] {
  const marked = items.filter((item) => item.start <= offset && offset <= item.end && styleOf(item) !== undefined);
  const inside = marked.filter((item) => offset < item.end);
  return (inside.length > 0 ? inside : marked).sort((left, right) => left.end - left.start - (right.end - right.start));
}

function describe(document: TextDocument, item: ReviewItem, items: readonly ReviewItem[]): MarkdownString {
  const text = new MarkdownString();
  if (item.content.type === 'figure') describeFigure(text, item.content);
  else describeEntity(text, item.content, items);
  describeState(text, item);
  if (isSeedDocument(document) && !isComparing()) appendActions(text, document, item);
  return text;
}

/** Whatever comes from a document or a sidecar goes through `appendText`: it is data, never Markdown. */
function appendHeadline(text: MarkdownString, headline: string, remarks: readonly string[]): void {
  text.appendMarkdown('**').appendText(shownText(headline)).appendMarkdown('**');
  for (const remark of remarks) if (remark !== '') text.appendText(shownText(` · ${remark}`));
  text.appendMarkdown('\n\n');
}

function appendRow(text: MarkdownString, label: string, value: string | undefined): void {
  if (value !== undefined && value !== '') text.appendText(shownText(`${label}: ${value}`)).appendMarkdown('  \n');
}

function describeFigure(text: MarkdownString, figure: FigureMention): void {
  const { kind, unit, metric, subject, period, change, bound } = figure;
  appendHeadline(text, fullValueLabel(figure), [boundLabel(bound), figureKindLabel(kind)]);
  if (kind === 'cardinal') appendRow(text, l10n.t('Counts'), unit);
  appendRow(text, l10n.t('Metric'), metric);
  appendRow(text, l10n.t('Subject'), subject);
  appendRow(text, l10n.t('Period'), period === undefined ? undefined : calendarLabel(period));
  if (change?.base !== undefined) appendRow(text, l10n.t('Compared with'), calendarLabel(change.base));
  const interval = claimedInterval(figure);
  if (interval !== undefined) appendRow(text, l10n.t('Claims'), intervalLabel(interval));
}

function describeEntity(text: MarkdownString, entity: EntityMention, items: readonly ReviewItem[]): void {
  const count = items.filter(
    ({ state, content }) =>
      state !== 'rejected' &&
      state !== 'orphan' &&
      content.type === 'entity' &&
      content.kind === entity.kind &&
      content.canonical === entity.canonical,
  ).length;
  appendHeadline(text, entity.canonical, [entityKindLabel(entity.kind)]);
  text
    .appendText(count === 1 ? l10n.t('Named once here') : l10n.t('Named {0} times here', count))
    .appendMarkdown('  \n');
}

/** A link to the project's guideline: https, or a file below the workspace folder. The file says where, so it is data here. */
function guidelineLink({ uri }: TextDocument, projects: Projects): MarkdownString[] {
  const { guideline } = projects.of(uri);
  const folder = workspace.getWorkspaceFolder(uri);
  if (guideline === undefined || folder === undefined) return [];
  const target = guideline.startsWith('https://') ? Uri.parse(guideline) : Uri.joinPath(folder.uri, guideline);
  const isSafe = target.scheme === 'https' || target.path.startsWith(`${folder.uri.path}/`);
  // Encoded, so that neither ends the link, nor begins a title.
  const href = target.toString().replaceAll('(', '%28').replaceAll(')', '%29');
  return isSafe ? [new MarkdownString(`[${l10n.t('Annotation guideline')}](${href})`)] : [];
}

function describeState(text: MarkdownString, item: ReviewItem): void {
  text
    .appendMarkdown('\n')
    .appendText(shownText(stateSentence(item)))
    .appendMarkdown('\n\n');
  if (item.conflicts !== undefined) {
    const sentence = l10n.t('Another decision says otherwise: {0}', item.conflicts.join(', '));
    text.appendText(shownText(sentence)).appendMarkdown('\n\n');
  }
}

function stateSentence({ state, rule, was, quote, annotation }: ReviewItem): string {
  const reviewer = annotation?.reviewer ?? '';
  const time = annotation === undefined ? '' : timeLabel(annotation.time);
  switch (state) {
    case 'suggested':
      return rule === undefined ? l10n.t('Suggested') : l10n.t('Suggested by rule {0}', rule);
    case 'accepted':
      return l10n.t('Accepted by {0}, {1}', reviewer, time);
    case 'edited':
      return l10n.t('Edited by {0}, {1}', reviewer, time);
    case 'added':
      return l10n.t('Added by {0}, {1}', reviewer, time);
    case 'rejected':
      return l10n.t('Rejected by {0}, {1}', reviewer, time);
    case 'stale':
      return l10n.t('Its text changed since {0} decided, {1}: was {2}, now {3}', reviewer, time, was ?? '', quote);
    case 'orphan':
      return l10n.t('Its text is gone');
  }
}

function appendActions(text: MarkdownString, document: TextDocument, { key, state }: ReviewItem): void {
  text.isTrusted = { enabledCommands: [commands.accept, commands.edit, commands.reject] };
  const target = reviewTarget(document.uri, key);
  const link = (label: string, command: string) => `[${label}](${commandUri(command, target)})`;
  const isOpen = state === 'suggested' || state === 'stale';
  const links = [
    ...(isOpen ? [link(l10n.t('Accept'), commands.accept)] : []),
    link(l10n.t('Edit…'), commands.edit),
    link(l10n.t('Reject'), commands.reject),
  ];
  text.appendMarkdown(links.join(' · '));
}
