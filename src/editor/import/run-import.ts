import { type CancellationToken, type Progress, type Uri, workspace } from 'vscode';
import { applyImport, type ImportContext, type ImportResult, type LeftOut } from '../../core/import/apply-import.js';
import type { ImportedDocument, Importer } from '../../core/import/importer.js';
import type { Analysis, Language } from '../../core/model.js';
import type { AnnotationsChange } from '../decisions.js';
import { messageOf } from '../log.js';
import type { Projects } from '../projects.js';
import type { ReviewDocuments } from '../review-documents.js';
import type { SeedFiles } from '../seed-files.js';
import { createTurns } from '../turns.js';
import { nameOf } from '../workspace-file-system.js';
import { type ImportFile, importFiles } from './import-source.js';
import { createSeedFinder } from './seed-finder.js';

export interface ImportPlan {
  readonly importer: Importer;
  /** Files, or folders of them. */
  readonly from: readonly Uri[];
}

export interface ImportServices {
  readonly documents: Pick<ReviewDocuments, 'load' | 'change'>;
  readonly seeds: Pick<SeedFiles, 'list'>;
  readonly projects: Pick<Projects, 'of'>;
  /** Reads a quote in the analysis thread. */
  readonly read: (quote: string, language: Language) => Promise<Analysis>;
}

/** Something that was not imported, with where it stands in its file (line from 1). */
export interface NotImported {
  readonly from: Uri;
  readonly line?: number;
  readonly why:
    | { readonly kind: 'unreadable'; readonly detail: string }
    /** No seed has the name, or the text where there is no name. */
    | { readonly kind: 'no-seed'; readonly file?: string }
    /** The sidecar of the seed cannot be used now. */
    | { readonly kind: 'paused'; readonly seed: Uri; readonly reason: string }
    | { readonly kind: 'left-out'; readonly seed: Uri; readonly leftOut: LeftOut };
}

export interface ImportOutcome {
  /** Seeds that got annotations. */
  readonly changed: readonly Uri[];
  readonly added: number;
  readonly known: number;
  /** Files of the format that there were. */
  readonly files: number;
  readonly notImported: readonly NotImported[];
  /** Ended by the person: what was added so far is there, and one undo takes it back. */
  readonly isCancelled: boolean;
}

type ImportProgress = Progress<{ readonly message?: string; readonly increment?: number }>;

/** What a file says about one seed. */
interface Found {
  readonly from: Uri;
  readonly seed: Uri;
  readonly document: ImportedDocument;
}

/** One import while it runs. */
interface Run extends ImportServices, ImportPlan {
  readonly files: readonly ImportFile[];
  readonly progress: ImportProgress;
  readonly token: CancellationToken;
  /** Filled as it goes. */
  readonly notImported: NotImported[];
}

/** Takes annotations of other tools into sidecars: one step for undo, and never over a decision that is there. */
export async function runImport(
  plan: ImportPlan,
  services: ImportServices,
  progress: ImportProgress,
  token: CancellationToken,
): Promise<ImportOutcome> {
  const notImported: NotImported[] = [];
  const results = new Map<AnnotationsChange, { readonly found: Found; readonly result: ImportResult }>();
  const takeTurn = createTurns();
  const files = (await Promise.all(plan.from.map((uri) => importFiles(uri, plan.importer.extensions)))).flat();
  const run: Run = { ...services, ...plan, files, progress, token, notImported };
  async function* changes(): AsyncGenerator<AnnotationsChange> {
    for await (const found of foundIn(run)) {
      const change = await changeOf(found, run, (made, result) => results.set(made, { found, result }));
      await takeTurn();
      if (token.isCancellationRequested) return;
      if (change) yield change;
    }
  }
  await services.documents.change(changes());
  const all = [...results.values()];
  const changed = all.filter(({ result }) => result.added > 0);
  for (const { found, result } of all) {
    for (const leftOut of result.leftOut) {
      // Suggestions of others were never decided about: they are no annotations.
      if (leftOut.reason !== 'undecided') notImported.push(leftOutOf(found, leftOut));
    }
  }
  return {
    changed: [...new Map(changed.map(({ found: { seed } }) => [seed.toString(), seed])).values()],
    added: all.reduce((sum, { result }) => sum + result.added, 0),
    known: all.reduce((sum, { result }) => sum + result.known, 0),
    files: files.length,
    notImported,
    isCancelled: token.isCancellationRequested,
  };
}

/** Reads the files one after the other, and finds the seed of each document in them. */
async function* foundIn({ importer, files, seeds, progress, token, notImported }: Run): AsyncGenerator<Found> {
  const finder = createSeedFinder(await seeds.list());
  for (const { uri, source } of files) {
    progress.report({ message: nameOf(uri), increment: 100 / files.length });
    try {
      for await (const read of importer.read(source)) {
        if (token.isCancellationRequested) return;
        const { line } = read;
        const place = { from: uri, ...(line !== undefined && { line }) };
        if ('kind' in read) {
          notImported.push({ ...place, why: { kind: 'unreadable', detail: read.detail } });
          continue;
        }
        const seed = await finder.find(read);
        if (seed) yield { from: uri, seed, document: read };
        else
          notImported.push({ ...place, why: { kind: 'no-seed', ...(read.file !== undefined && { file: read.file }) } });
      }
    } catch (error) {
      notImported.push({ from: uri, why: { kind: 'unreadable', detail: messageOf(error) } });
    }
  }
}

async function changeOf(
  { from, seed, document }: Found,
  { importer, documents, projects, read, token, notImported }: Run,
  onResult: (change: AnnotationsChange, result: ImportResult) => void,
): Promise<AnnotationsChange | undefined> {
  const review = await documents.load(seed, token);
  if (!review || review.paused !== undefined) {
    if (!token.isCancellationRequested) {
      notImported.push({ from, why: unusable(seed, review?.paused) });
    }
    return undefined;
  }
  const { language } = review;
  const ownKinds = projects.of(seed).entityTypes.map(({ id }) => id);
  const suggestions = review.items.filter(({ state }) => state === 'suggested');
  const format = { format: importer.id, language, ownKinds, suggestions };
  const readings = await readingsFor(review.text, document, format, read);
  const change: AnnotationsChange = {
    uri: seed,
    change(text, annotations, context) {
      const known = (quote: string) => readings.get(quote) ?? nothing;
      // A person may have typed meanwhile; then places of suggestions are another text's.
      const here = text === review.text ? suggestions : [];
      const told = { ...context, ...format, suggestions: here, read: known };
      const result = applyImport(text, annotations, document, told);
      onResult(change, result);
      return result.annotations;
    },
  };
  return change;
}

function unusable(seed: Uri, reason: string | undefined): NotImported['why'] {
  return reason === undefined
    ? { kind: 'no-seed', file: workspace.asRelativePath(seed) }
    : { kind: 'paused', seed, reason };
}

const nothing = { figures: [], entities: [] };

/** Readings of the quotes that an import will ask for, taken in advance: only the analysis thread reads texts. */
async function readingsFor(
  text: string,
  document: ImportedDocument,
  format: Pick<ImportContext, 'format' | 'language' | 'ownKinds' | 'suggestions'>,
  read: ImportServices['read'],
): Promise<ReadonlyMap<string, Analysis>> {
  const asked = new Map<string, Promise<Analysis>>();
  const ask = (quote: string, language: Language) => {
    asked.set(quote, asked.get(quote) ?? read(quote, language));
    return nothing;
  };
  let ids = 0;
  const nobody = { reviewer: '', time: '', version: '', newId: () => `trial-${ids++}`, read: ask };
  applyImport(text, [], document, { ...format, ...nobody });
  return new Map(await Promise.all([...asked].map(async ([quote, reading]) => [quote, await reading] as const)));
}

function leftOutOf({ from, seed }: Found, leftOut: LeftOut): NotImported {
  const { line } = leftOut.mention;
  return { from, ...(line !== undefined && { line }), why: { kind: 'left-out', seed, leftOut } };
}
