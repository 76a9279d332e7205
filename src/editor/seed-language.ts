import {
  ConfigurationTarget,
  commands,
  Disposable,
  languages,
  RelativePattern,
  type TextDocument,
  Uri,
  window,
  workspace,
} from 'vscode';
import { commands as ids, languageId, settings } from './ids.js';
import type { Projects } from './projects.js';

/** The language mode beyond what the manifest declares: files that the setting or the project file names, and the command. */
export function registerSeedLanguage(projects: Projects): Disposable {
  return Disposable.from(registerSeedFiles(projects), commands.registerCommand(ids.treatAsSeed, treatAsSeed));
}

function registerSeedFiles(projects: Projects): Disposable {
  // A person who gives such a document another mode by hand keeps it: each is switched once while it is open.
  const switched = new Set<string>();
  const apply = async (document: TextDocument) => {
    const key = document.uri.toString();
    const mode = modeOf(document, projects);
    if (switched.has(key) || mode === undefined || document.languageId === mode) return;
    switched.add(key);
    await languages.setTextDocumentLanguage(document, mode);
  };
  const applyAgain = () => {
    switched.clear();
    workspace.textDocuments.forEach(apply);
  };
  workspace.textDocuments.forEach(apply);
  return Disposable.from(
    workspace.onDidOpenTextDocument(apply),
    workspace.onDidCloseTextDocument(({ uri }) => {
      // A change of mode closes and opens the document in one go; only one that stays away is forgotten.
      setTimeout(() => {
        const isOpen = workspace.textDocuments.some((document) => document.uri.toString() === uri.toString());
        if (!isOpen) switched.delete(uri.toString());
      });
    }),
    workspace.onDidChangeConfiguration((change) => {
      if (change.affectsConfiguration(settings.seedFiles)) applyAgain();
    }),
    projects.onDidChange(applyAgain),
  );
}

/** The mode that the setting or the project file wants; undefined where they say nothing. The setting stands above. */
function modeOf(document: TextDocument, projects: Projects): string | undefined {
  const rule = projects.seedRule(document.uri);
  if (isListed(document) || rule === 'included') return languageId;
  return rule === 'excluded' && document.languageId === languageId ? 'plaintext' : undefined;
}

function seedFilesOf(uri: Uri): readonly string[] {
  const value = workspace.getConfiguration(undefined, uri).get<unknown>(settings.seedFiles);
  return Array.isArray(value) ? value.filter((pattern) => typeof pattern === 'string' && pattern !== '') : [];
}

function isListed(document: TextDocument): boolean {
  const folder = workspace.getWorkspaceFolder(document.uri);
  if (folder === undefined) return false;
  return seedFilesOf(document.uri).some(
    (pattern) => languages.match({ pattern: new RelativePattern(folder, pattern) }, document) > 0,
  );
}

/** Switches the file to mode `seed` and lists it in the workspace's setting; without a folder there is nowhere to list it. */
async function treatAsSeed(target?: unknown): Promise<void> {
  const uri = target instanceof Uri ? target : window.activeTextEditor?.document.uri;
  if (uri === undefined) return;
  const document = await workspace.openTextDocument(uri);
  if (document.languageId !== languageId) {
    await languages.setTextDocumentLanguage(document, languageId);
  }
  if (target instanceof Uri) await window.showTextDocument(document);
  await remember(uri);
}

async function remember(uri: Uri): Promise<void> {
  if (workspace.getWorkspaceFolder(uri) === undefined || uri.scheme === 'untitled') return;
  const pattern = escapeGlob(workspace.asRelativePath(uri, false));
  const configuration = workspace.getConfiguration();
  const known = configuration.inspect<string[]>(settings.seedFiles)?.workspaceValue ?? [];
  if (known.includes(pattern)) return;
  await configuration.update(settings.seedFiles, [...known, pattern], ConfigurationTarget.Workspace);
}

/** Puts characters that mean something in a glob into a class of their own, where they stand for themselves. */
function escapeGlob(path: string): string {
  return path.replace(/[*?[\]{}]/g, '[$&]');
}
