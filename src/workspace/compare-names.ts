let collator: Intl.Collator | undefined;

/**
 * Which of two names people look up first: letters as Vietnamese sorts them, numbers by value. The collator is made when
 * names are first compared, as that takes some milliseconds.
 */
export function compareNames(one: string, other: string): number {
  collator ??= new Intl.Collator('vi', { numeric: true });
  return collator.compare(one, other);
}
