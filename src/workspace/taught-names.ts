import type { Annotation, EntityMention } from '../core/annotation/model.js';
import type { Lexicon, LexiconName, RejectedName } from '../core/lexicon/model.js';
import { comparableForm } from '../core/lexicon/phrases.js';
import type { EntityKind } from '../core/model.js';

/** What the decisions about names in some documents teach the others. Derived from their annotations alone. */
export interface TaughtNames {
  /** Takes the decisions of a document in place of those that it had. Returns the forms of which something else is taught now. */
  put(document: string, annotations: readonly Annotation[]): readonly string[];
  get(form: string): TaughtForm | undefined;
  /** The names and rejected names. The same object until `put` returned a form. */
  lexicon(): Pick<Lexicon, 'names' | 'rejected'>;
}

/** What is said of a form: that it names something, or that it does not. */
interface Meaning {
  readonly kind: EntityKind;
  readonly canonical: string;
  readonly isRejected: boolean;
}

/** What one document says of a form. */
interface Voice extends Meaning {
  /** ISO 8601, of the latest decision that says so. */
  readonly time: string;
  /** Nobody decided on this form; it is the canonical name of what another form was decided to name. */
  readonly isImplied: boolean;
  /** Seedmark's own lexicon says so of these words, wherever they stand. */
  readonly isKnown: boolean;
}

/** What the documents together say of a form. Plain data. */
export interface TaughtForm extends Meaning {
  /** Documents that have a voice on a form that is rejected, which they keep; of a name nobody asks for them. */
  readonly documents: readonly string[];
  /** All who say so took what Seedmark's own lexicon says: the others need not be told. */
  readonly isKnown: boolean;
}

export function createTaughtNames(): TaughtNames {
  const byDocument = new Map<string, ReadonlyMap<string, Voice>>();
  const byForm = new Map<string, Map<string, Voice>>();
  const taught = new Map<string, TaughtForm>();
  let made: Pick<Lexicon, 'names' | 'rejected'> | undefined;

  function replaceVoice(document: string, form: string, voice: Voice | undefined): boolean {
    const voices = byForm.get(form) ?? new Map<string, Voice>();
    if (voice === undefined) voices.delete(document);
    else voices.set(document, voice);
    if (voices.size > 0) byForm.set(form, voices);
    else byForm.delete(form);
    const before = taught.get(form);
    const now = verdict(voices);
    if (now === undefined) taught.delete(form);
    else taught.set(form, now);
    return !sameForm(before, now);
  }

  return {
    put(document, annotations) {
      const before = byDocument.get(document) ?? new Map<string, Voice>();
      const now = voicesOf(annotations);
      if (now.size > 0) byDocument.set(document, now);
      else byDocument.delete(document);
      const forms = new Set([...before.keys(), ...now.keys()]);
      const changed = [...forms].filter((form) => {
        const voice = now.get(form);
        return !sameVoice(before.get(form), voice) && replaceVoice(document, form, voice);
      });
      if (changed.length > 0) made = undefined;
      return changed;
    },
    get: (form) => taught.get(form),
    lexicon() {
      made ??= taughtLexicon(taught);
      return made;
    },
  };
}

/**
 * One voice a form: what most decisions of the document say, of equally many the latest. The canonical name of what a form names is a
 * form, too, where nothing was decided on it.
 */
function voicesOf(annotations: readonly Annotation[]): Map<string, Voice> {
  const decisions = new Map<string, Voice[]>();
  const implied = new Map<string, Voice[]>();
  for (const annotation of annotations) {
    const { content, status, time, suggestion } = annotation;
    if (content.type !== 'entity') continue;
    const isRejected = status === 'rejected';
    const isKnown = status === 'accepted' && suggestion?.rule.endsWith('.lexicon') === true;
    const voice = { kind: content.kind, canonical: content.canonical, isRejected, time, isImplied: false, isKnown };
    const { form, canonical } = formsOf(annotation, content);
    if (teaches(form, canonical, content)) append(decisions, form, voice);
    if (!isRejected) append(implied, canonical, { ...voice, isImplied: true });
  }
  const voices = new Map<string, Voice>();
  for (const [form, each] of implied) voices.set(form, strongest(each));
  for (const [form, each] of decisions) voices.set(form, strongest(each));
  voices.delete('');
  return voices;
}

/** A given name alone, or with the middle name, names somebody else in the next text. */
function teaches(form: string, canonical: string, { kind }: EntityMention): boolean {
  return kind !== 'person' || !canonical.endsWith(` ${form}`);
}

interface Forms {
  readonly form: string;
  readonly canonical: string;
}

/** A decision changes one annotation and leaves the others the same objects, which need no second look. */
const formsSeen = new WeakMap<Annotation, Forms>();

function formsOf(annotation: Annotation, { canonical }: EntityMention): Forms {
  const known = formsSeen.get(annotation);
  if (known !== undefined) return known;
  const forms = { form: comparableForm(annotation.anchor.quote), canonical: comparableForm(canonical) };
  formsSeen.set(annotation, forms);
  return forms;
}

/** Every document has one voice: the majority counts, of equally many the latest. What was decided on stands above what is implied. */
function verdict(voices: ReadonlyMap<string, Voice>): TaughtForm | undefined {
  const all = [...voices.values()];
  const decided = all.filter(({ isImplied }) => !isImplied);
  if (all.length === 0) return undefined;
  const counted = decided.length > 0 ? decided : all;
  const winner = strongest(counted);
  const { kind, canonical, isRejected } = winner;
  const isKnown = counted.every((voice) => voice.isKnown || meaningOf(voice) !== meaningOf(winner));
  return { kind, canonical, isRejected, isKnown, documents: isRejected ? [...voices.keys()].sort() : [] };
}

/** The latest voice of the meaning that most have; the list is not empty. */
function strongest(voices: readonly Voice[]): Voice {
  const byMeaning = new Map<string, { count: number; latest: Voice }>();
  for (const voice of voices) {
    const key = meaningOf(voice);
    const known = byMeaning.get(key);
    if (known === undefined) byMeaning.set(key, { count: 1, latest: voice });
    else byMeaning.set(key, { count: known.count + 1, latest: voice.time > known.latest.time ? voice : known.latest });
  }
  const [first] = [...byMeaning].sort(
    ([oneKey, one], [otherKey, other]) =>
      other.count - one.count || compare(other.latest.time, one.latest.time) || compare(oneKey, otherKey),
  );
  return (first as NonNullable<typeof first>)[1].latest;
}

/** A rejection is of a kind, whatever canonical name was suggested. */
function meaningOf({ kind, canonical, isRejected }: Meaning): string {
  return isRejected ? `- ${kind}` : `+ ${kind} ${canonical}`;
}

/** The names and rejected names that taught forms stand for. */
export function taughtLexicon(taught: ReadonlyMap<string, TaughtForm>): Pick<Lexicon, 'names' | 'rejected'> {
  const names = new Map<string, LexiconName & { readonly forms: string[] }>();
  const rejected: RejectedName[] = [];
  for (const [form, meaning] of [...taught].sort(([one], [other]) => compare(one, other))) {
    const { kind, canonical, isRejected, isKnown, documents } = meaning;
    if (isKnown) continue;
    if (isRejected) {
      rejected.push({ form, kind, keptIn: documents });
      continue;
    }
    const key = meaningOf(meaning);
    const known = names.get(key);
    if (known !== undefined) known.forms.push(form);
    else names.set(key, { kind, canonical, forms: [form], source: 'taught' });
  }
  return { names: [...names.values()], rejected };
}

function append(lists: Map<string, Voice[]>, key: string, voice: Voice): void {
  const list = lists.get(key);
  if (list === undefined) lists.set(key, [voice]);
  else list.push(voice);
}

function sameVoice(one: Voice | undefined, other: Voice | undefined): boolean {
  if (one === undefined || other === undefined) return one === other;
  const isAlike = one.isImplied === other.isImplied && one.isKnown === other.isKnown;
  return isAlike && meaningOf(one) === meaningOf(other) && one.time === other.time;
}

function sameForm(one: TaughtForm | undefined, other: TaughtForm | undefined): boolean {
  if (one === undefined || other === undefined) return (one ?? other)?.isKnown !== false;
  if (one.isKnown && other.isKnown) return true;
  if (one.isKnown !== other.isKnown || meaningOf(one) !== meaningOf(other)) return false;
  return !one.isRejected || one.documents.join('\n') === other.documents.join('\n');
}

function compare(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}

/** What a project file says with what was taught below it: the file stands above. */
export function joinLexicons(project: Lexicon, { names, rejected }: Pick<Lexicon, 'names' | 'rejected'>): Lexicon {
  const ignored = new Set(project.rejected.map(({ form }) => comparableForm(form)));
  const named = new Set(project.names.flatMap(({ forms }) => forms.map(comparableForm)));
  const isOpen = (form: string) => !ignored.has(form) && !named.has(form);
  const open = names.flatMap((name) => {
    const forms = name.forms.filter(isOpen);
    return forms.length > 0 ? [{ ...name, forms }] : [];
  });
  return {
    names: [...project.names, ...open],
    rejected: [...project.rejected, ...rejected.filter(({ form }) => isOpen(form))],
    units: project.units,
  };
}
