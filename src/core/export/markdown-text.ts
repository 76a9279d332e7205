/**
 * Text from a document as Markdown that shows it and does nothing else: no markup, no HTML, no link, no formula, on one line.
 */
export function markdownText(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .replace(/[\\`*_[\]<>#|~$&^{}!]/g, '\\$&')
    .replace(/^([-+=]|\d+(?=[.)]))/, (start) => (/\d/.test(start) ? start : `\\${start}`))
    .replace(/:(?=\/\/)|@|(?<=www)\./gi, '\\$&');
}
