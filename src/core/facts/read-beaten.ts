import type { ParagraphFigure } from '../paragraph.js';
import { changeKind, type Reading } from './reading.js';
import type { FactSentence } from './sentence.js';

/** How far before its figure in UTF-16 code units the verb may stand. */
const beatenReach = 80;
/** "vượt thành tích tốt nhất của chính mình", "kém kỷ lục quốc gia": a result that the figure is more or less than. */
const beaten =
  /(?:^| )(?:vượt|vượt qua|hơn|kém|phá|cải thiện|tốt hơn|nhanh hơn|chậm hơn) ((?:thành tích|kỷ lục|thông số)(?: (?:tốt nhất|cá nhân|quốc gia|thế giới|châu lục|châu á|châu âu|đông nam á|giải đấu|mùa giải|đại hội|sea games|asiad|olympic))*)(?: (?:cũ|của) [^,;.:()\d]*| cũ)? $/iu;

/** "vượt kỷ lục quốc gia 3 cm": by how much a result is better or worse than another, which it does not measure. */
export function ofBeaten(sentence: FactSentence, figure: ParagraphFigure): Reading | undefined {
  if (sentence.context.language !== 'vi' || (figure.kind !== 'measure' && figure.kind !== 'duration')) return undefined;
  const { text, start } = sentence.paragraph.tokens;
  const from = Math.max(start[sentence.first] ?? 0, figure.start - beatenReach);
  const metric = beaten.exec(text.slice(from, figure.start))?.[1];
  if (metric === undefined) return undefined;
  return { metric, change: changeKind(figure), isMeasured: true, rule: 'fact.change.beaten' };
}
