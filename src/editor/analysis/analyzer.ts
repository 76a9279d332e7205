import { analyze } from '../../core/analyze.js';
import type { FromAnalyzer, SliceResult, TextPart, ToAnalyzer } from './protocol.js';
import { changeText, type Slice, type SlicedText, sliceStarts, sliceText } from './sliced-text.js';

/** Typing comes in bursts; a text is analysed when its writer pauses this long. */
const pauseMilliseconds = 120;
/** Results of the unseen part are sent in parcels of at least this much analysis, small enough to be read at once. */
const parcelMilliseconds = 40;

interface OpenText {
  readonly uri: string;
  version: number;
  readonly sliced: SlicedText;
  visible?: TextPart;
  /** Language and date that the slices after the first were told. */
  context: string;
  timer?: ReturnType<typeof setTimeout>;
}

/**
 * Holds a copy of every open text and analyses what changed: first its opening, which tells language and date, then what is
 * on screen, then the rest slice by slice, with an ear for new messages in between.
 */
export function createAnalyzer(post: (message: FromAnalyzer) => void): (message: ToAnalyzer) => void {
  const texts = new Map<string, OpenText>();

  function schedule(text: OpenText, delay: number): void {
    clearTimeout(text.timer);
    text.timer = setTimeout(() => {
      try {
        send(text, analyzeUrgent(text));
        text.timer = setTimeout(() => analyzeRest(text));
      } catch (error) {
        post({ type: 'failure', message: describe(error) });
      }
    }, delay);
  }

  function analyzeRest(text: OpenText): void {
    try {
      const results: SliceResult[] = [];
      const started = performance.now();
      while (performance.now() - started < parcelMilliseconds) {
        const slice = nextSlice(text);
        if (slice === undefined) break;
        results.push(analyzeSlice(text, slice));
      }
      if (results.length === 0) return;
      send(text, results);
      text.timer = setTimeout(() => analyzeRest(text));
    } catch (error) {
      post({ type: 'failure', message: describe(error) });
    }
  }

  function send(text: OpenText, results: readonly SliceResult[]): void {
    const { uri, version, sliced } = text;
    const layout = sliced.slices.map((slice) => ({ id: slice.id, length: slice.text.length }));
    post({ type: 'progress', uri, version, layout, results });
  }

  return (message) => {
    switch (message.type) {
      case 'open': {
        clearTimeout(texts.get(message.uri)?.timer);
        const { uri, version, visible } = message;
        const text: OpenText = { uri, version, sliced: sliceText(message.text), context: '' };
        if (visible !== undefined) text.visible = visible;
        texts.set(uri, text);
        schedule(text, 0);
        return;
      }
      case 'change': {
        const text = texts.get(message.uri);
        if (text === undefined) return;
        for (const change of message.changes) changeText(text.sliced, change);
        text.version = message.version;
        schedule(text, pauseMilliseconds);
        return;
      }
      case 'show': {
        const text = texts.get(message.uri);
        if (text !== undefined) text.visible = message.visible;
        return;
      }
      case 'close':
        clearTimeout(texts.get(message.uri)?.timer);
        texts.delete(message.uri);
        return;
      case 'text':
        try {
          post({ type: 'analysis', request: message.request, analysis: analyze(message.text) });
        } catch (error) {
          post({ type: 'failure', request: message.request, message: describe(error) });
        }
    }
  };
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
  for (const slice of visibleSlices(text)) {
    if (slice.analysis === undefined) results.push(analyzeSlice(text, slice));
  }
  return results;
}

function forget(text: OpenText, slice: Slice): void {
  if (slice.analysis === undefined) return;
  delete slice.analysis;
  slice.id = text.sliced.nextId++;
}

function analyzeSlice(text: OpenText, slice: Slice): SliceResult {
  const opening = text.sliced.slices[0];
  const { language, date } = slice === opening ? {} : (opening?.analysis ?? {});
  const options = { ...(language === undefined ? {} : { language }), ...(date === undefined ? {} : { date }) };
  slice.analysis = analyze(slice.text, options, slice.cache);
  return { id: slice.id, analysis: slice.analysis };
}

function visibleSlices({ sliced, visible }: OpenText): Slice[] {
  const { slices } = sliced;
  if (visible === undefined) return [];
  const starts = sliceStarts(slices);
  return slices.filter((slice, index) => {
    const start = starts[index] ?? 0;
    return start < visible.end && start + slice.text.length > visible.start;
  });
}

function nextSlice(text: OpenText): Slice | undefined {
  const isOpen = (slice: Slice) => slice.analysis === undefined;
  return visibleSlices(text).find(isOpen) ?? text.sliced.slices.find(isOpen);
}

function describe(error: unknown): string {
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}
