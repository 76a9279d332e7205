import type { BoardFinding } from '../protocol.js';
import { type BoardRow, rowKey } from '../rows.js';
import { drawnPoints, type MetricChoice, metricChoices, metricKey, type Series, seriesOf } from '../series.js';
import type { BoardStrings } from '../strings.js';
import { element, format } from './dom.js';
import { findingsList } from './findings-list.js';
import { drawPlot, kindOf, unitLabel } from './plot.js';

/** What is drawn: a metric, and of it a subject and a series where they are chosen. */
export interface Choice {
  readonly metric?: string;
  readonly subject?: string;
  readonly series?: string;
}

/** The lower half of the board: the chosen metric over time, what the plot shows in words, and the findings about it. */
export interface SeriesPanel {
  readonly node: HTMLElement;
  show(rows: readonly BoardRow[], choice: Choice, activeKey: string | undefined): void;
  /** The plot with its title and legend, for a picture. */
  drawn(): { readonly svg: SVGElement; readonly title: string; readonly legend: string } | undefined;
}

export interface SeriesPanelOptions {
  readonly strings: BoardStrings;
  readonly language: string;
  readonly findingsOf: (key: string) => readonly BoardFinding[];
  readonly onChoose: (choice: Choice) => void;
  readonly onOpen: (row: BoardRow) => void;
}

const plotHeight = 250;

export function createSeriesPanel({
  strings,
  language,
  findingsOf,
  onChoose,
  onOpen,
}: SeriesPanelOptions): SeriesPanel {
  const metric = select();
  const subject = select();
  const unit = select();
  const figure = element('div', { class: 'plot' });
  const summary = element('p', { class: 'summary', role: 'status' });
  const legend = element('p', { class: 'legend', 'aria-hidden': 'true' }, ...legendParts(strings));
  const findings = element('div', {});
  const choosers = element(
    'div',
    { class: 'choosers' },
    labelled(strings.metric, metric),
    labelled(strings.subject, subject),
    labelled(strings.unit, unit),
  );
  const node = element(
    'section',
    { class: 'panel', 'aria-label': strings.plot },
    choosers,
    figure,
    legend,
    summary,
    findings,
  );
  let last: { rows: readonly BoardRow[]; choice: Choice; activeKey: string | undefined } | undefined;
  let drawnWidth = 0;
  let drawn: { svg: SVGElement; title: string } | undefined;
  let known: Known | undefined;

  metric.addEventListener('change', () => onChoose({ metric: metric.value }));
  subject.addEventListener('change', () =>
    onChoose({ metric: metric.value, ...(subject.value !== '' && { subject: subject.value }) }),
  );
  unit.addEventListener('change', () =>
    onChoose({ metric: metric.value, ...(subject.value !== '' && { subject: subject.value }), series: unit.value }),
  );
  new ResizeObserver(() => {
    if (last && figure.clientWidth !== drawnWidth) show(last.rows, last.choice, last.activeKey);
  }).observe(figure);

  function show(rows: readonly BoardRow[], choice: Choice, activeKey: string | undefined): void {
    last = { rows, choice, activeKey };
    if (known?.rows !== rows) {
      known = { rows, choices: metricChoices(rows), byKey: new Map(rows.map((row) => [row.key, row])) };
      setOptions(
        metric,
        known.choices.map(({ key, name, count }) => [key, `${name} (${count})`]),
      );
    }
    const { choices, byKey } = known;
    const chosen = choices.find(({ key }) => key === choice.metric) ?? choices[0];
    choosers.hidden = chosen === undefined;
    legend.hidden = chosen === undefined;
    if (chosen === undefined) {
      drawn = undefined;
      figure.replaceChildren();
      findings.replaceChildren();
      summary.textContent = '';
      return;
    }
    metric.value = chosen.key;
    const ofMetric = rows.filter(({ fact }) => metricKey(fact.metric) === chosen.key);
    const subjects = [...new Set(ofMetric.map(({ fact }) => fact.subject ?? ''))].filter((name) => name !== '').sort();
    setOptions(subject, [['', strings.all], ...subjects.map((name) => [name, name] as const)]);
    const isKnown = choice.subject !== undefined && subjects.includes(choice.subject);
    subject.value = isKnown ? (choice.subject ?? '') : '';
    const ofSubject = isKnown ? ofMetric.filter(({ fact }) => fact.subject === choice.subject) : ofMetric;
    const told = findingsIn(ofSubject);
    const all = seriesOf(withLinked(ofSubject, told, byKey));
    setOptions(
      unit,
      all.map((each) => [each.id, unitLabel(each, strings)]),
    );
    const series = all.find(({ id }) => id === choice.series) ?? all[0];
    if (series) {
      unit.value = series.id;
      draw(series, [chosen.name, subject.value].filter((part) => part !== '').join(' · '), activeKey);
    }
    showFindings(told);
  }

  function draw(series: Series, title: string, activeKey: string | undefined): void {
    summary.textContent = summaryOf(series, title, strings, language);
    if (series.points.length === 0) {
      drawn = undefined;
      figure.replaceChildren();
      return;
    }
    const focused = document.activeElement?.closest('.point')?.getAttribute('data-key');
    drawnWidth = figure.clientWidth;
    const width = Math.max(280, drawnWidth);
    const svg = drawPlot({ series, title, width, height: plotHeight, strings, language, activeKey, onOpen });
    drawn = { svg, title };
    figure.replaceChildren(svg);
    if (focused) svg.querySelector<SVGElement>(`[data-key="${CSS.escape(focused)}"]`)?.focus();
  }

  /** The list is made anew with each change; whoever goes through it by keys stays where they are. */
  function showFindings(list: readonly BoardFinding[]): void {
    const focused = document.activeElement;
    const at = focused ? [...findings.querySelectorAll<Element>('button')].indexOf(focused) : -1;
    findings.replaceChildren(findingsList(list, strings));
    if (at >= 0) findings.querySelectorAll('button')[at]?.focus();
  }

  function findingsIn(rows: readonly BoardRow[]): BoardFinding[] {
    return [...new Set(rows.flatMap(({ key }) => findingsOf(key)))];
  }

  return {
    node,
    show,
    drawn: () => drawn && { ...drawn, legend: legend.textContent ?? '' },
  };
}

/** What is made of the rows once, until they change. */
interface Known {
  readonly rows: readonly BoardRow[];
  readonly choices: readonly MetricChoice[];
  readonly byKey: ReadonlyMap<string, BoardRow>;
}

/** With the facts that findings link to these: the same thing under another name, the other side of a conflict. */
function withLinked(
  rows: readonly BoardRow[],
  findings: readonly BoardFinding[],
  byKey: ReadonlyMap<string, BoardRow>,
): readonly BoardRow[] {
  const linked = findings.flatMap(({ facts }) => facts.flatMap((fact) => byKey.get(rowKey(fact.uri, fact)) ?? []));
  return [...new Set([...rows, ...linked])];
}

function legendParts(strings: BoardStrings): HTMLElement[] {
  const kinds = [
    ['none', '●', strings.noConflict],
    ['conflict', '▲', strings.conflict],
    ['acknowledged', '◆', strings.acknowledged],
  ] as const;
  return kinds.map(([kind, sign, name]) =>
    element('span', {}, element('span', { class: `sign ${kind}` }, sign), ` ${name}   `),
  );
}

/** What the plot shows, for a reader who does not see it. */
function summaryOf(series: Series, title: string, strings: BoardStrings, language: string): string {
  const { points, undrawn } = series;
  const first = points[0]?.row.fact.period;
  if (first === undefined) return strings.nothing;
  const last = points.at(-1)?.row.fact.period ?? first;
  const conflicts = points.filter(({ row }) => kindOf(row) === 'conflict').length;
  const number = new Intl.NumberFormat(language);
  const told = format(strings.summary, title, number.format(points.length), first, last, number.format(conflicts));
  const drawn = drawnPoints(points).length;
  if (drawn < points.length) {
    return `${told} ${format(strings.someDrawn, number.format(drawn))}`;
  }
  return undrawn === 0 ? told : `${told} ${format(strings.withoutPeriod, number.format(undrawn))}`;
}

function select(): HTMLSelectElement {
  return element('select', {});
}

let labels = 0;

function labelled(name: string, control: HTMLSelectElement): HTMLElement {
  control.id = `choose-${++labels}`;
  return element('span', {}, element('label', { for: control.id }, `${name} `), control);
}

/** Options that stay are left alone: the list may be open. */
function setOptions(control: HTMLSelectElement, options: readonly (readonly [value: string, label: string])[]): void {
  const isSame = ([value, label]: readonly [string, string], at: number) =>
    control.options[at]?.value === value && control.options[at]?.textContent === label;
  if (control.options.length === options.length && options.every(isSame)) return;
  control.replaceChildren(
    ...options.map(([value, label]) => {
      const option = element('option', { value });
      option.textContent = label;
      return option;
    }),
  );
  control.disabled = options.length < 2;
}
