import { FileType, l10n, Uri, workspace } from 'vscode';
import type { ImportSource } from '../../core/import/importer.js';
import { decodeText } from '../../workspace/decode-text.js';
import { nameOf } from '../workspace-file-system.js';

/** A file to import from. */
export interface ImportFile {
  readonly uri: Uri;
  readonly source: ImportSource;
}

/** A file as it is; of a folder and its folders the files with one of the endings, sorted. */
export async function importFiles(uri: Uri, extensions: readonly string[]): Promise<ImportFile[]> {
  const { type } = await workspace.fs.stat(uri);
  if ((type & FileType.Directory) === 0) {
    return [fileAt(uri, nameOf(uri))];
  }
  const found = await filesBelow(uri, (name) => extensions.some((extension) => name.endsWith(`.${extension}`)));
  return found.map((file) => fileAt(file, file.path.slice(uri.path.replace(/\/$/, '').length + 1)));
}

async function filesBelow(folder: Uri, isWanted: (name: string) => boolean): Promise<Uri[]> {
  const entries = await workspace.fs.readDirectory(folder);
  const files: Uri[] = [];
  for (const [name, type] of entries.sort(([one], [other]) => (one < other ? -1 : 1))) {
    const uri = Uri.joinPath(folder, name);
    // A linked folder could lead back here.
    if (type === FileType.Directory && !name.startsWith('.')) {
      files.push(...(await filesBelow(uri, isWanted)));
    } else if ((type & FileType.File) !== 0 && isWanted(name)) {
      files.push(uri);
    }
  }
  return files;
}

function fileAt(uri: Uri, path: string): ImportFile {
  return {
    uri,
    source: {
      path,
      text: () => textOf(uri),
      async *lines() {
        const lines = (await textOf(uri)).split(/\r\n|\n|\r/);
        yield* lines.at(-1) === '' ? lines.slice(0, -1) : lines;
      },
      async beside(extension) {
        const other = uri.with({ path: uri.path.replace(/\.[^./]*$/, `.${extension}`) });
        const isThere = await workspace.fs.stat(other).then(
          () => true,
          () => false,
        );
        return isThere ? textOf(other) : undefined;
      },
    },
  };
}

/** The text of a file. Throws, with a message for a person, where it is no UTF-8. */
export async function textOf(uri: Uri): Promise<string> {
  const decoded = decodeText(await workspace.fs.readFile(uri));
  if ('text' in decoded) {
    return decoded.text;
  }
  throw new Error(l10n.t('Line {0} is not UTF-8 text. Save the file as UTF-8.', decoded.line));
}
