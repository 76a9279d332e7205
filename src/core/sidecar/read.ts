import {
  type Anchor,
  type Annotation,
  annotationStatuses,
  type EntityMention,
  type FigureMention,
  type MentionContent,
  type SuggestionRecord,
} from '../annotation/model.js';
import { bounds, type Change, changeKinds, type EntityKind, entityKinds, figureKinds, isEntityKind } from '../model.js';
import { FieldReader, type MapNode } from './fields.js';
import {
  type Acknowledgement,
  newlineForms,
  normalizationForms,
  type Sidecar,
  type SidecarDocument,
  sidecarVersion,
} from './model.js';
import { readYaml, type YamlProblem, type YamlSource } from './safe-yaml.js';

export type SidecarProblem = YamlProblem;

/** A sidecar, or why it cannot be read; then it must not be written either. */
export type SidecarReading = { readonly sidecar: Sidecar } | { readonly problems: readonly SidecarProblem[] };

/**
 * Reads a sidecar's text. Never throws. A sidecar of a newer version has the one problem `newer-version`. Fields that this
 * version does not know are left alone.
 */
export function readSidecar(text: string): SidecarReading {
  const parsed = parseSidecar(text);
  return 'problems' in parsed ? parsed : { sidecar: parsed.sidecar };
}

export interface ParsedSidecar {
  readonly sidecar: Sidecar;
  readonly source: YamlSource;
  /** Each annotation's node, by id. */
  readonly nodes: ReadonlyMap<string, MapNode>;
}

/** `readSidecar` with what a writer needs to change the text in place. */
export function parseSidecar(text: string): ParsedSidecar | { readonly problems: readonly SidecarProblem[] } {
  const yaml = readYaml(text);
  if ('problems' in yaml) return yaml;
  const { source } = yaml;
  const reader = new FieldReader(source);
  const root = reader.map(source.document.contents, 'A sidecar');
  if (root === undefined || !hasKnownVersion(reader, root)) return { problems: reader.problems };
  const document = readDocument(reader, root);
  const acknowledged = readAcknowledged(reader, root);
  const nodes = new Map<string, MapNode>();
  const annotations: Annotation[] = [];
  for (const item of reader.items(root, 'annotations')) {
    const node = reader.map(item, 'An annotation');
    const annotation = node && readAnnotation(reader, node);
    if (node === undefined || annotation === undefined) continue;
    if (nodes.has(annotation.id)) {
      reader.report(node.range[0], 'duplicate-id', `The id ${JSON.stringify(annotation.id)} stands here twice.`);
    }
    nodes.set(annotation.id, node);
    annotations.push(annotation);
  }
  if (document === undefined || reader.problems.length > 0) return { problems: reader.problems };
  const shared = { version: sidecarVersion, document, annotations } as const;
  const sidecar = acknowledged.length === 0 ? shared : { ...shared, acknowledged };
  return { sidecar, source, nodes };
}

function hasKnownVersion(reader: FieldReader, root: MapNode): boolean {
  const version = reader.integer(root, 'version', true, 1);
  if (version === undefined) return false;
  if (version <= sidecarVersion) return true;
  const offset = reader.value(root, 'version', true)?.range[0] ?? 0;
  reader.report(
    offset,
    'newer-version',
    `Written by a newer Seedmark (format ${version}); this one reads ${sidecarVersion}.`,
  );
  return false;
}

function readDocument(reader: FieldReader, root: MapNode): SidecarDocument | undefined {
  const map = reader.mapField(root, 'document', true);
  if (map === undefined) return undefined;
  const file = reader.text(map, 'file', true);
  const sha256 = reader.matching(map, 'sha256', /^[0-9a-f]{64}$/, '64 hexadecimal digits');
  const offsets = reader.oneOf(map, 'offsets', ['utf-16']);
  const newline = reader.oneOf(map, 'newline', newlineForms);
  const normalization = reader.oneOf(map, 'normalization', normalizationForms);
  if (file === undefined || sha256 === undefined || offsets === undefined) return undefined;
  if (newline === undefined || normalization === undefined) return undefined;
  return { file, sha256, offsets, newline, normalization };
}

function readAcknowledged(reader: FieldReader, root: MapNode): Acknowledgement[] {
  return reader.items(root, 'acknowledged').flatMap((item) => {
    const map = reader.map(item, 'An acknowledgement');
    if (map === undefined) return [];
    const conflict = reader.matching(map, 'conflict', /^\S{1,64}$/, 'the id of a conflict');
    const reason = reader.text(map, 'reason', false) ?? '';
    const reviewer = reader.text(map, 'reviewer', true);
    const time = readTime(reader, map);
    if (conflict === undefined || reviewer === undefined || time === undefined) return [];
    return [{ conflict, reason, reviewer, time }];
  });
}

function readTime(reader: FieldReader, map: MapNode): string | undefined {
  return reader.matching(
    map,
    'time',
    /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d{1,9})?Z$/,
    'a UTC time such as 2026-01-31T08:05:00Z',
  );
}

function readAnnotation(reader: FieldReader, map: MapNode): Annotation | undefined {
  const id = reader.matching(map, 'id', /^\S{1,64}$/, 'a word of up to 64 characters');
  const status = reader.oneOf(map, 'status', annotationStatuses);
  const anchor = readAnchor(reader, map);
  const content = readContent(reader, map, 'An annotation');
  const reviewer = reader.text(map, 'reviewer', true);
  const time = readTime(reader, map);
  const suggestion = readSuggestion(reader, map);
  if (id === undefined || status === undefined || anchor === undefined || content === undefined) return undefined;
  if (reviewer === undefined || time === undefined) return undefined;
  return { id, status, anchor, content, reviewer, time, ...(suggestion !== undefined && { suggestion }) };
}

function readAnchor(reader: FieldReader, map: MapNode): Anchor | undefined {
  const quote = reader.text(map, 'quote', true);
  const prefix = reader.text(map, 'prefix', false) ?? '';
  const suffix = reader.text(map, 'suffix', false) ?? '';
  const start = reader.integer(map, 'start', true, 0);
  const end = reader.integer(map, 'end', true, 0);
  const line = reader.integer(map, 'line', true, 1);
  if (quote === undefined || start === undefined || end === undefined || line === undefined) return undefined;
  if (quote === '' || end - start !== quote.length) {
    const offset = reader.value(map, 'end', true)?.range[0] ?? 0;
    reader.report(offset, 'wrong-value', '"end" has to be "start" and the length of "quote", which is not empty.');
    return undefined;
  }
  return { quote, prefix, suffix, start, end, line };
}

function readContent(reader: FieldReader, map: MapNode, what: string): MentionContent | undefined {
  const figure = reader.mapField(map, 'figure', false);
  const entity = reader.mapField(map, 'entity', false);
  if ((figure === undefined) === (entity === undefined)) {
    reader.report(map.range[0], 'missing-field', `${what} has either "figure" or "entity".`);
    return undefined;
  }
  if (figure !== undefined) return readFigure(reader, figure);
  return entity && readEntity(reader, entity);
}

function readFigure(reader: FieldReader, map: MapNode): FigureMention | undefined {
  const kind = reader.oneOf(map, 'kind', figureKinds);
  const bound = reader.oneOf(map, 'bound', bounds);
  const content = {
    value: reader.numberOrText(map, 'value'),
    min: reader.number(map, 'min', false),
    max: reader.number(map, 'max', false),
    numerator: reader.number(map, 'numerator', false),
    denominator: reader.number(map, 'denominator', false),
    unit: reader.text(map, 'unit', false),
    precision: reader.integer(map, 'precision', false, Number.NEGATIVE_INFINITY),
    metric: reader.text(map, 'metric', false),
    subject: reader.text(map, 'subject', false),
    period: reader.text(map, 'period', false),
    change: readChange(reader, map),
  };
  if (kind === undefined || bound === undefined) return undefined;
  return { type: 'figure', kind, bound, ...present(content) };
}

function readChange(reader: FieldReader, figure: MapNode): Change | undefined {
  const map = reader.mapField(figure, 'change', false);
  const kind = map && reader.oneOf(map, 'kind', changeKinds);
  if (map === undefined || kind === undefined) return undefined;
  return { kind, ...present({ base: reader.text(map, 'base', false) }) };
}

function readEntity(reader: FieldReader, map: MapNode): EntityMention | undefined {
  const kind = readEntityKind(reader, map);
  const canonical = reader.text(map, 'canonical', true);
  return kind === undefined || canonical === undefined ? undefined : { type: 'entity', kind, canonical };
}

/** One of Seedmark's types or a project's own, which this file is read without. */
function readEntityKind(reader: FieldReader, map: MapNode): EntityKind | undefined {
  const kind = reader.text(map, 'kind', true);
  if (kind === undefined || isEntityKind(kind)) return kind;
  const offset = reader.value(map, 'kind', true)?.range[0] ?? 0;
  const types = `one of ${entityKinds.join(', ')}, or the id of a type of your own, such as ship`;
  reader.report(offset, 'wrong-value', `"kind" has to be ${types}.`);
  return undefined;
}

function readSuggestion(reader: FieldReader, annotation: MapNode): SuggestionRecord | undefined {
  const map = reader.mapField(annotation, 'suggestion', false);
  if (map === undefined) return undefined;
  const rule = reader.text(map, 'rule', true);
  const version = reader.text(map, 'version', true);
  const hasContent =
    reader.value(map, 'figure', false) !== undefined || reader.value(map, 'entity', false) !== undefined;
  const content = hasContent ? readContent(reader, map, 'A suggestion') : undefined;
  if (rule === undefined || version === undefined) return undefined;
  return { rule, version, ...present({ content }) };
}

type Present<T> = { [Key in keyof T]?: Exclude<T[Key], undefined> };

/** Without the keys that have no value. */
function present<T extends object>(fields: T): Present<T> {
  const entries = Object.entries(fields).filter(([, value]) => value !== undefined);
  return Object.fromEntries(entries) as Present<T>;
}
