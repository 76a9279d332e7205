/** How much of a file's beginning is enough to tell its format. */
export const headLength = 20_000;

/**
 * The id of the importer that reads such a file, from its ending and the beginning of its content; undefined where that tells
 * nothing. A guess for a person to confirm.
 */
export function guessFormat(name: string, head: string): string | undefined {
  const ending = name.slice(name.lastIndexOf('.') + 1).toLowerCase();
  if (ending === 'ann') return 'brat';
  if (ending === 'jsonld') return 'w3c';
  if (ending !== 'jsonl' && ending !== 'json') return undefined;
  const lines = jsonLinesFormat(head);
  if (lines !== undefined) return lines;
  if (/"(?:target|TextQuoteSelector|TextPositionSelector)"/.test(head) || head.includes('anno.jsonld')) return 'w3c';
  if (/"(?:annotations|predictions|completions)"/.test(head) && head.includes('"data"')) return 'label-studio';
  return undefined;
}

/** What the first line tells, where it is an object of its own. */
function jsonLinesFormat(head: string): string | undefined {
  const [line = ''] = head.trimStart().split(/[\r\n]/, 1);
  if (!line.startsWith('{')) return undefined;
  // A line may be longer than what was read of it.
  const has = (key: string) => line.includes(`"${key}"`);
  if (has('quote') && has('start') && has('type')) return 'jsonl';
  return has('text') && (has('label') || has('labels') || has('entities')) ? 'doccano' : undefined;
}
