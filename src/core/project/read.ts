import { isScalar, isSeq, type ParsedNode } from 'yaml';
import { entityKinds, figureKinds, isEntityKind, ownKindPattern } from '../model.js';
import { FieldReader, type MapNode } from '../sidecar/fields.js';
import { readYaml, type YamlProblemCode } from '../sidecar/safe-yaml.js';
import { doubtfulPlaces } from './doubts.js';
import {
  emptyProject,
  type MetricPair,
  type OwnType,
  type Project,
  type ProjectMetric,
  type ProjectName,
  type ProjectUnit,
} from './model.js';
import { colorPattern, globPattern, guidelinePattern, keyPattern, somethingWritten } from './patterns.js';

/** Something about a project file that a person has to know. `line` and `column` count from 1, in UTF-16 units. */
export interface ProjectProblem {
  /** `error`: this part of the file is left out. `warning`: it is taken as it says. */
  readonly severity: 'error' | 'warning';
  readonly code: YamlProblemCode | 'unknown-key' | 'unknown-type' | 'repeated';
  readonly message: string;
  /** Of a warning, what the message names, for those who say it in another language. */
  readonly words?: readonly string[];
  readonly line: number;
  readonly column: number;
}

export interface ProjectReading {
  /** What could be read; absent where the file as a whole cannot. */
  readonly project?: Project;
  /** In the order of their places. */
  readonly problems: readonly ProjectProblem[];
}

/** UTF-16 units: some 5,000 names. */
const maximumLength = 512 * 1024;
/** Nobody reads more; a file that has so many is wrong as a whole. */
const mostProblems = 200;
/** Each is looked for, and watched, by itself. */
const mostGlobs = 100;

/** Reads a project file of a stranger. Never throws. Parts that are wrong are left out, the others count. */
export function readProject(text: string): ProjectReading {
  if (text.length > maximumLength) return failed('too-large', 'The project file is larger than 512 KB.');
  const yaml = readYaml(text);
  if ('problems' in yaml) {
    return { problems: yaml.problems.slice(0, mostProblems).map((problem) => ({ severity: 'error', ...problem })) };
  }
  const { source } = yaml;
  const root = source.document.contents;
  if (root === null || (isScalar(root) && root.value === null)) return { project: emptyProject, problems: [] };
  const reader = new FieldReader(source);
  const map = reader.map(root, 'A project file');
  if (map === undefined) return { problems: errors(reader) };
  const project = readRoot(reader, map);
  const problems = [...errors(reader), ...doubtfulPlaces(source, map, project)];
  problems.sort((one, other) => one.line - other.line || one.column - other.column);
  return { project, problems: problems.slice(0, mostProblems) };
}

function failed(code: YamlProblemCode, message: string): ProjectReading {
  return { problems: [{ severity: 'error', code, message, line: 1, column: 1 }] };
}

function errors({ problems }: FieldReader): ProjectProblem[] {
  return problems.map((problem) => ({ severity: 'error', ...problem }));
}

function readRoot(reader: FieldReader, map: MapNode): Project {
  const what = 'an https link, or the path of a file below this folder such as docs/guideline.md';
  const guideline = optional(reader, map, 'guideline', guidelinePattern, what);
  const globs = texts(reader, map, 'seeds');
  if (globs.length > mostGlobs) {
    reader.report(offsetOf(reader, map, 'seeds'), 'too-large', `"seeds" has more than ${mostGlobs} globs.`);
  }
  return {
    ...(guideline !== undefined && { guideline }),
    seeds: globs
      .slice(0, mostGlobs)
      .filter((glob) => matches(reader, glob, globPattern, 'a relative glob of *, **, ? and {a,b}'))
      .map(wordOf),
    entityTypes: mapsOf(reader, map, 'entityTypes', readType),
    names: mapsOf(reader, map, 'names', readName),
    ignore: writtenTexts(reader, map, 'ignore'),
    metrics: mapsOf(reader, map, 'metrics', readMetric),
    units: mapsOf(reader, map, 'units', readUnit),
    same: pairs(reader, map, 'same'),
    different: pairs(reader, map, 'different'),
  };
}

function readType(reader: FieldReader, map: MapNode): OwnType | undefined {
  const id = reader.matching(map, 'id', ownKindPattern, 'a short word of a-z, 0-9 and hyphens, such as ship');
  const label = optional(reader, map, 'label', somethingWritten, 'a text that is not empty');
  const color = optional(reader, map, 'color', colorPattern, 'a colour such as "#4477aa", in quotation marks');
  const key = optional(reader, map, 'key', keyPattern, 'one letter of a-z or digit; put a digit in quotation marks');
  if (id === undefined || !ownKindPattern.test(id)) return undefined;
  if (isTaken(id)) {
    reader.report(offsetOf(reader, map, 'id'), 'wrong-value', `"${id}" is a type of Seedmark's; choose another id.`);
    return undefined;
  }
  return { id, label: label ?? id, ...(color !== undefined && { color }), ...(key !== undefined && { key }) };
}

/** Words that name something else where types are chosen by name. */
export const takenIds: readonly string[] = [...figureKinds, ...entityKinds, 'figure', 'entity', 'fact', 'all'];

function isTaken(id: string): boolean {
  return takenIds.includes(id);
}

function readName(reader: FieldReader, map: MapNode): ProjectName | undefined {
  const canonical = written(reader, map, 'canonical');
  const type = reader.text(map, 'type', true);
  const aliases = writtenTexts(reader, map, 'aliases');
  if (type !== undefined && !isEntityKind(type)) {
    const choices = `one of ${entityKinds.join(', ')}, or the id of one of your entityTypes`;
    reader.report(offsetOf(reader, map, 'type'), 'wrong-value', `"type" has to be ${choices}.`);
    return undefined;
  }
  return canonical === undefined || type === undefined ? undefined : { canonical, type, aliases };
}

function readMetric(reader: FieldReader, map: MapNode): ProjectMetric | undefined {
  const name = written(reader, map, 'name');
  const aliases = writtenTexts(reader, map, 'aliases');
  const unit = optional(reader, map, 'unit', somethingWritten, 'a unit such as kWh');
  return name === undefined ? undefined : { name, aliases, ...(unit !== undefined && { unit }) };
}

function readUnit(reader: FieldReader, map: MapNode): ProjectUnit | undefined {
  const code = written(reader, map, 'code');
  const name = written(reader, map, 'name');
  const aliases = writtenTexts(reader, map, 'aliases');
  return code === undefined || name === undefined ? undefined : { code, name, aliases };
}

function pairs(reader: FieldReader, map: MapNode, key: string): MetricPair[] {
  const found: MetricPair[] = [];
  for (const node of reader.items(map, key)) {
    const [one, other] = isSeq(node) && node.items.length === 2 ? (node.items as (ParsedNode | null)[]) : [];
    const pair = [one, other].map((item) =>
      isText(item) && somethingWritten.test(item.value) ? item.value : undefined,
    );
    if (pair[0] !== undefined && pair[1] !== undefined) {
      found.push([pair[0], pair[1]]);
      continue;
    }
    const offset = node?.range[0] ?? offsetOf(reader, map, key);
    reader.report(offset, 'wrong-type', `An entry of "${key}" has to be two metrics, such as [GDP, tổng sản phẩm].`);
  }
  return found;
}

function mapsOf<Value>(
  reader: FieldReader,
  map: MapNode,
  key: string,
  read: (reader: FieldReader, map: MapNode) => Value | undefined,
): Value[] {
  return reader.items(map, key).flatMap((item) => {
    if (item === null) {
      reader.report(offsetOf(reader, map, key), 'wrong-type', `An entry of "${key}" is empty.`);
      return [];
    }
    const node = reader.map(item, `An entry of "${key}"`);
    const value = node && read(reader, node);
    return value === undefined ? [] : [value];
  });
}

function written(reader: FieldReader, map: MapNode, key: string): string | undefined {
  const value = reader.matching(map, key, somethingWritten, 'a text that is not empty');
  return value !== undefined && somethingWritten.test(value) ? value : undefined;
}

function optional(
  reader: FieldReader,
  map: MapNode,
  key: string,
  pattern: RegExp,
  expected: string,
): string | undefined {
  if (reader.value(map, key, false) === undefined) return undefined;
  const value = reader.matching(map, key, pattern, expected);
  return value !== undefined && pattern.test(value) ? value : undefined;
}

interface TextItem {
  readonly value: string;
  readonly range: readonly [number, number, number];
}

function texts(reader: FieldReader, map: MapNode, key: string): TextItem[] {
  return reader.items(map, key).flatMap((item) => {
    if (isText(item)) return [item];
    const offset = item?.range[0] ?? offsetOf(reader, map, key);
    reader.report(offset, 'wrong-type', `An entry of "${key}" has to be a text; put it in quotation marks.`);
    return [];
  });
}

function writtenTexts(reader: FieldReader, map: MapNode, key: string): string[] {
  const items = texts(reader, map, key);
  return items.filter((item) => matches(reader, item, somethingWritten, 'a text that is not empty')).map(wordOf);
}

function matches(reader: FieldReader, { value, range }: TextItem, pattern: RegExp, expected: string): boolean {
  if (pattern.test(value)) return true;
  reader.report(range[0], 'wrong-value', `${JSON.stringify(value)} has to be ${expected}.`);
  return false;
}

function wordOf({ value }: TextItem): string {
  return value;
}

function isText(node: ParsedNode | null | undefined): node is ParsedNode & TextItem {
  return isScalar(node) && typeof node.value === 'string';
}

function offsetOf(reader: FieldReader, map: MapNode, key: string): number {
  return reader.value(map, key, false)?.range[0] ?? map.range[0];
}
