import { randomInt } from 'node:crypto';

/** The time as decisions hold it: ISO 8601 in UTC, to the second. */
export function nowInSeconds(): string {
  return new Date().toISOString().replace(/\.\d+Z$/, 'Z');
}

/** Six letters and digits, the first a letter, so that YAML never reads an id as a number. */
export function newId(): string {
  return randomInt(10 * 36 ** 5, 36 ** 6).toString(36);
}
