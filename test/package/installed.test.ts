import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join, sep } from 'node:path';
import { describe, it } from 'mocha';
import * as vscode from 'vscode';
import { annotationsOf, putCaret, sidecarText, waitForHover } from '../host/support/review.js';
import { openEditor, waitFor, writeFixture } from '../host/support/workspace.js';

describe('the extension as installed', () => {
  it('is the packaged one', () => {
    assert.match(installed().extensionUri.path, /\/extensions\/seedmark\.seedmark-[^/]+$/);
  });

  it('marks a seed, and writes down what is accepted', async () => {
    const seed = writeFixture(
      'seeds/installed.txt',
      'Năm 2025, cảng đón 1.402 lượt tàu, tăng 42,5% so với năm 2024.\n',
    );
    const editor = await openEditor(seed);
    await waitForHover(editor.document, '42,5%', /42\.45/);
    putCaret(editor, '42,5%');
    await vscode.commands.executeCommand('seedmark.accept');
    await waitFor('a sidecar', () => sidecarText(seed)?.includes('42,5%'));
    const [annotation] = annotationsOf(seed);
    assert.equal(annotation?.status, 'accepted');
  });

  it('brings along all that its manifest names', async () => {
    const { extensionUri, packageJSON } = installed();
    const { contributes } = packageJSON;
    const named: string[] = [
      packageJSON.main,
      packageJSON.browser,
      packageJSON.icon,
      ...contributes.yamlValidation.map(({ url }: { url: string }) => url),
      ...contributes.grammars.map(({ path }: { path: string }) => path),
      ...contributes.walkthroughs.flatMap(({ steps }: { steps: { media: { image: string } }[] }) =>
        steps.map(({ media }) => media.image),
      ),
    ];
    for (const path of named) {
      assert.ok(existsSync(vscode.Uri.joinPath(extensionUri, path).fsPath), path);
    }
  });

  it('holds what runs and nothing else, in 1.5 MB', () => {
    const folder = installed().extensionUri.fsPath;
    const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .map((file) => file.replaceAll(sep, '/'))
      .filter((file) => statSync(join(folder, file)).isFile());
    const expected =
      /^(dist\/[\w.-]+\.(js|css)|dist\/THIRD-PARTY-NOTICES\.txt|(l10n|syntaxes)\/[\w.-]+\.json|media\/.*\.(d\.ts|svg|png|md|txt|json|css)|package(\.nls(\.\w+)?)?\.json|readme\.md|changelog\.md|LICENSE\.txt|\.vsixmanifest)$/;
    assert.deepEqual(
      files.filter((file) => !expected.test(file)),
      [],
    );
    for (const file of files.filter((each) => each.endsWith('.js'))) {
      assert.doesNotMatch(readFileSync(join(folder, file), 'utf8'), /\n\/\/# sourceMappingURL=/, file);
    }
    const { SEEDMARK_VSIX: vsix } = process.env;
    assert.ok(vsix);
    assert.ok(statSync(vsix).size < 1_500_000, `${statSync(vsix).size} bytes`);
  });

  it('names every package that it holds parts of, all under licences that go with MIT', () => {
    const notices = readFileSync(join(installed().extensionUri.fsPath, 'dist', 'THIRD-PARTY-NOTICES.txt'), 'utf8');
    const packages = [...notices.matchAll(/^-{80}\n\n(\S+) [\d.]\S* \((.*)\)$/gm)];
    const names = packages.map(([, name]) => name);
    assert.ok(names.includes('yaml') && names.includes('commander'), names.join());
    for (const [, name, licence = ''] of packages) {
      assert.match(licence, /^(MIT|ISC|0BSD|BSD-2-Clause|BSD-3-Clause|Apache-2\.0)$/, name);
    }
  });
});

function installed(): vscode.Extension<unknown> {
  const extension = vscode.extensions.getExtension('seedmark.seedmark');
  assert.ok(extension);
  return extension;
}
