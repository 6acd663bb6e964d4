/** Signs between the parts of a text, which languages write differently. */

export type Separators = {
  /** "Zone: Warsaw time" */
  readonly labelled: (label: string, text: string) => string;
  /** "10 September, 21:30". (`Intl.ListFormat` has a word before the last part of some lists.) */
  readonly joined: (...parts: readonly string[]) => string;
};

/** French has a space before its colon; Chinese and Japanese have wide signs. */
export function separatorsOf(tag: string): Separators {
  const isWide = /^(?:zh|ja)/.test(tag);
  const colon = isWide ? '：' : tag.startsWith('fr') ? '\u202f: ' : ': ';
  const comma = tag.startsWith('zh') ? '，' : isWide ? '、' : /^(?:ar|fa)/.test(tag) ? '، ' : ', ';
  return {
    labelled: (label, text) => label + colon + text,
    joined: (...parts) => parts.join(comma),
  };
}
