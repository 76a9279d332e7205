/** How long the extension host is held at a time. */
const turnMilliseconds = 8;

/** Lets others have their turn whenever it is called and a turn has passed since: for work that is many small steps. */
export function createTurns(): () => Promise<void> {
  let started = performance.now();
  return async () => {
    if (performance.now() - started < turnMilliseconds) return;
    await new Promise((resolve) => setTimeout(resolve));
    started = performance.now();
  };
}
