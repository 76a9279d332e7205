import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import oniguruma from 'vscode-oniguruma';
import textmate from 'vscode-textmate';

const root = join(import.meta.dirname, '../../..');
const grammarPath = join(root, 'syntaxes/seed.tmLanguage.json');
const engine = createRequire(import.meta.url).resolve('vscode-oniguruma/release/onig.wasm');

export interface ScopedText {
  readonly text: string;
  /** The innermost scope, without the grammar's own root scope; empty for plain text. */
  readonly scope: string;
}

/** Tokenizes lines as VS Code does, with its own engine. */
export async function loadTokenizer(): Promise<(...lines: string[]) => ScopedText[][]> {
  await oniguruma.loadWASM(readFileSync(engine));
  const registry = new textmate.Registry({
    onigLib: Promise.resolve({
      createOnigScanner: (patterns) => new oniguruma.OnigScanner(patterns),
      createOnigString: (text) => new oniguruma.OnigString(text),
    }),
    loadGrammar: async () => textmate.parseRawGrammar(readFileSync(grammarPath, 'utf8'), grammarPath),
  });
  const grammar = await registry.loadGrammar('text.seed');
  if (grammar === null) throw new Error('The grammar does not load.');
  return (...lines) => {
    let stack = textmate.INITIAL;
    return lines.map((line) => {
      const { tokens, ruleStack } = grammar.tokenizeLine(line, stack);
      stack = ruleStack;
      return tokens.map(({ startIndex, endIndex, scopes }) => ({
        text: line.slice(startIndex, endIndex),
        scope: scopes.slice(1).at(-1) ?? '',
      }));
    });
  };
}
