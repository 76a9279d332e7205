import { axisX, axisY, dot, gridX, gridY, plot } from '@observablehq/plot';
import { unitText } from '../../../core/language/unit-text.js';
import type { BoardRow } from '../rows.js';
import { drawnPoints, type Series, type SeriesPoint, valueDomain } from '../series.js';
import type { BoardStrings } from '../strings.js';
import { format, setAttributes, svgElement } from './dom.js';

export interface PlotOptions {
  readonly series: Series;
  /** Name of the metric, for a reader who does not see the plot. */
  readonly title: string;
  readonly width: number;
  readonly height: number;
  readonly strings: BoardStrings;
  readonly language: string;
  readonly activeKey: string | undefined;
  readonly onOpen: (row: BoardRow) => void;
}

/** Each kind has a shape of its own, so that nothing is said by colour alone. */
const symbols = { conflict: 'triangle', acknowledged: 'diamond', none: 'circle' } as const;

export function kindOf({ mark }: BoardRow): keyof typeof symbols {
  return mark === 'conflict' || mark === 'acknowledged' ? mark : 'none';
}

/** One metric over time: a bar for what each claim allows, and on it a point that leads to its sentence. */
export function drawPlot(options: PlotOptions): SVGElement {
  const { series, width, height, title, strings, language } = options;
  const points = drawnPoints(series.points);
  const compact = new Intl.NumberFormat(language, { notation: 'compact', maximumFractionDigits: 2 });
  const time = timeTicks(points, language);
  const svg = plot({
    width,
    height,
    marginLeft: 64,
    marginRight: 16,
    marginTop: 28,
    className: 'series-plot',
    x: { type: 'utc', domain: [...time.domain] },
    y: { type: 'linear', domain: [...valueDomain(points)] },
    marks: [
      gridX({ className: 'grid', ...(time.starts && { ticks: time.starts }) }),
      gridY({ className: 'grid' }),
      axisX({ label: null, tickSize: 4, tickFormat: time.label, ...(time.ticks && { ticks: time.ticks }) }),
      axisY({
        label: unitLabel(series, strings),
        labelArrow: 'none',
        tickSize: 4,
        tickFormat: (value: number) => compact.format(value),
      }),
      (_index, { x, y }) =>
        claims(
          points,
          (at) => Number(x?.(at)),
          (value) => Number(y?.(value)),
          height,
        ),
      dot(points, {
        x: ({ at }: SeriesPoint) => new Date(at),
        y: 'value',
        r: 5.5,
        symbol: ({ row }: SeriesPoint) => symbols[kindOf(row)],
        render(index, scales, values, dimensions, context, next) {
          const drawn = next?.(index, scales, values, dimensions, context) ?? null;
          const marked = [...(drawn?.children ?? [])].flatMap((node, at) => {
            const point = points[index[at] ?? -1];
            return point && node instanceof SVGElement ? [{ node, point }] : [];
          });
          makeLinks(marked, options);
          return drawn;
        },
      }),
    ],
  });
  // The library's own styles would need a hole in the page's policy; the stylesheet has what matters of them.
  for (const style of svg.querySelectorAll('style')) style.remove();
  setAttributes(svg, { role: 'group', 'aria-label': `${strings.plot}: ${title}. ${strings.pointHint}` });
  for (const part of svg.children) {
    if (!part.querySelector('[role="link"]')) part.setAttribute('aria-hidden', 'true');
  }
  return svg as SVGElement;
}

export function unitLabel({ unit, change }: Series, strings: BoardStrings): string {
  const name = unit === '' ? (change === 'multiple' ? '×' : strings.number) : unitText(unit);
  return change === undefined ? name : format(strings.change, name);
}

/** Years alone are told under their middle, where their values stand. */
function timeTicks(points: readonly SeriesPoint[], language: string) {
  const from = Math.min(...points.map((point) => point.from));
  const to = Math.max(...points.map((point) => point.to));
  const domain = [new Date(from), new Date(to)] as const;
  const year = (date: Date) => date.getUTCFullYear();
  const first = year(domain[0]);
  // The end is the start of the day after.
  const last = year(new Date(to - 1));
  const isYears = points.every(
    (point) => year(new Date(point.to - 1)) === year(new Date(point.from)) && isWholeYear(point),
  );
  if (isYears && last - first < 15) {
    const ticks = Array.from({ length: last - first + 1 }, (_, at) => new Date(Date.UTC(first + at, 6, 2)));
    const starts = Array.from({ length: last - first + 2 }, (_, at) => new Date(Date.UTC(first + at, 0, 1)));
    return { domain, ticks, starts, label: (date: Date) => String(year(date)) };
  }
  const month = new Intl.DateTimeFormat(language, { month: 'short', year: 'numeric', timeZone: 'UTC' });
  const dayOf = new Intl.DateTimeFormat(language, { day: 'numeric', month: 'short', timeZone: 'UTC' });
  const label = (date: Date) => {
    if (date.getUTCDate() !== 1) return dayOf.format(date);
    return date.getUTCMonth() === 0 ? String(year(date)) : month.format(date);
  };
  return { domain, ticks: undefined, starts: undefined, label };
}

function isWholeYear({ from, to }: SeriesPoint): boolean {
  return to - from > 364 * 24 * 60 * 60 * 1000;
}

/** From the lowest to the highest value that each claim allows; an open end is an arrow to the edge. */
function claims(
  points: readonly SeriesPoint[],
  x: (time: number) => number,
  y: (value: number) => number,
  height: number,
): SVGElement {
  const group = svgElement('g', { class: 'claims', 'aria-hidden': 'true' });
  const top = 28;
  const bottom = height - 30;
  for (const { row, from, to, at, value, low, high, isClaim } of points) {
    const center = x(at);
    const period = `M${x(from)},${y(value)}H${x(to)}`;
    const upper = high === undefined ? top : y(high);
    const lower = low === undefined ? bottom : y(low);
    const upperEnd = high === undefined ? arrow(center, upper, 6) : cap(center, upper);
    const lowerEnd = low === undefined ? arrow(center, lower, -6) : cap(center, lower);
    const claim = isClaim ? `M${center},${upper}V${lower}${upperEnd}${lowerEnd}` : '';
    group.append(
      svgElement('path', { class: 'period', d: period }),
      svgElement('path', { class: `claim ${kindOf(row)}`, d: claim }),
    );
  }
  return group;
}

function cap(x: number, y: number): string {
  return `M${x - 5},${y}h10`;
}

function arrow(x: number, y: number, toward: number): string {
  return `M${x - 4},${y + toward}L${x},${y}L${x + 4},${y + toward}`;
}

interface MarkedPoint {
  readonly node: SVGElement;
  readonly point: SeriesPoint;
}

/** One stop of the Tab key for all points; arrow keys move among them. */
function makeLinks(marked: readonly MarkedPoint[], { strings, activeKey, onOpen }: PlotOptions): void {
  const focusable = Math.max(
    0,
    marked.findIndex(({ point }) => point.row.key === activeKey),
  );
  marked.forEach(({ node, point: { row } }, at) => {
    const { fact } = row;
    const kind = kindOf(row);
    const said = kind === 'none' ? strings.noConflict : strings[kind];
    const value = [fact.valueLabel, fact.intervalLabel].filter((part) => part !== '').join(', ');
    const label = format(strings.point, value, fact.periodLabel ?? '', `${row.name}:${fact.line}`, said);
    setAttributes(node, {
      class: `point ${kind}${row.key === activeKey ? ' active' : ''}`,
      role: 'link',
      tabindex: at === focusable ? 0 : -1,
      'aria-label': label,
      'data-key': row.key,
    });
    const tip = svgElement('title');
    const about = [fact.metric, fact.subject].filter((part) => part).join(' · ');
    tip.textContent = `${about}\n${label}\n“${fact.quote}”`;
    node.append(tip);
    node.addEventListener('click', () => onOpen(row));
    node.addEventListener('keydown', (event) => {
      const step = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 }[event.key];
      if (step !== undefined) focusPoint(marked, at, at + step);
      else if (event.key === 'Home') focusPoint(marked, at, 0);
      else if (event.key === 'End') focusPoint(marked, at, marked.length - 1);
      else if (event.key === 'Enter' || event.key === ' ') onOpen(row);
      else return;
      event.preventDefault();
    });
  });
}

function focusPoint(marked: readonly MarkedPoint[], from: number, to: number): void {
  const next = marked[to];
  if (!next) return;
  marked[from]?.node.setAttribute('tabindex', '-1');
  next.node.setAttribute('tabindex', '0');
  next.node.focus();
}
