import { isMap, isScalar, isSeq, type ParsedNode } from 'yaml';
import { comparableForm } from '../lexicon/phrases.js';
import { entityKinds } from '../model.js';
import type { MapNode } from '../sidecar/fields.js';
import type { YamlSource } from '../sidecar/safe-yaml.js';
import { listKeys, rootKeys } from './keys.js';
import type { Project } from './model.js';
import type { ProjectProblem } from './read.js';

type Warn = (node: ParsedNode, code: ProjectProblem['code'], message: string, words: readonly string[]) => void;

/** What can be read and is likely not meant: unknown keys, types that nobody declares, what stands twice. */
export function doubtfulPlaces(source: YamlSource, root: MapNode, project: Project): ProjectProblem[] {
  const problems: ProjectProblem[] = [];
  const warn: Warn = (node, code, message, words) => {
    const { line, column } = source.problemAt(node.range[0], 'wrong-value', message);
    problems.push({ severity: 'warning', code, message, words, line, column });
  };
  unknownKeys(root, rootKeys, warn);
  for (const [list, keys] of Object.entries(listKeys)) {
    for (const item of itemsOf(root, list)) unknownKeys(item, keys, warn);
  }
  undeclaredTypes(root, project, warn);
  for (const [list, key] of [
    ['entityTypes', 'id'],
    ['entityTypes', 'key'],
    ['metrics', 'name'],
    ['units', 'name'],
  ] as const) {
    repeated(list, valuesOf(root, list, key), warn);
  }
  const names = itemsOf(root, 'names').flatMap((item) => [...fieldOf(item, 'canonical'), ...fieldOf(item, 'aliases')]);
  repeated('names', names, warn);
  return problems;
}

function unknownKeys(map: MapNode, known: readonly string[], warn: Warn): void {
  for (const { key } of map.items) {
    if (isScalar(key) && !known.includes(String(key.value))) {
      warn(key, 'unknown-key', `"${key.value}" is not known here. Known are ${known.join(', ')}.`, [
        String(key.value),
        known.join(', '),
      ]);
    }
  }
}

function undeclaredTypes(root: MapNode, { entityTypes }: Project, warn: Warn): void {
  const declared = new Set<string>([...entityKinds, ...entityTypes.map(({ id }) => id)]);
  for (const node of valuesOf(root, 'names', 'type')) {
    const type = textOf(node);
    if (type === undefined || declared.has(type)) continue;
    warn(
      node,
      'unknown-type',
      `No type "${type}" is declared. Declare it under entityTypes, or use ${entityKinds.join(', ')}.`,
      [type, entityKinds.join(', ')],
    );
  }
}

/** The first counts. */
function repeated(list: string, nodes: readonly ParsedNode[], warn: Warn): void {
  const seen = new Set<string>();
  for (const node of nodes) {
    const form = comparableForm(textOf(node) ?? '');
    if (form !== '' && seen.has(form)) {
      warn(node, 'repeated', `"${form}" stands twice under ${list}. The first counts.`, [form, list]);
    }
    seen.add(form);
  }
}

function itemsOf(root: MapNode, list: string): MapNode[] {
  return fieldOf(root, list).filter((item): item is MapNode => isMap(item));
}

function valuesOf(root: MapNode, list: string, key: string): ParsedNode[] {
  return itemsOf(root, list).flatMap((item) => fieldOf(item, key));
}

/** The value of a key, or the entries of the list that it is. */
function fieldOf(map: MapNode, key: string): ParsedNode[] {
  const value = map.items.find((item) => isScalar(item.key) && item.key.value === key)?.value;
  const nodes = isSeq(value) ? (value.items as (ParsedNode | null)[]) : [value];
  return nodes.filter((node): node is ParsedNode => node !== null && node !== undefined);
}

function textOf(node: ParsedNode): string | undefined {
  return isScalar(node) && typeof node.value === 'string' ? node.value : undefined;
}
