// Memory and speed of exports over many reviewed texts. Speed is a ratio to copying the same bytes file by file, so that the
// number means the same on every machine. Fails where an export takes more than 300 MB of resident memory.
// Usage: node test/bench/export.mjs [NUMBER OF TEXTS, 10000 unless said] [FORMAT…]    (after `npm run build`; memory on Linux)
import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { copyFile, cp, mkdir, mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { newsText } from './news-text.mjs';

const mostMegabytes = 300;
const distinctTexts = 100;
const textLength = 2_500;
const count = Number(process.argv[2] ?? 10_000);
const formats = process.argv.length > 3 ? process.argv.slice(3) : ['jsonl', 'brat', 'parquet'];
const cli = resolve('dist/cli.js');
const folder = await mkdtemp(join(tmpdir(), 'seedmark-bench-'));

/** Texts of their own with every suggestion accepted, then copies of them under other names. */
async function generate() {
  const paragraphs = newsText(distinctTexts * textLength).split('\n');
  const originals = join(folder, 'originals');
  await mkdir(originals);
  for (let number = 0; number < distinctTexts; number++) {
    const length = Math.ceil(paragraphs.length / distinctTexts);
    const text = paragraphs.slice(number * length, (number + 1) * length).join('\n');
    await writeFile(join(originals, `${String(number).padStart(3, '0')}_text.txt`), `${text}\n`);
  }
  execFileSync(process.execPath, [cli, 'annotate', '--accept', 'all', '--reviewer', 'Bench', originals]);
  for (let copies = 0; copies * distinctTexts < count; copies++) {
    await cp(originals, join(folder, 'seeds', String(copies)), { recursive: true });
  }
  await rm(originals, { recursive: true });
}

/** Milliseconds to copy every file, and their bytes. */
async function copyAll() {
  const began = performance.now();
  const target = join(folder, 'copy');
  const source = join(folder, 'seeds');
  let bytes = 0;
  for (const entry of await readdir(source, { recursive: true, withFileTypes: true })) {
    const path = join(entry.parentPath, entry.name);
    if (entry.isDirectory()) {
      await mkdir(join(target, path.slice(source.length)), { recursive: true });
    } else {
      await mkdir(join(target, entry.parentPath.slice(source.length)), { recursive: true });
      await copyFile(path, join(target, path.slice(source.length)));
      bytes += (await stat(path)).size;
    }
  }
  return { milliseconds: performance.now() - began, bytes };
}

/**
 * The most resident memory of a process so far, in megabytes; nothing where the system does not tell.
 * @param {number | undefined} id
 */
async function peakMemory(id) {
  const status = await readFile(`/proc/${id}/status`, 'utf8').catch(() => '');
  const kilobytes = /VmHWM:\s+(\d+)/.exec(status)?.[1];
  return kilobytes === undefined ? undefined : Math.round(Number(kilobytes) / 1024);
}

/** @param {string} format */
async function exportTo(format) {
  const began = performance.now();
  const args = [cli, 'export', '--to', format, '--out', join(folder, `out-${format}`), join(folder, 'seeds')];
  const child = spawn(process.execPath, args, { stdio: ['ignore', 'ignore', 'inherit'] });
  let peak = 0;
  const watch = setInterval(async () => {
    peak = Math.max(peak, (await peakMemory(child.pid)) ?? 0);
  }, 50);
  const [status] = await once(child, 'close');
  clearInterval(watch);
  return { milliseconds: performance.now() - began, peak, status };
}

try {
  await generate();
  const copy = await copyAll();
  console.log(`${count} texts, ${Math.round(copy.bytes / 1e6)} MB with their sidecars`);
  console.log(`copying them: ${Math.round(copy.milliseconds)} ms`);
  for (const format of formats) {
    const { milliseconds, peak, status } = await exportTo(format);
    const ratio = (milliseconds / copy.milliseconds).toFixed(1);
    console.log(`${format}: ${Math.round(milliseconds)} ms, ${ratio} times copying, ${peak} MB at most`);
    if (status !== 0 || peak > mostMegabytes) process.exitCode = 1;
  }
} finally {
  await rm(folder, { recursive: true });
}
