import { analyze } from '../../core/analyze.js';
import { sameData } from '../../core/annotation/content.js';
import { withLexicon } from '../../core/lexicon/apply.js';
import type { Lexicon } from '../../core/lexicon/model.js';
import { wordSetOf } from '../../core/lexicon/word-set.js';
import type { Analysis, Language } from '../../core/model.js';
import { readProject } from '../../core/project/read.js';
import { createFolderLexicons, type FolderLexicons } from './folder-lexicons.js';
import type { FromAnalyzer, LexiconChange, SliceResult, ToAnalyzer } from './protocol.js';
import { changeText, type Slice, type SlicedText, sliceText } from './sliced-text.js';
import { largeLength, type TextPart, touchedSlices, wantedSlices } from './wanted-slices.js';

/** Typing comes in bursts; a text is analysed when its writer pauses this long. */
const pauseMilliseconds = 120;
/** Results of the unseen part are sent in parcels of at least this much analysis, small enough to be read at once. */
const parcelMilliseconds = 40;

interface OpenText {
  readonly uri: string;
  readonly folder: string;
  lexicon: Lexicon;
  /** The lexicon changed since its slices were laid under it. */
  isOutdated?: boolean;
  version: number;
  readonly sliced: SlicedText;
  visible: readonly TextPart[];
  /** Language and date that the slices after the first were told. */
  context: string;
  /** Runs while there is something to analyse. */
  timer?: ReturnType<typeof setTimeout>;
}

/**
 * Holds a copy of every open text and analyses what changed: first its opening, which tells language and date, then what is
 * on screen, then the rest slice by slice (of a large text what is near), with an ear for new messages in between.
 */
export function createAnalyzer(post: (message: FromAnalyzer) => void): (message: ToAnalyzer) => void {
  const texts = new Map<string, OpenText>();
  const lexicons = createFolderLexicons();

  function schedule(text: OpenText, work: (text: OpenText) => SliceResult[], delay: number): void {
    clearTimeout(text.timer);
    text.timer = setTimeout(() => {
      delete text.timer;
      try {
        const results = [...layAgain(text), ...work(text)];
        if (results.length === 0 && work === analyzeParcel) return;
        send(text, results);
        schedule(text, analyzeParcel, 0);
      } catch (error) {
        post({ type: 'failure', uri: text.uri, message: describe(error) });
      }
    }, delay);
  }

  function send({ uri, version, sliced }: OpenText, results: readonly SliceResult[]): void {
    const layout = sliced.slices.map((slice) => ({ id: slice.id, length: slice.text.length }));
    post({ type: 'progress', uri, version, layout, results });
  }

  function open(message: ToAnalyzer & { type: 'open' }): void {
    const { uri, folder, version, visible } = message;
    clearTimeout(texts.get(uri)?.timer);
    const lexicon = lexicons.of(folder);
    const text: OpenText = { uri, folder, lexicon, version, sliced: sliceText(message.text), visible, context: '' };
    texts.set(uri, text);
    schedule(text, analyzeUrgent, 0);
  }

  function change(text: OpenText, message: ToAnalyzer & { type: 'change' }): void {
    for (const each of message.changes) changeText(text.sliced, each);
    text.version = message.version;
    schedule(text, analyzeUrgent, pauseMilliseconds);
  }

  function learn(change: LexiconChange): void {
    const { folder } = change;
    lexicons.change(change);
    const lexicon = lexicons.of(folder);
    for (const text of texts.values()) {
      if (text.folder !== folder) continue;
      text.lexicon = lexicon;
      text.isOutdated = true;
      // What waits for its writer to pause is not sent in between.
      if (text.timer === undefined) schedule(text, analyzeParcel, 0);
    }
  }

  return (message) => {
    if (message.type === 'open') return open(message);
    if (message.type === 'lexicon') return learn(message);
    if (message.type === 'text' || message.type === 'known' || message.type === 'project') {
      return post(answer(message, lexicons));
    }
    const text = texts.get(message.uri);
    if (text === undefined) return;
    if (message.type === 'change') return change(text, message);
    if (message.type === 'show') {
      text.visible = message.visible;
      if (text.timer === undefined) schedule(text, analyzeParcel, 0);
      return;
    }
    clearTimeout(text.timer);
    texts.delete(message.uri);
  };
}

type Question = ToAnalyzer & { type: 'text' | 'known' | 'project' };

function answer(question: Question, lexicons: FolderLexicons): FromAnalyzer {
  const { request, text } = question;
  try {
    if (question.type === 'text')
      return { type: 'analysis', request, analysis: analyzeClosed(text, question.language) };
    if (question.type === 'project') return { type: 'project', request, reading: readProject(text) };
    const lexicon = lexicons.of(question.folder);
    const analysis = withLexicon(text, question.analysis, lexicon, question.uri);
    return { type: 'known', request, known: { analysis, words: wordSetOf(text) } };
  } catch (error) {
    return { type: 'failure', request, message: describe(error) };
  }
}

/** A text that nobody looks at: whole, or of a large one its opening. */
export function analyzeClosed(text: string, language?: Language): Analysis {
  const part = text.length > largeLength ? (sliceText(text).slices[0]?.text ?? '') : text;
  return analyze(part, language === undefined ? {} : { language });
}

/** The opening and what is on screen: the few slices without which marks would be seen to be missing. */
function analyzeUrgent(text: OpenText): SliceResult[] {
  const results: SliceResult[] = [];
  const { slices } = text.sliced;
  const opening = slices[0];
  if (opening !== undefined && opening.analysis === undefined) results.push(analyzeSlice(text, opening));
  const { language, date } = opening?.analysis ?? {};
  const context = JSON.stringify([language, date]);
  if (context !== text.context) {
    text.context = context;
    for (const slice of slices.slice(1)) forget(text, slice);
  }
  for (const slice of pending(text, touchedSlices(lengthsOf(slices), text.visible))) {
    results.push(analyzeSlice(text, slice));
  }
  return results;
}

/** Some of what is still to be analysed, on screen first. */
function analyzeParcel(text: OpenText): SliceResult[] {
  const lengths = lengthsOf(text.sliced.slices);
  const results: SliceResult[] = [];
  const started = performance.now();
  const waiting = new Set([
    ...pending(text, touchedSlices(lengths, text.visible)),
    ...pending(text, wantedSlices(lengths, text.visible)),
  ]);
  for (const slice of waiting) {
    results.push(analyzeSlice(text, slice));
    if (performance.now() - started > parcelMilliseconds) break;
  }
  return results;
}

function pending({ sliced }: OpenText, wanted: readonly boolean[]): Slice[] {
  return sliced.slices.filter((slice, index) => slice.analysis === undefined && wanted[index] === true);
}

function lengthsOf(slices: readonly Slice[]): number[] {
  return slices.map(({ text }) => text.length);
}

function forget(text: OpenText, slice: Slice): void {
  if (slice.analysis === undefined) return;
  delete slice.analysis;
  delete slice.base;
  slice.id = text.sliced.nextId++;
}

function analyzeSlice(text: OpenText, slice: Slice): SliceResult {
  const opening = text.sliced.slices[0];
  const { language, date } = slice === opening ? {} : (opening?.analysis ?? {});
  const options = { ...(language === undefined ? {} : { language }), ...(date === undefined ? {} : { date }) };
  slice.base = analyze(slice.text, options, slice.cache);
  slice.analysis = withLexicon(slice.text, slice.base, text.lexicon, text.uri);
  return { id: slice.id, analysis: slice.analysis };
}

/** The slices to which a new lexicon makes a difference. */
function layAgain(text: OpenText): SliceResult[] {
  if (text.isOutdated !== true) return [];
  text.isOutdated = false;
  return text.sliced.slices.flatMap((slice) => {
    if (slice.base === undefined) return [];
    const analysis = withLexicon(slice.text, slice.base, text.lexicon, text.uri);
    if (analysis === slice.analysis || sameData(analysis, slice.analysis)) return [];
    slice.analysis = analysis;
    slice.id = text.sliced.nextId++;
    return [{ id: slice.id, analysis }];
  });
}

function describe(error: unknown): string {
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}
