import { isMap, isScalar, isSeq, type ParsedNode, type YAMLMap } from 'yaml';
import type { YamlProblem, YamlProblemCode, YamlSource } from './safe-yaml.js';

export type MapNode = YAMLMap.Parsed<ParsedNode, ParsedNode | null>;

/**
 * Reads typed fields from a YAML mapping and notes at which line one is not what it should be. A field that cannot be read comes
 * back undefined; whoever reads asks `problems` before trusting the rest. Fields that nobody asks for are left alone.
 */
export class FieldReader {
  readonly problems: YamlProblem[] = [];

  constructor(private readonly source: YamlSource) {}

  report(offset: number, code: YamlProblemCode, message: string): void {
    this.problems.push(this.source.problemAt(offset, code, message));
  }

  /** A mapping; reports anything else. */
  map(node: ParsedNode | null | undefined, what: string): MapNode | undefined {
    if (isMap(node)) return node as MapNode;
    this.report(node?.range[0] ?? 0, 'wrong-type', `${what} has to be a mapping.`);
    return undefined;
  }

  /** The value of a key, with a report where it must be there and is not. An empty value counts as none. */
  value(map: MapNode, key: string, required: boolean): ParsedNode | undefined {
    const pair = map.items.find((item) => isScalar(item.key) && item.key.value === key);
    const node = pair?.value;
    const empty = node === null || node === undefined || (isScalar(node) && node.value === null);
    if (!empty) return node;
    if (required) this.report(pair?.key.range[0] ?? map.range[0], 'missing-field', `The field "${key}" is missing.`);
    return undefined;
  }

  mapField(map: MapNode, key: string, required: boolean): MapNode | undefined {
    const node = this.value(map, key, required);
    return node === undefined ? undefined : this.map(node, `"${key}"`);
  }

  items(map: MapNode, key: string): readonly (ParsedNode | null)[] {
    const node = this.value(map, key, false);
    if (node === undefined) return [];
    if (isSeq(node)) return node.items as (ParsedNode | null)[];
    this.report(node.range[0], 'wrong-type', `"${key}" has to be a list.`);
    return [];
  }

  text(map: MapNode, key: string, required: boolean): string | undefined {
    const node = this.value(map, key, required);
    if (node === undefined) return undefined;
    if (isScalar(node) && typeof node.value === 'string') return node.value;
    this.report(node.range[0], 'wrong-type', `"${key}" has to be a text; put it in quotation marks.`);
    return undefined;
  }

  number(map: MapNode, key: string, required: boolean): number | undefined {
    const node = this.value(map, key, required);
    if (node === undefined) return undefined;
    if (isScalar(node) && typeof node.value === 'number' && Number.isFinite(node.value)) return node.value;
    this.report(node.range[0], 'wrong-type', `"${key}" has to be a number.`);
    return undefined;
  }

  integer(map: MapNode, key: string, required: boolean, least: number): number | undefined {
    const value = this.number(map, key, required);
    if (value === undefined || (Number.isSafeInteger(value) && value >= least)) return value;
    const range = Number.isFinite(least) ? ` from ${least} up` : '';
    this.report(this.value(map, key, true)?.range[0] ?? 0, 'wrong-value', `"${key}" has to be a whole number${range}.`);
    return undefined;
  }

  numberOrText(map: MapNode, key: string): number | string | undefined {
    const node = this.value(map, key, false);
    if (node === undefined) return undefined;
    return isScalar(node) && typeof node.value === 'string' ? node.value : this.number(map, key, false);
  }

  oneOf<T extends string>(map: MapNode, key: string, choices: readonly T[]): T | undefined {
    const value = this.text(map, key, true);
    const choice = choices.find((candidate) => candidate === value);
    if (value !== undefined && choice === undefined) {
      const offset = this.value(map, key, true)?.range[0] ?? 0;
      this.report(offset, 'wrong-value', `"${key}" has to be one of ${choices.join(', ')}.`);
    }
    return choice;
  }

  matching(map: MapNode, key: string, pattern: RegExp, expected: string): string | undefined {
    const value = this.text(map, key, true);
    if (value === undefined || pattern.test(value)) return value;
    this.report(this.value(map, key, true)?.range[0] ?? 0, 'wrong-value', `"${key}" has to be ${expected}.`);
    return undefined;
  }
}
