import { Disposable, type Event, EventEmitter } from 'vscode';
import { type CorpusDocument, type FactCount, isLeft, isListedFact } from '../../workspace/corpus-document.js';
import { type GroupOrder, groupFacts } from '../../workspace/fact-groups.js';
import { passesFilter } from '../../workspace/mention-filter.js';
import type { Corpus } from '../corpus.js';
import { logFor } from '../log.js';
import type { SeedFiles } from '../seed-files.js';
import { nextTurn } from '../turns.js';
import type { ListOptionsStore } from './list-options.js';
import { mentionNodes } from './mention-nodes.js';
import type { DocumentNode, FactsNode, GroupNode, MentionNode } from './nodes.js';

const log = logFor('facts');

/** What is below a document. */
interface Branch extends FactCount {
  readonly node: DocumentNode;
}

/** A document, and its facts before the filter once somebody asked for them: of most documents only the counts are shown. */
interface DocumentFacts {
  readonly node: DocumentNode;
  shown?: CorpusDocument;
  made?: { readonly from: CorpusDocument; readonly facts: readonly MentionNode[] };
}

const noFacts: FactCount = { listed: 0, left: 0 };

/** What the tree of facts shows, apart from the view. */
export interface FactsModel extends Disposable {
  /** Top-level nodes, in their order. */
  roots(): Promise<readonly FactsNode[]>;
  /** The facts below a node; reads its document if it is not known yet. */
  factsOf(node: FactsNode): Promise<readonly MentionNode[]>;
  /** What is known to be below a node now. */
  known(node: FactsNode): readonly MentionNode[];
  /** How many facts are below a document, of those that pass the filter. */
  countOf(node: DocumentNode): FactCount;
  documentOf(node: DocumentNode): CorpusDocument | undefined;
  parentOf(node: FactsNode): FactsNode | undefined;
  documentNode(uri: string): DocumentNode | undefined;
  /** How many facts of the corpus wait for a decision, whatever the filter. */
  left(): number;
  /** How many facts there are, and how many pass the filter. */
  counts(): { readonly all: number; readonly listed: number };
  /** Has these documents' facts drawn again, as what is known about them has changed. */
  redraw(uris: readonly string[]): void;
  /** The node changed with what is below it; undefined for all. */
  readonly onDidChange: Event<FactsNode | undefined>;
  readonly onDidChangeLeft: Event<void>;
}

export function createFactsModel(
  corpus: Pick<Corpus, 'get' | 'read' | 'onDidChange'>,
  seeds: Pick<SeedFiles, 'list' | 'lost' | 'onDidChangeList'>,
  options: ListOptionsStore,
): FactsModel {
  const changed = new EventEmitter<FactsNode | undefined>();
  const leftChanged = new EventEmitter<void>();
  const documents = new Map<string, DocumentFacts>();
  const nodes = new Map<string, GroupNode>();
  let groups: ReadonlyMap<GroupNode, readonly MentionNode[]> | undefined;
  let parents = new Map<string, GroupNode>();

  const listAgain = () => list().catch((error) => log.error('cannot list the seeds', error));
  const listed = (facts: readonly MentionNode[]) => {
    const filter = options.filter();
    return filter ? facts.filter(({ item }) => passesFilter(item, filter)) : facts;
  };

  /** A document that changed has its nodes made anew when they are asked for; what stayed keeps its id. */
  function factsOf(document: DocumentFacts | undefined): readonly MentionNode[] {
    const { node, shown, made } = document ?? {};
    if (!document || !node || !shown) {
      return [];
    }
    if (made?.from === shown) {
      return made.facts;
    }
    const facts = mentionNodes(node.uri, shown.items.filter(isListedFact), made?.facts ?? []);
    document.made = { from: shown, facts };
    return facts;
  }

  /** Looks at the items only where somebody filters. */
  function countOf({ shown }: Pick<DocumentFacts, 'shown'>): FactCount {
    const filter = options.filter();
    if (!filter || !shown) {
      return shown?.facts ?? noFacts;
    }
    const passing = shown.items.filter((item) => isListedFact(item) && passesFilter(item, filter));
    return { listed: passing.length, left: passing.filter(isLeft).length };
  }

  async function list(): Promise<readonly DocumentFacts[]> {
    const lost = new Set((await seeds.lost()).map(String));
    const found = await seeds.list();
    await nextTurn();
    const uris = new Set([...found.map(String).filter((uri) => !lost.has(uri)), ...lost]);
    for (const [uri, { node }] of documents) {
      if (!uris.has(uri) || lost.has(uri) !== (node.isLost ?? false)) {
        documents.delete(uri);
        groups = undefined;
      }
    }
    for (const uri of uris) {
      if (!documents.has(uri)) {
        documents.set(uri, documentFacts(uri, lost.has(uri)));
        groups = undefined;
      }
    }
    leftChanged.fire();
    return [...uris].flatMap((uri) => documents.get(uri) ?? []);
  }

  function documentFacts(uri: string, isLost: boolean): DocumentFacts {
    const node: DocumentNode = { type: 'document', uri, ...(isLost && { isLost }) };
    const shown = isLost ? undefined : corpus.get(uri);
    return { node, ...(shown && { shown }) };
  }

  /** Takes over what the corpus knows of these documents now, and tells once: many come at a time while the corpus is read. */
  function takeOver(uris: readonly string[]): void {
    const touched: DocumentNode[] = [];
    for (const uri of uris) {
      const document = documents.get(uri);
      const shown = corpus.get(uri);
      if (document && shown && document.shown !== shown) {
        document.shown = shown;
        touched.push(document.node);
      }
    }
    if (touched.length === 0) {
      return;
    }
    groups = undefined;
    // The seed's own line counts what is reviewed, so a change of any fact changes it; VS Code renews what is below it then.
    const isByDocument = options.current().grouping === 'document' && !options.filter();
    for (const node of isByDocument ? touched : [undefined]) {
      changed.fire(node);
    }
    leftChanged.fire();
  }

  /** Documents with what passes the filter; those in which nothing does are left out, unless nobody filters. */
  async function documentRoots(): Promise<readonly DocumentNode[]> {
    const all = await list();
    const isFiltered = options.filter() !== undefined;
    const branches = all.map((document) => ({ node: document.node, ...countOf(document) }));
    const shown = isFiltered ? branches.filter((branch) => branch.listed > 0) : branches;
    return inOrder(shown, options.current().order).map(({ node }) => node);
  }

  function grouped(): ReadonlyMap<GroupNode, readonly MentionNode[]> {
    const { grouping, order } = options.current();
    if (groups || grouping === 'document') {
      return groups ?? new Map();
    }
    const facts = [...documents.values()].flatMap((document) => listed(factsOf(document)));
    const branches = groupFacts(facts, grouping, order).map(({ key, name, facts: inside }) => {
      const id = `${grouping}:${key}`;
      const known = nodes.get(id);
      const node = known?.name === name && known ? known : groupNode(grouping, key, name);
      nodes.set(id, node);
      return [node, inside] as const;
    });
    parents = new Map(branches.flatMap(([node, inside]) => inside.map((fact) => [fact.id, node])));
    groups = new Map(branches);
    return groups;
  }

  function known(node: FactsNode): readonly MentionNode[] {
    switch (node.type) {
      case 'document':
        return listed(factsOf(documents.get(node.uri)));
      case 'group':
        return grouped().get(node) ?? [];
      case 'mention':
        return [];
    }
  }

  const subscriptions = Disposable.from(
    changed,
    leftChanged,
    seeds.onDidChangeList(() => {
      changed.fire(undefined);
      void listAgain();
    }),
    options.onDidChange(() => {
      groups = undefined;
      changed.fire(undefined);
    }),
    corpus.onDidChange(takeOver),
  );
  void listAgain();

  return {
    async roots() {
      if (options.current().grouping === 'document') {
        return documentRoots();
      }
      await list();
      return [...grouped().keys()];
    },
    async factsOf(node) {
      if (node.type === 'document' && !node.isLost) {
        await corpus.read(node.uri);
        takeOver([node.uri]);
      }
      return known(node);
    },
    known,
    countOf: ({ uri }) => countOf(documents.get(uri) ?? {}),
    documentOf: ({ uri }) => documents.get(uri)?.shown,
    parentOf(node) {
      if (node.type !== 'mention') {
        return undefined;
      }
      return options.current().grouping === 'document' ? documents.get(node.uri)?.node : parents.get(node.id);
    },
    documentNode: (uri) => (options.current().grouping === 'document' ? documents.get(uri)?.node : undefined),
    left: () => sumOf(documents.values(), ({ shown }) => shown?.facts.left ?? 0),
    counts: () => ({
      all: sumOf(documents.values(), ({ shown }) => shown?.facts.listed ?? 0),
      listed: sumOf(documents.values(), (document) => countOf(document).listed),
    }),
    redraw(uris) {
      const nodes =
        options.current().grouping === 'document' ? uris.map((uri) => documents.get(uri)?.node) : [undefined];
      for (const node of new Set(nodes)) {
        changed.fire(node);
      }
    },
    onDidChange: changed.event,
    onDidChangeLeft: leftChanged.event,
    dispose: () => subscriptions.dispose(),
  };
}

function sumOf<Item>(items: Iterable<Item>, count: (item: Item) => number): number {
  let sum = 0;
  for (const item of items) {
    sum += count(item);
  }
  return sum;
}

function groupNode(by: GroupNode['by'], key: string, name: string | undefined): GroupNode {
  return { type: 'group', by, key, ...(name !== undefined && { name }) };
}

/** By name is the order in which seeds are listed. */
function inOrder(branches: readonly Branch[], order: GroupOrder): readonly Branch[] {
  if (order === 'name') {
    return branches;
  }
  const rank = ({ listed, left }: Branch) => (order === 'count' ? listed : left);
  return [...branches].sort((one, other) => rank(other) - rank(one));
}
