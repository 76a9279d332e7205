// Memory of `extract --from jsonl` over many short texts: it must not grow with their number.
// Usage: node test/bench/stream.mjs [NUMBER OF TEXTS, a million unless said]    (after `npm run build`; Linux)
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { newsText } from './news-text.mjs';

const count = Number(process.argv[2] ?? 1_000_000);
const texts = newsText(100_000).split('\n');
const began = performance.now();
const child = spawn(process.execPath, ['dist/cli.js', 'extract', '--from', 'jsonl'], {
  stdio: ['pipe', 'pipe', 'inherit'],
});
let printed = 0;
child.stdout.on('data', (chunk) => {
  for (const byte of chunk) if (byte === 10) printed += 1;
});

/** Resident memory of the process now, in megabytes. */
function resident() {
  const kilobytes = /VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${child.pid}/status`, 'utf8'))?.[1];
  return Math.round(Number(kilobytes) / 1024);
}

const step = Math.max(1, Math.floor(count / 10));
for (let sent = 1; sent <= count; sent++) {
  const line = JSON.stringify({ file: `text-${sent}`, text: texts[sent % texts.length] });
  if (!child.stdin.write(`${line}\n`)) await once(child.stdin, 'drain');
  if (sent % step === 0) console.log(`${sent} texts sent: ${resident()} MB`);
}
child.stdin.end();
const [status] = await once(child, 'close');
const seconds = (performance.now() - began) / 1000;
console.log(
  `${printed} lines printed in ${seconds.toFixed(1)} s, ${Math.round(count / seconds)} texts a second, status ${status}`,
);
process.exitCode = status;
