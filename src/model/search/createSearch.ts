/**
 * Looks for words in the titles of a timeline's events and, once they are there, in all other words
 * of them. It works in short pieces, so that whoever runs it may pause: a generator that gives what
 * it has found at its end.
 */
import { normalizeForSearch, searchTermsOf } from './normalizeForSearch';
import type { Timeline } from '../timeline';
import type { Column } from '../types';

export type Search = {
  /** By event, 1 where each word is somewhere in it; null where there is nothing to look for. */
  readonly find: (q: string) => Generator<void, Uint8Array | null>;
  /** Takes in more words of each event. */
  readonly addTexts: (texts: Column<string>) => void;
};

/** Events of which words are folded between two pauses: well under a millisecond's work. */
const NORMALIZED_PER_STEP = 200;
/** Events that are looked at between two pauses. */
const SEARCHED_PER_STEP = 4000;

export function createSearch({ count, titleOf }: Pick<Timeline, 'count' | 'titleOf'>): Search {
  const words: string[] = [];
  let addedTexts: Column<string> | null = null;
  let normalizedCount = 0;
  /** Folds what is not folded yet. */
  function* normalizeTexts(): Generator<void, void> {
    const isReady = (): boolean =>
      words.length === count && (addedTexts === null || normalizedCount === count);
    while (!isReady()) {
      const from = words.length < count ? words.length : normalizedCount;
      const to = Math.min(count, from + NORMALIZED_PER_STEP);
      const lines: string[] = [];
      for (let i = from; i < to; i++) {
        const text = words.length < count ? titleOf(i) : (addedTexts?.at(i) ?? '');
        lines.push(text.replaceAll('\n', ' '));
      }
      // At one go: a call for each takes longer.
      const ready = normalizeForSearch(lines.join('\n')).split('\n');
      if (words.length < count) words.push(...ready);
      else {
        ready.forEach((text, k) => (words[from + k] += ` ${text}`));
        normalizedCount = to;
      }
      yield;
    }
  }
  return {
    addTexts: (texts) => {
      addedTexts = texts;
      normalizedCount = 0;
    },
    *find(query) {
      const terms = searchTermsOf(query);
      if (terms.length === 0) return null;
      yield* normalizeTexts();
      const found = new Uint8Array(count);
      for (let i = 0; i < count; i++) {
        if (i % SEARCHED_PER_STEP === SEARCHED_PER_STEP - 1) yield;
        const text = words[i] as string;
        if (terms.every((word) => text.includes(word))) found[i] = 1;
      }
      return found;
    },
  };
}
