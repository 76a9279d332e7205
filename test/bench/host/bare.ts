/** The extension that does nothing. */
export function activate(): void {}
