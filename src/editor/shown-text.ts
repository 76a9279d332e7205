const unseen = /[\p{Cc}\u061c\u2028\u2029\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu;

/**
 * Words from a text, a sidecar or a project file as they are shown to people: without line breaks, control characters and marks
 * that turn the direction of writing, by which what is shown could say something else than what is there.
 */
export function shownText(text: string): string {
  return text.replace(unseen, ' ');
}
