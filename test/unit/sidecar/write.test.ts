import { describe, expect, it } from 'vitest';
import type { Annotation } from '../../../src/core/annotation/model.js';
import { readSidecar } from '../../../src/core/sidecar/read.js';
import { writeSidecar } from '../../../src/core/sidecar/write.js';
import { annotationOf, count, percent, sampleAnnotations, sidecarOf } from './samples.js';

const sample = sidecarOf(sampleAnnotations);

function reread(text: string): readonly Annotation[] {
  const reading = readSidecar(text);
  if ('problems' in reading) throw new Error(`${reading.problems[0]?.line}: ${reading.problems[0]?.message}\n${text}`);
  return reading.sidecar.annotations;
}

/** Lines that stand in only one of the texts, as a line diff shows them. */
function changedLines(before: string, after: string): string[] {
  const balance = new Map<string, number>();
  for (const line of before.split('\n')) balance.set(line, (balance.get(line) ?? 0) - 1);
  for (const line of after.split('\n')) balance.set(line, (balance.get(line) ?? 0) + 1);
  return [...balance].flatMap(([line, sum]) =>
    Array.from({ length: Math.abs(sum) }, () => `${sum < 0 ? '-' : '+'}${line.trim()}`),
  );
}

describe('a new sidecar', () => {
  it('has one block an annotation and one field a line, in text order', () => {
    const text = writeSidecar(undefined, sidecarOf([...sampleAnnotations].reverse()));
    expect(text).toMatchInlineSnapshot(`
      "version: 1
      document:
        file: "ca-phe.txt"
        sha256: "abababababababababababababababababababababababababababababababab"
        offsets: utf-16
        newline: lf
        normalization: nfc
      annotations:
        - id: a58
          status: accepted
          quote: "Đắk Lắk"
          prefix: "công bố báo cáo thường niên tại "
          suffix: ".\\n\\nSản lượng đạt gần 1,8 triệu t"
          start: 58
          end: 65
          line: 1
          entity:
            kind: place
            canonical: "Đắk Lắk"
          reviewer: "Lan"
          time: "2026-01-05T08:00:00Z"
          suggestion:
            rule: entity.place
            version: "0.1.0"
        - id: a106
          status: edited
          quote: "42,5%"
          prefix: "ợng đạt gần 1,8 triệu tấn, tăng "
          suffix: " so với niên vụ trước 🙂.\\nGiá xu"
          start: 106
          end: 111
          line: 3
          figure:
            kind: percent
            value: 42.5
            unit: "%"
            bound: exact
            precision: -1
            metric: "sản lượng cà phê"
            period: "2025"
            change:
              kind: percent
              base: "2024"
          reviewer: "Lan"
          time: "2026-01-05T08:00:00Z"
          suggestion:
            rule: figure.percent
            version: "0.1.0"
            figure:
              kind: percent
              value: 42.5
              unit: "%"
              bound: about
              precision: -1
        - id: a179
          status: rejected
          quote: "ba"
          prefix: "hẩu bình quân là 4.150 USD/tấn; "
          suffix: " nhà máy mới đi vào hoạt động.\\n"
          start: 179
          end: 181
          line: 4
          figure:
            kind: cardinal
            value: 3
            unit: "nhà máy"
            bound: exact
            precision: 0
          reviewer: "Lan"
          time: "2026-01-05T08:00:00Z"
          suggestion:
            rule: figure.cardinal
            version: "0.1.0"
      "
    `);
  });

  it('is read as it was written', () => {
    expect(readSidecar(writeSidecar(undefined, sample))).toEqual({ sidecar: sample });
    const empty = sidecarOf([]);
    expect(readSidecar(writeSidecar(undefined, empty))).toEqual({ sidecar: empty });
  });

  it('keeps every field on one line whatever it holds', () => {
    const quote = 'a\r\n"b"\\ \u2028\u0085\t\u200b🙂\ud83d # c: [1] %';
    const text = `đầu ${quote} cuối`;
    const annotation = annotationOf(quote, { content: { ...count, metric: 'null' } }, text);
    const written = writeSidecar(undefined, sidecarOf([annotation], text));
    expect(written.split('\n').filter((line) => line.includes('quote:'))).toHaveLength(1);
    expect(written).not.toMatch(/[\u2028\u0085\r\u200b]/);
    expect(reread(written)).toEqual([annotation]);
  });
});

describe('a sidecar that is changed', () => {
  const before = writeSidecar(undefined, sample);

  it('is the same text when nothing changed', () => {
    expect(writeSidecar(before, sample)).toBe(before);
  });

  it('changes only the lines of the fields that changed', () => {
    const [first, second, third] = sampleAnnotations;
    if (first === undefined || second === undefined || third === undefined) throw new Error('samples');
    const changed = { ...first, status: 'rejected' as const, time: '2026-01-06T09:00:00Z' };
    const after = writeSidecar(before, sidecarOf([changed, second, third]));
    expect(changedLines(before, after)).toEqual([
      '-status: accepted',
      '-time: "2026-01-05T08:00:00Z"',
      '+status: rejected',
      '+time: "2026-01-06T09:00:00Z"',
    ]);
    expect(reread(after)).toEqual([changed, second, third]);
  });

  it('adds and removes blocks at their place', () => {
    const added = annotationOf('4.150 USD', {
      content: { type: 'figure', kind: 'money', value: 4150, unit: 'USD', bound: 'exact' },
    });
    const more = [...sampleAnnotations, added].sort((one, other) => one.anchor.start - other.anchor.start);
    const after = writeSidecar(before, sidecarOf(more));
    expect(reread(after)).toEqual(more);
    expect(changedLines(before, after).filter((line) => line.startsWith('-'))).toEqual([]);
    expect(writeSidecar(after, sample)).toBe(before);
    expect(reread(writeSidecar(after, sidecarOf([])))).toEqual([]);
  });

  it('turns a figure into an entity and back', () => {
    const [first, second, third] = sampleAnnotations;
    if (first === undefined || second === undefined || third === undefined) throw new Error('samples');
    const entity = { ...second, content: { type: 'entity', kind: 'event', canonical: 'Mùa vụ' } as const };
    const after = writeSidecar(before, sidecarOf([first, entity, third]));
    expect(reread(after)).toEqual([first, entity, third]);
    expect(reread(writeSidecar(after, sample))).toEqual(sampleAnnotations);
  });
});

const personal = `# Bản soát của Lan
version: 1
document:   # về tệp nào
  file: 'ca-phe.txt'
  sha256: "${'ab'.repeat(32)}"
  note: của tôi
  offsets: utf-16
  newline: lf
  normalization: nfc

__proto__: {a: 1}
annotations: # danh sách
  # phần đầu

  - status: accepted   # chắc chắn
    id: 'a1'
    quote: '42,5%'
    prefix: ""
    start: 10
    end:    15
    line: 1
    figure:
        kind: percent
        value: 42.50
        bound: exact
        subject: "Cà phê"  # hỏi lại
        extra: [1, 2]
    reviewer: Lan
    time: "2026-01-05T08:00:00Z"
    my-note: |
      giữ nguyên
        dòng này
    # ghi chú cuối mục
  # trước mục hai
  - {id: b2, status: added, quote: ba, start: 20, end: 22, line: 1, figure: {kind: cardinal, bound: exact, value: 3}, reviewer: Lan, time: "2026-01-05T08:00:00Z", tag: x}
# cuối tệp
`;

describe('what a person wrote', () => {
  it('stays byte for byte', () => {
    const reading = readSidecar(personal);
    if ('problems' in reading) throw new Error(reading.problems[0]?.message);
    expect(writeSidecar(personal, reading.sidecar)).toBe(personal);
    const [first, second] = reading.sidecar.annotations;
    if (first?.content.type !== 'figure' || second === undefined) throw new Error('sample');
    const { subject, ...content } = first.content;
    const changed = { ...first, content: { ...content, precision: -1 } };
    const after = writeSidecar(personal, {
      ...reading.sidecar,
      annotations: [changed, { ...second, reviewer: 'Minh' }],
    });
    expect(subject).toBe('Cà phê');
    expect(reread(after)).toEqual([changed, { ...second, reviewer: 'Minh' }]);
    expect(after).toBe(
      personal
        .replace('        subject: "Cà phê"  # hỏi lại\n', '        precision: -1\n        # hỏi lại\n')
        .replace(
          'reviewer: Lan, time: "2026-01-05T08:00:00Z", tag: x}',
          'reviewer: "Minh", time: "2026-01-05T08:00:00Z", tag: x}',
        ),
    );
  });

  it('keeps comments of an annotation that goes', () => {
    const reading = readSidecar(personal);
    if ('problems' in reading) throw new Error(reading.problems[0]?.message);
    const after = writeSidecar(personal, { ...reading.sidecar, annotations: reading.sidecar.annotations.slice(0, 1) });
    expect(after).toContain('  # trước mục hai\n# cuối tệp\n');
    expect(reread(after)).toHaveLength(1);
  });

  it('survives 50 decisions in a row', () => {
    const reading = readSidecar(personal);
    if ('problems' in reading) throw new Error(reading.problems[0]?.message);
    let text = personal;
    let annotations = reading.sidecar.annotations;
    const own = personal.split('\n').filter((line) => /#|my-note|giữ|dòng này|extra|note:|proto/.test(line));
    for (let round = 0; round < 50; round++) {
      const added = annotationOf('42,5%', { id: `n${round}`, content: percent });
      annotations =
        round % 3 === 0
          ? [...annotations, { ...added, anchor: { ...added.anchor, start: round, end: round + 5 } }]
          : annotations.map((annotation, at) =>
              at === round % annotations.length ? { ...annotation, reviewer: `R${round}` } : annotation,
            );
      text = writeSidecar(text, { ...reading.sidecar, annotations });
      expect(new Set(reread(text))).toEqual(new Set(annotations));
    }
    const lines = text.split('\n');
    for (const line of own) expect(lines).toContain(line);
  });

  it('in JSON gets a line a field, with its unknown fields', () => {
    const { version, document } = sample;
    const json = JSON.stringify({ version, document, more: { x: [1] }, annotations: [] });
    const after = writeSidecar(json, sample);
    expect(reread(after)).toEqual(sampleAnnotations);
    expect(after).toContain('"more":');
  });

  it('with CRLF becomes LF', () => {
    const crlf = writeSidecar(undefined, sample).replaceAll('\n', '\r\n');
    expect(writeSidecar(crlf, sample)).toBe(writeSidecar(undefined, sample));
  });
});
