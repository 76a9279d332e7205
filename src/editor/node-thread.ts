import { Worker } from 'node:worker_threads';
import type { StartThread } from './thread.js';

/** Starts a bundled worker in a thread of Node. */
export function nodeThread<ToThread, FromThread>(workerPath: string): StartThread<ToThread, FromThread> {
  return ({ receive, fail }) => {
    const worker = new Worker(workerPath);
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
