import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import type { ReviewedDocument } from '../core/export/exporter.js';
import { reviewedSeeds } from './reviewed-seeds.js';
import { seedPaths } from './seed-paths.js';
import { type Report, repeat, type SeedsAnswer, workerRole } from './seed-worker.js';
import type { Terminal } from './terminal.js';

/** Below this many texts a thread takes longer to start than to be of use. */
const fewTexts = 64;
const batchSize = 8;
/** Batches that a worker has at a time: one to work on, one to go on with. */
const batchesEach = 2;
/** Each thread holds the lexicons for itself; more than this costs more memory than it wins time. */
const mostWorkers = 3;

/**
 * The seeds that the arguments name, reviewed, in their order, like {@link reviewedSeeds}; many are read and analysed by worker
 * threads, a bounded number ahead. For reading only.
 */
export async function* manyReviewedSeeds(
  paths: readonly string[],
  terminal: Terminal,
): AsyncGenerator<ReviewedDocument> {
  const files = seedPaths(paths, terminal)[Symbol.asyncIterator]();
  const first: string[] = [];
  while (first.length < fewTexts) {
    const { value, done } = await files.next();
    if (done === true) break;
    first.push(value);
  }
  if (first.length < fewTexts) yield* reviewedSeeds(first, terminal);
  else yield* byWorkers(batches(first, files), terminal);
}

async function* batches(first: readonly string[], rest: AsyncIterator<string>): AsyncGenerator<string[]> {
  let batch: string[] = [];
  for (const file of first) {
    batch.push(file);
    if (batch.length === batchSize) yield batch.splice(0);
  }
  for (let next = await rest.next(); next.done !== true; next = await rest.next()) {
    batch.push(next.value);
    if (batch.length === batchSize) yield batch.splice(0);
  }
  if (batch.length > 0) yield batch;
  batch = [];
}

async function* byWorkers(work: AsyncGenerator<string[]>, terminal: Terminal): AsyncGenerator<ReviewedDocument> {
  const count = Math.max(1, Math.min(mostWorkers, availableParallelism() - 1));
  const workers = Array.from({ length: count }, startWorker);
  const waiting: Promise<SeedsAnswer>[] = [];
  try {
    let turn = 0;
    for await (const files of work) {
      const answer = workers[turn % count]?.review(files);
      turn += 1;
      if (answer === undefined) continue;
      // A failure is met when its turn comes.
      answer.catch(() => undefined);
      waiting.push(answer);
      if (waiting.length >= count * batchesEach) yield* documentsOf(await waiting.shift(), terminal);
    }
    while (waiting.length > 0) yield* documentsOf(await waiting.shift(), terminal);
  } finally {
    await Promise.all(workers.map(({ stop }) => stop()));
  }
}

/** The documents of a batch, each after what was told while it was read. */
function* documentsOf(answer: SeedsAnswer | undefined, terminal: Terminal): Generator<ReviewedDocument> {
  for (const told of answer ?? []) {
    if ('document' in told) yield told.document;
    else repeat(told satisfies Report, terminal);
  }
}

interface SeedWorker {
  /** Answers come in the order of the questions. */
  review(files: readonly string[]): Promise<SeedsAnswer>;
  stop(): Promise<unknown>;
}

function startWorker(): SeedWorker {
  // The CLI is one bundle; as a worker it serves seeds.
  const worker = new Worker(__filename, {
    workerData: workerRole,
    resourceLimits: { maxYoungGenerationSizeMb: 16 },
  });
  const asked: { answer(answer: SeedsAnswer): void; fail(error: unknown): void }[] = [];
  worker.on('message', (answer: SeedsAnswer) => asked.shift()?.answer(answer));
  worker.on('error', (error) => {
    for (const { fail } of asked.splice(0)) fail(error);
  });
  return {
    review: (files) =>
      new Promise((answer, fail) => {
        asked.push({ answer, fail });
        worker.postMessage(files);
      }),
    stop: () => worker.terminate(),
  };
}
