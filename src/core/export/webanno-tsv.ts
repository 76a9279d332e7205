import type { ReviewItem } from '../annotation/review.js';
import type { Span } from '../model.js';
import type { Exporter, ExportTally, ReviewedDocument } from './exporter.js';
import { documentPaths } from './output-paths.js';
import { isOnOneLine, type SentenceTokens, tokenSentences } from './token-spans.js';

/**
 * WebAnno TSV 3.3, which INCEpTION imports: a file for each document, offsets in UTF-16, mentions in the built-in layer for named
 * entities with their kind as value. A mention that cuts a token stands on sub-tokens; several at one place are stacked.
 */
export const webannoTsvExporter: Exporter = {
  id: 'webanno-tsv',
  label: 'WebAnno TSV 3.3',
  extension: 'tsv',
  output: 'folder',
  async *export(documents, tally) {
    const pathOf = documentPaths();
    for await (const document of documents) {
      yield { path: `${pathOf(document.file)}.tsv`, data: header + sentencesOf(document, tally), end: true };
    }
  },
};

// Two blank lines end the header. The layer has both features, whether or not they are used.
const header =
  '#FORMAT=WebAnno TSV 3.3\n#T_SP=de.tudarmstadt.ukp.dkpro.core.api.ner.type.NamedEntity|identifier|value\n\n\n';

/** A token, or a part of one that a mention begins or ends in. */
interface Unit extends Span {
  readonly id: string;
  readonly items: ReviewItem[];
}

function sentencesOf({ text, items }: ReviewedDocument, tally: ExportTally): string {
  const onOneLine = items.filter((item) => isOnOneLine(text, item));
  const sentences = tokenSentences(text, onOneLine);
  const waiting = [...onOneLine];
  const units = sentences.map((tokens, index) =>
    unitsOf(tokens, takeBefore(waiting, tokens.at(-1)?.end ?? 0), index + 1),
  );
  const numbers = disambiguation(units.flat());
  const written = new Set(units.flatMap((rows) => rows.flatMap((unit) => unit.items))).size;
  tally.addWritten(written);
  tally.addLoss('line-break', items.length - onOneLine.length);
  tally.addLoss('blank', onOneLine.length - written);
  tally.addLoss('content', written);
  tally.addLoss('decision', written);
  const blocks = units.map((rows, index) => {
    const tokens = sentences[index] ?? [];
    const sentence = text.slice(tokens[0]?.start, tokens.at(-1)?.end);
    return `#Text=${escapeText(sentence)}\n${rows.map((unit) => row(text, unit, numbers)).join('')}`;
  });
  return blocks.join('\n');
}

/** Takes from the front the items that begin before an offset. */
function takeBefore(items: ReviewItem[], end: number): ReviewItem[] {
  const next = items.findIndex(({ start }) => start >= end);
  return items.splice(0, next < 0 ? items.length : next);
}

function unitsOf(tokens: SentenceTokens, items: readonly ReviewItem[], sentence: number): Unit[] {
  let open: ReviewItem[] = [];
  let next = 0;
  return tokens.flatMap((token, index) => {
    open = open.filter(({ end }) => end > token.start);
    for (let item = items[next]; item !== undefined && item.start < token.end; item = items[next]) {
      if (item.end > token.start) open.push(item);
      next += 1;
    }
    return tokenUnits(token, open, `${sentence}-${index + 1}`);
  });
}

/** A token's own row, then those of its parts in which a mention begins or ends. */
function tokenUnits(token: Span, inside: readonly ReviewItem[], id: string): Unit[] {
  const whole = inside.filter(({ start, end }) => start <= token.start && end >= token.end);
  const parts = new Map<string, Span & { readonly items: ReviewItem[] }>();
  for (const item of inside) {
    const start = Math.max(item.start, token.start);
    const end = Math.min(item.end, token.end);
    if (start === token.start && end === token.end) continue;
    const part = parts.get(`${start}-${end}`) ?? { start, end, items: [] };
    part.items.push(item);
    parts.set(`${start}-${end}`, part);
  }
  const subTokens = [...parts.values()].map((part, number) => ({ ...part, id: `${id}.${number + 1}` }));
  return [{ ...token, id, items: whole }, ...subTokens];
}

/** Numbers for the mentions that readers could not tell apart otherwise: of several units, or stacked with others. */
function disambiguation(units: readonly Unit[]): ReadonlyMap<ReviewItem, number> {
  const unitsOfItem = new Map<ReviewItem, number>();
  const ambiguous = new Set<ReviewItem>();
  for (const { items } of units) {
    for (const item of items) {
      const count = (unitsOfItem.get(item) ?? 0) + 1;
      unitsOfItem.set(item, count);
      if (count > 1 || items.length > 1) ambiguous.add(item);
    }
  }
  return new Map([...ambiguous].map((item, index) => [item, index + 1]));
}

function row(text: string, { id, start, end, items }: Unit, numbers: ReadonlyMap<ReviewItem, number>): string {
  const mark = (item: ReviewItem) => (numbers.has(item) ? `[${numbers.get(item)}]` : '');
  const identifiers = items.map((item) => `*${mark(item)}`).join('|') || '_';
  const values = items.map((item) => `${item.content.kind}${mark(item)}`).join('|') || '_';
  return `${id}\t${start}-${end}\t${escapeText(text.slice(start, end))}\t${identifiers}\t${values}\t\n`;
}

const escapes = new Map([
  ['\t', '\\t'],
  ['\n', '\\n'],
  ['\f', '\\f'],
  ['\r', '\\r'],
  ['\b', '\\b'],
  ['\\', '\\\\'],
]);

/** As WebAnno's own writer escapes text: named escapes, and a backslash before other C0 controls but the vertical tab. */
function escapeText(text: string): string {
  return text.replace(/[\p{Cc}\\]/gu, (character) => {
    const named = escapes.get(character);
    if (named !== undefined) return named;
    return character < ' ' && character !== '\v' ? `\\${character}` : character;
  });
}
