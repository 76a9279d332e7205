import assert from 'node:assert/strict';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { after, before, describe, it } from 'mocha';
import * as vscode from 'vscode';
import { createAnchor } from '../../src/core/annotation/anchor.js';
import type { Annotation, MentionContent } from '../../src/core/annotation/model.js';
import { bratExporter } from '../../src/core/export/brat.js';
import { exportCurated } from '../../src/core/export/curated.js';
import { createTally, type ReviewedDocument } from '../../src/core/export/exporter.js';
import { markdownExporter } from '../../src/core/export/markdown-report.js';
import { describeDocument } from '../../src/core/sidecar/model.js';
import { writeSidecar } from '../../src/core/sidecar/write.js';
import { createFactsModel } from '../../src/editor/trees/facts-model.js';
import { factsProvider } from '../../src/editor/trees/facts-tree.js';
import { createListOptions } from '../../src/editor/trees/list-options.js';
import type { FactsNode } from '../../src/editor/trees/nodes.js';
import { noMemory, openCorpusBench } from './support/corpus.js';
import { hoverText, putCaret } from './support/review.js';
import { watchHost } from './support/watch-host.js';
import { closeAllEditors, openEditor, waitFor, workspaceFolder, writeFixture } from './support/workspace.js';

const link = '[x](command:workbench.action.quit)';
const markup = `${link} $(zap) <img src=x onerror=alert(1)>`;
/** Turns the direction of writing, rings a bell, moves the terminal's cursor. */
const unseen = '\u202e\u2066\u0007\u001b[2J';
const unseenSet = /(?![\t\n\r])\p{Cc}|[\u200e\u200f\u202a-\u202e\u2066-\u2069]/u;
const offered = ['seedmark.accept', 'seedmark.edit', 'seedmark.reject'];

/** A sidecar that a stranger wrote: every field that people are shown holds something else. */
function hostileSidecar(name: string, text: string): string {
  const metric = `sản lượng ${unseen} ${markup}`;
  const annotation = (quote: string, content: MentionContent): Annotation => ({
    id: `a${text.indexOf(quote)}`,
    status: 'accepted',
    anchor: createAnchor(text, text.indexOf(quote), text.indexOf(quote) + quote.length),
    reviewer: `Lan ${unseen} ${markup}`,
    time: '2026-01-05T08:00:00Z',
    content,
  });
  const figure = { type: 'figure', kind: 'measure', unit: `t ${unseen}`, bound: 'exact', precision: 0 } as const;
  return writeSidecar(undefined, {
    version: 1,
    document: describeDocument(name, text, 'ab'.repeat(32)),
    annotations: [
      annotation('4.150', { ...figure, value: 4150, metric, subject: `tỉnh ${unseen} ${markup}`, period: '2025' }),
      annotation('Hồng Lĩnh', { type: 'entity', kind: 'place', canonical: `Hồng Lĩnh ${unseen} ${markup}` }),
    ],
  });
}

function writeHostile(name: string): vscode.Uri {
  const text = `Năm 2025, ${markup} vùng Hồng Lĩnh thu 4.150 tấn chè, tăng 12,5%.\n`;
  writeFixture(`seeds/${name}.annotations.yaml`, hostileSidecar(name, text));
  return writeFixture(`seeds/${name}`, text);
}

async function hoversAt(document: vscode.TextDocument, words: string): Promise<vscode.MarkdownString[]> {
  const place = document.positionAt(document.getText().indexOf(words) + 1);
  const hovers = await vscode.commands.executeCommand<vscode.Hover[]>(
    'vscode.executeHoverProvider',
    document.uri,
    place,
  );
  return hovers
    .flatMap(({ contents }) => contents)
    .flatMap((each) => (each instanceof vscode.MarkdownString ? each : []));
}

describe('what strangers wrote', () => {
  before(async () => {
    await vscode.workspace.getConfiguration('seedmark').update('reviewer', 'Mai', vscode.ConfigurationTarget.Global);
  });
  after(async () => {
    await closeAllEditors();
    rmSync(vscode.Uri.joinPath(workspaceFolder().uri, 'seedmark.yaml').fsPath, { force: true });
    await vscode.workspace
      .getConfiguration('seedmark')
      .update('reviewer', undefined, vscode.ConfigurationTarget.Global);
  });

  it('is text in a hover: no command but ours, no HTML, nothing unseen', async () => {
    const { document } = await openEditor(writeHostile('hostile-hover.txt'));
    for (const words of ['4.150', 'Hồng Lĩnh', '12,5%']) {
      const contents = await waitFor(`a hover on ${words}`, async () => {
        const found = await hoversAt(document, words);
        return found.length > 0 && found;
      });
      for (const { value, supportHtml, isTrusted } of contents) {
        assert.notEqual(supportHtml, true);
        assert.ok(!isTrusted || (isTrusted !== true && isTrusted.enabledCommands.every((id) => offered.includes(id))));
        const commands = [...value.matchAll(/(?<!\\)\]\(command:([\w.]+)/g)].map(([, id]) => id ?? '');
        assert.deepEqual(
          commands.filter((id) => !offered.includes(id)),
          [],
        );
        assert.doesNotMatch(value, unseenSet, JSON.stringify(value));
      }
    }
  });

  it('is text in the tree', async () => {
    const seed = writeHostile('hostile-tree.txt');
    const bench = openCorpusBench();
    const options = createListOptions(noMemory);
    const model = createFactsModel(bench.corpus, bench.seeds, options);
    const provider = factsProvider(model, options, { of: () => undefined });
    try {
      const children = async (node?: FactsNode) => (await provider.getChildren(node)) ?? [];
      const row = await waitFor('the seed', async () =>
        (await children()).find((node) => node.type === 'document' && node.uri === seed.toString()),
      );
      const nodes = await waitFor('its facts', async () => {
        const found = await children(row);
        return found.length > 0 && found;
      });
      for (const node of nodes) {
        const { label, description, tooltip } = await provider.getTreeItem(node);
        assert.doesNotMatch(`${typeof label === 'object' ? label.label : label} ${description}`, unseenSet);
        assert.ok(!(tooltip instanceof vscode.MarkdownString) || !tooltip.isTrusted);
      }
    } finally {
      vscode.Disposable.from(model, options, bench).dispose();
    }
  });

  it('is data in exports, whatever its name', async () => {
    const text = 'Năm 2025, xã thu 640 tấn chè.\n';
    const content = {
      type: 'figure',
      kind: 'measure',
      value: 640,
      bound: 'exact',
      precision: 0,
      metric: markup,
    } as const;
    const start = text.indexOf('640');
    const item = { type: 'figure', start, end: start + 3, quote: '640', state: 'added', key: 'k', content } as const;
    const annotation: Annotation = {
      id: 'a1',
      status: 'added',
      anchor: createAnchor(text, start, start + 3),
      reviewer: markup,
      time: '2026-01-05T08:00:00Z',
      content,
    };
    async function* reviewed(): AsyncGenerator<ReviewedDocument> {
      yield { file: '../../../outside/<b>.txt', text, items: [{ ...item, annotation }] };
    }
    const pieces: { path: string; text: string }[] = [];
    for (const exporter of [bratExporter, markdownExporter]) {
      for await (const { path, data } of exportCurated(exporter, reviewed(), createTally())) {
        pieces.push({ path: path ?? '', text: typeof data === 'string' ? data : '' });
      }
    }
    assert.ok(pieces.length > 1);
    for (const { path } of pieces) {
      assert.doesNotMatch(path, /(^|\/)\.\.(\/|$)|^\/|[<>]/);
    }
    const report = pieces.map((piece) => piece.text).find((each) => each.startsWith('#')) ?? '';
    assert.doesNotMatch(report, /(?<!\\)\]\(command:/);
    assert.doesNotMatch(report, /(?<!\\)<img/);
  });

  it('pauses review where a sidecar unfolds without end, and leaves the file alone', async () => {
    const levels = Array.from({ length: 30 }, (_, level) => `l${level}: &l${level} [*l${level - 1}, *l${level - 1}]`);
    const bomb = `version: 1\nl-1: &l-1 [x, x]\n${levels.join('\n')}\n`;
    const seed = writeFixture('seeds/hostile-bomb.txt', 'Năm 2025, xã thu 640 tấn chè.\n');
    const sidecar = writeFixture('seeds/hostile-bomb.txt.annotations.yaml', bomb);
    const watch = watchHost();
    const editor = await openEditor(seed);
    await waitFor('a hover', async () => (await hoverText(editor.document, '640')) !== '');
    await waitFor('the problem', () => vscode.languages.getDiagnostics(sidecar).length > 0);
    putCaret(editor, '640');
    // Answers when its message is gone.
    void vscode.commands.executeCommand('seedmark.accept');
    await new Promise((resolve) => setTimeout(resolve, 500));
    assert.equal(readFileSync(sidecar.fsPath, 'utf8'), bomb);
    console.log(`    the host was held for ${watch.stop().toFixed()} ms at most`);
  });

  it('is refused with its line where a project file unfolds, or reaches out of its folder', async () => {
    const anchors = 'entityTypes: &a\n  - *a\nseeds:\n  - "../../**/*.txt"\n';
    const project = writeFixture('seedmark.yaml', anchors);
    const problems = await waitFor('the problem', () => {
      const found = vscode.languages.getDiagnostics(project);
      return found.length > 0 && found;
    });
    assert.ok(problems.every(({ message }) => !unseenSet.test(message)));
    assert.ok(existsSync(project.fsPath));
    writeFixture('seedmark.yaml', 'seeds:\n  - "../../**/*.txt"\n  - "/etc/*"\n');
    await waitFor('other problems', () =>
      vscode.languages.getDiagnostics(project).some(({ range }) => range.start.line > 0),
    );
  });

  it('is read where a line has a million characters', async () => {
    const line = 'Năm 2025, xã thu 640 tấn chè. '.repeat(34_000);
    const { document } = await openEditor(writeFixture('seeds/hostile-line.txt', `${line}\n`));
    assert.ok(document.lineAt(0).text.length > 1_000_000);
    await waitFor('a hover', async () => /640/.test(await hoverText(document, '640')), 20_000);
  });
});
