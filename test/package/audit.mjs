// `npm run audit`: known holes in packages of which parts are shipped. All packages are development dependencies, bundled where
// they are used, so that `npm audit --omit=dev` would look at none; this asks about all, and keeps those in the notices.
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../vscode/install.mjs';

const notices = readFileSync(join(root, 'dist', 'THIRD-PARTY-NOTICES.txt'), 'utf8');
const shipped = [...notices.matchAll(/^-{80}\n\n(\S+) \d/gm)].map(([, name]) => name ?? '');
const { stdout } = spawnSync('npm', ['audit', '--json'], {
  cwd: root,
  encoding: 'utf8',
  shell: process.platform === 'win32',
});
const { vulnerabilities, message } = JSON.parse(stdout);
if (!vulnerabilities) {
  console.error(`npm could not look: ${message}`);
  process.exit(2);
}
const found = shipped.filter((name) => name in vulnerabilities);
for (const name of found) {
  console.error(`${name}: ${vulnerabilities[name].severity}; \`npm audit\` tells more.`);
}
console.log(
  `${shipped.length} packages of which parts are shipped, ${found.length} with known holes: ${shipped.join(', ')}`,
);
process.exit(found.length > 0 ? 1 : 0);
