import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import type { ReviewedDocument } from '../core/export/exporter.js';
import { reviewedSeeds } from './reviewed-seeds.js';
import { seedPaths } from './seed-paths.js';
import { repeat, type SeedsAnswer, type WorkerTask } from './seed-worker.js';
import type { Terminal } from './terminal.js';

/** Below this many texts a thread takes longer to start than to be of use. */
const fewTexts = 64;
const batchSize = 8;
/** Batches that a worker has at a time: one to work on, one to go on with. */
const batchesEach = 2;
/** Each thread holds the lexicons for itself; more than this costs more memory than it wins time. */
const mostWorkers = 2;
/** Keeps threads from collecting garbage late. A text that needs more is read by the main thread. */
const workerLimits = { maxYoungGenerationSizeMb: 8, maxOldGenerationSizeMb: 96 };

/**
 * The seeds that the arguments name, reviewed, in their order, like {@link reviewedSeeds}; many are read and analysed by worker
 * threads, a bounded number ahead. For reading only. `project` is the project file that the command was told to use.
 */
export async function* manyReviewedSeeds(
  paths: readonly string[],
  terminal: Terminal,
  project?: string,
): AsyncGenerator<ReviewedDocument> {
  const files = seedPaths(paths, terminal)[Symbol.asyncIterator]();
  const first: string[] = [];
  while (first.length < fewTexts) {
    const { value, done } = await files.next();
    if (done === true) break;
    first.push(value);
  }
  if (first.length < fewTexts) yield* reviewedSeeds(first, terminal);
  else yield* byWorkers(batches(first, files), terminal, project);
}

async function* batches(first: readonly string[], rest: AsyncIterator<string>): AsyncGenerator<string[]> {
  const batch: string[] = [];
  for (const file of first) {
    batch.push(file);
    if (batch.length === batchSize) yield batch.splice(0);
  }
  for (let next = await rest.next(); next.done !== true; next = await rest.next()) {
    batch.push(next.value);
    if (batch.length === batchSize) yield batch.splice(0);
  }
  if (batch.length > 0) yield batch;
}

async function* byWorkers(
  work: AsyncGenerator<string[]>,
  terminal: Terminal,
  project: string | undefined,
): AsyncGenerator<ReviewedDocument> {
  const task: WorkerTask = { role: 'review seeds', ...(project !== undefined && { project }) };
  const count = Math.max(1, Math.min(mostWorkers, availableParallelism() - 1));
  const workers = Array.from({ length: count }, () => seedWorker(task));
  const waiting: Batch[] = [];
  try {
    let turn = 0;
    for await (const files of work) {
      const answer = workers[turn % count]?.review(files) ?? Promise.resolve(undefined);
      turn += 1;
      waiting.push({ files, answer });
      if (waiting.length >= count * batchesEach) yield* documentsOf(waiting.shift(), terminal);
    }
    while (waiting.length > 0) yield* documentsOf(waiting.shift(), terminal);
  } finally {
    await Promise.all(workers.map(({ stop }) => stop()));
  }
}

interface Batch {
  readonly files: readonly string[];
  /** Undefined where the thread could not do it. */
  readonly answer: Promise<SeedsAnswer | undefined>;
}

/** The documents of a batch, each after what was told while it was read. */
async function* documentsOf(batch: Batch | undefined, terminal: Terminal): AsyncGenerator<ReviewedDocument> {
  if (batch === undefined) return;
  const answer = await batch.answer;
  if (answer === undefined) {
    yield* reviewedSeeds(batch.files, terminal);
    return;
  }
  for (const told of answer) {
    if ('document' in told) yield told.document;
    else repeat(told, terminal);
  }
}

interface SeedWorker {
  /** Answers come in the order of the questions: undefined from a thread that ended, whose successor takes the next one. */
  review(files: readonly string[]): Promise<SeedsAnswer | undefined>;
  stop(): Promise<unknown>;
}

function seedWorker(task: WorkerTask): SeedWorker {
  let thread: Worker | undefined;
  let asked: ((answer: SeedsAnswer | undefined) => void)[] = [];
  function start(): Worker {
    // The CLI is one bundle; as a worker it serves seeds.
    const worker = new Worker(__filename, { workerData: task, resourceLimits: workerLimits });
    const questions: typeof asked = [];
    asked = questions;
    const end = (): void => {
      if (thread === worker) thread = undefined;
      for (const answer of questions.splice(0)) answer(undefined);
    };
    worker.on('message', (answer: SeedsAnswer) => questions.shift()?.(answer));
    worker.on('error', end);
    worker.on('exit', end);
    return worker;
  }
  return {
    review(files) {
      thread ??= start();
      const worker = thread;
      return new Promise((answer) => {
        asked.push(answer);
        worker.postMessage(files);
      });
    },
    stop: async () => thread?.terminate(),
  };
}
