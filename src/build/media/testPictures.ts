/** Pictures for tests: coloured shapes, made by sharp. */
import sharp from 'sharp';

type Size = { readonly width?: number; readonly height?: number; readonly colour?: string };

/** A picture with a circle to the right of its middle. */
export function testPicture({ width = 1200, height = 800, colour = '#2a6f97' }: Size = {}) {
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}">
    <rect width="100%" height="100%" fill="${colour}"/>
    <rect y="62%" width="100%" height="38%" fill="#123"/>
    <circle cx="72%" cy="40%" r="${Math.min(width, height) / 5}" fill="#f4b942"/>
  </svg>`;
  return sharp(Buffer.from(svg));
}
