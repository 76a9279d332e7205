// Peak memory of one analysis, as the growth of the process over what it held before. Run by speed.mjs in a process of its own, with
// a small space for short-lived objects, since the engine lets it fill up to its size whatever the program needs.
import { buildAnalyser } from './analyser.mjs';
import { newsText } from './news-text.mjs';

const analyze = await buildAnalyser();
const text = newsText(Number(process.argv[2]));
for (let round = 0; round < 3; round++) analyze(text.slice(0, text.length / 20));
globalThis.gc?.();
const before = process.memoryUsage.rss();
const found = analyze(text);
const growth = process.resourceUsage().maxRSS * 1024 - before;
const megabytes = (growth / 1e6).toFixed(1);
const ratio = (growth / Buffer.byteLength(text)).toFixed(1);
console.log(`peak memory: ${megabytes} MB, ${ratio} × the text in UTF-8 (${found.figures.length} figures)`);
