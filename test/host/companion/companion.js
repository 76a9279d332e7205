// A tiny extension that uses Seedmark's API as any other would: it suggests boundary marks and tells the tests what it hears.
const vscode = require('vscode');

/** @typedef {import('../../../media/api/seedmark.js').SeedmarkApi} SeedmarkApi */

const pattern = /mốc [A-Z]\d+/gu;

/** @returns {Promise<SeedmarkApi>} */
async function seedmarkApi() {
  const extension = vscode.extensions.getExtension('seedmark.seedmark');
  const api = await extension?.activate();
  if (api?.version !== 1) throw new Error('Seedmark gives no API of version 1.');
  return api;
}

async function activate() {
  const seedmark = await seedmarkApi();
  /** @type {{ uri: string, before: (string | undefined)[], after: (string | undefined)[] }[]} */
  const heard = [];
  const listening = seedmark.onDidDecide(({ uri, changes }) => {
    const before = changes.map((change) => change.before?.status);
    heard.push({ uri: uri.toString(), before, after: changes.map(({ after }) => after?.status) });
  });
  return {
    heard,
    stopListening: () => listening.dispose(),
    analyze: seedmark.analyze,
    annotations: seedmark.annotations,
    /** Suggests every mark as a place of its own. */
    suggestMarks: () =>
      seedmark.registerSuggester({
        rule: 'companion.marks',
        suggest: ({ text }) =>
          [...text.matchAll(pattern)].map(({ index, 0: quote }) => ({
            start: index,
            end: index + quote.length,
            content: { type: 'entity', kind: 'place', canonical: quote.replace('mốc', 'Mốc') },
          })),
      }),
    /** Registers whatever a test wants to be tried. */
    register: seedmark.registerSuggester,
  };
}

module.exports = { activate };
