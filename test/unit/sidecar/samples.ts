import { createAnchor } from '../../../src/core/annotation/anchor.js';
import type {
  Annotation,
  AnnotationStatus,
  FigureMention,
  MentionContent,
} from '../../../src/core/annotation/model.js';
import { describeDocument, type Sidecar } from '../../../src/core/sidecar/model.js';

export const sampleText = [
  'Sáng 5-1, hiệp hội cà phê công bố báo cáo thường niên tại Đắk Lắk.',
  '',
  'Sản lượng đạt gần 1,8 triệu tấn, tăng 42,5% so với niên vụ trước 🙂.',
  'Giá xuất khẩu bình quân là 4.150 USD/tấn; ba nhà máy mới đi vào hoạt động.',
  '',
].join('\n');

/** An annotation of the first place where `quote` stands in the text. */
export function annotationOf(
  quote: string,
  fields: Partial<Annotation> & { readonly content: MentionContent },
  text = sampleText,
): Annotation {
  const start = text.indexOf(quote);
  return {
    id: `a${start}`,
    status: 'accepted' satisfies AnnotationStatus,
    anchor: createAnchor(text, start, start + quote.length),
    reviewer: 'Lan',
    time: '2026-01-05T08:00:00Z',
    ...fields,
  };
}

export const percent: FigureMention = {
  type: 'figure',
  kind: 'percent',
  value: 42.5,
  unit: '%',
  bound: 'exact',
  precision: -1,
  metric: 'sản lượng cà phê',
  period: '2025',
  change: { kind: 'percent', base: '2024' },
};

export const place: MentionContent = { type: 'entity', kind: 'place', canonical: 'Đắk Lắk' };
export const count: FigureMention = {
  type: 'figure',
  kind: 'cardinal',
  value: 3,
  unit: 'nhà máy',
  bound: 'exact',
  precision: 0,
};

export const sampleHash = 'ab'.repeat(32);

export function sidecarOf(annotations: readonly Annotation[], text = sampleText): Sidecar {
  return { version: 1, document: describeDocument('ca-phe.txt', text, sampleHash), annotations };
}

export const sampleAnnotations: readonly Annotation[] = [
  annotationOf('Đắk Lắk', { content: place, suggestion: { rule: 'entity.place', version: '0.1.0' } }),
  annotationOf('42,5%', {
    content: percent,
    status: 'edited',
    suggestion: {
      rule: 'figure.percent',
      version: '0.1.0',
      content: { type: 'figure', kind: 'percent', value: 42.5, unit: '%', bound: 'about', precision: -1 },
    },
  }),
  annotationOf('ba', { content: count, status: 'rejected', suggestion: { rule: 'figure.cardinal', version: '0.1.0' } }),
];
