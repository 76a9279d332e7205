import { createHash, randomUUID } from 'node:crypto';
import { link, mkdir, readdir, readFile, realpath, rename, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';

/** A lock is held for some milliseconds. One that is this old was left behind, though its process id may be another's by now. */
const abandonedMilliseconds = 60_000;
const patienceMilliseconds = 10_000;

export class FileBusyError extends Error {
  override readonly name = 'FileBusyError';
}

/**
 * Runs a task while no other process of this machine runs one for the same file: reading a sidecar, merging and writing it is one
 * step then. The lock is a file in the system's temporary folder, so that nothing shows beside the text; that of a process that
 * was killed is taken over, and the temporary file that it left beside the sidecar goes. Throws
 * {@link FileBusyError} when another process holds it for longer than ten seconds.
 */
export async function withFileLock<T>(path: string, task: () => Promise<T>): Promise<T> {
  const release = await acquire(await lockPathOf(path), () => removeLeftovers(path));
  try {
    return await task();
  } finally {
    await release();
  }
}

async function lockPathOf(path: string): Promise<string> {
  const folder = join(tmpdir(), `seedmark-locks-${process.getuid?.() ?? 'user'}`);
  await mkdir(folder, { recursive: true, mode: 0o700 });
  const place = await realpath(dirname(path)).catch(() => dirname(path));
  const name = createHash('sha256')
    .update(join(place, basename(path)))
    .digest('hex');
  return join(folder, `${name}.lock`);
}

async function acquire(lock: string, cleanUp: () => Promise<void>): Promise<() => Promise<void>> {
  const own = `${lock}.${randomUUID()}`;
  const holder = `${process.pid} ${own}`;
  const end = Date.now() + patienceMilliseconds;
  let wasAbandoned = false;
  await writeFile(own, holder, { flag: 'wx', mode: 0o600 });
  try {
    // A link shows the whole content at once and fails where a lock is.
    while (!(await succeeds(link(own, lock), 'EEXIST'))) {
      if (await isAbandoned(lock)) {
        await takeAway(lock, own);
        wasAbandoned = true;
      } else if (Date.now() > end) throw new FileBusyError('another process is writing this file');
      else await wait(2 + Math.random() * 8);
    }
  } finally {
    await rm(own, { force: true });
  }
  if (wasAbandoned) await cleanUp();
  return async () => {
    if ((await textOf(lock)) === holder) await rm(lock, { force: true });
  };
}

/** The name under which a file is written before it is renamed over `path`. */
export function temporaryPath(path: string): string {
  return join(dirname(path), `.${basename(path)}.${randomUUID()}.tmp`);
}

async function removeLeftovers(path: string): Promise<void> {
  const target = await realpath(path).catch(() => path);
  const start = `.${basename(target)}.`;
  const names = await readdir(dirname(target)).catch(() => []);
  const left = names.filter((name) => name.startsWith(start) && /^[0-9a-f-]{36}\.tmp$/.test(name.slice(start.length)));
  await Promise.all(left.map((name) => rm(join(dirname(target), name), { force: true })));
}

async function isAbandoned(lock: string): Promise<boolean> {
  const text = await textOf(lock);
  const found = await stat(lock).catch(() => undefined);
  if (text === undefined || found === undefined) return false;
  return !isRunning(Number.parseInt(text, 10)) || Date.now() - found.mtimeMs > abandonedMilliseconds;
}

/** Of several that wait, one takes it away; a lock that came in its place meanwhile is put back. */
async function takeAway(lock: string, own: string): Promise<void> {
  const aside = `${own}.old`;
  if (!(await succeeds(rename(lock, aside), 'ENOENT'))) return;
  if (!(await isAbandoned(aside))) await succeeds(link(aside, lock), 'EEXIST');
  await rm(aside, { force: true });
}

function isRunning(id: number): boolean {
  try {
    process.kill(id, 0);
    return true;
  } catch (error) {
    // Without the right to signal it, it runs all the same.
    return codeOf(error) === 'EPERM';
  }
}

async function succeeds(attempt: Promise<void>, refusal: string): Promise<boolean> {
  try {
    await attempt;
    return true;
  } catch (error) {
    if (codeOf(error) === refusal) return false;
    throw error;
  }
}

function textOf(path: string): Promise<string | undefined> {
  return readFile(path, 'utf8').catch(() => undefined);
}

function codeOf(error: unknown): unknown {
  return error instanceof Error && 'code' in error ? error.code : undefined;
}
