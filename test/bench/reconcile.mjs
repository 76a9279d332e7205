// How reconciliation grows with the corpus: time for ten times the documents, and memory as a ratio to the text. Documents are
// news-like, 5 kB each, and share metrics, subjects and periods, so that lines are long. The texts are analysed before the clock
// starts unless told otherwise. Usage: node --expose-gc test/bench/reconcile.mjs [DOCUMENTS, 10000 unless said]
import { build } from 'esbuild';
import { plainParagraphs } from './plain-paragraphs.mjs';

const most = Number(process.argv[2] ?? 10_000);
const documentLength = 5_000;
const provinces = Array.from(
  { length: 60 },
  (_, index) => `tỉnh ${'ABCDEGHKLMNPQRSTVX'[index % 18]}${'aeiou'[index % 5]}n Phú`,
);

/** A text that is told by its number alone. @param {number} number */
function textOf(number) {
  const province = provinces[number % provinces.length];
  const year = 2018 + (number % 8);
  const amount = 1000 + ((number * 7919) % 9000);
  const lines = [
    `Năm ${year}, ${province} ghi nhận ${amount} ca mắc sốt xuất huyết, tăng ${1 + (number % 40)}% so với năm ${year - 1}.`,
    `Kim ngạch xuất khẩu của ${province} năm ${year} đạt ${(amount / 100).toFixed(1).replace('.', ',')} tỷ USD.`,
    `Năm ${year}, ${province} đón ${(amount / 1000).toFixed(1).replace('.', ',')} triệu lượt khách du lịch.`,
    `Doanh thu của Công ty Số ${number} năm ${year} đạt ${amount} tỷ đồng.`,
  ];
  let length = lines.join('\n').length;
  for (let round = 0; length < documentLength; round++) {
    const paragraph = plainParagraphs[(number + round) % plainParagraphs.length] ?? '';
    lines.push(`${paragraph}`);
    length += paragraph.length + 1;
  }
  return lines.join('\n').slice(0, documentLength);
}

const outfile = 'test/.artifacts/bench/reconcile.mjs';
await build({
  stdin: {
    contents: `export { analyze } from './src/core/analyze.js';
export { reviewItems } from './src/core/annotation/review.js';
export { createCorpusIndex } from './src/core/reconcile/corpus-index.js';
export { reconcileDocument } from './src/core/reconcile/document.js';`,
    resolveDir: process.cwd(),
    loader: 'ts',
  },
  outfile,
  bundle: true,
  format: 'esm',
  logLevel: 'warning',
});
const { analyze, reviewItems, createCorpusIndex, reconcileDocument } = await import(
  new URL('../.artifacts/bench/reconcile.mjs', import.meta.url).href
);

/** @param {number} number */
function documentOf(number) {
  const text = textOf(number);
  const analysis = analyze(text);
  return reconcileDocument(`${number}.txt`, text, analysis, reviewItems(text, analysis, []));
}

// Processor time, since the wall clock tells what else the machine does.
const now = () => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
};
const usedHeap = () => {
  globalThis.gc?.();
  const { heapUsed, external } = process.memoryUsage();
  return heapUsed + external;
};

/** @param {number} count */
function run(count) {
  const before = usedHeap();
  const index = createCorpusIndex();
  let adding = 0;
  let characters = 0;
  const began = now();
  for (let number = 0; number < count; number++) {
    const document = documentOf(number);
    characters += document.text.length;
    const start = now();
    index.set(document);
    adding += now() - start;
  }
  const whole = now() - began;
  const start = now();
  const findings = index.findings();
  const finding = now() - start;
  const memory = usedHeap() - before;
  const update = now();
  index.set(documentOf(1));
  index.findingsOf('1.txt');
  const updating = now() - update;
  return {
    count,
    characters,
    whole: whole + finding,
    own: adding + finding,
    adding,
    findings: findings.length,
    memory,
    updating,
  };
}

run(Math.max(50, most / 100));
const small = run(most / 10);
const large = run(most);
for (const { count, characters, whole, own, adding, findings, memory, updating } of [small, large]) {
  console.log(`${count} documents, ${(characters / 1e6).toFixed(1)} million characters: ${findings} findings`);
  console.log(`  ${(whole / 1000).toFixed(2)} s with analysis, ${(own / 1000).toFixed(2)} s without`);
  console.log(`  ${(adding / 1000).toFixed(2)} s to add, ${((own - adding) / 1000).toFixed(2)} s to find`);
  console.log(`  ${(memory / 1e6).toFixed(0)} MB, ${(memory / (2 * characters)).toFixed(2)} times the text in memory`);
  console.log(`  one document changed: ${updating.toFixed(1)} ms`);
}
console.log(`ten times the documents: ${(large.own / small.own).toFixed(1)} times the time without analysis,`);
console.log(`  ${(large.whole / small.whole).toFixed(1)} times with it (at most 12)`);
if (large.own / small.own > 12 || large.whole / small.whole > 12 || large.memory > 4 * 2 * large.characters) {
  process.exitCode = 1;
}
