/**
 * Whether a path is among those that globs name: one of them takes it, and none that begins with `!` takes it away. Paths are relative to
 * the project file, with slashes.
 */
export type SeedRule = 'included' | 'excluded' | 'unmentioned';

export function seedRule(globs: readonly string[], path: string): SeedRule {
  if (globs.length === 0) return 'unmentioned';
  const { taking, leaving } = compile(globs);
  const segments = path.split('/');
  if (leaving.some((glob) => matchesSegments(glob, segments))) return 'excluded';
  return taking.some((glob) => matchesSegments(glob, segments)) ? 'included' : 'unmentioned';
}

/** A glob without braces, by its segments. */
type Segments = readonly string[];

interface Compiled {
  readonly taking: readonly Segments[];
  readonly leaving: readonly Segments[];
}

/** Globs of projects that are in use: a folder has thousands of files to hold against them. */
const compiled = new WeakMap<readonly string[], Compiled>();

function compile(globs: readonly string[]): Compiled {
  const known = compiled.get(globs);
  if (known !== undefined) return known;
  const segmentsOf = (list: readonly string[]) => list.flatMap(variantsOf).map((variant) => variant.split('/'));
  const made = {
    taking: segmentsOf(globs.filter((glob) => !glob.startsWith('!'))),
    leaving: segmentsOf(globs.filter((glob) => glob.startsWith('!')).map((glob) => glob.slice(1))),
  };
  compiled.set(globs, made);
  return made;
}

/** How many globs one with braces may stand for: `{a,b}{c,d}` is four. */
const mostVariants = 64;

/**
 * Matches a whole path: `*` and `?` stand for characters but slashes, `**` for any number of folders, `{a,b}` for either. In time of the
 * product of both lengths, whatever the glob: it comes from a stranger.
 */
export function matchesGlob(glob: string, path: string): boolean {
  const segments = path.split('/');
  return variantsOf(glob).some((variant) => matchesSegments(variant.split('/'), segments));
}

function matchesSegments(glob: Segments, segments: readonly string[]): boolean {
  return matchesList(glob, segments, '**', matchesSegment);
}

function matchesSegment(glob: string, segment: string): boolean {
  return matchesList([...glob], [...segment], '*', (one, other) => one === '?' || one === other);
}

/**
 * Matches a list against a pattern in which `wild` stands for any number of entries. Going back to the last `wild` alone is enough: what
 * an earlier one could take more, the last one can take, too.
 */
function matchesList(
  pattern: readonly string[],
  list: readonly string[],
  wild: string,
  matches: (pattern: string, entry: string) => boolean,
): boolean {
  let at = 0;
  let lastWild = -1;
  let taken = 0;
  let index = 0;
  while (index < list.length) {
    const one = pattern[at];
    if (one === wild) {
      lastWild = at++;
      taken = index;
    } else if (one !== undefined && matches(one, list[index] ?? '')) {
      at++;
      index++;
    } else if (lastWild >= 0) {
      at = lastWild + 1;
      index = ++taken;
    } else {
      return false;
    }
  }
  return pattern.slice(at).every((one) => one === wild);
}

/** The globs that one with braces stands for. Braces do not nest; one without its partner stands for itself. */
function variantsOf(glob: string): string[] {
  let variants = [''];
  let at = 0;
  for (const { index, 0: braces, 1: inside = '' } of glob.matchAll(/\{([^{}]*)\}/g)) {
    const before = glob.slice(at, index);
    const choices = inside.split(',', mostVariants);
    variants = variants.flatMap((variant) => choices.map((choice) => variant + before + choice)).slice(0, mostVariants);
    at = index + braces.length;
  }
  return variants.map((variant) => variant + glob.slice(at));
}
