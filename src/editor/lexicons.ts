import { Disposable, type Event, EventEmitter, type Uri, type WorkspaceFolder, workspace } from 'vscode';
import { emptyLexicon, type Lexicon } from '../core/lexicon/model.js';
import { holderOf, type WordSet } from '../core/lexicon/word-set.js';
import type { Analysis } from '../core/model.js';
import { lexiconOf } from '../core/project/lexicon.js';
import { createTaughtNames, type TaughtNames } from '../workspace/taught-names.js';
import { type DocumentAnalyses, folderOf } from './document-analysis.js';
import { logFor } from './log.js';
import type { Projects } from './projects.js';
import type { Sidecars } from './sidecars.js';

/** What each folder knows: what its project file says, and what decisions taught. Kept current, and told to the analysis. */
export interface Lexicons extends Disposable {
  /** The analysis of a text that no editor shows, under the lexicon of its folder. */
  lay(uri: Uri, text: string, analysis: Analysis): Promise<Analysis>;
  /** Follows the words of a text that is read under the lexicon elsewhere. */
  noteWords<Reading extends object>(uri: string, reading: Promise<Reading | undefined>): Promise<Reading | undefined>;
  /** Texts for which `lay` may answer something else now. Open texts are not told: their analysis changes by itself. */
  readonly onDidChangeClosed: Event<readonly string[]>;
}

interface Folder {
  readonly key: string;
  readonly taught: TaughtNames;
  /** Seeds whose decisions changed since they were last looked at. */
  readonly dirty: Map<string, Uri>;
  readonly seen: Set<string>;
  /** What its project file says. */
  project: Lexicon;
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
/** How long the extension host is held at a time. */
const turnMilliseconds = 5;
/** Of so many changed names nearly every text holds one; looking would cost more than reading it again. */
const manyForms = 100;

export function createLexicons(
  projects: Projects,
  sidecars: Pick<Sidecars, 'current' | 'onDidChange'>,
  analyses: Pick<DocumentAnalyses, 'changeLexicon' | 'layLexicon'>,
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
    folder.timer = setTimeout(() => {
      refresh(folder).catch((error) => log.error(`cannot work out what ${folder.key} teaches`, error));
    }, wait);
  }

  /** In turns, since at the start there is a sidecar for every seed that was ever reviewed. */
  async function refresh(folder: Folder): Promise<void> {
    delete folder.timer;
    delete folder.since;
    const forms = new Set<string>();
    let turn = performance.now();
    for (const [uri, seed] of folder.dirty) {
      folder.dirty.delete(uri);
      for (const form of folder.taught.put(uri, sidecars.current(seed)?.annotations ?? [])) forms.add(form);
      if (performance.now() - turn < turnMilliseconds) continue;
      await new Promise((resolve) => setTimeout(resolve));
      turn = performance.now();
    }
    if (forms.size === 0) return;
    const taught = [...forms].map((form) => [form, folder.taught.get(form)] as const);
    analyses.changeLexicon({ type: 'lexicon', folder: folder.key, taught });
    tellOfClosed(folder, [...forms]);
  }

  function tellOfClosed({ key }: Folder, forms: readonly string[]): void {
    const holders = forms.length > manyForms ? [() => true] : forms.map(holderOf);
    const affected = [...words].filter(
      ([uri, set]) => uri.startsWith(`${key}/`) && (set === undefined || holders.some((mayHold) => mayHold(set))),
    );
    log.info(`${forms.length} names changed, perhaps in ${affected.length} seeds of ${key}`);
    if (affected.length > 0) changed.fire(affected.map(([uri]) => uri));
  }

  function projectChanged({ uri }: WorkspaceFolder): void {
    const folder = folderNamed(uri.toString());
    const before = folder.project;
    folder.project = lexiconOf(projects.of(uri));
    const forms = changedForms(before, folder.project);
    if (forms.length === 0) return;
    analyses.changeLexicon({ type: 'lexicon', folder: folder.key, project: folder.project, taught: [] });
    tellOfClosed(folder, forms);
  }

  const subscriptions = Disposable.from(
    changed,
    sidecars.onDidChange(noteDecisions),
    projects.onDidChange(projectChanged),
    workspace.onDidChangeWorkspaceFolders(({ removed }) => {
      for (const { uri } of removed) {
        clearTimeout(folders.get(uri.toString())?.timer);
        folders.delete(uri.toString());
      }
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
    async noteWords(uri, reading) {
      words.set(uri, undefined);
      const result = await reading;
      if (result && 'words' in result && result.words instanceof Uint16Array) words.set(uri, result.words);
      return result;
    },
    onDidChangeClosed: changed.event,
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
  return [...new Set([...old.keys(), ...current.keys()])].filter((form) => old.get(form) !== current.get(form));
}

/** What a lexicon says of each form, in words that are equal where it says the same. */
function meanings({ names, rejected, units }: Lexicon): Map<string, string> {
  const byForm = new Map<string, string>();
  const add = (form: string, meaning: string) => byForm.set(form, `${byForm.get(form) ?? ''}\n${meaning}`);
  for (const { forms, kind, canonical } of names) for (const form of forms) add(form, `${kind} ${canonical}`);
  for (const { form, kind = '' } of rejected) add(form, `not ${kind}`);
  for (const { forms, code } of units) for (const form of forms) add(form, `unit ${code}`);
  return byForm;
}
