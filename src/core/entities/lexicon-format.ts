export interface LexiconForm {
  readonly text: string;
  /** What stood before the form: `~`, `+`, `#`, `@`, or nothing. */
  readonly mark: string;
}

export interface LexiconEntry {
  readonly canonical: string;
  readonly forms: readonly LexiconForm[];
}

const marks = '~+#@';

function readForm(part: string): LexiconForm {
  const text = part.trim();
  const mark = text.charAt(0);
  if (mark === '' || !marks.includes(mark)) return { text, mark: '' };
  return { text: text.slice(1).trim(), mark };
}

/**
 * Reads a word list of the lexicon: entries stand on lines or between semicolons; an entry is its canonical name and, after
 * equals signs, its other forms. A form may carry a mark before it; the list's comment says what that means.
 */
export function readLexicon(source: string): LexiconEntry[] {
  const entries: LexiconEntry[] = [];
  for (const part of source.split(/[;\n]/)) {
    if (part.trim() === '') continue;
    const forms = part.split(' = ').map(readForm);
    entries.push({ canonical: forms[0]?.text ?? '', forms });
  }
  return entries;
}

/** The forms of a list, without marks and canonical names. */
export function readForms(source: string): string[] {
  return readLexicon(source).flatMap((entry) => entry.forms.map((form) => form.text));
}

/** The words of a phrase: runs of letters and digits that begin with a letter, as the tokenizer cuts them. */
export function wordsOf(phrase: string): string[] {
  return phrase.match(/\p{L}[\p{L}\p{M}\d]*/gu) ?? [];
}

/** A name in capitals as it is written elsewhere: NOVA SCOTIA is Nova Scotia. */
export function titleCase(text: string): string {
  return text.replace(/\p{L}+/gu, (word) => word.charAt(0).toUpperCase() + word.slice(1).toLowerCase());
}

/** Words inside names that are written with and without a capital. */
const looseWords = /(?<= )(?:Trung ương|Quốc gia|Quốc tế|Nhân dân|Thế giới|Nhà nước|Quản lý|Công nghệ)/g;

/** Names that are written with fewer capitals too: Bộ ngoại giao, bộ Ngoại giao, ngày Nhà giáo Việt Nam. */
export function caseVariants(text: string): string[] {
  const space = text.indexOf(' ');
  const first = text.slice(0, space);
  const rest = text.slice(space);
  if (first === 'Bộ') return [first + rest.toLowerCase(), first.toLowerCase() + rest];
  if (first === 'Ngày') return [first.toLowerCase() + rest];
  const relaxed = text.replace(looseWords, (words) => words.toLowerCase());
  return relaxed === text ? [] : [relaxed];
}
