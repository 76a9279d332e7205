import { CancellationTokenSource, Disposable, type Event, EventEmitter, type Uri } from 'vscode';
import type { SeedmarkSuggester } from '../../../media/api/seedmark.js';
import {
  type OutsideSuggestion,
  readOutsideSuggestions,
  withOutsideSuggestions,
} from '../../core/annotation/outside-suggestions.js';
import type { Analysis } from '../../core/model.js';
import { logFor, messageOf } from '../log.js';

/** Suggestions of other extensions, laid over analyses as they come. */
export interface Suggesters extends Disposable {
  /**
   * The analysis with what suggesters say about its text so far; who has not been asked yet is, and `onDidChange` tells of the answer.
   * The same object as long as nothing changes.
   */
  lay(uri: Uri, text: () => string, analysis: Analysis): Analysis;
  /** Like `lay`, after all suggesters have answered, or failed to. */
  laid(uri: Uri, text: string, analysis: Analysis): Promise<Analysis>;
  /** Nobody suggests anything. */
  isEmpty(): boolean;
  /** Throws a TypeError where the rule's name cannot be taken. */
  register(suggester: SeedmarkSuggester): Disposable;
  /** `lay` answers something else now: about a text, or about all where a suggester came or went. */
  readonly onDidChange: Event<Uri | 'all'>;
}

interface Answer {
  /** Of the text that it is about. */
  readonly hash: string;
  /** Undefined while it is to come. */
  suggestions?: readonly OutsideSuggestion[];
  readonly ready: Promise<void>;
}

interface Registered {
  readonly suggester: SeedmarkSuggester;
  /** By the text's uri. */
  readonly answers: Map<string, Answer>;
  /** One text at a time. */
  queue: Promise<void>;
  failures: number;
  readonly stop: CancellationTokenSource;
}

const log = logFor('suggesters');
const ruleName = /^[a-z][a-zA-Z0-9-]{0,40}(?:\.[a-zA-Z0-9-]{1,40}){1,5}$/;
const ownRules: ReadonlySet<string> = new Set(['figure', 'entity', 'fact', 'import']);
const answerMilliseconds = 10_000;
const mostFailures = 3;
const longestText = 1_000_000;

export function createSuggesters(): Suggesters {
  const all = new Map<string, Registered>();
  const changed = new EventEmitter<Uri | 'all'>();
  const hashes = new WeakMap<Analysis, string>();
  const layers = new WeakMap<
    Analysis,
    { readonly of: readonly (readonly OutsideSuggestion[])[]; readonly made: Analysis }
  >();

  /** Taken once for an analysis, for this is asked at every turn; empty for a text that nobody is asked about. */
  function hashOf(text: () => string, analysis: Analysis): string {
    const known = hashes.get(analysis);
    if (known !== undefined) {
      return known;
    }
    const full = text();
    const hash = full.length > longestText ? '' : textHash(full);
    hashes.set(analysis, hash);
    return hash;
  }

  function answersFor(uri: Uri, text: () => string, analysis: Analysis): Answer[] {
    const hash = all.size === 0 ? '' : hashOf(text, analysis);
    if (hash === '') {
      return [];
    }
    return [...all.values()].map((registered) => {
      const known = registered.answers.get(uri.toString());
      return known?.hash === hash ? known : ask(registered, uri, text(), analysis, hash);
    });
  }

  function lay(uri: Uri, text: () => string, analysis: Analysis): Analysis {
    if (all.size === 0) {
      return analysis;
    }
    const lists = answersFor(uri, text, analysis).map(({ suggestions = none }) => suggestions);
    const before = layers.get(analysis);
    if (before && before.of.length === lists.length && before.of.every((list, at) => list === lists[at])) {
      return before.made;
    }
    const suggestions = lists.flat();
    const made = suggestions.length === 0 ? analysis : withOutsideSuggestions(text(), analysis, suggestions);
    layers.set(analysis, { of: lists, made });
    return made;
  }

  function ask(registered: Registered, uri: Uri, text: string, analysis: Analysis, hash: string): Answer {
    const { answers, suggester } = registered;
    const isWanted = () => answers.get(uri.toString()) === answer && !registered.stop.token.isCancellationRequested;
    const ready = registered.queue.then(async () => {
      // Another version of the text may have come while this one waited.
      if (!isWanted()) {
        return;
      }
      const suggestions = await answerOf(registered, uri, text, analysis);
      answer.suggestions = suggestions;
      if (isWanted() && suggestions.length > 0) {
        changed.fire(uri);
      }
    });
    const answer: Answer = { hash, ready };
    registered.queue = ready.catch((error) => log.error(`${suggester.rule} failed`, error));
    answers.set(uri.toString(), answer);
    return answer;
  }

  return {
    lay,
    async laid(uri, text, analysis) {
      await Promise.all(answersFor(uri, () => text, analysis).map(({ ready }) => ready));
      return lay(uri, () => text, analysis);
    },
    isEmpty: () => all.size === 0,
    register(suggester) {
      expectRule(suggester, all);
      const { rule } = suggester;
      const stop = new CancellationTokenSource();
      const registered = { suggester, answers: new Map(), queue: Promise.resolve(), failures: 0, stop };
      all.set(rule, registered);
      log.info(`${rule} registered`);
      changed.fire('all');
      return new Disposable(() => {
        if (all.get(rule) === registered) {
          stop.cancel();
          all.delete(rule);
          changed.fire('all');
        }
      });
    },
    onDidChange: changed.event,
    dispose() {
      for (const { stop } of all.values()) {
        stop.cancel();
      }
      all.clear();
      changed.dispose();
    },
  };
}

const none: readonly OutsideSuggestion[] = [];

function expectRule({ rule, suggest }: SeedmarkSuggester, all: ReadonlyMap<string, unknown>): void {
  if (typeof rule !== 'string' || !ruleName.test(rule) || ownRules.has(rule.slice(0, rule.indexOf('.')))) {
    throw new TypeError(`“${rule}” is no name for the rule of a suggester, such as acme.patents.`);
  }
  if (all.has(rule)) {
    throw new TypeError(`The rule ${rule} is registered already.`);
  }
  if (typeof suggest !== 'function') {
    throw new TypeError(`The suggester of ${rule} has no function “suggest”.`);
  }
}

/** What a suggester says; nothing where it throws, takes too long, or did so too often. */
async function answerOf(
  registered: Registered,
  uri: Uri,
  text: string,
  { language, date }: Analysis,
): Promise<readonly OutsideSuggestion[]> {
  const { suggester, stop } = registered;
  if (registered.failures >= mostFailures) {
    return none;
  }
  const cancellation = new CancellationTokenSource();
  const stopped = stop.token.onCancellationRequested(() => cancellation.cancel());
  try {
    const asked = { uri, text, language, ...(date !== undefined && { date }) };
    const answer = await inTime(Promise.resolve(suggester.suggest(asked, cancellation.token)));
    const { suggestions, refused } = readOutsideSuggestions(text, suggester.rule, answer);
    if (refused > 0) {
      log.warn(`${suggester.rule}: ${refused} suggestions for ${uri} are not sound and were left out`);
    }
    registered.failures = 0;
    return suggestions;
  } catch (error) {
    registered.failures++;
    const isLast = registered.failures >= mostFailures;
    log.warn(`${suggester.rule} failed on ${uri}${isLast ? ' and is not asked again' : ''}: ${messageOf(error)}`);
    return none;
  } finally {
    stopped.dispose();
    cancellation.cancel();
    cancellation.dispose();
  }
}

async function inTime<Value>(value: Promise<Value>): Promise<Value> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(
      () => reject(new Error(`no answer in ${answerMilliseconds / 1000} seconds`)),
      answerMilliseconds,
    );
  });
  try {
    return await Promise.race([value, late]);
  } finally {
    clearTimeout(timer);
  }
}

/** 64 bits by two runs of FNV-1a: enough to tell versions of one text apart. */
function textHash(text: string): string {
  let one = 0x811c9dc5;
  let other = 0x9747b28c;
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    one = Math.imul(one ^ unit, 0x01000193);
    other = Math.imul(other ^ unit, 0x85ebca6b);
  }
  return `${text.length} ${one} ${other}`;
}
