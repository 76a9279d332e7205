/** SHA-256 of a text in UTF-8 without a byte-order mark, in lower-case hexadecimal, as a sidecar names it. */
export async function sha256OfText(text: string): Promise<string> {
  const bytes = new TextEncoder().encode(text.replace(/^\ufeff/, ''));
  const digest = await globalThis.crypto.subtle.digest('SHA-256', bytes);
  return [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
