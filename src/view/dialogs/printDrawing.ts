/**
 * Prints a drawing alone, which every browser can save as PDF: with real text in the fonts of the
 * machine, in every script. A library that writes PDF would need fonts of its own for each script
 * (docs/exports.md).
 */
export function printDrawing(svgText: string, title: string): void {
  const frame = document.createElement('iframe');
  frame.hidden = true;
  document.body.append(frame);
  const [page, ownWindow] = [frame.contentDocument, frame.contentWindow];
  const svg = new DOMParser().parseFromString(svgText, 'image/svg+xml').documentElement;
  if (!page || !ownWindow) return;
  page.title = title;
  page.body.style.margin = '0';
  svg.setAttribute('width', '100%');
  svg.removeAttribute('height');
  page.body.append(page.adoptNode(svg));
  ownWindow.addEventListener('afterprint', () => frame.remove());
  ownWindow.print();
}
