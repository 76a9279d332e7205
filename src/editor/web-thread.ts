import type { Uri } from 'vscode';
import type { StartThread } from './thread.js';

/** Starts a bundled worker in a web worker. */
export function webThread<ToThread, FromThread>(bundle: Uri): StartThread<ToThread, FromThread> {
  return ({ receive, fail }) => {
    const worker = new Worker(bundle.toString(true));
    worker.addEventListener('message', ({ data }: MessageEvent<FromThread>) => receive(data));
    worker.addEventListener('error', ({ message }) => fail(new Error(`${bundle}: ${message}`)));
    worker.addEventListener('messageerror', () => fail(new Error(`${bundle} sent what cannot be read.`)));
    return {
      post: (message) => worker.postMessage(message),
      dispose: () => worker.terminate(),
    };
  };
}
