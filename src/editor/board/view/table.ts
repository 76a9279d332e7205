import type { BoardRow, Column, Order } from '../rows.js';
import { columns } from '../rows.js';
import type { BoardStrings } from '../strings.js';
import { element, format, setAttributes } from './dom.js';

/** The table of facts: only rows in sight are in the page, however many there are. */
export interface Table {
  readonly node: HTMLElement;
  show(rows: readonly BoardRow[], order: Order, empty: string): void;
  active(): BoardRow | undefined;
}

export interface TableEvents {
  readonly onSort: (column: Column) => void;
  readonly onActive: (row: BoardRow) => void;
  readonly onOpen: (row: BoardRow) => void;
  /** What findings say of a row, in sentences. */
  readonly toldOf: (row: BoardRow) => string;
}

/** Of a row in CSS pixels; the stylesheet has it too. */
const rowHeight = 24;
/** Rows kept above and below what is in sight, so that scrolling finds them drawn. */
const spare = 12;

const signs = { conflict: '▲', acknowledged: '◆', same: '=', series: '→' } as const;

export function createTable(strings: BoardStrings, { onSort, onActive, onOpen, toldOf }: TableEvents): Table {
  let rows: readonly BoardRow[] = [];
  let activeKey: string | undefined;
  let activeAt = -1;

  const headers = columns.map((column) => headerCell(column, strings, onSort));
  const head = element(
    'div',
    { role: 'row', class: 'row head', 'aria-rowindex': 1 },
    ...headers.map(({ cell }) => cell),
  );
  const body = element('div', { role: 'rowgroup', class: 'body' });
  const empty = element('p', { class: 'empty', role: 'status' });
  const node = element(
    'div',
    {
      role: 'grid',
      class: 'table',
      tabindex: 0,
      'aria-label': `${strings.table}. ${strings.tableHint}`,
      'aria-colcount': columns.length,
    },
    element('div', { role: 'rowgroup', class: 'heads' }, head),
    body,
    empty,
  );

  function draw(): void {
    const first = Math.max(0, Math.floor(node.scrollTop / rowHeight) - spare);
    const last = Math.min(rows.length, Math.ceil((node.scrollTop + node.clientHeight) / rowHeight) + spare);
    const shown = rows.slice(first, last).map((row, at) => rowElement(row, first + at));
    const active = rows[activeAt];
    // Assistive technology is told of it by its id, also when it is scrolled out of sight.
    if (active && (activeAt < first || activeAt >= last)) shown.push(rowElement(active, activeAt));
    body.replaceChildren(...shown);
    setAttributes(node, { 'aria-activedescendant': active ? 'active-row' : undefined });
  }

  function rowElement(row: BoardRow, at: number): HTMLElement {
    const isActive = at === activeAt;
    const made = element('div', {
      role: 'row',
      class: `row${isActive ? ' active' : ''}${row.mark === 'conflict' ? ' conflict' : ''}`,
      id: isActive ? 'active-row' : undefined,
      'aria-rowindex': at + 2,
      'aria-selected': isActive ? 'true' : 'false',
      'data-at': at,
    });
    made.style.transform = `translateY(${at * rowHeight}px)`;
    made.append(...columns.map((column) => cell(column, row, strings, toldOf)));
    return made;
  }

  function activate(at: number): void {
    const row = rows[at];
    if (!row) return;
    activeAt = at;
    activeKey = row.key;
    const top = at * rowHeight;
    const height = node.clientHeight - head.offsetHeight;
    if (top < node.scrollTop) node.scrollTop = top;
    else if (top + rowHeight > node.scrollTop + height) node.scrollTop = top + rowHeight - height;
    draw();
    onActive(row);
  }

  node.addEventListener('keydown', (event) => {
    if (event.target !== node || event.ctrlKey || event.altKey || event.metaKey) return;
    const page = Math.max(1, Math.floor((node.clientHeight - head.offsetHeight) / rowHeight) - 1);
    const active = rows[activeAt];
    const to = { ArrowDown: activeAt + 1, ArrowUp: activeAt - 1, PageDown: activeAt + page, PageUp: activeAt - page }[
      event.key
    ];
    if (to !== undefined) activate(Math.min(rows.length - 1, Math.max(0, to)));
    else if (event.key === 'Home') activate(0);
    else if (event.key === 'End') activate(rows.length - 1);
    else if (event.key === 'Enter' && active) onOpen(active);
    else return;
    event.preventDefault();
  });
  node.addEventListener('focus', () => {
    if (activeAt < 0 && node.matches(':focus-visible')) activate(0);
  });
  node.addEventListener('scroll', draw, { passive: true });
  new ResizeObserver(draw).observe(node);
  const rowAt = ({ target }: Event) => {
    const at = target instanceof Element ? target.closest<HTMLElement>('.body .row')?.dataset.at : undefined;
    return at === undefined ? -1 : Number(at);
  };
  body.addEventListener('click', (event) => {
    const at = rowAt(event);
    activate(at);
    const row = rows[at];
    if (row && event.target instanceof Element && event.target.closest('.link')) onOpen(row);
  });
  body.addEventListener('dblclick', (event) => {
    const row = rows[rowAt(event)];
    if (row && !(event.target instanceof Element && event.target.closest('.link'))) onOpen(row);
  });

  return {
    node,
    show(shown, order, message) {
      rows = shown;
      activeAt = activeKey === undefined ? -1 : rows.findIndex(({ key }) => key === activeKey);
      body.style.height = `${rows.length * rowHeight}px`;
      empty.textContent = message;
      empty.hidden = message === '';
      setAttributes(node, { 'aria-rowcount': rows.length + 1 });
      for (const { cell: header, column } of headers) {
        const direction = order.isDescending ? 'descending' : 'ascending';
        setAttributes(header, { 'aria-sort': column === order.column ? direction : undefined });
      }
      draw();
    },
    active: () => rows[activeAt],
  };
}

function headerCell(
  column: Column,
  strings: BoardStrings,
  onSort: (column: Column) => void,
): { readonly column: Column; readonly cell: HTMLElement } {
  const button = element('button', { type: 'button', title: format(strings.sortBy, strings[column]) }, strings[column]);
  button.addEventListener('click', () => onSort(column));
  return { column, cell: element('div', { role: 'columnheader', class: `cell ${column}` }, button) };
}

function cell(column: Column, row: BoardRow, strings: BoardStrings, toldOf: (row: BoardRow) => string): HTMLElement {
  const made = element('div', { role: 'gridcell', class: `cell ${column}` });
  const text = cellText(column, row, strings);
  if (column === 'document') {
    made.append(element('span', { class: 'link' }, text));
    made.title = `${row.path}\n“${row.fact.quote}”`;
  } else if (column === 'finding' && row.mark !== undefined) {
    made.append(element('span', { class: `sign ${row.mark}`, 'aria-hidden': 'true' }, signs[row.mark]), ` ${text}`);
    made.title = toldOf(row);
  } else {
    made.textContent = text;
    made.title = text;
  }
  return made;
}

function cellText(column: Column, { fact, name, mark }: BoardRow, strings: BoardStrings): string {
  switch (column) {
    case 'metric':
      return fact.metric;
    case 'subject':
      return fact.subject ?? '';
    case 'period':
      return fact.periodLabel ?? '';
    case 'value':
      return fact.valueLabel;
    case 'interval':
      return fact.intervalLabel;
    case 'state':
      return strings[fact.state];
    case 'document':
      return `${name}:${fact.line}`;
    case 'finding':
      return mark === undefined ? '' : strings[mark];
  }
}
