import { anchorIn } from '../annotation/anchor.js';
import type { ReviewItem } from '../annotation/review.js';
import { indexText, type TextIndex } from '../annotation/text-index.js';
import { annotationData, oneLineJson } from './annotation-data.js';
import { type OffsetUnit, textExporter } from './exporter.js';
import { type OffsetMap, offsetMap } from './offset-map.js';

/**
 * W3C Web Annotation (https://www.w3.org/TR/annotation-model/) as one JSON-LD array. Each target has the quote with context and
 * the position; `seedmark:offsets` says what positions count, code points as the recommendation has it or UTF-16 code units as
 * most JavaScript readers do. The kind is a tag, the rest JSON in a second body. Sources are relative to the export's place.
 */
export const webAnnotationExporter = textExporter(
  { id: 'w3c', label: 'W3C Web Annotation', extension: 'jsonld' },
  async function* (documents, tally, { offsets = 'code-point' }) {
    let separator = '[';
    for await (const { file, text, items } of documents) {
      const source: Source = { file: iriPath(file), index: indexText(text), map: offsetMap(text, offsets), offsets };
      const lines = items.map((item) => {
        const line = `${separator}\n${oneLineJson(webAnnotation(source, item))}`;
        separator = ',';
        return line;
      });
      if (lines.length > 0) yield lines.join('');
      tally.addWritten(items.length);
    }
    yield separator === '[' ? '[]\n' : '\n]\n';
  },
);

/** What an annotation's data in a body is for, and so how an importer finds it. */
export const dataFormat = 'application/json';
export const annotationIriStart = 'urn:seedmark:';
const context = ['http://www.w3.org/ns/anno.jsonld', { seedmark: annotationIriStart }];

interface Source {
  readonly file: string;
  readonly index: TextIndex;
  readonly map: OffsetMap;
  readonly offsets: OffsetUnit;
}

function webAnnotation({ file, index, map, offsets }: Source, item: ReviewItem): object {
  const { quote, prefix, suffix } = anchorIn(index, item);
  const { annotation, content } = item;
  const place = { start: map.to(item.start), end: map.to(item.end) };
  return {
    '@context': context,
    id: `${annotationIriStart}${file}:${encodeURIComponent(item.key)}`,
    type: 'Annotation',
    motivation: 'tagging',
    ...(annotation !== undefined && {
      creator: { type: 'Person', name: annotation.reviewer },
      created: annotation.time,
    }),
    generator: { id: 'urn:seedmark', type: 'Software', name: 'Seedmark' },
    body: [
      { type: 'TextualBody', purpose: 'tagging', value: content.kind },
      { type: 'TextualBody', purpose: 'describing', format: dataFormat, value: JSON.stringify(annotationData(item)) },
    ],
    target: {
      source: file,
      selector: [
        { type: 'TextQuoteSelector', exact: quote, prefix, suffix },
        { type: 'TextPositionSelector', ...place, 'seedmark:offsets': offsets },
      ],
    },
  };
}

/** A path as a relative IRI reference: no part of it is taken for a scheme, a query or a fragment. */
export function iriPath(file: string): string {
  return file.replaceAll('\\', '/').split('/').map(encodeURIComponent).join('/');
}
