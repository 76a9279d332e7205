import * as vscode from 'vscode';
import { hoverText } from '../host/support/hover-text.js';
import { waitFor } from '../host/support/wait-for.js';
import { check, test } from './support/runner.js';

const folder = () => {
  const [first] = vscode.workspace.workspaceFolders ?? [];
  check(first, 'a folder is open');
  return first.uri;
};
const uriOf = (path: string) => vscode.Uri.joinPath(folder(), path);

async function readIfThere(uri: vscode.Uri): Promise<string | undefined> {
  try {
    return new TextDecoder().decode(await vscode.workspace.fs.readFile(uri));
  } catch {
    return undefined;
  }
}

async function openSeed(path: string, text: string): Promise<vscode.TextEditor> {
  await vscode.workspace.fs.writeFile(uriOf(path), new TextEncoder().encode(text));
  return vscode.window.showTextDocument(uriOf(path));
}

async function acceptAt(editor: vscode.TextEditor, words: string): Promise<void> {
  await waitFor(`a hover on ${words}`, async () => (await hoverText(editor.document, words)) !== '');
  const position = editor.document.positionAt(editor.document.getText().indexOf(words) + 1);
  editor.selection = new vscode.Selection(position, position);
  await vscode.commands.executeCommand('seedmark.accept');
}

test('the extension runs in a worker of the browser', async () => {
  check(typeof process === 'undefined' || process.versions?.node === undefined, 'no Node is here');
  check(vscode.env.uiKind === vscode.UIKind.Web, 'the window is a browser’s');
  const editor = await vscode.window.showTextDocument(uriOf('seeds/001.txt'));
  check(editor.document.languageId === 'seed', 'a text in seeds is a seed');
  const extension = vscode.extensions.getExtension('seedmark.seedmark');
  check(extension, 'the extension is known');
  await waitFor('activation', () => extension.isActive);
});

test('a hover reads what a figure claims', async () => {
  const editor = await vscode.window.showTextDocument(uriOf('seeds/001.txt'));
  const text = await waitFor('a hover', async () => (await hoverText(editor.document, '42,5%')) || undefined);
  check(/42\.5%/.test(text) && /42\.45/.test(text) && /42\.55/.test(text), text);
  check(/command:seedmark\.accept/.test(text), 'decisions are offered');
});

test('accepting writes a sidecar beside the text, rejecting keeps it away', async () => {
  const editor = await openSeed('seeds/accept.txt', 'Năm 2025, cảng đón 1.402 lượt tàu, tăng 21,8% so với năm 2024.\n');
  await acceptAt(editor, '21,8%');
  const sidecar = uriOf('seeds/accept.txt.annotations.yaml');
  const text = await waitFor('the sidecar', () => readIfThere(sidecar));
  check(/status: accepted/.test(text) && /21,8%/.test(text) && /Lan/.test(text), text);
  await vscode.commands.executeCommand('seedmark.undoDecision');
  await waitFor('no annotation', async () => !/21,8%/.test((await readIfThere(sidecar)) ?? ''));
});

test('an edited text is read again, and its annotation goes stale', async () => {
  const editor = await openSeed('seeds/stale.txt', 'Năm 2025, doanh thu tăng 33,5% so với năm 2024.\n');
  await acceptAt(editor, '33,5%');
  await waitFor('the sidecar', () => readIfThere(uriOf('seeds/stale.txt.annotations.yaml')));
  const at = editor.document.getText().indexOf('33,5');
  const range = new vscode.Range(editor.document.positionAt(at), editor.document.positionAt(at + 4));
  await editor.edit((edit) => edit.replace(range, '33,7'));
  await waitFor('what it was', async () => /33,5%/.test(await hoverText(editor.document, '33,7%')));
});

test('names and metrics of all seeds are symbols of the workspace', async () => {
  await openSeed('seeds/names.txt', 'Bộ Ngoại giao tiếp 75 đoàn khách trong năm 2025.\n');
  await waitFor('the symbol', async () => {
    const symbols = await vscode.commands.executeCommand<vscode.SymbolInformation[]>(
      'vscode.executeWorkspaceSymbolProvider',
      'Bộ Ngoại giao',
    );
    return symbols.some(({ name }) => name.includes('Bộ Ngoại giao'));
  });
});

test('facts that contradict each other are problems', async () => {
  await openSeed('seeds/first.txt', 'Năm 2024, sản lượng cà phê của tỉnh Lâm Thượng đạt 120 tấn.\n');
  const second = await openSeed('seeds/second.txt', 'Năm 2024, sản lượng cà phê của tỉnh Lâm Thượng đạt 150 tấn.\n');
  await waitFor('a finding', () =>
    vscode.languages.getDiagnostics(second.document.uri).some(({ source }) => /seedmark/i.test(source ?? '')),
  );
});

test('an export is written through the workspace', async () => {
  const editor = await openSeed('seeds/export.txt', 'Năm 2025, tỉnh trồng 640 ha rừng.\n');
  await acceptAt(editor, '640');
  await waitFor('the sidecar', () => readIfThere(uriOf('seeds/export.txt.annotations.yaml')));
  // Ends when its message is gone, which nobody here clicks away.
  void vscode.commands.executeCommand('seedmark.exportAnnotations', editor.document.uri);
  const target = uriOf('seeds/export.jsonl');
  // Takes what each question proposes: the first format, curated annotations alone, beside the text.
  const text = await waitFor('the export', async () => {
    await vscode.commands.executeCommand('workbench.action.acceptSelectedQuickOpenItem');
    await new Promise((resolve) => setTimeout(resolve, 200));
    return readIfThere(target);
  });
  check(JSON.parse(text.split('\n')[0] ?? '').quote !== undefined && /640/.test(text), text);
});

test('a text that nobody can write beside is marked, and offers no decision', async () => {
  const files = new Map([['/seeds/a.txt', 'Năm 2025, xã đón 5.200 du khách.\n']]);
  const changed = new vscode.EventEmitter<vscode.FileChangeEvent[]>();
  const provider: vscode.FileSystemProvider = {
    onDidChangeFile: changed.event,
    watch: () => new vscode.Disposable(() => undefined),
    stat(uri) {
      const text = files.get(uri.path);
      if (text === undefined) throw vscode.FileSystemError.FileNotFound(uri);
      return { type: vscode.FileType.File, ctime: 0, mtime: 0, size: text.length };
    },
    readDirectory: () => [],
    readFile(uri) {
      const text = files.get(uri.path);
      if (text === undefined) throw vscode.FileSystemError.FileNotFound(uri);
      return new TextEncoder().encode(text);
    },
    createDirectory: refuse,
    writeFile: refuse,
    delete: refuse,
    rename: refuse,
  };
  function refuse(uri: vscode.Uri): never {
    throw vscode.FileSystemError.NoPermissions(uri);
  }
  const registered = vscode.workspace.registerFileSystemProvider('readonly-seeds', provider, { isReadonly: true });
  const seed = vscode.Uri.parse('readonly-seeds:/seeds/a.txt');
  const editor = await vscode.window.showTextDocument(seed);
  await waitFor('a hover', async () => /5,199\.5/.test(await hoverText(editor.document, '5.200')));
  check(!/command:/.test(await hoverText(editor.document, '5.200')), 'no command is offered');
  registered.dispose();
});
