import type { Disposable } from 'vscode';
import type { Analysis, Language } from '../../core/model.js';
import type { ProjectReading } from '../../core/project/read.js';
import { logFor } from '../log.js';
import { createFolderLexicons } from './folder-lexicons.js';
import type {
  AnalyzerThread,
  FromAnalyzer,
  KnownText,
  LexiconChange,
  ProgressMessage,
  StartAnalyzer,
  ToAnalyzer,
} from './protocol.js';

/** The analysis thread as the extension host sees it: started with the first message, and again with the first after a failure. */
export interface AnalyzerClient extends Disposable {
  post(message: ToAnalyzer): void;
  /** Analyses a text that no editor shows, whatever its folder's lexicon. Rejects where the thread failed. */
  analyzeText(text: string, language?: Language): Promise<Analysis>;
  /** Lays the lexicon of a folder (its uri) over such an analysis. Rejects where the thread failed. */
  layLexicon(uri: string, folder: string, text: string, analysis: Analysis): Promise<KnownText>;
  /** Takes what a folder knows otherwise now, for what is open there and what will be asked for. */
  changeLexicon(change: LexiconChange): void;
  /** Reads the text of a project file. Rejects where the thread failed. */
  readProject(text: string): Promise<ProjectReading>;
}

type Answer = Extract<FromAnalyzer, { readonly request: number }>;
type Question = Extract<ToAnalyzer, { readonly request: number }>;
type Unnumbered<Message> = Message extends unknown ? Omit<Message, 'request'> : never;

interface Request {
  readonly resolve: (answer: Answer) => void;
  readonly reject: (error: Error) => void;
}

const log = logFor('analysis');

export function createAnalyzerClient(
  startAnalyzer: StartAnalyzer,
  onProgress: (message: ProgressMessage) => void,
  /** A text could not be analysed, or, without a uri, the thread is gone and knows none any more. */
  onFailure: (uri?: string) => void,
): AnalyzerClient {
  const requests = new Map<number, Request>();
  const lexicons = createFolderLexicons();
  let nextRequest = 0;
  let thread: AnalyzerThread | undefined;

  function receive(message: FromAnalyzer): void {
    if (message.type === 'progress') {
      onProgress(message);
      return;
    }
    if (message.type === 'failure') {
      log.error(message.message);
      if (message.uri !== undefined) onFailure(message.uri);
    }
    if (message.request === undefined) return;
    const request = requests.get(message.request);
    requests.delete(message.request);
    if (message.type === 'failure') request?.reject(new Error(message.message));
    else request?.resolve(message);
  }

  function stop(): void {
    thread?.dispose();
    thread = undefined;
    for (const { reject } of requests.values()) reject(new Error('The analysis thread ended.'));
    requests.clear();
  }

  function fail(error: unknown): void {
    log.error('the analysis thread failed', error);
    stop();
    onFailure();
  }

  function start(): AnalyzerThread {
    const started = startAnalyzer({ receive, fail });
    for (const whole of lexicons.all()) started.post(whole);
    return started;
  }

  function post(message: ToAnalyzer): void {
    thread ??= start();
    thread.post(message);
  }

  function ask<Type extends Answer['type']>(
    type: Type,
    question: Unnumbered<Question>,
  ): Promise<Extract<Answer, { readonly type: Type }>> {
    const request = nextRequest++;
    return new Promise((resolve, reject) => {
      const take = (answer: Answer) => {
        if (answer.type === type) resolve(answer as Extract<Answer, { readonly type: Type }>);
        else reject(new Error(`The analysis thread answered ${answer.type}.`));
      };
      requests.set(request, { resolve: take, reject });
      post({ ...question, request });
    });
  }

  return {
    post,
    analyzeText: async (text, language) =>
      (await ask('analysis', { type: 'text', text, ...(language !== undefined && { language }) })).analysis,
    layLexicon: async (uri, folder, text, analysis) =>
      (await ask('known', { type: 'known', uri, folder, text, analysis })).known,
    changeLexicon(change) {
      lexicons.change(change);
      // One that is not started yet is told when it is.
      thread?.post(change);
    },
    readProject: async (text) => (await ask('project', { type: 'project', text })).reading,
    dispose: stop,
  };
}
