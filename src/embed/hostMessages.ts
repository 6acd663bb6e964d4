/**
 * The guest's checks of what it hears. Nothing of a message is looked at before its sender is known
 * to be the page around, and it can ask for no more than a link can: its values are texts, and the
 * address' own parser reads them.
 */
import type { Asked, HostMessage } from './messages';

/** More in a second is not heard. */
const MOST_A_SECOND = 20;
/** Letters in all, and of one value. */
const MOST_LETTERS = 4096;

const KEYS = ['from', 'to', 'event', 'lanes', 'q', 'lang', 'theme'] as const;

/** What a message says, or null where it is none of ours. Throws at nothing. */
export function readHostMessage(data: unknown): HostMessage | null {
  if (typeof data !== 'object' || data === null || Array.isArray(data)) return null;
  const said = data as { readonly [key: string]: unknown };
  if (said['ns'] !== 'kroniek' || said['v'] !== 1) return null;
  if (said['type'] === 'init') return { type: 'init' };
  if (said['type'] !== 'set') return null;
  const asked: { -readonly [key in keyof Asked]: Asked[key] } = {};
  let letters = 0;
  for (const key of KEYS) {
    const value = said[key];
    if (value === undefined) continue;
    if (value !== null && typeof value !== 'string') return null;
    letters += value?.length ?? 0;
    asked[key] = value;
  }
  return letters > MOST_LETTERS ? null : { type: 'set', ...asked };
}

/**
 * Whether a message at a moment (ms) is one of the first in its second. Asked before the message is
 * read: what is not heard costs next to nothing.
 */
export function createAllowance(): (now: number) => boolean {
  let second = -Infinity;
  let heard = 0;
  return (now) => {
    if (now - second >= 1000) [second, heard] = [now, 0];
    heard += 1;
    return heard <= MOST_A_SECOND;
  };
}
