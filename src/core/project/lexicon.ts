import type { Lexicon } from '../lexicon/model.js';
import type { Project } from './model.js';

/** What a project file adds to what Seedmark knows by itself. */
export function lexiconOf({ names, ignore, units }: Project): Lexicon {
  return {
    names: names.map(({ canonical, type, aliases }) => ({
      kind: type,
      canonical,
      forms: [canonical, ...aliases],
      source: 'project',
    })),
    rejected: ignore.map((form) => ({ form })),
    units: units.map(({ code, name, aliases }) => ({ code, forms: [name, ...aliases] })),
  };
}
