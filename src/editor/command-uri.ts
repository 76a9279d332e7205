/** A link that runs a command with one argument; the Markdown that holds it has to trust the command. */
export function commandUri(command: string, argument: unknown): string {
  // Parentheses stay as they are in an encoded component, and would end the link.
  const encoded = encodeURIComponent(JSON.stringify([argument]))
    .replaceAll('(', '%28')
    .replaceAll(')', '%29');
  return `command:${command}?${encoded}`;
}
