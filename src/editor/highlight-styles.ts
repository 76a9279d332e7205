import { DecorationRangeBehavior, type DecorationRenderOptions, OverviewRulerLane, ThemeColor, Uri } from 'vscode';
import type { MentionContent } from '../core/annotation/model.js';
import type { ReviewItem, ReviewState } from '../core/annotation/review.js';
import type { EntityKind, FigureKind, KnownEntityKind } from '../core/model.js';
import { readableOn } from '../core/project/readable-color.js';
import { colors } from './ids.js';

/** Figures that read alike look alike: amounts, points in time, and numbers that only name something. */
const figureColors: Readonly<Record<FigureKind, string>> = {
  cardinal: colors.figureAmount,
  measure: colors.figureAmount,
  money: colors.figureAmount,
  percent: colors.figureAmount,
  multiple: colors.figureAmount,
  fraction: colors.figureAmount,
  duration: colors.figureAmount,
  date: colors.figureDate,
  ordinal: colors.figureLabel,
  identifier: colors.figureLabel,
};

const entityColors: Readonly<Record<KnownEntityKind, string>> = {
  person: colors.entityPerson,
  organization: colors.entityOrganization,
  place: colors.entityPlace,
  event: colors.entityEvent,
  document: colors.entityDocument,
  award: colors.entityAward,
};

/**
 * The line below a mention tells its state, for those who see no colours too. A border, because an underline would run
 * through the dots below ạ, ệ, ợ.
 */
const lines: Readonly<Record<Exclude<ReviewState, 'rejected' | 'stale' | 'orphan'>, DecorationRenderOptions>> = {
  suggested: { borderStyle: 'dotted', borderWidth: '0 0 2px 0' },
  accepted: { borderStyle: 'solid', borderWidth: '0 0 2px 0' },
  edited: { borderStyle: 'dashed', borderWidth: '0 0 2px 0' },
  added: { borderStyle: 'solid', borderWidth: '0 0 2px 2px' },
};

/** Colours (`#rrggbb`) of a project's own entity types, by id. */
export type OwnColors = ReadonlyMap<string, string>;

/** Name of the decoration type that shows an item, or undefined for what is not shown: rejected, or its text gone. */
export function styleOf({ state, content, conflicts }: ReviewItem, ownColors?: OwnColors): string | undefined {
  if (conflicts !== undefined && state !== 'orphan') return 'conflict';
  if (state === 'rejected' || state === 'orphan') return undefined;
  return state === 'stale' ? 'stale' : `${state} ${content.type} ${colorOf(content, ownColors)}`;
}

function colorOf(content: MentionContent, ownColors?: OwnColors): string {
  if (content.type === 'figure') return figureColors[content.kind];
  return isKnown(content.kind) ? entityColors[content.kind] : (ownColors?.get(content.kind) ?? colors.entityOwn);
}

function isKnown(kind: EntityKind): kind is KnownEntityKind {
  return Object.hasOwn(entityColors, kind);
}

/** What each name that `styleOf` gives looks like. */
export function highlightStyles(extensionUri: Uri): Map<string, DecorationRenderOptions> {
  const styles = new Map<string, DecorationRenderOptions>();
  const figures = new Set(Object.values(figureColors));
  for (const color of [...figures, ...Object.values(entityColors), colors.entityOwn]) {
    const type = figures.has(color) ? 'figure' : 'entity';
    for (const [state, line] of Object.entries(lines)) {
      styles.set(`${state} ${type} ${color}`, { ...shared, ...line, ...fill(type, color, state === 'suggested') });
    }
  }
  const frame = { borderStyle: 'dashed', borderWidth: '1px' };
  styles.set('stale', { ...frame, ...warning(extensionUri, 'stale', colors.stale) });
  const doubleLine = { borderStyle: 'double', borderWidth: '0 0 3px 0' };
  styles.set('conflict', { ...doubleLine, ...warning(extensionUri, 'conflict', colors.conflict) });
  return styles;
}

/** What a name that `styleOf` gives for a colour of a project looks like; undefined for the names of `highlightStyles`. */
export function ownStyle(name: string): DecorationRenderOptions | undefined {
  const [state = '', , color = ''] = name.split(' ');
  const line = Object.entries(lines).find(([each]) => each === state)?.[1];
  if (line === undefined || !color.startsWith('#')) return undefined;
  const isOpen = state === 'suggested';
  const inTheme = (background: string) => {
    const borderColor = readableOn(color, background);
    return { borderColor, overviewRulerColor: isOpen ? borderColor : new ThemeColor(colors.decidedRuler) };
  };
  const overviewRulerLane = isOpen ? OverviewRulerLane.Center : OverviewRulerLane.Right;
  return { ...shared, ...line, overviewRulerLane, light: inTheme(lightest), dark: inTheme(darkest) };
}

/** Backgrounds of VS Code's light and dark themes: of the usual ones, those that leave the least room for contrast. */
const lightest = '#ffffff';
const darkest = '#1f1f1f';

const shared: DecorationRenderOptions = { rangeBehavior: DecorationRangeBehavior.ClosedClosed };

/** What is still to be reviewed stands on the ruler in its own colour at the left, what is decided in one colour at the right. */
function fill(type: 'figure' | 'entity', color: string, isOpen: boolean): DecorationRenderOptions {
  return {
    borderColor: new ThemeColor(color),
    ...(type === 'figure' ? { backgroundColor: new ThemeColor(colors.figureBackground) } : {}),
    overviewRulerColor: new ThemeColor(isOpen ? color : colors.decidedRuler),
    overviewRulerLane: !isOpen
      ? OverviewRulerLane.Right
      : type === 'figure'
        ? OverviewRulerLane.Left
        : OverviewRulerLane.Center,
  };
}

/** A decision to look at again, because its text changed or another one says otherwise: with a sign in the margin. */
function warning(extensionUri: Uri, name: string, color: string): DecorationRenderOptions {
  const icon = (theme: string) => Uri.joinPath(extensionUri, 'media', `${name}-${theme}.svg`);
  return {
    ...shared,
    borderColor: new ThemeColor(color),
    overviewRulerColor: new ThemeColor(color),
    overviewRulerLane: OverviewRulerLane.Full,
    gutterIconSize: 'contain',
    dark: { gutterIconPath: icon('dark') },
    light: { gutterIconPath: icon('light') },
  };
}
