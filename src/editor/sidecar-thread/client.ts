import type { Disposable } from 'vscode';
import type { SidecarMerge } from '../../core/sidecar/merge-texts.js';
import type { SidecarReading } from '../../core/sidecar/read.js';
import type { SidecarTexts } from '../../workspace/sidecar-texts.js';
import { logFor } from '../log.js';
import type { StartThread, Thread } from '../thread.js';
import type { SidecarAnswer, SidecarCall } from './protocol.js';

interface Waiting {
  readonly call: SidecarCall;
  isSecondTry?: true;
  resolve(result: unknown): void;
  reject(error: Error): void;
}

type Unnumbered = SidecarCall extends infer Call ? (Call extends SidecarCall ? Omit<Call, 'id'> : never) : never;

const log = logFor('sidecars');

/**
 * Has the texts of sidecars read and written in a thread of its own, so that a long one does not hold up the extension host.
 * The thread starts with the first call. When it ends by itself, what it had not answered is asked again in a fresh one; a call that
 * ends that one, too, is rejected.
 */
export function sidecarTextsInThread(start: StartThread<SidecarCall, SidecarAnswer>): SidecarTexts & Disposable {
  const waiting = new Map<number, Waiting>();
  let thread: Thread<SidecarCall> | undefined;
  let lastId = 0;

  function receive(answer: SidecarAnswer): void {
    const call = waiting.get(answer.id);
    waiting.delete(answer.id);
    if ('failure' in answer) {
      call?.reject(new Error(answer.failure));
    } else {
      call?.resolve(answer.result);
    }
  }

  function end(): void {
    thread?.dispose();
    thread = undefined;
  }

  function giveUp([id, { reject }]: readonly [number, Waiting]): void {
    waiting.delete(id);
    reject(new Error('The thread that reads and writes sidecars ended.'));
  }

  function stop(): void {
    end();
    [...waiting].forEach(giveUp);
  }

  function fail(error: unknown): void {
    log.error('the thread that reads and writes sidecars failed', error);
    end();
    // Calls are answered in their order, so the first one ended it.
    const [first] = waiting;
    if (first?.[1].isSecondTry) {
      giveUp(first);
    } else if (first) {
      first[1].isSecondTry = true;
    }
    for (const each of waiting.values()) {
      post(each.call);
    }
  }

  function post(call: SidecarCall): void {
    thread ??= start({ receive, fail });
    thread.post(call);
  }

  function call(unnumbered: Unnumbered): Promise<unknown> {
    const numbered = { ...unnumbered, id: ++lastId } as SidecarCall;
    return new Promise((resolve, reject) => {
      waiting.set(numbered.id, { call: numbered, resolve, reject });
      post(numbered);
    });
  }

  // The thread answers each call with what the function of that name gives.
  return {
    read: async (...parameters) => (await call({ name: 'read', parameters })) as SidecarReading,
    write: async (...parameters) => (await call({ name: 'write', parameters })) as string,
    merge: async (...parameters) => (await call({ name: 'merge', parameters })) as SidecarMerge,
    dispose: stop,
  };
}
