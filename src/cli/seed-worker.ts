import { isMainThread, parentPort, workerData } from 'node:worker_threads';
import type { ReviewedDocument } from '../core/export/exporter.js';
import type { ExitStatus } from './exit-status.js';
import { createProjects, type Projects, projectsOf, useProject } from './projects.js';
import { reviewedSeeds } from './reviewed-seeds.js';
import { silentTerminal, type Terminal } from './terminal.js';

/** What a thread of the CLI is started with that serves seeds. */
export interface WorkerTask {
  readonly role: 'review seeds';
  /** Project file of all texts; else the nearest above each. */
  readonly project?: string;
}

/** What a worker's command line would have told. */
export type Report =
  | { readonly note: string }
  | { readonly problem: string; readonly status: ExitStatus; readonly file?: string; readonly line?: number };

/** In the order of the files: what was told, and the documents. */
export type SeedsAnswer = readonly (Report | { readonly document: ReviewedDocument })[];

export function isSeedWorker(): boolean {
  return taskOf(workerData) !== undefined;
}

/** Answers each list of files with their reviewed seeds, one list after another. */
export function serveSeeds(): void {
  let queue: Promise<unknown> = Promise.resolve();
  parentPort?.on('message', (files: readonly string[]) => {
    queue = queue.then(async () => parentPort?.postMessage(await answerTo(files)));
  });
}

function taskOf(data: unknown): WorkerTask | undefined {
  const isTask = !isMainThread && typeof data === 'object' && data !== null && 'role' in data;
  return isTask && data.role === ('review seeds' satisfies WorkerTask['role']) ? (data as WorkerTask) : undefined;
}

/** What is wrong in project files is told by the thread that lists the seeds. */
async function projectsOfTask(): Promise<Projects> {
  const project = taskOf(workerData)?.project;
  if (project === undefined) return createProjects();
  await useProject(silentTerminal, project);
  return projectsOf(silentTerminal);
}

let projects: Promise<Projects> | undefined;

async function answerTo(files: readonly string[]): Promise<SeedsAnswer> {
  projects ??= projectsOfTask();
  const answer: (Report | { readonly document: ReviewedDocument })[] = [];
  for await (const { file, text, items } of reviewedSeeds(files, recorder(answer), await projects)) {
    answer.push({ document: { file, text, items } });
  }
  return answer;
}

/** A terminal that keeps what it is told, for the thread that has the real one. */
function recorder(reports: { push(report: Report): unknown }): Terminal {
  return {
    ...silentTerminal,
    note: (note) => reports.push({ note }),
    problem: (status, problem, file, line) =>
      reports.push({ problem, status, ...(file !== undefined && { file }), ...(line !== undefined && { line }) }),
  };
}

export function repeat(report: Report, terminal: Terminal): void {
  if ('note' in report) terminal.note(report.note);
  else terminal.problem(report.status, report.problem, report.file, report.line);
}
