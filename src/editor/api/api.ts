import { Disposable, EventEmitter, type Uri } from 'vscode';
import type {
  SeedmarkAnalysis,
  SeedmarkAnnotation,
  SeedmarkApi,
  SeedmarkDecision,
  SeedmarkRecord,
} from '../../../media/api/seedmark.js';
import { suggestionsOf } from '../../core/annotation/content.js';
import type { Annotation } from '../../core/annotation/model.js';
import type { ReviewItem } from '../../core/annotation/review.js';
import type { Analysis } from '../../core/model.js';
import type { DecidedChange } from '../decisions.js';
import type { DocumentAnalyses } from '../document-analysis.js';
import { languageId } from '../ids.js';
import { nextChange, openSeed } from '../open-seed.js';
import type { ReviewDocuments } from '../review-documents.js';
import type { SeedFiles } from '../seed-files.js';
import type { Suggesters } from './suggesters.js';

export interface ApiServices {
  readonly analyses: DocumentAnalyses;
  readonly documents: Pick<ReviewDocuments, 'load' | 'onDidDecide'>;
  readonly seeds: Pick<SeedFiles, 'list'>;
  readonly suggesters: Suggesters;
}

/** What other extensions get from `activate`. Nothing that it gives away is used any more: they may change it. */
export function createApi({
  analyses,
  documents,
  seeds,
  suggesters,
}: ApiServices): Disposable & { readonly api: SeedmarkApi } {
  const decided = new EventEmitter<SeedmarkDecision>();
  const listening = documents.onDidDecide((change) => decided.fire(decisionOf(change)));

  async function isSeed(uri: Uri): Promise<boolean> {
    const key = uri.toString();
    return openSeed(uri) !== undefined || (await seeds.list()).some((seed) => seed.toString() === key);
  }

  const api: SeedmarkApi = {
    version: 1,
    async analyze(document) {
      if (document.languageId !== languageId) {
        const text = document.getText();
        return document.isClosed ? undefined : analysisOf(text, await analyses.analyzeText(text));
      }
      for (;;) {
        const current = await analyses.ready(document);
        if (!current || document.isClosed) {
          return undefined;
        }
        if (!current.complete || current.version !== document.version) {
          await nextChange(analyses.onDidChange, document);
          continue;
        }
        const text = document.getText();
        const whole = await suggesters.laid(document.uri, text, current.analysis);
        if (analyses.current(document) === current) {
          return analysisOf(text, whole);
        }
      }
    },
    async annotations(uri) {
      const review = (await isSeed(uri)) ? await documents.load(uri) : undefined;
      return review?.items.flatMap((item) => (item.annotation ? [annotationOf(item, item.annotation)] : []));
    },
    onDidDecide: decided.event,
    registerSuggester: suggesters.register,
  };
  return { api: Object.freeze(api), dispose: () => Disposable.from(listening, decided).dispose() };
}

function analysisOf(text: string, analysis: Analysis): SeedmarkAnalysis {
  const { language, date } = analysis;
  const mentions = suggestionsOf(analysis).map((suggestion) => ({
    ...structuredClone(suggestion),
    quote: text.slice(suggestion.start, suggestion.end),
  }));
  return { language, ...(date !== undefined && { date }), mentions };
}

function annotationOf({ start, end, quote, state, content }: ReviewItem, annotation: Annotation): SeedmarkAnnotation {
  const isElsewhere = state === 'stale' || state === 'orphan';
  return {
    ...recordOf(annotation),
    start,
    end,
    quote,
    content: structuredClone(content),
    state: isElsewhere ? state : 'current',
  };
}

function recordOf({ id, status, anchor, content, reviewer, time, suggestion }: Annotation): SeedmarkRecord {
  const { start, end, quote } = anchor;
  const rule = suggestion === undefined ? {} : { rule: suggestion.rule };
  return { id, status, start, end, quote, content: structuredClone(content), reviewer, time, ...rule };
}

function decisionOf({ uri, changes }: DecidedChange): SeedmarkDecision {
  return {
    uri,
    changes: changes.map(({ before, after }) => ({
      ...(before && { before: recordOf(before) }),
      ...(after && { after: recordOf(after) }),
    })),
  };
}
