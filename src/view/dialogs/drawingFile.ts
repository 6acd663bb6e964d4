/** Files of a drawing. */

/**
 * An `<svg>` of the page as a file of its own, which knows no custom properties: colours and fonts
 * become what they are on the page, in its theme.
 */
export function svgTextOf(svg: SVGSVGElement): string {
  const copy = svg.cloneNode(true) as SVGSVGElement;
  const copies = [...copy.querySelectorAll('*')];
  for (const [i, element] of [...svg.querySelectorAll('*')].entries()) {
    for (const name of element.getAttributeNames()) {
      if (!element.getAttribute(name)?.includes('var(')) continue;
      copies[i]?.setAttribute(name, getComputedStyle(element).getPropertyValue(name));
    }
  }
  return `<?xml version="1.0" encoding="UTF-8"?>\n${new XMLSerializer().serializeToString(copy)}\n`;
}

/** A picture of an SVG file, at a number of pixels for each unit. Rejects if it cannot be drawn. */
export async function pngOf(svgText: string, scale: number): Promise<Blob> {
  const url = URL.createObjectURL(new Blob([svgText], { type: 'image/svg+xml' }));
  try {
    const image = new Image();
    image.src = url;
    await image.decode();
    const canvas = document.createElement('canvas');
    canvas.width = image.naturalWidth * scale;
    canvas.height = image.naturalHeight * scale;
    canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
    return await new Promise((resolve, reject) =>
      canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error('no picture')))),
    );
  } finally {
    URL.revokeObjectURL(url);
  }
}
