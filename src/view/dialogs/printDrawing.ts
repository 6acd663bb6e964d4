/**
 * Prints a drawing alone, which every browser can save as PDF: with real text in the fonts of the
 * machine, in every script. A library that writes PDF would need fonts of its own for each script
 * (docs/exports.md).
 */
export function printDrawing(drawing: SVGSVGElement, title: string): void {
  const frame = document.createElement('iframe');
  // Firefox does not print a frame without a box.
  Object.assign(frame.style, { position: 'fixed', width: '0', height: '0', border: '0' });
  document.body.append(frame);
  const [page, ownWindow] = [frame.contentDocument, frame.contentWindow];
  if (!page || !ownWindow) return;
  const svg = drawing.cloneNode(true) as SVGSVGElement;
  svg.setAttribute('width', '100%');
  svg.removeAttribute('height');
  page.title = title;
  page.body.style.margin = '0';
  page.body.append(svg);
  ownWindow.addEventListener('afterprint', () => frame.remove());
  ownWindow.print();
}
