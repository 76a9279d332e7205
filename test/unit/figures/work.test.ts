import { describe, expect, it } from 'vitest';
import { findFigures } from '../../../src/core/figures/find-figures.js';
import { sharedVocabulary } from '../../../src/core/language/shared-vocabulary.js';
import type { Language } from '../../../src/core/model.js';
import { normalize } from '../../../src/core/text/normalize.js';
import { sentenceEnds } from '../../../src/core/text/sentences.js';
import { type Tokens, tokenize } from '../../../src/core/text/tokens.js';

/** How often the analyser looks at the tokens of a text, which is its work, whatever the machine. */
function workOn(text: string, language: Language): number {
  let looks = 0;
  const counted = <List extends Tokens['start'] | Tokens['kind']>(list: List): List =>
    new Proxy(list, {
      get(target, key) {
        looks++;
        return Reflect.get(target, key, target);
      },
    });
  const view = normalize(text);
  const plain = tokenize(view.text, sharedVocabulary());
  const tokens: Tokens = { ...plain, kind: counted(plain.kind), id: counted(plain.id), start: counted(plain.start) };
  const paragraph = { source: text, view, tokens, sentenceEnds: sentenceEnds(plain), holdsNumber: true };
  findFigures(paragraph, { language, decimalSeparator: language === 'vi' ? ',' : '.' });
  return looks;
}

describe('work grows with the length of the text, not faster', () => {
  it.each([
    '1',
    '1 ',
    '123 ',
    '1-',
    '1/',
    '1.',
    '1,',
    '1, ',
    '21, ',
    '2-1 ',
    '12 - ',
    '5% - ',
    'một ',
    'năm ',
    'hai mươi ',
    'nghìn ',
    'tỷ ',
    '2 tỷ ',
    'nửa ',
    'hàng ',
    'gấp ',
    'ngày ',
    'ngày 5, ',
    'tháng ',
    'tháng 1, ',
    'năm 2025 - ',
    'quý I, ',
    'thập niên 60 của ',
    'từ 22 đến ',
    'mùng ',
    'rằm tháng ',
    '13h',
    '13h30 ',
    'Nghị quyết ',
    'Nghị quyết 57, ',
    '57/NQ-',
    '1/A',
    'A1-',
    'thứ ',
    'khóa XV và ',
    'số ',
    'điện thoại ',
    '09 ',
    '0912.',
    '$',
    '$1 - ',
    '-',
    '+84 ',
    '(',
    'gần ',
    'khoảng hơn ',
    'không vượt quá ',
    'hoạt động đối ngoại ',
    '5 hoạt động ',
    '1/2 ',
    '½',
    'USD ',
    'km/',
    'm²/',
    'tấn/năm/',
    'và 1 ',
    'trong đó một ',
    'XIV',
    'I, ',
    'one ',
    'hundred and ',
    'of thousands ',
    'third quarter of ',
    'between 1 and ',
    'March 3-',
    'No. ',
    '3 to ',
  ])('%j over and over', (piece) => {
    for (const language of ['vi', 'en'] as const) {
      const once = workOn(piece.repeat(400), language);
      const fourfold = workOn(piece.repeat(1600), language);
      expect(fourfold).toBeLessThan(once * 5 + 1000);
    }
  });
});
