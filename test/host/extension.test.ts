import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import * as vscode from 'vscode';
import { openEditor, waitFor, writeFixture } from './support/workspace.js';

describe('the extension', () => {
  it('is started by a seed, under the id seedmark.seedmark', async () => {
    const extension = vscode.extensions.getExtension('seedmark.seedmark');
    assert.ok(extension);
    await openEditor(writeFixture('seeds/start.txt', 'Có 75 hoạt động trong năm 2025.\n'));
    await waitFor('activation', () => extension.isActive);
  });
});
