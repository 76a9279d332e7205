import {
  type Disposable,
  env,
  l10n,
  ProcessExecution,
  Task,
  type TaskScope,
  tasks,
  type WorkspaceFolder,
  workspace,
} from 'vscode';
import type { CliProcess } from '../platform.js';
import { readTask, type SeedmarkTask, taskArguments, taskType } from './task-arguments.js';

/** Tasks that run the command line which comes with the extension, so that tasks.json and CI use the same words. */
export function registerTasks(cli: CliProcess): Disposable {
  const make = (definition: SeedmarkTask & { readonly type: string }, folder: WorkspaceFolder, name: string): Task =>
    new Task(definition, folder, name, taskType, executionOf(definition, folder, cli), matchersOf(definition));
  return tasks.registerTaskProvider(taskType, {
    provideTasks: () =>
      localFolders().flatMap((folder) => [
        make({ type: taskType, command: 'check' }, folder, l10n.t('check sidecars against their texts')),
        make({ type: taskType, command: 'reconcile', failOn: 'conflict' }, folder, l10n.t('find contradicting facts')),
      ]),
    resolveTask({ definition, scope, name }) {
      const task = readTask(definition);
      const folder = folderOf(scope);
      // VS Code takes it for the same task only with the definition that it gave.
      return task && folder && make(definition as SeedmarkTask & { readonly type: string }, folder, name);
    },
  });
}

function localFolders(): readonly WorkspaceFolder[] {
  return (workspace.workspaceFolders ?? []).filter(({ uri }) => uri.scheme === 'file');
}

function folderOf(scope: WorkspaceFolder | TaskScope | undefined): WorkspaceFolder | undefined {
  return typeof scope === 'object' ? scope : localFolders()[0];
}

function executionOf(
  definition: SeedmarkTask & { readonly type: string },
  { uri }: WorkspaceFolder,
  { executable, script, env: variables }: CliProcess,
): ProcessExecution {
  const task = readTask({ ...definition }) ?? definition;
  const words = taskArguments(task, env.language.startsWith('vi') ? 'vi' : 'en');
  return new ProcessExecution(executable, [script, ...words], { cwd: uri.fsPath, env: { ...variables } });
}

/** What a command says of places in texts. An export only says what it left out. */
function matchersOf({ command }: SeedmarkTask): string[] {
  return command === 'export' ? [] : [`$seedmark-${command}`];
}
