import { nodeFileSystem } from '../../../src/cli/node-file-system.js';
import { createAnchor } from '../../../src/core/annotation/anchor.js';
import type { Annotation } from '../../../src/core/annotation/model.js';
import { createSidecarStore } from '../../../src/workspace/sidecar-store.js';
import { sidecarTextsHere } from '../../../src/workspace/sidecar-texts.js';

/** Decides without end about the text named on the command line, and says each decision's id as soon as it is acknowledged. */
async function main([uri = '', round = '']: readonly string[]): Promise<void> {
  const text = 'Chợ bán 120 tấn cá cho 340 khách trong 15 ngày.\n';
  const store = createSidecarStore(nodeFileSystem, sidecarTextsHere);
  for (let turn = 0; ; turn += 1) {
    const start = text.indexOf(['120', '340', '15'][turn % 3] ?? '');
    const one: Annotation = {
      id: `r${round}-${turn}`,
      status: 'accepted',
      anchor: createAnchor(text, start, start + 2),
      content: { type: 'figure', kind: 'cardinal', value: Number(round) * 1e6 + turn, bound: 'exact', precision: 0 },
      reviewer: 'Lan',
      time: '2026-01-05T08:00:00Z',
    };
    const state = await store.change({ uri, file: 'cho.txt', text, places: [8, 23] }, (before) => [...before, one]);
    if (state.failure !== undefined || state.problems !== undefined) throw new Error(JSON.stringify(state));
    process.stdout.write(`${one.id}\n`);
  }
}

void main(process.argv.slice(2));
