/**
 * Whether a path (with slashes) names a seed by the rules of the language mode `seed`: `*.seed`, `*.seed.txt`, text files in a
 * folder named `seeds`, and `NNN_*.txt`. A test holds this against the manifest.
 */
export function isSeedPath(path: string): boolean {
  const [name = '', folder] = path.split('/').reverse();
  if (name.endsWith('.seed') || name.endsWith('.seed.txt')) return true;
  return name.endsWith('.txt') && (folder === 'seeds' || /^\d{3}_/.test(name));
}
