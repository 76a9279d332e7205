import { basename } from 'node:path';
import { analyze } from '../core/analyze.js';
import { type ReviewItem, reviewItems } from '../core/annotation/review.js';
import type { Analysis } from '../core/model.js';
import type { Acknowledgement } from '../core/sidecar/model.js';
import { sidecarUri } from '../workspace/sidecar-content.js';
import { createSidecarStore, type SidecarState, type SidecarStore } from '../workspace/sidecar-store.js';
import { sidecarTextsHere } from '../workspace/sidecar-texts.js';
import { exitStatus } from './exit-status.js';
import { nodeFileSystem } from './node-file-system.js';
import { type Projects, projectsOf } from './projects.js';
import { messageOf } from './seed-paths.js';
import { type SeedText, seedTexts } from './seed-texts.js';
import type { Terminal } from './terminal.js';

/** A seed with its suggestions and the decisions of its sidecar, if it has one. */
export interface ReviewedSeed extends SeedText {
  readonly analysis: Analysis;
  readonly items: readonly ReviewItem[];
  /** Conflicts with other seeds that its sidecar acknowledges. */
  readonly acknowledged: readonly Acknowledgement[];
  /** Replaces the annotations and writes the sidecar. False when it could not be written, which was told then. */
  change(change: Parameters<SidecarStore['change']>[1]): Promise<boolean>;
}

/** The seeds that the arguments name, reviewed, one in memory at a time. One whose sidecar cannot be read is told and left out. */
export async function* reviewedSeeds(
  paths: readonly string[],
  terminal: Terminal,
  projects: Projects = projectsOf(terminal),
): AsyncGenerator<ReviewedSeed> {
  const store = createSidecarStore(nodeFileSystem, sidecarTextsHere);
  for await (const { file, text } of seedTexts(paths, terminal, projects)) {
    const state = await openSidecar(store, file, terminal);
    if (state !== undefined) {
      const { lexicon } = await projects.of(file);
      const analysis = analyze(text, { lexicon });
      const items = reviewItems(text, analysis, state.annotations);
      const places = items.map(({ start }) => start);
      yield {
        file,
        text,
        analysis,
        items,
        acknowledged: state.acknowledged ?? [],
        async change(change) {
          const after = await store.change({ uri: file, file: basename(file), text, places }, change);
          return isUsable(after, file, terminal);
        },
      };
    }
    store.close(file);
  }
}

async function openSidecar(store: SidecarStore, file: string, terminal: Terminal): Promise<SidecarState | undefined> {
  try {
    const state = await store.open(file);
    return isUsable(state, file, terminal) ? state : undefined;
  } catch (error) {
    terminal.problem(exitStatus.wrongUse, messageOf(error), sidecarUri(file));
    return undefined;
  }
}

/** Whether the sidecar was read, and written if it had to be; else tells why not. */
function isUsable({ problems = [], failure }: SidecarState, file: string, terminal: Terminal): boolean {
  for (const { message, line } of problems) {
    terminal.problem(exitStatus.findings, message, sidecarUri(file), line);
  }
  if (failure !== undefined) {
    terminal.problem(exitStatus.wrongUse, messageOf(failure), sidecarUri(file));
  }
  return problems.length === 0 && failure === undefined;
}
