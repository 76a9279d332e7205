/**
 * Gives a worker its ear and its voice: `start` gets what posts to the extension host, and answers what takes its messages.
 * One bundle runs in threads of Node and in web workers.
 */
export function serve<ToWorker, FromWorker>(
  start: (post: (message: FromWorker) => void) => (message: ToWorker) => void,
): void {
  // Asked for at run time: an import of Node's module would be one of the browser's, too, which has none.
  const { parentPort } = globalThis.process?.getBuiltinModule?.('node:worker_threads') ?? {};
  if (parentPort) {
    parentPort.on(
      'message',
      start((message) => parentPort.postMessage(message)),
    );
    return;
  }
  const receive = start((message) => self.postMessage(message));
  self.addEventListener('message', ({ data }: MessageEvent<ToWorker>) => receive(data));
}
