import type { BoardFinding, BoardPlace } from '../protocol.js';
import type { BoardStrings } from '../strings.js';
import { element, format } from './dom.js';
import { post } from './host.js';

/** The board is a desk, not a list of everything: who needs all of them has the Problems panel. */
const mostFindings = 40;

/** What findings say about a metric, conflicts first, each with links to its facts and what can be done about it. */
export function findingsList(findings: readonly BoardFinding[], strings: BoardStrings): HTMLElement {
  const told = findings.filter(({ type }) => type !== 'series').sort((one, other) => rank(one) - rank(other));
  const list = element('ul', { class: 'findings', 'aria-label': strings.findings });
  list.append(...told.slice(0, mostFindings).map((finding) => findingItem(finding, strings)));
  list.hidden = told.length === 0;
  return list;
}

function rank({ type, isAcknowledged }: BoardFinding): number {
  return type === 'conflict' ? Number(isAcknowledged) : 2;
}

function findingItem(finding: BoardFinding, strings: BoardStrings): HTMLElement {
  const { id, type, isAcknowledged, label, doubts, facts } = finding;
  const kind = type === 'conflict' && isAcknowledged ? 'acknowledged' : type;
  const sign = { conflict: '▲', acknowledged: '◆', same: '=', series: '→' }[kind];
  const item = element(
    'li',
    { class: kind },
    element('span', { class: `sign ${kind}`, 'aria-hidden': 'true' }, sign),
    element('strong', {}, ` ${strings[kind]}: `),
    label,
  );
  if (doubts !== '') item.append(element('span', { class: 'doubts' }, ` · ${format(strings.likely, doubts)}`));
  const places = element('span', { class: 'places' }, ...facts.map((fact) => placeButton(fact, fact.label, strings)));
  if (type === 'conflict') places.append(decideButton(id, isAcknowledged, strings));
  item.append(places);
  return item;
}

function placeButton({ uri, start, end }: BoardPlace, label: string, strings: BoardStrings): HTMLElement {
  const name = `${label} · ${nameIn(uri)}`;
  const title = format(strings.openSentence, name);
  const button = element('button', { type: 'button', class: 'link', title, 'aria-label': title }, name);
  button.addEventListener('click', () => post({ type: 'open', uri, start, end }));
  return button;
}

function decideButton(finding: string, isAcknowledged: boolean, strings: BoardStrings): HTMLElement {
  const button = element(
    'button',
    { type: 'button', class: 'secondary' },
    isAcknowledged ? strings.unacknowledge : strings.acknowledge,
  );
  button.addEventListener('click', () => post({ type: isAcknowledged ? 'unacknowledge' : 'acknowledge', finding }));
  return button;
}

function nameIn(uri: string): string {
  const name = uri.slice(uri.lastIndexOf('/') + 1);
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
}
