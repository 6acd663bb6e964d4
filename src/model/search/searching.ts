/**
 * Looks for words in the titles of a timeline's events and, once they are there, in all other words
 * of them. It works in short pieces, so that whoever runs it may pause: a generator that gives what
 * it has found at its end.
 */
import { folded, wordsIn } from './folded';
import type { Timeline } from '../timeline';
import type { Column } from '../types';

export type Search = {
  /** By event, 1 where each word is somewhere in it; null where there is nothing to look for. */
  readonly find: (q: string) => Generator<void, Uint8Array | null>;
  /** Takes in more words of each event. */
  readonly learn: (texts: Column<string>) => void;
};

/** Events of which words are folded between two pauses: well under a millisecond's work. */
const FOLDED = 200;
/** Events that are looked at between two pauses. */
const LOOKED_AT = 4000;

export function createSearch({ count, titleOf }: Pick<Timeline, 'count' | 'titleOf'>): Search {
  const words: string[] = [];
  let more: Column<string> | null = null;
  let learnt = 0;
  /** Folds what is not folded yet. */
  function* prepare(): Generator<void, void> {
    const isReady = (): boolean => words.length === count && (more === null || learnt === count);
    while (!isReady()) {
      const from = words.length < count ? words.length : learnt;
      const to = Math.min(count, from + FOLDED);
      const lines: string[] = [];
      for (let i = from; i < to; i++) {
        const text = words.length < count ? titleOf(i) : (more?.at(i) ?? '');
        lines.push(text.replaceAll('\n', ' '));
      }
      // At one go: a call for each takes longer.
      const ready = folded(lines.join('\n')).split('\n');
      if (words.length < count) words.push(...ready);
      else {
        ready.forEach((text, k) => (words[from + k] += ` ${text}`));
        learnt = to;
      }
      yield;
    }
  }
  return {
    learn: (texts) => {
      more = texts;
      learnt = 0;
    },
    *find(q) {
      const asked = wordsIn(q);
      if (asked.length === 0) return null;
      yield* prepare();
      const found = new Uint8Array(count);
      for (let i = 0; i < count; i++) {
        if (i % LOOKED_AT === LOOKED_AT - 1) yield;
        const text = words[i] as string;
        if (asked.every((word) => text.includes(word))) found[i] = 1;
      }
      return found;
    },
  };
}
