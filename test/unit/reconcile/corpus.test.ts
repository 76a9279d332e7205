import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { analyze } from '../../../src/core/analyze.js';
import { reviewItems } from '../../../src/core/annotation/review.js';
import { createCorpusIndex } from '../../../src/core/reconcile/corpus-index.js';
import { type ReconcileDocument, reconcileDocument } from '../../../src/core/reconcile/document.js';
import type { Finding } from '../../../src/core/reconcile/finding.js';
import { type FactName, nearMisses, type Planted, plantedRelations } from './corpus/manifest.js';

const folder = resolve('test/unit/reconcile/corpus');
const documents = readdirSync(folder).filter((name) => name.endsWith('.txt'));

function document(name: string): ReconcileDocument {
  const text = readFileSync(join(folder, name), 'utf8');
  const analysis = analyze(text);
  return reconcileDocument(name.replace('.txt', ''), text, analysis, reviewItems(text, analysis, []));
}

const index = createCorpusIndex();
for (const name of documents) index.set(document(name));
const findings = index.findings();

const factsOf = ({ facts }: Finding): FactName[] => facts.map(({ file, quote }) => `${file}: ${quote}` as const);

function holds(finding: Finding, { type, facts }: Pick<Planted, 'type' | 'facts'>): boolean {
  const told = new Set(factsOf(finding));
  return finding.type === type && facts.every((fact) => told.has(fact));
}

const conflicts = findings.filter(({ type }) => type === 'conflict');
const plantedConflicts = plantedRelations.filter(({ type }) => type === 'conflict');

test('the corpus is as large as it claims to be', () => {
  expect(documents.length).toBeGreaterThanOrEqual(30);
  expect(new Set(documents.map((name) => name.split('-')[0])).size).toBeGreaterThanOrEqual(6);
  expect(plantedRelations.length).toBeGreaterThanOrEqual(40);
  expect(nearMisses.length).toBeGreaterThanOrEqual(40);
  const texts = new Map(documents.map((name) => [name.replace('.txt', ''), readFileSync(join(folder, name), 'utf8')]));
  for (const fact of [...plantedRelations, ...nearMisses].flatMap(({ facts }) => facts)) {
    const [name = '', quote = ''] = fact.split(': ');
    expect(texts.get(name), fact).toContain(quote);
  }
});

describe('finds every planted conflict, by its reasoning', () => {
  test.each(plantedConflicts)('$code: $facts', (planted) => {
    expect(conflicts.filter((finding) => holds(finding, planted)).map(({ code }) => code)).toContain(planted.code);
  });
});

test('finds no other conflict', () => {
  const false_ = conflicts.filter((finding) => !plantedConflicts.some((planted) => holds(finding, planted)));
  expect(false_.map((finding) => [finding.code, ...factsOf(finding)])).toEqual([]);
});

test.each(nearMisses)('no conflict: $why, $facts', ({ facts: [one, other] }) => {
  const both = conflicts.filter((finding) => factsOf(finding).includes(one) && factsOf(finding).includes(other));
  expect(both.map((finding) => finding.code)).toEqual([]);
});

test.each(['same', 'series'] as const)('finds nine in ten of type %s', (type) => {
  const planted = plantedRelations.filter((relation) => relation.type === type);
  const missed = planted.filter((relation) => !findings.some((finding) => holds(finding, relation)));
  expect(1 - missed.length / planted.length, JSON.stringify(missed.map(({ facts }) => facts))).toBeGreaterThanOrEqual(
    0.9,
  );
});

test('gives the same findings whatever the order in which documents come, go and come again', () => {
  const other = createCorpusIndex();
  for (const name of [...documents].reverse()) other.set(document(name));
  for (const name of documents.slice(0, 10)) other.delete(name.replace('.txt', ''));
  for (const name of documents.slice(0, 10)) other.set(document(name));
  expect(new Set(other.findings().map(({ id, type }) => `${type} ${id}`))).toEqual(
    new Set(findings.map(({ id, type }) => `${type} ${id}`)),
  );
  expect(other.size).toBe(documents.length);
});

test('tells the documents whose findings may change', () => {
  const other = createCorpusIndex();
  const before = new Map<string, string>();
  const told = (file: string) => JSON.stringify(other.findingsOf(file));
  for (const name of documents) {
    other.set(document(name));
    const touched = other.filesBeside(name.replace('.txt', ''));
    for (const [file, findingsBefore] of before)
      if (told(file) !== findingsBefore) expect([...touched]).toContain(file);
    for (const file of [...before.keys(), name.replace('.txt', '')]) before.set(file, told(file));
  }
  const partners = other.filesBeside('cang-1');
  other.delete('cang-1');
  for (const [file, findingsBefore] of before) {
    if (file !== 'cang-1' && told(file) !== findingsBefore) expect([...partners]).toContain(file);
  }
  expect(partners.has('cang-2')).toBe(true);
  expect(partners.has('en-1')).toBe(false);
});

test('the findings of a document are those that have a fact in it', () => {
  for (const file of ['cang-2', 'vh-5', 'en-3']) {
    const own = findings.filter(({ facts }) => facts.some((fact) => fact.file === file)).map(({ id }) => id);
    expect(
      index
        .findingsOf(file)
        .map(({ id }) => id)
        .sort(),
    ).toEqual(own.sort());
  }
});
