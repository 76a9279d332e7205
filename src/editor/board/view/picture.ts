/** A picture of the plot for the clipboard. */

const copiedStyles = [
  'fill',
  'fill-opacity',
  'stroke',
  'stroke-width',
  'stroke-opacity',
  'stroke-dasharray',
  'opacity',
  'font-family',
  'font-size',
] as const;

const scale = 2;
const lineHeight = 22;

/** PNG of the plot as it looks, at twice its size, with a title above and what its shapes mean below. */
export async function pictureOf(svg: SVGElement, title: string, legend: string): Promise<Blob> {
  const { width, height } = svg.getBoundingClientRect();
  const image = new Image();
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(withoutActive(svg, () => standalone(svg)))}`;
  await image.decode();
  const canvas = document.createElement('canvas');
  canvas.width = width * scale;
  canvas.height = (height + 2 * lineHeight) * scale;
  const context = canvas.getContext('2d');
  if (!context) throw new Error('no canvas to draw on');
  const { color, backgroundColor, fontFamily } = getComputedStyle(document.body);
  context.scale(scale, scale);
  context.fillStyle = backgroundColor;
  context.fillRect(0, 0, width, height + 2 * lineHeight);
  context.drawImage(image, 0, lineHeight, width, height);
  context.fillStyle = color;
  context.font = `600 13px ${fontFamily}`;
  context.fillText(title, 8, 16, width - 16);
  context.font = `12px ${fontFamily}`;
  context.fillText(legend, 8, height + lineHeight + 15, width - 16);
  return new Promise((resolve, reject) => {
    canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error('no picture'))), 'image/png');
  });
}

/** The row that is just looked at is no part of what the picture says. */
function withoutActive<Made>(svg: SVGElement, make: () => Made): Made {
  const active = [...svg.querySelectorAll('.active')];
  for (const each of active) each.classList.remove('active');
  try {
    return make();
  } finally {
    for (const each of active) each.classList.add('active');
  }
}

/** The plot's markup with the styles that the page gives it written into it. */
function standalone(svg: SVGElement): string {
  const copy = svg.cloneNode(true) as SVGElement;
  const originals = [svg, ...svg.querySelectorAll('*')];
  const copies = [copy, ...copy.querySelectorAll('*')];
  originals.forEach((original, at) => {
    const style = getComputedStyle(original);
    for (const name of copiedStyles) copies[at]?.setAttribute(name, style.getPropertyValue(name));
  });
  return new XMLSerializer().serializeToString(copy);
}

/** For where the clipboard takes no picture. */
export async function base64Of(blob: Blob): Promise<string> {
  const bytes = new Uint8Array(await blob.arrayBuffer());
  let text = '';
  for (const byte of bytes) text += String.fromCharCode(byte);
  return btoa(text);
}
