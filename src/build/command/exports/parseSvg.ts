/** Reads the SVG that `drawView.tsx` writes, as a tree. */
import { Parser } from 'saxen';

export type SvgNode = {
  readonly name: string;
  readonly attributes: { readonly [name: string]: string };
  /** Texts and elements in their order. */
  readonly children: (SvgNode | string)[];
};

export function parseSvg(svg: string): SvgNode {
  const root: SvgNode = { name: '', attributes: {}, children: [] };
  const open = [root];
  const parser = new Parser();
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('openTag', (name, getAttributes, decode) => {
    const attributes = Object.fromEntries(
      Object.entries(getAttributes()).map(([key, value]) => [key, decode(value)]),
    );
    const node: SvgNode = { name, attributes, children: [] };
    open.at(-1)?.children.push(node);
    open.push(node);
  });
  parser.on('closeTag', () => void open.pop());
  parser.on('text', (text, decode) => void open.at(-1)?.children.push(decode(text)));
  parser.parse(svg.replace(/^<\?xml.*?\?>\s*/, ''));
  const [first] = root.children;
  if (first === undefined || typeof first === 'string') throw new Error('not an SVG');
  return first;
}
