/** Generic families have no quotation marks. */
const GENERIC = /^(?:serif|sans-serif|monospace|system-ui|ui-[a-z-]+|cursive|fantasy|math)$/;

/** Names of fonts, separated by commas, as a value of CSS. */
export function fontFamilies(names: string): string {
  return names
    .split(',')
    .map((name) => name.trim())
    .map((name) => (GENERIC.test(name) ? name : `"${name}"`))
    .join(', ');
}
