import { Disposable, type Event, EventEmitter, type Uri, type WorkspaceFolder, workspace } from 'vscode';
import { sameData } from '../core/annotation/content.js';
import { emptyLexicon, type Lexicon } from '../core/lexicon/model.js';
import { mayHold, type WordSet } from '../core/lexicon/word-set.js';
import type { Analysis } from '../core/model.js';
import { lexiconOf } from '../core/project/lexicon.js';
import { createTaughtNames, joinLexicons, type TaughtNames } from '../workspace/taught-names.js';
import { type DocumentAnalyses, folderOf } from './document-analysis.js';
import { logFor } from './log.js';
import type { Projects } from './projects.js';
import type { Sidecars } from './sidecars.js';

/** What each folder knows: what its project file says, and what decisions taught. Kept current, and told to the analysis. */
export interface Lexicons extends Disposable {
  /** The analysis of a text that no editor shows, under the lexicon of its folder. */
  lay(uri: Uri, text: string, analysis: Analysis): Promise<Analysis>;
  /** Texts for which `lay` may answer something else now. Open texts are not told: their analysis changes by itself. */
  readonly onDidChangeClosed: Event<readonly string[]>;
  /** Canonical names of a folder with their kinds, for completion. */
  namesOf(uri: Uri): Lexicon['names'];
}

interface Folder {
  readonly key: string;
  readonly taught: TaughtNames;
  /** Seeds whose decisions changed since they were last looked at. */
  readonly dirty: Map<string, Uri>;
  readonly seen: Set<string>;
  /** What its project file says, and that with what was taught. */
  project: Lexicon;
  lexicon: Lexicon;
  timer?: ReturnType<typeof setTimeout>;
  /** When the first of the changes that wait came, in milliseconds. */
  since?: number;
}

const log = logFor('lexicon');
/** Decisions come as fast as keys; what they teach is worked out when this much time has passed. */
const decisionMilliseconds = 300;
/** While the corpus is read one sidecar comes after the other: then after a pause, and at the latest after some seconds. */
const readingMilliseconds = 1_000;
const longestReading = 10_000;

export function createLexicons(
  projects: Projects,
  sidecars: Pick<Sidecars, 'current' | 'onDidChange'>,
  analyses: Pick<DocumentAnalyses, 'setLexicon' | 'layLexicon'>,
): Lexicons {
  const folders = new Map<string, Folder>();
  const changed = new EventEmitter<readonly string[]>();
  /** Words of the texts that were asked for; undefined while the answer is to come. */
  const words = new Map<string, WordSet | undefined>();

  function folderNamed(key: string): Folder {
    const known = folders.get(key);
    if (known) return known;
    const made = {
      key,
      taught: createTaughtNames(),
      dirty: new Map<string, Uri>(),
      seen: new Set<string>(),
      project: emptyLexicon,
      lexicon: emptyLexicon,
    };
    folders.set(key, made);
    return made;
  }

  function noteDecisions(seed: Uri): void {
    const key = folderOf(seed);
    const uri = seed.toString();
    if (key === '') return;
    const folder = folderNamed(key);
    if (!folder.seen.has(uri) && (sidecars.current(seed)?.annotations.length ?? 0) === 0) return;
    folder.dirty.set(uri, seed);
    refreshSoon(folder, folder.seen.has(uri) ? decisionMilliseconds : readingMilliseconds);
    folder.seen.add(uri);
  }

  function refreshSoon(folder: Folder, delay: number): void {
    const now = Date.now();
    folder.since ??= now;
    // A decision keeps its time; only sidecars that are read for the first time push it away.
    if (folder.timer !== undefined && delay === decisionMilliseconds) return;
    clearTimeout(folder.timer);
    const wait = Math.min(delay, Math.max(0, folder.since + longestReading - now));
    folder.timer = setTimeout(() => refresh(folder), wait);
  }

  function refresh(folder: Folder): void {
    delete folder.timer;
    delete folder.since;
    const forms = new Set<string>();
    for (const [uri, seed] of folder.dirty) {
      for (const form of folder.taught.put(uri, sidecars.current(seed)?.annotations ?? [])) forms.add(form);
    }
    folder.dirty.clear();
    take(folder, [...forms]);
  }

  function take(folder: Folder, forms: readonly string[]): void {
    if (forms.length === 0) return;
    folder.lexicon = joinLexicons(folder.project, folder.taught.lexicon());
    log.info(`${forms.length} names changed in ${folder.key}`);
    analyses.setLexicon(folder.key, folder.lexicon);
    const affected = [...words].filter(
      ([uri, set]) =>
        uri.startsWith(`${folder.key}/`) && (set === undefined || forms.some((form) => mayHold(set, form))),
    );
    if (affected.length > 0) changed.fire(affected.map(([uri]) => uri));
  }

  function projectChanged({ uri }: WorkspaceFolder): void {
    const folder = folderNamed(uri.toString());
    const before = folder.project;
    folder.project = lexiconOf(projects.of(uri));
    take(folder, changedForms(before, folder.project));
  }

  const subscriptions = Disposable.from(
    changed,
    sidecars.onDidChange(noteDecisions),
    projects.onDidChange(projectChanged),
    workspace.onDidChangeWorkspaceFolders(({ removed }) => {
      for (const { uri } of removed) folders.delete(uri.toString());
    }),
  );

  return {
    async lay(uri, text, analysis) {
      const key = uri.toString();
      words.set(key, undefined);
      const known = await analyses.layLexicon(key, folderOf(uri), text, analysis);
      words.set(key, known.words);
      return known.analysis;
    },
    onDidChangeClosed: changed.event,
    namesOf: (uri) => folders.get(folderOf(uri))?.lexicon.names ?? [],
    dispose() {
      for (const { timer } of folders.values()) clearTimeout(timer);
      subscriptions.dispose();
    },
  };
}

/** Forms of which two lexicons say different things. */
function changedForms(before: Lexicon, now: Lexicon): string[] {
  const old = meanings(before);
  const current = meanings(now);
  const forms = new Set([...old.keys(), ...current.keys()]);
  return [...forms].filter((form) => !sameData(old.get(form), current.get(form)));
}

function meanings({ names, rejected, units }: Lexicon): Map<string, unknown[]> {
  const byForm = new Map<string, unknown[]>();
  const add = (form: string, meaning: unknown) => byForm.set(form, [...(byForm.get(form) ?? []), meaning]);
  for (const { forms, kind, canonical, source } of names)
    for (const form of forms) add(form, [kind, canonical, source]);
  for (const { form, kind, keptIn } of rejected) add(form, [kind, keptIn]);
  for (const { forms, code } of units) for (const form of forms) add(form, code);
  return byForm;
}
