import { extensions, l10n, type Memento, type Uri, window, workspace } from 'vscode';
import { settings } from './ids.js';
import { logFor } from './log.js';

/** Says under whose name a decision about the document is written. */
export type ReviewerName = (uri: Uri) => Promise<string>;

/** What Seedmark needs of the git extension's API, version 1. */
interface GitApi {
  getRepository(uri: Uri): GitRepository | null;
  readonly repositories: readonly GitRepository[];
}

interface GitRepository {
  getConfig(key: string): Promise<string>;
  getGlobalConfig(key: string): Promise<string>;
}

const log = logFor('reviewer');
const rememberedKey = 'reviewer';
/** A decision waits no longer than this for git. */
const gitMilliseconds = 1000;

/**
 * The name from the setting, else from git, else as a person gave it once in this window's profile. Asked for only where nothing
 * is known; whoever leaves the question signs as `unknown` until the next window.
 */
export function reviewerName(memory: Memento): ReviewerName {
  const fromGit = new Map<string, Promise<string>>();
  let asked: Promise<string> | undefined;
  return async (uri) => {
    const configured = workspace.getConfiguration(undefined, uri).get<unknown>(settings.reviewer);
    if (typeof configured === 'string' && configured.trim() !== '') {
      return configured.trim();
    }
    const folder = (workspace.getWorkspaceFolder(uri)?.uri ?? uri).toString();
    const git = fromGit.get(folder) ?? atMost(gitMilliseconds, gitUserName(uri), '');
    fromGit.set(folder, git);
    const name = (await git) || memory.get(rememberedKey, '');
    if (name !== '') {
      return name;
    }
    fromGit.delete(folder);
    asked ??= ask(memory);
    return asked;
  };
}

async function gitUserName(uri: Uri): Promise<string> {
  try {
    const git = extensions.getExtension<{ getAPI(version: 1): GitApi }>('vscode.git');
    const api = (await git?.activate())?.getAPI(1);
    const repository = api?.getRepository(uri) ?? api?.repositories[0];
    const local = await repository?.getConfig('user.name').catch(() => '');
    const name = local || (await repository?.getGlobalConfig('user.name'));
    return name?.trim() ?? '';
  } catch (error) {
    log.warn(`git gives no user name: ${error}`);
    return '';
  }
}

async function ask(memory: Memento): Promise<string> {
  const name = await window.showInputBox({
    title: l10n.t('Your name as a reviewer'),
    prompt: l10n.t('It is written beside each of your decisions. The setting {0} changes it.', settings.reviewer),
    ignoreFocusOut: true,
  });
  const given = name?.trim() ?? '';
  if (given === '') {
    return 'unknown';
  }
  await memory.update(rememberedKey, given);
  return given;
}

async function atMost<T>(milliseconds: number, work: Promise<T>, otherwise: T): Promise<T> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<T>((resolve) => {
    timer = setTimeout(() => resolve(otherwise), milliseconds);
  });
  try {
    return await Promise.race([work, late]);
  } finally {
    clearTimeout(timer);
  }
}
