import { linesOf } from './lines.js';

/** The versions that a text with git's conflict markers holds. */
export interface MarkedVersions {
  readonly ours: string;
  readonly theirs: string;
  /** Where git was told to write it (`merge.conflictStyle` diff3 or zdiff3); else empty. */
  readonly base: string;
}

type Side = 'all' | 'ours' | 'base' | 'theirs';

/** Offset of the line with which git begins or ends a conflict; undefined where there is none. */
export function conflictMarkerAt(text: string): number | undefined {
  return /^(?:<{7}|>{7})(?: |$)/m.exec(text)?.index;
}

/** Takes apart a text with git's conflict markers. Undefined where they do not follow each other as git writes them. */
export function splitConflictMarkers(text: string): MarkedVersions | undefined {
  const sides = { ours: '', base: '', theirs: '' };
  let side: Side = 'all';
  let hasBase = false;
  for (const line of linesOf(text)) {
    const next = sideAfter(line, side);
    if (next === 'wrong') return undefined;
    if (next !== undefined) {
      hasBase ||= next === 'base';
      side = next;
    } else if (side === 'all') {
      for (const each of ['ours', 'base', 'theirs'] as const) sides[each] += line;
    } else sides[side] += line;
  }
  return side === 'all' ? { ...sides, base: hasBase ? sides.base : '' } : undefined;
}

/** The side that begins after a line, if it is a marker. */
function sideAfter(line: string, side: Side): Side | 'wrong' | undefined {
  switch (/^(?:<{7}|\|{7}|={7}|>{7})(?=[ \r\n]|$)/.exec(line)?.[0]) {
    case '<<<<<<<':
      return side === 'all' ? 'ours' : 'wrong';
    case '|||||||':
      return side === 'ours' ? 'base' : 'wrong';
    case '=======':
      return side === 'ours' || side === 'base' ? 'theirs' : 'wrong';
    case '>>>>>>>':
      return side === 'theirs' ? 'all' : 'wrong';
    default:
      return undefined;
  }
}
