import { type Bound, bounds } from '../model.js';
import { type ImportedDocument, type ImportedMention, type Importer, type ImportProblem, problem } from './importer.js';
import { parseAnnotationData, type ReadAnnotationData } from './read-data.js';

/**
 * brat standoff: text-bound annotations of a `.ann` file with the `.txt` beside it, offsets in code points. A note in JSON as the
 * export writes it tells the content; else a normalization's text is an entity's canonical name. Of
 * attributes `Bound` counts; relations and events have no counterpart.
 */
export const bratImporter: Importer = {
  id: 'brat',
  label: 'brat standoff',
  extensions: ['ann'],
  async *read(source) {
    const text = await source.beside('txt');
    if (text === undefined) {
      yield problem('the text (.txt) is not beside it');
      return;
    }
    const standoff = createStandoff();
    let line = 0;
    for await (const content of source.lines()) {
      line += 1;
      const found = standoff.add(content, line);
      if (found !== undefined) yield found;
    }
    yield { file: source.path.replace(/\.ann$/i, ''), text, mentions: standoff.mentions() } satisfies ImportedDocument;
  },
};

interface Standoff {
  add(content: string, line: number): ImportProblem | undefined;
  mentions(): ImportedMention[];
}

function createStandoff(): Standoff {
  const mentions = new Map<string, ImportedMention>();
  const data = new Map<string, ReadAnnotationData>();
  const names = new Map<string, string>();
  const boundOf = new Map<string, Bound>();
  return {
    add(content, line) {
      if (content.startsWith('T')) {
        const read = readTextBound(content, line);
        if (read === undefined) return problem('no text-bound annotation "T1⇥TYPE START END⇥TEXT"', line);
        if (mentions.has(read.id)) return problem(`the id ${read.id} stands here twice`, line);
        mentions.set(read.id, read.mention);
      } else if (content.startsWith('#')) {
        const note = /^#\S*\t\S+ (\S+)\t(.*)$/.exec(content);
        if (note?.[1] !== undefined) data.set(note[1], { ...data.get(note[1]), ...parseAnnotationData(note[2] ?? '') });
      } else if (content.startsWith('N')) {
        const normalization = /^N\S*\t\S+ (\S+) \S+\t(.+)$/.exec(content);
        if (normalization?.[1] !== undefined) names.set(normalization[1], normalization[2] ?? '');
      } else if (content.startsWith('A')) {
        const [, target, value] = /^A\S*\tBound (\S+) (\S+)$/.exec(content) ?? [];
        const bound = bounds.find((candidate) => candidate === value);
        if (target !== undefined && bound !== undefined) boundOf.set(target, bound);
      }
      return undefined;
    },
    mentions: () =>
      [...mentions].map(([id, mention]) => {
        const told = withBound(data.get(id) ?? {}, boundOf.get(id));
        const canonical = names.get(id);
        return { ...mention, data: told, ...(canonical !== undefined && { canonical }) };
      }),
  };
}

/** The attribute is what annotators see and change; the note has the bound as it was exported. */
function withBound(told: ReadAnnotationData, bound: Bound | undefined): ReadAnnotationData {
  if (told.content?.type !== 'figure' || bound === undefined) return told;
  return { ...told, content: { ...told.content, bound } };
}

/** Fragments become the span from the first to the last: what stands between them is white space in our own exports. */
function readTextBound(content: string, line: number): { id: string; mention: ImportedMention } | undefined {
  const match = /^(T\S+)\t(\S+) ([\d ;]+)\t(.*)$/.exec(content);
  if (match === null) return undefined;
  const [, id = '', label = '', places = '', quote = ''] = match;
  const fragments = places.split(';').map((place) => place.split(' ').map(Number));
  const isWhole = fragments.every(
    ([start, end, ...more]) => start !== undefined && end !== undefined && start < end && more.length === 0,
  );
  if (!isWhole) return undefined;
  const start = Math.min(...fragments.map(([from = 0]) => from));
  const end = Math.max(...fragments.map(([, to = 0]) => to));
  return { id, mention: { start, end, unit: 'code-point', quote, label, line } };
}
