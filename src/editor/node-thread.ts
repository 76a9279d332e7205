import { Worker } from 'node:worker_threads';
import type { StartThread } from './thread.js';

/**
 * Starts a bundled worker in a thread of Node. `mostMegabytes` is what the thread may hold; where less is allowed, the engine looks sooner for what nobody needs, and does not
 * let it grow to several times the rest.
 */
export function nodeThread<ToThread, FromThread>(
  workerPath: string,
  mostMegabytes?: number,
): StartThread<ToThread, FromThread> {
  return ({ receive, fail }) => {
    // Unlimited, the engine lets short-lived objects fill 48 MB in each thread before it looks: no faster, and never given back.
    const maxYoungGenerationSizeMb = mostMegabytes === undefined ? 16 : 8;
    const resourceLimits = {
      maxYoungGenerationSizeMb,
      ...(mostMegabytes !== undefined && { maxOldGenerationSizeMb: mostMegabytes }),
    };
    const worker = new Worker(workerPath, { resourceLimits });
    let isDisposed = false;
    worker.on('message', (message: FromThread) => {
      if (!isDisposed) receive(message);
    });
    worker.on('error', fail);
    worker.on('exit', (code) => {
      if (!isDisposed) fail(new Error(`${workerPath} ended with status ${code}.`));
    });
    return {
      post: (message) => worker.postMessage(message),
      dispose() {
        isDisposed = true;
        void worker.terminate();
      },
    };
  };
}
