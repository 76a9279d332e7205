/**
 * Prints how the analyser does on texts with gold annotations: precision, recall and F1.
 * Options: `--misses` lists the misses of the open half, English and the seeds, `--hidden-misses` those of the hidden halves
 * too, `--by-rule` counts wrong suggestions by rule, `--seeds FOLDER` says where the seeds are.
 */
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { analyze } from '../../src/core/analyze.js';
import { scoreCanonicalNames } from './canonical-names.js';
import { checkQuotes, type GoldDocument, parseLines } from './gold.js';
import { scoreDocument } from './score.js';
import { emptyScores, type Miss, type Scores, type Tally } from './tally.js';

interface Group {
  readonly title: string;
  readonly documents: readonly GoldDocument[];
  /** Misses of hidden texts stay unseen, so that no rule is written for them. */
  readonly hidden: boolean;
}

const home = join('test', 'accuracy');

function readHalf(half: string): GoldDocument[] {
  const folder = join(home, 'gold', half);
  return readdirSync(folder)
    .filter((name) => name.endsWith('.txt'))
    .sort()
    .map((file) => {
      const lines = parseLines(readFileSync(join(folder, file.replace(/\.txt$/, '.jsonl')), 'utf8'));
      const text = readFileSync(join(folder, file), 'utf8');
      return { file, text, lines: lines.filter((line) => line.type !== 'source') };
    });
}

function readSeeds(texts: string): GoldDocument[] {
  const documents: GoldDocument[] = [];
  for (const name of readdirSync(join(home, 'seeds')).sort()) {
    const lines = parseLines(readFileSync(join(home, 'seeds', name), 'utf8'));
    const source = lines.find((line) => line.type === 'source');
    if (source === undefined || !existsSync(join(texts, source.file))) {
      console.log(`Skipped ${name}: its text is not in ${texts}.`);
      continue;
    }
    const bytes = readFileSync(join(texts, source.file));
    if (createHash('sha256').update(bytes).digest('hex') !== source.sha256) {
      console.log(`Skipped ${name}: ${source.file} is not the text that was annotated.`);
      continue;
    }
    const text = bytes.toString('utf8').replace(/^\uFEFF/, '');
    documents.push({ file: source.file, text, lines: lines.filter((line) => line.type !== 'source') });
  }
  return documents;
}

function readGroups(seeds: string): Group[] {
  const groups: Group[] = [];
  for (const half of ['open', 'hidden']) {
    const documents = readHalf(half);
    const isEnglish = (document: GoldDocument) => document.file.startsWith('en-');
    const hidden = half === 'hidden';
    groups.push({ title: `Vietnamese, ${half}`, documents: documents.filter((each) => !isEnglish(each)), hidden });
    groups.push({ title: `English, ${half}`, documents: documents.filter(isEnglish), hidden });
  }
  groups.push({ title: 'Seeds', documents: readSeeds(seeds), hidden: false });
  return groups.filter((group) => group.documents.length > 0);
}

function ratio(part: number, whole: number): string {
  return (whole === 0 ? Number.NaN : part / whole).toFixed(3).padStart(9);
}

function row(measure: string, { gold, suggested, right }: Tally): string {
  const counts = [gold, suggested, right].map((number) => String(number).padStart(9)).join('');
  return `${measure.padEnd(50)}${counts}${ratio(right, suggested)}${ratio(right, gold)}${ratio(2 * right, gold + suggested)}`;
}

function printScores(group: Group, scores: Scores): void {
  console.log(`\n${group.title}: ${group.documents.length} texts`);
  const columns = ['gold', 'suggested', 'right', 'precision', 'recall', 'F1'];
  console.log(''.padEnd(50) + columns.map((column) => column.padStart(9)).join(''));
  for (const measure of [...scores.tallies.keys()].sort(byLayer)) {
    const found = scores.tallies.get(measure);
    if (found !== undefined) {
      console.log(row(measure, found));
    }
  }
}

const layers = ['figures', 'value', 'counted', 'precision', 'entities', 'entity', 'canonical', 'facts', 'change'];

function byLayer(one: string, other: string): number {
  const layer = (measure: string) => layers.indexOf(measure.split(' ')[0] ?? '');
  return layer(one) - layer(other);
}

function printMisses(documents: readonly GoldDocument[], misses: readonly Miss[]): void {
  for (const document of documents) {
    const own = misses.filter((each) => each.file === document.file).sort((a, b) => a.start - b.start);
    for (const { start, measure, message } of own) {
      const line = document.text.slice(0, start).split('\n').length;
      console.log(`${document.file}:${line}:${start} ${measure}: ${message.replaceAll('\n', '⏎')}`);
    }
  }
}

function printWrongByRule(scores: Scores): void {
  console.log('Wrong suggestions by rule');
  for (const [rule, number] of [...scores.wrongByRule].sort((a, b) => b[1] - a[1])) {
    console.log(`${String(number).padStart(6)}  ${rule}`);
  }
}

function main(): void {
  const { values } = parseArgs({
    options: {
      misses: { type: 'boolean', default: false },
      'hidden-misses': { type: 'boolean', default: false },
      'by-rule': { type: 'boolean', default: false },
      seeds: { type: 'string', default: join('..', 'shared', 'seeds') },
    },
  });
  for (const group of readGroups(values.seeds)) {
    const scores = emptyScores();
    for (const document of group.documents) {
      checkQuotes(document);
      scoreDocument(scores, document, analyze(document.text));
    }
    scoreCanonicalNames(scores);
    printScores(group, scores);
    if (group.hidden ? values['hidden-misses'] : values.misses) {
      printMisses(group.documents, scores.misses);
    }
    if (values['by-rule']) {
      printWrongByRule(scores);
    }
  }
}

main();
