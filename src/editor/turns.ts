/** Ends this turn of the extension host: who waits for the same as the caller works in turns of their own then. */
export function nextTurn(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve));
}

/** How long the extension host is held at a time. */
const turnMilliseconds = 8;

/** Lets others have their turn whenever it is called and a turn has passed since: for work that is many small steps. */
export function createTurns(): () => Promise<void> {
  let started = performance.now();
  return async () => {
    if (performance.now() - started < turnMilliseconds) return;
    await nextTurn();
    started = performance.now();
  };
}
