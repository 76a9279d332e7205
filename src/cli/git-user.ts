import { execFile } from 'node:child_process';
import { promisify } from 'node:util';

/** The name that git signs with, or nothing where it knows none. */
export async function gitUserName(): Promise<string> {
  try {
    const { stdout } = await promisify(execFile)('git', ['config', 'user.name']);
    return stdout.trim();
  } catch {
    return '';
  }
}
