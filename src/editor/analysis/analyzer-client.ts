import type { Disposable } from 'vscode';
import type { Analysis } from '../../core/model.js';
import { logFor } from '../log.js';
import type { AnalyzerThread, FromAnalyzer, ProgressMessage, StartAnalyzer, ToAnalyzer } from './protocol.js';

/** The analysis thread as the extension host sees it: started with the first message, and again with the first after a failure. */
export interface AnalyzerClient extends Disposable {
  post(message: ToAnalyzer): void;
  /** Analyses a text that no editor shows. Rejects where the thread failed. */
  analyzeText(text: string): Promise<Analysis>;
}

interface TextRequest {
  readonly resolve: (analysis: Analysis) => void;
  readonly reject: (error: Error) => void;
}

const log = logFor('analysis');

export function createAnalyzerClient(
  startAnalyzer: StartAnalyzer,
  onProgress: (message: ProgressMessage) => void,
  /** A text could not be analysed, or, without a uri, the thread is gone and knows none any more. */
  onFailure: (uri?: string) => void,
): AnalyzerClient {
  const requests = new Map<number, TextRequest>();
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
    if (message.type === 'analysis') request?.resolve(message.analysis);
    else request?.reject(new Error(message.message));
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

  function post(message: ToAnalyzer): void {
    thread ??= startAnalyzer({ receive, fail });
    thread.post(message);
  }

  return {
    post,
    analyzeText(text) {
      const request = nextRequest++;
      return new Promise((resolve, reject) => {
        requests.set(request, { resolve, reject });
        post({ type: 'text', request, text });
      });
    },
    dispose: stop,
  };
}
