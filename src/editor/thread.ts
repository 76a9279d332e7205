/** A thread as its starter holds it, whatever it runs on. */
export interface Thread<ToThread> {
  post(message: ToThread): void;
  /** Ends the thread; nothing is received afterwards. */
  dispose(): void;
}

export type StartThread<ToThread, FromThread> = (handlers: {
  readonly receive: (message: FromThread) => void;
  /** The thread is gone. */
  readonly fail: (error: unknown) => void;
}) => Thread<ToThread>;
