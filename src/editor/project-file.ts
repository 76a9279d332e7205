import {
  Diagnostic,
  DiagnosticSeverity,
  Disposable,
  FileType,
  l10n,
  languages,
  Range,
  type TextDocument,
  type Uri,
  type WorkspaceFolder,
  window,
  workspace,
} from 'vscode';
import type { ProjectProblem } from '../core/project/read.js';
import { commands } from './ids.js';
import { type Projects, projectFileOf } from './projects.js';
import { registerCommand } from './review-commands/register.js';

/** How long a person's typing has to pause before the file is looked at. */
const pauseMilliseconds = 200;

/** What is wrong in project files, in the Problems panel, while they are typed too; and the command that begins one. */
export function registerProjectFile(projects: Projects): Disposable {
  const shown = languages.createDiagnosticCollection('seedmark.project');
  const timers = new Map<string, ReturnType<typeof setTimeout>>();

  function show(file: Uri, problems: readonly ProjectProblem[]): void {
    shown.set(file, problems.map(diagnosticOf));
  }

  function showSaved(): void {
    for (const [file, problems] of projects.problems()) {
      if (!openFile(file)?.isDirty) show(file, problems);
    }
  }

  /** What is not saved yet is looked at as it stands in the editor. */
  async function check(document: TextDocument): Promise<void> {
    if (!document.isDirty) return showSaved();
    const { version } = document;
    const { problems } = await projects.read(document.getText());
    if (document.version === version && document.isDirty) show(document.uri, problems);
  }

  function checkSoon(document: TextDocument): void {
    const key = document.uri.toString();
    if (!isProjectFile(document.uri)) return;
    clearTimeout(timers.get(key));
    timers.set(
      key,
      setTimeout(() => {
        timers.delete(key);
        check(document).catch(() => undefined);
      }, pauseMilliseconds),
    );
  }

  showSaved();
  return Disposable.from(
    shown,
    projects.onDidChange(showSaved),
    workspace.onDidChangeTextDocument(({ document }) => checkSoon(document)),
    workspace.onDidCloseTextDocument(({ uri }) => {
      if (isProjectFile(uri)) showSaved();
    }),
    workspace.onDidChangeWorkspaceFolders(({ removed }) => {
      for (const folder of removed) shown.delete(projectFileOf(folder));
    }),
    registerCommand({ id: commands.createProjectFile, execute: createProjectFile }),
    {
      dispose() {
        for (const timer of timers.values()) clearTimeout(timer);
      },
    },
  );
}

function isProjectFile(uri: Uri): boolean {
  const folder = workspace.getWorkspaceFolder(uri);
  return folder !== undefined && uri.toString() === projectFileOf(folder).toString();
}

function openFile(uri: Uri): TextDocument | undefined {
  return workspace.textDocuments.find((document) => !document.isClosed && document.uri.toString() === uri.toString());
}

/** The problem in the reader's language where a person meets it often; else as the parser says it. */
function sentenceOf({ code, message, words = [] }: ProjectProblem): string {
  switch (code) {
    case 'unknown-key':
      return l10n.t('“{0}” is not known here. Known are {1}.', ...words);
    case 'unknown-type':
      return l10n.t('No type “{0}” is declared. Declare it under entityTypes, or use {1}.', ...words);
    case 'repeated':
      return l10n.t('“{0}” stands twice under {1}. The first counts.', ...words);
    case 'too-large':
      return l10n.t('This project file is too large to be read.');
    case 'conflict-markers':
      return l10n.t('Git left conflict markers in this file. Until they are resolved, what it said before counts.');
    default:
      return message;
  }
}

function diagnosticOf(problem: ProjectProblem): Diagnostic {
  const { severity, code, line, column } = problem;
  // Up to the end of the line: a long range is cut to it.
  const range = new Range(line - 1, column - 1, line - 1, 10_000);
  const level = severity === 'error' ? DiagnosticSeverity.Error : DiagnosticSeverity.Warning;
  const diagnostic = new Diagnostic(range, sentenceOf(problem), level);
  diagnostic.source = 'Seedmark';
  diagnostic.code = code;
  return diagnostic;
}

/** Opens the project file of a folder; where there is none, one with comments that say what can stand in it, and nothing else. */
async function createProjectFile(): Promise<void> {
  const folder = await chooseFolder();
  if (!folder) return;
  const uri = projectFileOf(folder);
  if (!(await exists(uri))) await workspace.fs.writeFile(uri, new TextEncoder().encode(starterText()));
  await window.showTextDocument(await workspace.openTextDocument(uri));
}

async function chooseFolder(): Promise<WorkspaceFolder | undefined> {
  const folders = workspace.workspaceFolders ?? [];
  if (folders.length === 0) {
    window.showWarningMessage(l10n.t('Open a folder first: a project file lies at the root of one.'));
    return undefined;
  }
  return folders.length === 1 ? folders[0] : window.showWorkspaceFolderPick();
}

async function exists(uri: Uri): Promise<boolean> {
  const stat = await Promise.resolve(workspace.fs.stat(uri)).catch(() => undefined);
  return stat?.type === FileType.File;
}

function starterText(): string {
  return `# ${l10n.t('What the seeds of this folder have in common. Every part is optional; take away the # to use it.')}

# ${l10n.t('Link to your annotation guideline, shown in hovers: https, or a file below this folder.')}
# guideline: docs/guideline.md

# ${l10n.t('Files that are seeds, beside those that Seedmark knows by name; ! takes away.')}
# seeds:
#   - articles/**/*.txt
#   - "!articles/drafts/**"

# ${l10n.t('Entity types of your own.')}
# entityTypes:
#   - id: ship
#     label: Tàu thuyền
#     color: "#4477aa"
#     key: s

# ${l10n.t('Names that are suggested wherever they stand, and names that never are.')}
# names:
#   - canonical: Tàu Hòa Bình 09
#     type: ship
#     aliases: [tàu Hòa Bình]
# ignore: [Sao Mai]

# ${l10n.t('Metrics with their other names; pairs that measure the same, and pairs that do not.')}
# metrics:
#   - name: sản lượng hàng hóa qua cảng
#     aliases: [lượng hàng qua cảng]
#     unit: t
# same:
#   - [sản lượng hàng hóa qua cảng, hàng hóa thông qua]
# different:
#   - [sản lượng hàng hóa, sản lượng thủy sản]

# ${l10n.t('Units of measurement of your own.')}
# units:
#   - code: "[teu]"
#     name: TEU
`;
}
