/** Finds the names of a dataset in a text, as whole words. */
import type { Dataset } from '../schema/schema';

/** A match in a text: a form of a name, and the actors and places with that form. */
type NameFound = { readonly form: string; readonly owners: readonly string[] };

export type NameFinder = {
  /** The names in a text. Of names inside one another, only the longest counts. */
  readonly find: (text: string) => readonly NameFound[];
  /** All actors and places whose name is in a text, even inside another name. */
  readonly ownersIn: (text: string) => ReadonlySet<string>;
  /** Whether an owner has forms besides its name. */
  readonly hasForms: (owner: string) => boolean;
  /** The full name of an owner, or ''. */
  readonly nameOf: (owner: string) => string;
};

type Entry = { readonly tokens: readonly string[]; readonly form: string; owners: string[] };

const NONE: readonly Entry[] = [];

/** Creates the finder of actors and places by their names and forms in one language. */
export function createNameFinder(dataset: Dataset, language: string): NameFinder {
  // The key is the first word, since few words of a text begin a name.
  const entriesByFirstWord = new Map<string, Entry[]>();
  const names = new Map<string, string>();
  const ownersWithForms = new Set<string>();
  for (const kind of ['actors', 'places'] as const) {
    for (const { id, name, forms } of dataset[kind]) {
      const owner = `${kind}/${id}`;
      const fullName = name[language];
      const otherForms = forms?.[language] ?? [];
      if (fullName !== undefined) names.set(owner, fullName);
      if (otherForms.length > 0) ownersWithForms.add(owner);
      for (const form of fullName === undefined ? otherForms : [fullName, ...otherForms])
        addForm(entriesByFirstWord, form, owner);
    }
  }
  for (const entries of entriesByFirstWord.values()) {
    entries.sort((a, b) => b.tokens.length - a.tokens.length);
  }

  const matchesAt = (tokens: readonly string[], at: number): readonly Entry[] => {
    const entries = entriesByFirstWord.get(tokens[at] ?? '');
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

function addForm(entriesByFirstWord: Map<string, Entry[]>, form: string, owner: string): void {
  const tokens = tokensOf(form);
  const first = tokens[0];
  if (first === undefined) return;
  const entries = entriesByFirstWord.get(first) ?? [];
  entriesByFirstWord.set(first, entries);
  const key = tokens.join(' ');
  const same = entries.find((entry) => entry.tokens.join(' ') === key);
  if (!same) entries.push({ tokens, form, owners: [owner] });
  else if (!same.owners.includes(owner)) same.owners.push(owner);
}

/**
 * The words and numbers of a text, without spaces and punctuation. Hyphens separate words, so that
 * "Alaska-gesprekken" contains Alaska. The case of the first letter does not count, since a word
 * may begin a sentence. "US" and "us" still differ.
 */
function tokensOf(text: string): string[] {
  const words = text.normalize('NFC').match(/[^\s!-/:-@[-`{-¿\u2000-\u2bff\u3000-\u303f]+/g) ?? [];
  return words.map((word) => word.charAt(0).toLowerCase() + word.slice(1));
}
