// What Windows or a shell refuses in a name: controls, and what has a meaning in paths.
const refused = /[\p{Cc}<>:"|?*\\]/gu;
const reserved = /^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)/i;

/**
 * A file's path made fit for an export's folder: slashes, no `.` and `..`, no leading slash, no drive, no name that some file
 * system refuses. Empty for a path that names nothing.
 */
export function safePath(file: string): string {
  return file
    .replaceAll('\\', '/')
    .split('/')
    .filter((name) => name !== '' && name !== '.' && name !== '..')
    .map(safeName)
    .join('/');
}

function safeName(name: string): string {
  const plain = name.replace(refused, '_').replace(/[. ]$/, '_');
  return reserved.test(plain) ? `_${plain}` : plain;
}

/**
 * Gives each document of an export a path of its own, without its file's ending `.txt`: two that would be written over each other,
 * on a disk that takes capital and small letters for the same too, get a number.
 */
export function documentPaths(): (file: string) => string {
  const taken = new Set<string>();
  return (file) => {
    const path = safePath(file).replace(/\.txt$/i, '') || 'document';
    let unique = path;
    for (let number = 2; taken.has(unique.toLowerCase()); number++) unique = `${path}-${number}`;
    taken.add(unique.toLowerCase());
    return unique;
  };
}
