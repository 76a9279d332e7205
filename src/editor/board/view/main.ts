import { isToBoard, type ToBoard } from '../protocol.js';
import { type BoardRow, type Column, filterRows, sortRows } from '../rows.js';
import { rowsToCsv } from '../rows-csv.js';
import { metricKey } from '../series.js';
import type { BoardStrings } from '../strings.js';
import { element, format } from './dom.js';
import { keep, kept, type PageState, post } from './host.js';
import { base64Of, pictureOf } from './picture.js';
import { type Choice, createSeriesPanel } from './series-panel.js';
import { createStore } from './store.js';
import { createTable } from './table.js';

/** While facts come in, the page is drawn this often. */
const drawMilliseconds = 120;
/** A reader who runs through the table is not shown every plot on the way. */
const restMilliseconds = 120;

const store = createStore();
let state: PageState = kept();
let board: ReturnType<typeof createBoard> | undefined;

addEventListener('message', ({ data }) => {
  if (isToBoard(data)) receive(data);
});
addEventListener('error', ({ message }) => post({ type: 'failed', message }));
addEventListener('unhandledrejection', ({ reason }) => post({ type: 'failed', message: String(reason) }));
post({ type: 'ready' });

function receive(message: ToBoard): void {
  switch (message.type) {
    case 'start':
      board = createBoard(message.strings, message.language);
      break;
    case 'facts':
      store.take(message.slices);
      break;
    case 'findings':
      store.takeFindings(message.changed, message.gone);
      break;
    case 'settled':
      board?.settled(message.read, message.total);
      break;
    case 'choose':
      change(chosen({ metric: metricKey(message.metric) }));
  }
  board?.drawSoon();
}

function change(next: PageState): void {
  state = next;
  keep(state);
}

/** The state with another choice of what is drawn. */
function chosen(choice: Choice): PageState {
  const { filter, order } = state;
  return { filter, order, ...choice };
}

function createBoard(strings: BoardStrings, language: string) {
  const filter = element('input', { type: 'search', placeholder: strings.filterHint, 'aria-label': strings.filter });
  const count = element('span', { class: 'count', role: 'status' });
  const notice = element('span', { class: 'notice', role: 'status' });
  const csv = element('button', { type: 'button' }, strings.copyCsv);
  const image = element('button', { type: 'button' }, strings.copyImage);
  const table = createTable(strings, { onSort: sortBy, onActive: follow, onOpen: open, toldOf });
  const panel = createSeriesPanel({
    strings,
    language,
    findingsOf: store.findingsOf,
    onOpen: open,
    onChoose(choice) {
      change(chosen(choice));
      drawPanel();
    },
  });
  let listed: readonly BoardRow[] = [];
  let reading = '';
  let isSettled = false;
  let isDrawing = false;
  let resting: ReturnType<typeof setTimeout> | undefined;

  filter.value = state.filter;
  filter.addEventListener('input', () => {
    change({ ...state, filter: filter.value });
    drawTable();
  });
  filter.addEventListener('keydown', (event) => {
    if (event.key === 'ArrowDown') {
      event.preventDefault();
      table.node.focus();
    }
  });
  addEventListener('keydown', (event) => {
    if (event.key === 'f' && (event.ctrlKey || event.metaKey)) {
      event.preventDefault();
      filter.select();
    }
  });
  csv.addEventListener('click', () => void copyCsv());
  image.addEventListener('click', () => void copyImage());
  const bar = element('header', {}, filter, count, notice, csv, image);
  document.body.replaceChildren(element('main', {}, bar, table.node, panel.node));

  function sortBy(column: Column): void {
    const { order } = state;
    change({ ...state, order: { column, isDescending: order.column === column && !order.isDescending } });
    drawTable();
  }

  /** The plot goes with the row that is looked at. */
  function follow({ fact }: BoardRow): void {
    clearTimeout(resting);
    resting = setTimeout(() => {
      const metric = metricKey(fact.metric);
      if (metric !== state.metric) change(chosen({ metric }));
      drawPanel();
    }, restMilliseconds);
  }

  function drawTable(): void {
    const all = store.rows();
    listed = sortRows(filterRows(all, state.filter, strings), state.order, language);
    const number = new Intl.NumberFormat(language);
    const counted =
      listed.length === all.length
        ? format(strings.counted, number.format(all.length))
        : format(strings.listed, number.format(listed.length), number.format(all.length));
    count.textContent = [counted, reading].filter((part) => part !== '').join(' · ');
    const empty = listed.length > 0 || !isSettled ? '' : all.length === 0 ? strings.noFacts : strings.noMatch;
    table.show(listed, state.order, empty);
    csv.disabled = listed.length === 0;
  }

  function drawPanel(): void {
    // Until somebody chooses, what the table begins with: the gravest finding.
    const [first] = listed;
    const choice = state.metric === undefined && first ? { metric: metricKey(first.fact.metric) } : state;
    panel.show(store.rows(), choice, table.active()?.key);
    image.disabled = panel.drawn() === undefined;
  }

  async function copyCsv(): Promise<void> {
    const text = rowsToCsv(listed);
    try {
      await navigator.clipboard.writeText(text);
    } catch {
      post({ type: 'copy', text });
    }
    tellCopied();
  }

  /** Said each time, also to a screen reader. */
  function tellCopied(): void {
    notice.textContent = '';
    requestAnimationFrame(() => {
      notice.textContent = strings.copied;
    });
  }

  async function copyImage(): Promise<void> {
    const drawn = panel.drawn();
    if (!drawn) return;
    const picture = await pictureOf(drawn.svg, drawn.title, drawn.legend);
    try {
      await navigator.clipboard.write([new ClipboardItem({ 'image/png': picture })]);
      tellCopied();
    } catch {
      post({ type: 'save', name: drawn.title, png: await base64Of(picture) });
    }
  }

  return {
    drawSoon() {
      if (isDrawing) return;
      isDrawing = true;
      setTimeout(() => {
        isDrawing = false;
        drawTable();
        drawPanel();
      }, drawMilliseconds);
    },
    settled(read: number, total: number) {
      isSettled = true;
      reading = read < total ? format(strings.reading, read, total) : '';
    },
  };
}

function toldOf({ key }: BoardRow): string {
  const labels = store.findingsOf(key).map(({ label }) => label);
  return labels.filter((label) => label !== '').join('\n');
}

function open({ uri, fact: { start, end } }: BoardRow): void {
  post({ type: 'open', uri, start, end });
}
