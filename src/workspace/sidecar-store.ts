import { sameData } from '../core/annotation/content.js';
import { type AnnotationChange, changesBetween } from '../core/annotation/history.js';
import { mergeAnnotations } from '../core/annotation/merge.js';
import type { Annotation } from '../core/annotation/model.js';
import { mergeAcknowledged } from '../core/sidecar/merge-acknowledged.js';
import { type Acknowledgement, describeDocument, type SidecarDocument, sidecarVersion } from '../core/sidecar/model.js';
import type { SidecarProblem } from '../core/sidecar/read.js';
import type { FileSystem } from './file-system.js';
import { readSidecarContent, type SidecarContent, sidecarUri } from './sidecar-content.js';
import type { SidecarTexts } from './sidecar-texts.js';
import { sha256OfText } from './text-hash.js';

/** A text that a sidecar is about. */
export interface SeedText {
  readonly uri: string;
  /** File name, without folders. */
  readonly file: string;
  readonly text: string;
  /** Offsets where decisions can come, for a new sidecar. */
  readonly places?: readonly number[];
}

/** What is known of a text's sidecar. A new object whenever anything of it changes. */
export interface SidecarState {
  /** As decided, with what could not be written yet. */
  readonly annotations: readonly Annotation[];
  /** Conflicts between facts that a person lets stand; absent for none. */
  readonly acknowledged?: readonly Acknowledgement[];
  /** Why the file cannot be used; while there are any, nothing is decided or written. The file is left as it is. */
  readonly problems?: readonly SidecarProblem[];
  /** The last write failed with this; the decisions are in memory, and the next change or `retry` writes them. */
  readonly failure?: unknown;
}

/** Decisions that are not in the file yet. Plain data, to keep where they survive the window. */
export interface PendingDecisions {
  readonly uri: string;
  readonly document: SidecarDocument;
  readonly changes: readonly AnnotationChange[];
  /** Acknowledged conflicts as the file has them, and as they are to be; absent where they are the same. */
  readonly acknowledged?: { readonly before: readonly Acknowledgement[]; readonly after: readonly Acknowledgement[] };
}

/** The sidecars of texts, by the text's uri. One write at a time for each; nothing that was decided is dropped. */
export interface SidecarStore {
  /** What is known, or undefined before the first `open`. */
  current(uri: string): SidecarState | undefined;
  /** Reads the sidecar, once. Resolves also when it cannot be used; rejects when the file cannot be read at all. */
  open(uri: string): Promise<SidecarState>;
  /** Reads it again, for a file that changed on disk, and merges what is not written yet. */
  reload(uri: string): Promise<SidecarState>;
  /**
   * Replaces the annotations by what `change` makes of them: in memory at once, on disk before this resolves, unless the state
   * says `failure`. `change` is called once, or not at all where the sidecar has problems.
   */
  change(seed: SeedText, change: (annotations: readonly Annotation[]) => readonly Annotation[]): Promise<SidecarState>;
  /** The same for the conflicts that the sidecar acknowledges. */
  acknowledge(
    seed: SeedText,
    change: (acknowledged: readonly Acknowledgement[]) => readonly Acknowledgement[],
  ): Promise<SidecarState>;
  /** Tries to write what could not be written. */
  retry(uri: string): Promise<SidecarState>;
  /** All decisions that are not in their files. */
  pending(): Promise<readonly PendingDecisions[]>;
  /** Takes up decisions kept from an earlier window and writes them. */
  restore(pending: PendingDecisions): Promise<SidecarState>;
  /** Forgets what is known of a text whose decisions are all written. */
  close(uri: string): void;
  /** Calls the listener with a text's uri after each change of its state; returns what stops it. */
  onDidChange(listener: (uri: string) => void): () => void;
}

interface Entry {
  readonly uri: string;
  state: SidecarState;
  /** As the file was when it was last read or written without problems. */
  written: SidecarContent;
  /** What the next write says that the sidecar is about. */
  document: Promise<SidecarDocument> | undefined;
  places: readonly number[];
  /** The last write or read; the next waits for it. */
  queue: Promise<unknown>;
  /** The write that is queued and has not begun. */
  waiting: Promise<void> | undefined;
}

export function createSidecarStore(fileSystem: FileSystem, texts: SidecarTexts): SidecarStore {
  const entries = new Map<string, Promise<Entry>>();
  const known = new Map<string, Entry>();
  const listeners = new Set<(uri: string) => void>();

  function setState(entry: Entry, state: SidecarState): void {
    if (sameState(entry.state, state)) return;
    entry.state = state;
    for (const listener of listeners) listener(entry.uri);
  }

  function entryOf(uri: string): Promise<Entry> {
    const opened = entries.get(uri);
    if (opened !== undefined) return opened;
    const opening = readEntry(uri);
    entries.set(uri, opening);
    opening.then(
      (entry) => {
        if (entries.get(uri) !== opening) return;
        known.set(uri, entry);
        for (const listener of listeners) listener(uri);
      },
      () => {
        if (entries.get(uri) === opening) entries.delete(uri);
      },
    );
    return opening;
  }

  /** Runs one task of a file after another, whatever became of the one before. */
  function enqueue<T>(entry: Entry, task: () => Promise<T>): Promise<T> {
    const result = entry.queue.then(task, task);
    entry.queue = result.catch(() => undefined);
    return result;
  }

  /** Reads the file and lays what is not written yet over what it holds now. */
  async function refresh(entry: Entry): Promise<SidecarContent> {
    const content = await readSidecarContent(fileSystem, texts, entry.uri, entry.written);
    if (content.problems !== undefined) {
      setState(entry, { ...entry.state, problems: content.problems });
      return content;
    }
    const { problems: _, ...state } = entry.state;
    if (content === entry.written) {
      setState(entry, state);
      return content;
    }
    const { annotations } = mergeAnnotations(entry.written.annotations, state.annotations, content.annotations);
    const acknowledged = mergeAcknowledged(
      entry.written.acknowledged ?? [],
      state.acknowledged ?? [],
      content.acknowledged ?? [],
    );
    entry.written = content;
    setState(entry, { ...state, annotations, acknowledged });
    return content;
  }

  async function write(entry: Entry): Promise<void> {
    const { exclusively = (_, task) => task() } = fileSystem;
    try {
      const document = await entry.document;
      await exclusively(sidecarUri(entry.uri), () => readAndWrite(entry, document));
    } catch (failure) {
      setState(entry, { ...entry.state, failure });
    }
  }

  async function readAndWrite(entry: Entry, document: SidecarDocument | undefined): Promise<void> {
    const content = await refresh(entry);
    if (content.problems !== undefined || document === undefined) return;
    const { annotations, acknowledged = [] } = entry.state;
    if (hasAll(content, entry.state, document)) {
      setState(entry, withoutFailure(entry.state));
      return;
    }
    const text = await texts.write(
      content.text,
      { version: sidecarVersion, document, acknowledged, annotations },
      entry.places,
    );
    await fileSystem.writeAtomic(sidecarUri(entry.uri), new TextEncoder().encode(text));
    entry.written = { text, annotations, acknowledged, document };
    setState(entry, withoutFailure(entry.state));
  }

  /** In memory at once; written, or told as a failure, when this resolves. */
  async function replace(
    { uri, file, text, places = [] }: SeedText,
    change: (state: SidecarState) => Partial<Pick<SidecarState, 'annotations' | 'acknowledged'>>,
  ): Promise<SidecarState> {
    const entry = await entryOf(uri);
    if (entry.state.problems !== undefined) return entry.state;
    const changed = change(entry.state);
    entry.document = sha256OfText(text).then((hash) => describeDocument(file, text, hash));
    entry.places = places;
    setState(entry, { ...entry.state, ...changed });
    return writeNow(entry);
  }

  /** A write that waits for its turn takes along what is decided until then. */
  async function writeNow(entry: Entry): Promise<SidecarState> {
    entry.waiting ??= enqueue(entry, () => {
      entry.waiting = undefined;
      return write(entry);
    });
    await entry.waiting;
    return entry.state;
  }

  async function readEntry(uri: string): Promise<Entry> {
    const content = await readSidecarContent(fileSystem, texts, uri, undefined);
    const { annotations, acknowledged, problems } = content;
    const written = problems === undefined ? content : { text: undefined, annotations: [] };
    const state = {
      annotations,
      ...(acknowledged !== undefined && { acknowledged }),
      ...(problems !== undefined && { problems }),
    };
    return { uri, state, written, document: undefined, places: [], queue: Promise.resolve(), waiting: undefined };
  }

  return {
    current: (uri) => known.get(uri)?.state,
    open: async (uri) => (await entryOf(uri)).state,
    async reload(uri) {
      const entry = await entryOf(uri);
      await enqueue(entry, () => refresh(entry));
      return isPending(entry) ? writeNow(entry) : entry.state;
    },
    change: (seed, change) => replace(seed, ({ annotations }) => ({ annotations: change(annotations) })),
    acknowledge: (seed, change) => replace(seed, ({ acknowledged = [] }) => ({ acknowledged: change(acknowledged) })),
    async retry(uri) {
      return writeNow(await entryOf(uri));
    },
    async pending() {
      return (await Promise.all([...known.values()].map(pendingOf))).flat();
    },
    async restore({ uri, document, changes, acknowledged: { before, after } = { before: [], after: [] } }) {
      const entry = await entryOf(uri);
      const annotations = mergeAnnotations(
        changes.flatMap((change) => change.before ?? []),
        changes.flatMap((change) => change.after ?? []),
        entry.state.annotations,
      ).annotations;
      const acknowledged = mergeAcknowledged(before, after, entry.state.acknowledged ?? []);
      entry.document ??= Promise.resolve(document);
      setState(entry, { ...entry.state, annotations, acknowledged });
      return writeNow(entry);
    },
    close(uri) {
      const entry = known.get(uri);
      if (entry !== undefined && isPending(entry)) return;
      known.delete(uri);
      entries.delete(uri);
    },
    onDidChange(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

function isPending({ written, state }: Entry): boolean {
  if (!sameData(written.acknowledged ?? [], state.acknowledged ?? [])) return true;
  return changesBetween(written.annotations, state.annotations).length > 0;
}

async function pendingOf(entry: Entry): Promise<readonly PendingDecisions[]> {
  const { uri, written, state } = entry;
  const document = await entry.document;
  if (document === undefined || !isPending(entry)) return [];
  const changes = changesBetween(written.annotations, state.annotations);
  const acknowledged = { before: written.acknowledged ?? [], after: state.acknowledged ?? [] };
  return [{ uri, document, changes, ...(!sameData(acknowledged.before, acknowledged.after) && { acknowledged }) }];
}

/** Whether a write would change nothing: a text without decisions gets no sidecar. */
function hasAll(content: SidecarContent, state: SidecarState, document: SidecarDocument): boolean {
  const { annotations, acknowledged = [] } = state;
  if (!sameData(content.acknowledged ?? [], acknowledged)) return false;
  if (changesBetween(content.annotations, annotations).length > 0) return false;
  return content.text === undefined || sameData(content.document, document);
}

function withoutFailure({ failure: _, ...state }: SidecarState): SidecarState {
  return state;
}

function sameState(one: SidecarState, other: SidecarState): boolean {
  return (
    one.annotations === other.annotations &&
    one.failure === other.failure &&
    sameData(one.acknowledged ?? [], other.acknowledged ?? []) &&
    sameData(one.problems, other.problems)
  );
}
