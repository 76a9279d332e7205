import { commands, type Disposable, type Event, EventEmitter, type Memento } from 'vscode';
import { type FactGrouping, factGroupings, type GroupOrder, groupOrders } from '../../workspace/fact-groups.js';
import { isEmptyFilter, type MentionFilter, parseFilter } from '../../workspace/mention-filter.js';
import { contextKeys } from '../ids.js';

export const groupings = ['document', ...factGroupings] as const;
export type Grouping = 'document' | FactGrouping;

/** How the trees list what they list. */
export interface ListOptions {
  readonly grouping: Grouping;
  readonly order: GroupOrder;
  /** As a person wrote it; see {@link parseFilter}. */
  readonly filter: string;
}

/** The options of this workspace, kept over windows. */
export interface ListOptionsStore extends Disposable {
  current(): ListOptions;
  /** The current filter; undefined where everything is listed. */
  filter(): MentionFilter | undefined;
  change(options: Partial<ListOptions>): void;
  readonly onDidChange: Event<void>;
}

const memoryKey = 'listOptions';

export function createListOptions(memory: Memento): ListOptionsStore {
  const changed = new EventEmitter<void>();
  let options = known(memory.get<unknown>(memoryKey));
  let filter = parseFilter(options.filter);
  const showContext = () => {
    void commands.executeCommand('setContext', contextKeys.isFiltered, !isEmptyFilter(filter));
  };
  showContext();
  return {
    current: () => options,
    filter: () => (isEmptyFilter(filter) ? undefined : filter),
    change(some) {
      options = { ...options, ...some };
      filter = parseFilter(options.filter);
      void memory.update(memoryKey, options);
      showContext();
      changed.fire();
    },
    onDidChange: changed.event,
    dispose: () => changed.dispose(),
  };
}

/** What another version kept may have other names. */
function known(kept: unknown): ListOptions {
  const { grouping, order, filter }: Record<string, unknown> =
    typeof kept === 'object' && kept !== null ? { ...kept } : {};
  return {
    grouping: groupings.find((each) => each === grouping) ?? 'document',
    order: groupOrders.find((each) => each === order) ?? 'name',
    filter: typeof filter === 'string' ? filter : '',
  };
}
