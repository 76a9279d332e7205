import { cue } from './cues.js';
import { cueNext, entityAt, type FactSentence, figureAt, hasCue } from './sentence.js';

/** "khoản thu", "chỗ ngồi": a classifier alone takes the verb behind it. */
export function withVerb(sentence: FactSentence, first: number, end: number, next: number): number {
  const isAlone = end - first === 1 && entityAt(sentence, first) === undefined && end < next;
  return isAlone && hasCue(sentence, end, cue.act) && cueNext(sentence, end) === end + 1 ? end + 1 : end;
}

/** "trẻ dưới 1 tuổi", "nhóm từ 9 tháng đến 5 tuổi", "người từ 60 tuổi trở lên". */
export function withAge(sentence: FactSentence, end: number, next: number): number {
  const { text } = sentence.paragraph.tokens;
  let index = end;
  while (index < next && hasCue(sentence, index, cue.filler | cue.from | cue.goTo)) index = cueNext(sentence, index);
  const figure = figureAt(sentence, index);
  if (figure?.kind !== 'duration' || figure.next > next) return end;
  if (text.slice(figure.start, figure.end).endsWith('tuổi')) {
    return hasCue(sentence, figure.next, cue.filler) ? Math.min(next, cueNext(sentence, figure.next)) : figure.next;
  }
  const rest = withAge(sentence, figure.next, next);
  return rest === figure.next ? end : rest;
}
