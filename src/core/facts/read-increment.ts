import type { ParagraphFigure } from '../paragraph.js';
import { cue } from './cues.js';
import type { Governor } from './governor.js';
import { factLexicons } from './lexicons.js';
import { counted } from './read-count.js';
import { type Before, inherited, type Reading, rangeText, readingOf } from './reading.js';
import { cueFirst, type FactSentence, hasCue, wordAt } from './sentence.js';
import { changedObject, objectBehind, topic } from './topic.js';

/** "thêm 65 biên chế", "tương đương thêm 38 tỷ USD". */
export function readIncrement(
  sentence: FactSentence,
  figure: ParagraphFigure,
  governor: Governor,
  before: Before | undefined,
): Reading | undefined {
  const moved = figure.kind === 'cardinal' ? changedObject(sentence, governor) : undefined;
  if (moved?.isMeasured === true) return readingOf(sentence, moved, 'fact.increment', 'increment');
  if (figure.kind === 'cardinal') return counted(sentence, figure, 'fact.increment', 'increment');
  // "bổ sung 240 m cầu cảng"
  const isThing = figure.kind === 'measure' && factLexicons.vi.unitMetrics[figure.unit ?? ''] === undefined;
  const added = sentence.context.language === 'vi' && isThing ? objectBehind(sentence, figure) : undefined;
  if (added?.range.first === figure.next) return readingOf(sentence, added, 'fact.increment', 'increment');
  // "dư nợ tăng 8,1%, còn tiền gửi thêm 2,7%"
  const phrase = sentence.context.language === 'vi' ? topic(sentence, governor) : undefined;
  if (phrase?.isMeasured === true && before !== undefined && phrase.range.first >= before.figure.next)
    return readingOf(sentence, phrase, 'fact.increment', figure.kind === 'percent' ? 'percent' : 'increment');
  // "chậm đóng phải nộp thêm 0,03% mỗi ngày"
  const verb = figure.kind === 'percent' && sentence.context.language === 'vi' ? verbOf(sentence, governor) : undefined;
  if (verb !== undefined) return { metric: `${verb} thêm`, isMeasured: true, rule: 'fact.deed' };
  // "phụ tải lên 2.315 MW, thêm 214 MW"
  const isAlike = before?.figure.kind === 'measure' && before.figure.unit === figure.unit;
  return before?.reading.change === undefined && !isAlike
    ? undefined
    : inherited(before, 'fact.increment.same', 'increment');
}

/** What is done more of, right before "thêm". */
function verbOf(sentence: FactSentence, { clause, first }: Governor): string | undefined {
  if (first <= clause || wordAt(sentence, first) !== 'thêm' || hasCue(sentence, first - 1, cue.head)) return undefined;
  return hasCue(sentence, first - 1, cue.deed)
    ? rangeText(sentence, { first: cueFirst(sentence, first - 1), next: first }).toLowerCase()
    : undefined;
}
