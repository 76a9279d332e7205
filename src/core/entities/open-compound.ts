import { spaceBefore } from '../text/tokens.js';
import { looksForeign } from './foreign-word.js';
import { wordRole } from './lexicon.js';
import { hasRole, isCapital, isLower, type Scan, wordAt } from './scan.js';

/** Words in lower case that begin something else than the second syllable of a capitalized word. */
const notSecond = new Set(
  'và của các những mà cũng nêu thì ấy này chuyên bán mua thuê lo kêu thi vô xét hủy cấm phạt phối triển khởi kiểm sớm vốn tên hợp thu rút cấp trả cứu tìm bàn lập giữ giao hỗ lấy xử truy tổ dùng cung nắm đầu sản kinh phát bắn điều hoạt đền nộp'.split(
    ' ',
  ),
);

/**
 * End of a capitalized syllable and the one in lower case that makes a word of it (Hội nghị Khách hàng), where no list holds the word:
 * the capital stands alone, and what follows opens no predicate. Otherwise one past the capital.
 */
export function openCompoundEnd(scan: Scan, index: number, isBehindHead = false): number {
  const { tokens, lexicon, limit } = scan;
  const second = index + 1;
  if (second >= limit || !isLower(tokens, second) || !spaceBefore(tokens, second)) return second;
  if (!isBehindHead && isCapital(tokens, index - 1)) return second;
  if (looksForeign(tokens, index) || looksForeign(tokens, second)) return second;
  if (notSecond.has(wordAt(tokens, second)) || hasRole(scan, second, wordRole.predicate)) return second;
  if (lexicon.boundaries.match(tokens, second, limit) !== undefined) return second;
  if (lexicon.actions.match(tokens, second, limit) !== undefined) return second;
  return lexicon.nouns.match(tokens, second, limit) === undefined ? second + 1 : second;
}
