import type { ReviewItem } from '../annotation/review.js';
import { entityKinds, figureKinds } from '../model.js';
import { annotationData, oneLineJson } from './annotation-data.js';
import type { Exporter } from './exporter.js';
import { type CarriedText, carriedText } from './offset-map.js';

/** The names by which results refer to the tags of the labelling configuration. */
const controlName = 'label';
const objectName = 'text';

/**
 * Label Studio: `tasks.json`, offsets in UTF-16 into the text with LF newlines, and `labelling-config.xml`, whose names the
 * tasks use. Decisions are annotations, suggestions predictions; what a label cannot say stands as JSON in the region's note.
 */
export const labelStudioExporter: Exporter = {
  id: 'label-studio',
  label: 'Label Studio JSON',
  extension: 'json',
  output: 'folder',
  async *export(documents, tally) {
    const path = 'tasks.json';
    const kinds = new Set<string>([...figureKinds, ...entityKinds]);
    let separator = '[';
    for await (const { file, text, items } of documents) {
      const carried = carriedText(text, 'utf-16');
      const suggested = items.filter(({ annotation }) => annotation === undefined);
      const decided = items.filter(({ annotation }) => annotation !== undefined);
      const task = {
        data: { [objectName]: carried.text, file },
        annotations: decided.length === 0 ? [] : [{ result: decided.map((item) => result(item, carried)) }],
        predictions:
          suggested.length === 0
            ? []
            : [{ model_version: 'seedmark', result: suggested.map((item) => result(item, carried)) }],
      };
      for (const { content } of items) kinds.add(content.kind);
      tally.addWritten(items.length);
      yield { path, data: `${separator}\n${oneLineJson(task)}` };
      separator = ',';
    }
    yield { path, data: separator === '[' ? '[]\n' : '\n]\n', end: true };
    yield { path: 'labelling-config.xml', data: labellingConfiguration([...kinds]), end: true };
  },
};

function result(item: ReviewItem, carried: CarriedText): object {
  const { start, end } = carried.span(item);
  return {
    id: item.key,
    from_name: controlName,
    to_name: objectName,
    type: 'labels',
    value: { start, end, text: carried.text.slice(start, end), labels: [item.content.kind] },
    meta: { text: [JSON.stringify(annotationData(item))] },
  };
}

function labellingConfiguration(kinds: readonly string[]): string {
  const labels = kinds.map((kind) => `    <Label value="${kind}"/>`);
  return [
    '<View>',
    `  <Labels name="${controlName}" toName="${objectName}">`,
    ...labels,
    '  </Labels>',
    `  <Text name="${objectName}" value="$${objectName}" granularity="symbol"/>`,
    '</View>',
    '',
  ].join('\n');
}
