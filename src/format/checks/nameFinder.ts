/** Which of a dataset's names stand in a text, as whole words. */
import type { Dataset } from '../schema/schema';

/** A match in a text: the name as a form has it, and all that are called so. */
type NameFound = { readonly form: string; readonly owners: readonly string[] };

export type NameFinder = {
  /** The names in a text; of a name within another only the longer. */
  readonly find: (text: string) => readonly NameFound[];
  /** All that are named in a text, also within another's name. */
  readonly ownersIn: (text: string) => ReadonlySet<string>;
  /** Whether there is anything to find them by: a form beside the name. */
  readonly hasForms: (owner: string) => boolean;
  /** The name of an owner in full. */
  readonly nameOf: (owner: string) => string;
};

type Entry = { readonly tokens: readonly string[]; readonly form: string; owners: string[] };

const NONE: readonly Entry[] = [];

/** Finds the actors and places of a dataset by their names and forms in one language. */
export function createNameFinder(dataset: Dataset, language: string): NameFinder {
  // By the first word, since nearly every word of a text begins no name.
  const byFirst = new Map<string, Entry[]>();
  const names = new Map<string, string>();
  const ownersWithForms = new Set<string>();
  for (const kind of ['actors', 'places'] as const) {
    for (const { id, name, forms } of dataset[kind]) {
      const owner = `${kind}/${id}`;
      const own = name[language];
      const others = forms?.[language] ?? [];
      if (own !== undefined) names.set(owner, own);
      if (others.length > 0) ownersWithForms.add(owner);
      for (const form of own === undefined ? others : [own, ...others])
        addForm(byFirst, form, owner);
    }
  }
  for (const entries of byFirst.values()) {
    entries.sort((a, b) => b.tokens.length - a.tokens.length);
  }

  const matchesAt = (tokens: readonly string[], at: number): readonly Entry[] => {
    const entries = byFirst.get(tokens[at] ?? '');
    if (!entries) return NONE;
    return entries.filter((entry) => entry.tokens.every((token, i) => tokens[at + i] === token));
  };
  return {
    find: (text) => {
      const tokens = tokensOf(text);
      const found: NameFound[] = [];
      for (let at = 0; at < tokens.length;) {
        const longest = matchesAt(tokens, at)[0];
        if (longest) found.push(longest);
        at += longest?.tokens.length ?? 1;
      }
      return found;
    },
    ownersIn: (text) => {
      const tokens = tokensOf(text);
      const found = new Set<string>();
      for (let at = 0; at < tokens.length; at++) {
        for (const { owners } of matchesAt(tokens, at)) for (const id of owners) found.add(id);
      }
      return found;
    },
    hasForms: (owner) => ownersWithForms.has(owner),
    nameOf: (owner) => names.get(owner) ?? '',
  };
}

function addForm(byFirst: Map<string, Entry[]>, form: string, owner: string): void {
  const tokens = tokensOf(form);
  const first = tokens[0];
  if (first === undefined) return;
  const entries = byFirst.get(first) ?? [];
  byFirst.set(first, entries);
  const key = tokens.join(' ');
  const same = entries.find((entry) => entry.tokens.join(' ') === key);
  if (!same) entries.push({ tokens, form, owners: [owner] });
  else if (!same.owners.includes(owner)) same.owners.push(owner);
}

/**
 * Words and numbers: all but spaces and punctuation. A hyphen parts them, so that “Alaska-gesprekken” has Alaska in it. A sentence
 * may begin with a word, so its first letter's case does not count; “US” and “us” still differ.
 */
function tokensOf(text: string): string[] {
  const words = text.normalize('NFC').match(/[^\s!-/:-@[-`{-¿\u2000-\u2bff\u3000-\u303f]+/g) ?? [];
  return words.map((word) => word.charAt(0).toLowerCase() + word.slice(1));
}
