import type { ParagraphFigure } from '../paragraph.js';
import { isPoints, type Reading } from './reading.js';
import type { FactSentence } from './sentence.js';

/** Names of market indices, whose values are told in points. */
const indices =
  /VN-?Index|VN30-?Index|HNX-?Index|HNX30-?Index|UPCoM-?Index|VN30|HNX30|Dow Jones|S&P 500|Nasdaq Composite|Nasdaq|Nikkei 225|Nikkei|Topix|KOSPI|Kospi|Hang Seng|Shanghai Composite|CSI 300|DAX|FTSE 100|CAC 40|Stoxx 600/gu;

/** How far before its points in UTF-16 units the name of an index may stand. */
const nameReach = 120;

/**
 * "VN-Index chốt phiên thứ Năm (10/4) tại 1.168,34 điểm", "đạt mức 493,93 điểm": points are of the index that the sentence named
 * last, where no count of something else stands between.
 */
export function ofIndex(sentence: FactSentence, figure: ParagraphFigure, reading: Reading): Reading | undefined {
  if (figure.kind !== 'cardinal' || sentence.context.language !== 'vi' || !isPoints(figure)) return undefined;
  const { text, start } = sentence.paragraph.tokens;
  const from = Math.max(start[sentence.first] ?? 0, figure.start - nameReach);
  const words = text.slice(from, figure.start);
  const name = [...words.matchAll(indices)].at(-1);
  if (name === undefined) return undefined;
  const isApart = sentence.figures.some(
    (other) =>
      other.start > from + name.index && other.end <= figure.start && other.kind === 'cardinal' && !isPoints(other),
  );
  if (isApart) return undefined;
  const rule = reading.metric === name[0] ? reading.rule : 'fact.index';
  return { metric: name[0], change: reading.change, isMeasured: true, rule };
}
