import {
  Composer,
  type Document,
  isAlias,
  isMap,
  isScalar,
  isSeq,
  Lexer,
  LineCounter,
  type ParsedNode,
  Parser,
  type YAMLMap,
  YAMLParseError,
} from 'yaml';
import { conflictMarkerAt } from './conflict-markers.js';

export type YamlProblemCode =
  | 'syntax'
  | 'conflict-markers'
  | 'too-large'
  | 'too-deep'
  | 'alias'
  | 'tag'
  | 'duplicate-key'
  | 'missing-field'
  | 'wrong-type'
  | 'wrong-value'
  | 'duplicate-id'
  | 'newer-version'
  | 'encoding';

/** Something wrong with a YAML file. `line` and `column` count from 1, in UTF-16 units. */
export interface YamlProblem {
  readonly code: YamlProblemCode;
  readonly message: string;
  readonly line: number;
  readonly column: number;
}

export interface YamlSource {
  readonly text: string;
  readonly document: Document.Parsed<ParsedNode, true>;
  problemAt(offset: number, code: YamlProblemCode, message: string): YamlProblem;
}

export type YamlReading = { readonly source: YamlSource } | { readonly problems: readonly YamlProblem[] };

/** UTF-16 units: some 20,000 annotations. */
const maximumLength = 16 * 1024 * 1024;
const maximumDepth = 32;

/**
 * Reads a YAML file of a stranger: one document of the core schema, limited in size and depth, without aliases, anchors and tags,
 * every key once. Never throws.
 */
export function readYaml(text: string): YamlReading {
  const lines = new LineCounter();
  const problemAt = (offset: number, code: YamlProblemCode, message: string): YamlProblem => {
    const { line, col } = lines.linePos(offset);
    return { code, message, line: Math.max(1, line), column: Math.max(1, col) };
  };
  if (text.length > maximumLength) {
    return { problems: [{ code: 'too-large', message: 'The file is larger than 16 MB.', line: 1, column: 1 }] };
  }
  const markers = conflictMarker(text);
  if (markers !== undefined) return { problems: [markers] };
  const parsed = compose(text, lines);
  if ('deepAt' in parsed) {
    return { problems: [problemAt(parsed.deepAt, 'too-deep', `Nested more than ${maximumDepth} levels deep.`)] };
  }
  const { document } = parsed;
  const problems = [...document.errors, ...document.warnings].map((error) =>
    problemAt(error.pos[0], error.code === 'TAG_RESOLVE_FAILED' ? 'tag' : 'syntax', error.message),
  );
  if (document.directives.yaml.explicit === true && document.directives.yaml.version !== '1.2') {
    problems.push(problemAt(0, 'syntax', 'Only YAML 1.2 is read.'));
  }
  const source = { text, document, problemAt };
  if (problems.length === 0) problems.push(...untrustedParts(source));
  return problems.length > 0 ? { problems } : { source };
}

function conflictMarker(text: string): YamlProblem | undefined {
  const marker = conflictMarkerAt(text);
  if (marker === undefined) return undefined;
  const line = text.slice(0, marker).split('\n').length;
  return { code: 'conflict-markers', message: "The file holds git's conflict markers.", line, column: 1 };
}

type Composed = { readonly document: Document.Parsed<ParsedNode, true> } | { readonly deepAt: number };

// Depth is limited between parser and composer: the composer calls itself for each level, which a hostile file makes overflow.
function compose(text: string, lines: LineCounter): Composed {
  let deepAt: number | undefined;
  function* tokens() {
    const parser = new Parser(lines.addNewLine);
    lines.addNewLine(0);
    for (const lexeme of new Lexer().lex(text)) {
      yield* parser.next(lexeme);
      if (parser.stack.length <= 2 * maximumDepth) continue;
      deepAt = parser.offset;
      return;
    }
    yield* parser.end();
  }
  const composer = new Composer<ParsedNode, true>({
    version: '1.2',
    schema: 'core',
    uniqueKeys: false,
    keepSourceTokens: true,
    prettyErrors: false,
    logLevel: 'silent',
  });
  const [document, second] = [...composer.compose(tokens(), true, text.length)];
  if (deepAt !== undefined || document === undefined) return { deepAt: deepAt ?? 0 };
  if (second !== undefined) {
    const place: [number, number] = [second.range[0], second.range[0]];
    document.errors.push(new YAMLParseError(place, 'MULTIPLE_DOCS', 'The file holds more than one YAML document.'));
  }
  return { document };
}

/** Aliases, anchors, tags, nesting and repeated keys, wherever they stand. */
function untrustedParts(source: YamlSource): YamlProblem[] {
  const problems: YamlProblem[] = [];
  const report = (node: ParsedNode, code: YamlProblemCode, message: string): void => {
    problems.push(source.problemAt(node.range[0], code, message));
  };
  const walk = (node: ParsedNode | null, depth: number): void => {
    if (node === null) return;
    if (depth > maximumDepth) {
      report(node, 'too-deep', `Nested more than ${maximumDepth} levels deep.`);
      return;
    }
    if (isAlias(node)) {
      report(node, 'alias', 'Aliases are not allowed.');
      return;
    }
    if (node.anchor !== undefined) report(node, 'alias', 'Anchors are not allowed.');
    if (hasTag(node)) report(node, 'tag', 'Tags are not allowed.');
    if (isSeq(node)) for (const item of node.items) walk(item, depth + 1);
    if (!isMap(node)) return;
    reportRepeatedKeys(node, report);
    for (const { key, value } of node.items) {
      walk(key, depth + 1);
      walk(value, depth + 1);
    }
  };
  walk(source.document.contents, 0);
  return problems;
}

function hasTag(node: ParsedNode): boolean {
  const token = node.srcToken;
  const start = token === undefined || !('props' in token) ? [] : token.props;
  return node.tag !== undefined || start.some((part) => part.type === 'tag');
}

function reportRepeatedKeys(
  map: YAMLMap.Parsed<ParsedNode, ParsedNode | null>,
  report: (node: ParsedNode, code: YamlProblemCode, message: string) => void,
): void {
  const seen = new Set<unknown>();
  for (const { key } of map.items) {
    if (!isScalar(key)) {
      report(key, 'wrong-type', 'A key has to be a word.');
      continue;
    }
    if (seen.has(key.value)) report(key, 'duplicate-key', `The key ${JSON.stringify(key.value)} stands here twice.`);
    seen.add(key.value);
  }
}
