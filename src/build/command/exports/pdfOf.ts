import Pdf from 'pdfkit';

import { FONT_FILES } from '../../images/fonts';
import { parseSvg, type SvgNode } from './parseSvg';
import { textRunsOf, type TextRun } from './textRuns';

/** Points of the paper for a pixel. */
const POINTS = 0.75;

/** What children take over from their element. */
type Style = {
  readonly fill: string;
  readonly stroke: string;
  readonly strokeWidth: number;
  readonly dash: string;
  readonly size: number;
  readonly family: string;
  readonly weight: string;
  readonly anchor: string;
};

type Gradients = Map<string, SvgNode>;

/** A page of PDF with a drawing that `drawView.tsx` wrote. Its text can be selected. */
export function pdfOf(svg: string, { title }: { readonly title: string }): Promise<Uint8Array> {
  const root = parseSvg(svg);
  const size = [Number(root.attributes['width']), Number(root.attributes['height'])] as const;
  const [, , plainFile = ''] = FONT_FILES;
  const doc = new Pdf({
    size: [size[0] * POINTS, size[1] * POINTS],
    margin: 0,
    font: plainFile,
    info: { Title: title, Creator: 'Kroniek' },
    lang: root.attributes['xml:lang'] ?? 'en',
  });
  const parts: Uint8Array[] = [];
  doc.on('data', (part: Uint8Array) => void parts.push(part));
  const done = new Promise<Uint8Array>((resolve, reject) => {
    doc.on('end', () => resolve(Buffer.concat(parts)));
    doc.on('error', reject);
  });
  doc.scale(POINTS);
  const style: Style = {
    fill: '#000',
    stroke: 'none',
    strokeWidth: 1,
    dash: '',
    size: 16,
    family: '',
    weight: '400',
    anchor: 'start',
  };
  drawChildren(root, style, { doc, gradients: new Map(), locale: doc.options.lang ?? 'en' });
  doc.end();
  return done;
}

type Canvas = {
  readonly doc: PDFKit.PDFDocument;
  readonly gradients: Gradients;
  readonly locale: string;
};

function drawChildren(node: SvgNode, style: Style, canvas: Canvas): void {
  for (const child of node.children) {
    if (typeof child !== 'string') drawNode(child, style, canvas);
  }
}

function drawNode(node: SvgNode, inherited: Style, canvas: Canvas): void {
  const { doc, gradients } = canvas;
  const { name, attributes } = node;
  if (name === 'title') return;
  if (name === 'linearGradient') return void gradients.set(attributes['id'] ?? '', node);
  const style = styleOf(attributes, inherited);
  doc.save();
  applyTransform(doc, attributes['transform'] ?? '');
  if (attributes['opacity'] !== undefined) doc.opacity(Number(attributes['opacity']));
  switch (name) {
    case 'svg': {
      const [x, y, width, height] = numbersOf(attributes, 'x', 'y', 'width', 'height');
      doc.translate(x ?? 0, y ?? 0);
      doc.rect(0, 0, width ?? 0, height ?? 0).clip();
      drawChildren(node, style, canvas);
      break;
    }
    case 'text':
      drawText(node, style, canvas);
      break;
    default:
      if (tracePath(doc, node)) paint(node, style, canvas);
      else drawChildren(node, style, canvas);
  }
  doc.restore();
}

function styleOf(attributes: SvgNode['attributes'], inherited: Style): Style {
  const size = attributes['font-size'];
  const width = attributes['stroke-width'];
  return {
    fill: attributes['fill'] ?? inherited.fill,
    stroke: attributes['stroke'] ?? inherited.stroke,
    strokeWidth: width === undefined ? inherited.strokeWidth : Number(width),
    dash: attributes['stroke-dasharray'] ?? inherited.dash,
    size: size === undefined ? inherited.size : Number.parseFloat(size),
    family: attributes['font-family'] ?? inherited.family,
    weight: attributes['font-weight'] ?? inherited.weight,
    anchor: attributes['text-anchor'] ?? inherited.anchor,
  };
}

function applyTransform(doc: PDFKit.PDFDocument, transform: string): void {
  for (const [, name, list = ''] of transform.matchAll(/(\w+)\(([^)]*)\)/g)) {
    const [a = 0, b] = list.split(/[\s,]+/).map(Number);
    if (name === 'translate') doc.translate(a, b ?? 0);
    else if (name === 'scale') doc.scale(a, b ?? a);
    else if (name === 'rotate') doc.rotate(a);
    else throw new Error(`a transform of the drawing is unknown: ${name}`);
  }
}

/** Traces a shape. Returns false if the element is none. */
function tracePath(doc: PDFKit.PDFDocument, { name, attributes }: SvgNode): boolean {
  const number = (key: string): number => Number.parseFloat(attributes[key] ?? '0');
  switch (name) {
    case 'rect': {
      const box = [number('x'), number('y'), number('width'), number('height')] as const;
      const radius = number('rx');
      if (radius > 0) doc.roundedRect(...box, radius);
      else doc.rect(...box);
      return true;
    }
    case 'circle':
      doc.circle(number('cx'), number('cy'), number('r'));
      return true;
    case 'line':
      doc.moveTo(number('x1'), number('y1')).lineTo(number('x2'), number('y2'));
      return true;
    case 'path':
      doc.path(attributes['d'] ?? '');
      return true;
    case 'polygon': {
      const points = (attributes['points'] ?? '')
        .trim()
        .split(/[\s,]+/)
        .map(Number);
      const pairs = Array.from({ length: points.length / 2 }, (_, i): [number, number] => [
        points[2 * i] ?? 0,
        points[2 * i + 1] ?? 0,
      ]);
      if (pairs.length > 1) doc.polygon(...pairs);
      return true;
    }
    default:
      return false;
  }
}

function paint(node: SvgNode, { fill, stroke, strokeWidth, dash }: Style, canvas: Canvas): void {
  const { doc, gradients } = canvas;
  const hasStroke = stroke !== 'none' && strokeWidth > 0;
  if (hasStroke) {
    doc.lineWidth(strokeWidth);
    const lengths = dash.split(/[\s,]+/).map(Number);
    if (dash !== '' && dash !== 'none')
      doc.dash(lengths[0] ?? 1, { space: lengths[1] ?? lengths[0] ?? 1 });
  }
  const opacity = node.attributes['fill-opacity'];
  if (opacity !== undefined) doc.fillOpacity(Number(opacity));
  const [, id] = /^url\(#(.*)\)$/.exec(fill) ?? [];
  const colour = id === undefined ? fill : gradientOf(node, gradients.get(id), doc);
  if (fill !== 'none' && hasStroke) doc.fillAndStroke(colour, stroke);
  else if (fill !== 'none') doc.fill(colour);
  else if (hasStroke) doc.stroke(stroke);
  // Ends the path.
  else doc.fillOpacity(0).fill();
}

/** The colours of a gradient along a shape, which are bounds of a date. */
function gradientOf(
  { attributes }: SvgNode,
  gradient: SvgNode | undefined,
  doc: PDFKit.PDFDocument,
) {
  const points = (attributes['points'] ?? '')
    .trim()
    .split(/[\s,]+/)
    .map(Number);
  const xs = attributes['points'] === undefined ? null : points.filter((_, i) => i % 2 === 0);
  const [x = 0, width = 0] = numbersOf(attributes, 'x', 'width');
  const [from, to] = xs ? [Math.min(...xs), Math.max(...xs)] : [x, x + width];
  const fill = doc.linearGradient(from, 0, to, 0);
  for (const stop of gradient?.children ?? []) {
    if (typeof stop === 'string') continue;
    const {
      offset = '0',
      'stop-color': colour = '#000',
      'stop-opacity': opacity = '1',
    } = stop.attributes;
    fill.stop(Number(offset), colour, Number(opacity));
  }
  return fill;
}

function numbersOf(
  attributes: SvgNode['attributes'],
  ...names: readonly string[]
): readonly (number | undefined)[] {
  return names.map((name) => {
    const text = attributes[name];
    return text === undefined ? undefined : Number.parseFloat(text);
  });
}

/** A part of a text, with the gap before it. */
type Piece = { readonly runs: readonly TextRun[]; readonly style: Style; readonly dx: number };

/** Draws a text. A part that has an `x` begins a chunk, which its anchor moves as a whole. */
function drawText(node: SvgNode, style: Style, canvas: Canvas): void {
  const [startX = 0, startY = 0, startDx = 0] = numbersOf(node.attributes, 'x', 'y', 'dx');
  let [x, y] = [startX + startDx, startY];
  let chunk: Piece[] = [];
  const flush = (): void => {
    if (chunk.length > 0) x = drawChunk(chunk, x, y, canvas);
    chunk = [];
  };
  const add = (text: string, own: Style, dx: number): void => {
    const look = { family: own.family, isBold: Number(own.weight) >= 600 };
    const runs = textRunsOf(text, look, canvas.locale);
    if (runs.length > 0) chunk.push({ runs, style: own, dx });
  };
  const addParts = (parts: SvgNode['children'], own: Style, firstDx: number): void => {
    let dx = firstDx;
    for (const part of parts) {
      if (typeof part === 'string') {
        add(part, own, dx);
        dx = 0;
        continue;
      }
      const [ownX, ownY, ownDx = 0, dy = 0] = numbersOf(part.attributes, 'x', 'y', 'dx', 'dy');
      if (ownX !== undefined || ownY !== undefined || dy !== 0) flush();
      x = ownX ?? x;
      y = (ownY ?? y) + dy;
      addParts(part.children, styleOf(part.attributes, own), ownDx);
    }
  };
  addParts(node.children, style, 0);
  flush();
}

/** Draws a chunk at a position. Returns where it ends. */
function drawChunk(chunk: readonly Piece[], x: number, y: number, { doc }: Canvas): number {
  const widthOf = ({ text, file }: TextRun, size: number): number =>
    doc.font(file).fontSize(size).widthOfString(text, OPTIONS);
  const widthPx = chunk.reduce(
    (sum, { runs, style, dx }) =>
      runs.reduce((length, run) => length + widthOf(run, style.size), sum + dx),
    0,
  );
  const anchor = chunk[0]?.style.anchor;
  let at = x - (anchor === 'end' ? widthPx : anchor === 'middle' ? widthPx / 2 : 0);
  for (const { runs, style, dx } of chunk) {
    at += dx;
    for (const run of runs) {
      const width = widthOf(run, style.size);
      doc.fillColor(style.fill).text(run.text, at, y, { ...OPTIONS, baseline: 'alphabetic' });
      at += width;
    }
  }
  return at;
}

/** With features, a font lays out a line as a whole, so that words to the left keep their order. */
const OPTIONS = { lineBreak: false, features: ['kern'] } satisfies PDFKit.Mixins.TextOptions;
