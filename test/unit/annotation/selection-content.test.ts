import { describe, expect, it } from 'vitest';
import { analyze } from '../../../src/core/analyze.js';
import { contentOfSelection } from '../../../src/core/annotation/selection-content.js';

describe('what a selected text says', () => {
  it('is read from its digits as the kind that is asked for', () => {
    expect(contentOfSelection('7,25%', 'percent', analyze('7,25%'))).toMatchObject({
      kind: 'percent',
      value: 7.25,
      unit: '%',
      precision: -2,
    });
    expect(contentOfSelection('1.300', 'ordinal', analyze('1.300', { language: 'vi' }))).toMatchObject({
      kind: 'ordinal',
      type: 'figure',
    });
  });

  it('is the code itself for an identifier', () => {
    expect(contentOfSelection('12-KH/HX', 'identifier', analyze('12-KH/HX', { language: 'vi' }))).toMatchObject({
      kind: 'identifier',
      value: '12-KH/HX',
    });
  });

  it('is left open where a date cannot be read', () => {
    const content = contentOfSelection('hôm nọ', 'date', analyze('hôm nọ', { language: 'vi' }));
    expect(content).toEqual({ type: 'figure', kind: 'date', bound: 'exact' });
  });

  it('is the name, composed and on one line, for an entity', () => {
    const written = 'Hội\nlàng  Đoài'.normalize('NFD');
    expect(contentOfSelection(written, 'organization', analyze(written, { language: 'vi' }))).toMatchObject({
      type: 'entity',
      kind: 'organization',
      canonical: 'Hội làng Đoài',
    });
  });
});
