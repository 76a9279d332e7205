import { type Disposable, l10n, type Memento, Uri, window } from 'vscode';
import { sidecarUri } from '../workspace/sidecar-content.js';
import type { PendingDecisions, SidecarStore } from '../workspace/sidecar-store.js';
import { logFor, messageOf } from './log.js';
import { nameOf } from './workspace-file-system.js';

export interface UnwrittenDecisions extends Disposable {
  /** Looks whether the last change of a seed's annotations was written; if not, says so and tries again later. */
  check(seed: string): Promise<void>;
}

const log = logFor('unwritten');
const memoryKey = 'unwrittenDecisions';
const firstWaitMilliseconds = 5_000;
const longestWaitMilliseconds = 60_000;

/**
 * Decisions that could not be written: told once for each file, tried again and again, and kept in the workspace's storage, from
 * which they are taken up when the window opens again.
 */
export function keepUnwritten(store: SidecarStore, memory: Memento): UnwrittenDecisions {
  const failing = new Set<string>();
  /** Kept by an earlier window and not taken up yet. */
  let earlier = memory.get<readonly PendingDecisions[]>(memoryKey, []);
  let timer: ReturnType<typeof setTimeout> | undefined;
  let wait = firstWaitMilliseconds;
  let isDisposed = false;

  /** Brings what is told and kept in line with how the last write went. */
  async function check(seed: string): Promise<void> {
    const failure = store.current(seed)?.failure;
    if (failure === undefined) {
      if (failing.delete(seed)) {
        await keep();
      }
      return;
    }
    log.error(`cannot write ${sidecarUri(seed)}`, failure);
    const isNew = !failing.has(seed);
    failing.add(seed);
    await keep();
    schedule();
    if (isNew) {
      void tell(seed, failure);
    }
  }

  async function keep(): Promise<void> {
    const pending = [...earlier, ...(await store.pending())];
    await memory.update(memoryKey, pending.length === 0 ? undefined : pending);
  }

  function schedule(): void {
    if (timer !== undefined || isDisposed || failing.size === 0) {
      return;
    }
    timer = setTimeout(async () => {
      timer = undefined;
      wait = Math.min(wait * 2, longestWaitMilliseconds);
      await Promise.all([...failing].map(retry));
      schedule();
    }, wait);
  }

  async function retry(seed: string): Promise<void> {
    await store.retry(seed);
    await check(seed);
  }

  async function tell(seed: string, failure: unknown): Promise<void> {
    const name = nameOf(Uri.parse(sidecarUri(seed), true));
    const again = l10n.t('Try Again');
    const message = l10n.t(
      '{0} cannot be written: {1} Your decisions are kept and written as soon as that is possible.',
      name,
      sentence(failure),
    );
    if ((await window.showErrorMessage(message, again)) === again) {
      failing.delete(seed);
      wait = firstWaitMilliseconds;
      await retry(seed);
    }
  }

  async function takeUp(): Promise<void> {
    for (const pending of earlier) {
      try {
        await store.restore(pending);
        earlier = earlier.filter((other) => other !== pending);
        await check(pending.uri);
      } catch (error) {
        log.error(`cannot take up the decisions about ${pending.uri}`, error);
      }
    }
    await keep();
  }

  const stopListening = store.onDidChange((seed) => {
    // A change on disk, or a save of the file in an editor, may have written what waited.
    if (failing.has(seed) && store.current(seed)?.failure === undefined) {
      void check(seed);
    }
  });
  void takeUp();
  return {
    check,
    dispose() {
      isDisposed = true;
      clearTimeout(timer);
      stopListening();
    },
  };
}

function sentence(failure: unknown): string {
  const message = messageOf(failure);
  return /[.!?]$/.test(message) ? message : `${message}.`;
}
