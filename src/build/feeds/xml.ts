/** Writing XML: text is always escaped, and what XML has no room for is left out. */

type Xml = { readonly xml: string };

const ENTITIES: { readonly [character: string]: string } = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
};

/** Control characters and halves of pairs: no document may hold them (XML 1.0, `Char`). */
const UNWRITABLE = /[^\t\n\r\u{20}-\u{d7ff}\u{e000}-\u{fffd}\u{10000}-\u{10ffff}]/gu;

function escapeXml(text: string): string {
  return text
    .replaceAll(UNWRITABLE, '')
    .replaceAll(/[&<>"]/g, (character) => ENTITIES[character] ?? character);
}

/** An element; text among its content is escaped. */
export function xml(
  name: string,
  attributes: { readonly [name: string]: string },
  ...content: readonly (string | Xml)[]
): Xml {
  const start = Object.entries(attributes).map(([key, value]) => ` ${key}="${escapeXml(value)}"`);
  const inner = content.map((part) => (typeof part === 'string' ? escapeXml(part) : part.xml));
  const end = inner.length === 0 ? '/>' : `>${inner.join('')}</${name}>`;
  return { xml: `<${name}${start.join('')}${end}` };
}

/** A whole document. */
export function xmlFile(root: Xml): string {
  return `<?xml version="1.0" encoding="utf-8"?>\n${root.xml}\n`;
}
