import { Worker } from 'node:worker_threads';
import type { StartAnalyzer } from './protocol.js';

/** Starts the bundled worker in a thread of Node. */
export function nodeThread(workerPath: string): StartAnalyzer {
  return ({ receive, fail }) => {
    const worker = new Worker(workerPath);
    let isDisposed = false;
    worker.on('message', receive);
    worker.on('error', fail);
    worker.on('exit', (code) => {
      if (!isDisposed) fail(new Error(`The analysis thread ended with status ${code}.`));
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
