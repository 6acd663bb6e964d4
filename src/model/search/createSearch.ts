/**
 * Searches the titles of a timeline's events and, once they are added, their other texts. The
 * search is a generator that yields after each short slice of work, so that its caller may pause.
 */
import { normalizeForSearch, searchTermsOf, withSpellings } from './normalizeForSearch';
import type { Timeline } from '../timeline';
import type { Column } from '../types';

export type Search = {
  /** Returns, by event, 1 if it has every term of the query; null if the query has no terms. */
  readonly find: (query: string) => Generator<void, Uint8Array | null>;
  /** Adds the text of each event, by index, to its title. */
  readonly addTexts: (texts: Column<string>) => void;
};

/** Events normalized in one slice: well under a millisecond of work. */
const NORMALIZED_PER_STEP = 200;
/** Events searched in one slice. */
const SEARCHED_PER_STEP = 4000;

export function createSearch({ count, titleOf }: Pick<Timeline, 'count' | 'titleOf'>): Search {
  /** By event, its normalized title, and later its text. */
  const normalized: string[] = [];
  let addedTexts: Column<string> | null = null;
  let normalizedCount = 0;
  /** Normalizes the titles first, then the added texts. */
  function* normalizeTexts(): Generator<void, void> {
    const isReady = (): boolean =>
      normalized.length === count && (addedTexts === null || normalizedCount === count);
    while (!isReady()) {
      const from = normalized.length < count ? normalized.length : normalizedCount;
      const to = Math.min(count, from + NORMALIZED_PER_STEP);
      const lines: string[] = [];
      for (let i = from; i < to; i++) {
        const text = normalized.length < count ? titleOf(i) : (addedTexts?.at(i) ?? '');
        lines.push(withSpellings(text.replaceAll('\n', ' ')));
      }
      // One call for the slice is faster than one for each event.
      const texts = normalizeForSearch(lines.join('\n')).split('\n');
      if (normalized.length < count) normalized.push(...texts);
      else {
        texts.forEach((text, k) => (normalized[from + k] += ` ${text}`));
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
      const matches = new Uint8Array(count);
      for (let i = 0; i < count; i++) {
        if (i % SEARCHED_PER_STEP === SEARCHED_PER_STEP - 1) yield;
        const text = normalized[i] as string;
        if (terms.every((term) => text.includes(term))) matches[i] = 1;
      }
      return matches;
    },
  };
}
