import { chmodSync, lstatSync, readdirSync, readFileSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { nodeFileSystem } from '../../../src/cli/node-file-system.js';
import { replaceFile } from '../../../src/disk/replace-file.js';
import { temporaryFolder } from './run-cli.js';

const bytes = new TextEncoder().encode('mới');

describe('nodeFileSystem', () => {
  it('reads nothing where there is no file, and throws for a folder', async () => {
    const folder = temporaryFolder();
    expect(await nodeFileSystem.read(join(folder, 'none'))).toBeUndefined();
    await expect(nodeFileSystem.read(folder)).rejects.toThrow();
  });

  it('writes a new file, and over an old one with its permissions', async () => {
    const folder = temporaryFolder();
    const path = join(folder, 'a.yaml');
    await nodeFileSystem.writeAtomic(path, bytes);
    expect(readFileSync(path, 'utf8')).toBe('mới');
    chmodSync(path, 0o600);
    await nodeFileSystem.writeAtomic(path, new Uint8Array());
    expect(readFileSync(path, 'utf8')).toBe('');
    expect(statSync(path).mode & 0o777).toBe(0o600);
    expect(readdirSync(folder)).toEqual(['a.yaml']);
  });

  it('keeps a link and replaces what it leads to', async () => {
    const folder = temporaryFolder();
    writeFileSync(join(folder, 'real'), 'cũ');
    symlinkSync('real', join(folder, 'link'));
    await nodeFileSystem.writeAtomic(join(folder, 'link'), bytes);
    expect(lstatSync(join(folder, 'link')).isSymbolicLink()).toBe(true);
    expect(readFileSync(join(folder, 'real'), 'utf8')).toBe('mới');
  });

  it('follows no link that leads out of the folder', async () => {
    const [folder, other] = [temporaryFolder(), temporaryFolder()];
    writeFileSync(join(other, 'precious'), 'cũ');
    symlinkSync(join(other, 'precious'), join(folder, 'link'));
    await expect(nodeFileSystem.writeAtomic(join(folder, 'link'), bytes)).rejects.toThrow('out of its folder');
    expect(readFileSync(join(other, 'precious'), 'utf8')).toBe('cũ');
  });

  it('leaves the old file, and nothing else, when filling the new one fails', async () => {
    const folder = temporaryFolder();
    const path = join(folder, 'a');
    writeFileSync(path, 'cũ');
    const failing = replaceFile(path, async (file) => {
      await file.writeFile(bytes);
      throw new Error('the disk is full');
    });
    await expect(failing).rejects.toThrow('the disk is full');
    expect(readFileSync(path, 'utf8')).toBe('cũ');
    expect(readdirSync(folder)).toEqual(['a']);
  });
});
