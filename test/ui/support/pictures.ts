import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../../vscode/install.mjs';

/**
 * Keeps a picture that README or the walkthrough shows: in media/pictures, packed, where `npm run pictures` makes them, else in
 * test/.artifacts to be looked at.
 */
export async function keepPicture(name: string, png: Buffer): Promise<void> {
  const isMade = process.env.SEEDMARK_PICTURES !== undefined;
  const folder = isMade ? join(root, 'media', 'pictures') : join(root, 'test', '.artifacts');
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, `${name}.png`), isMade ? await packed(png) : png);
}

/** A palette of 256 colours is all that an interface shows, in a third of the bytes. */
async function packed(png: Buffer): Promise<Buffer> {
  // Loaded here alone: tests need it on no machine.
  const { default: sharp } = await import('sharp');
  return sharp(png).png({ palette: true, quality: 100, effort: 10, dither: 0 }).toBuffer();
}
