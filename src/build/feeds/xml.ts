/** Writes XML. Text is always escaped, and characters that XML does not allow are left out. */

type Xml = { readonly xml: string };

const ENTITIES: { readonly [character: string]: string } = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
};

/** Control characters and unpaired surrogates, which XML does not allow (XML 1.0, `Char`). */
const UNWRITABLE = /[^\t\n\r\u{20}-\u{d7ff}\u{e000}-\u{fffd}\u{10000}-\u{10ffff}]/gu;

function escapeXml(text: string): string {
  return text
    .replaceAll(UNWRITABLE, '')
    .replaceAll(/[&<>"]/g, (character) => ENTITIES[character] ?? character);
}

/** An element. Strings in its content are escaped. */
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

/** A complete document. */
export function xmlFile(root: Xml): string {
  return `<?xml version="1.0" encoding="utf-8"?>\n${root.xml}\n`;
}
