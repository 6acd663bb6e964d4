/**
 * The guest's checks of what it hears. Nothing of a message is looked at before its sender is known
 * to be the page around, and it can ask for no more than a link can: its values are texts, and the
 * address' own parser reads them.
 */
import type { HostCommand, HostMessage } from './messages';

/** More in a second is not heard. */
const MAX_PER_SECOND = 20;
/** Letters in all, and of one value. */
const MAX_CHARACTERS = 4096;

const KEYS = ['from', 'to', 'event', 'lanes', 'q', 'lang', 'theme'] as const;

/** What a message says, or null where it is none of ours. Throws at nothing. */
export function readHostMessage(data: unknown): HostMessage | null {
  if (typeof data !== 'object' || data === null || Array.isArray(data)) return null;
  const fields = data as { readonly [key: string]: unknown };
  if (fields['ns'] !== 'kroniek' || fields['v'] !== 1) return null;
  if (fields['type'] === 'init') return { type: 'init' };
  if (fields['type'] !== 'set') return null;
  const command: { -readonly [key in keyof HostCommand]: HostCommand[key] } = {};
  let characters = 0;
  for (const key of KEYS) {
    const value = fields[key];
    if (value === undefined) continue;
    if (value !== null && typeof value !== 'string') return null;
    characters += value?.length ?? 0;
    command[key] = value;
  }
  return characters > MAX_CHARACTERS ? null : { type: 'set', ...command };
}

/**
 * Whether a message at a moment (ms) is one of the first in its second. Asked before the message is
 * read: what is not heard costs next to nothing.
 */
export function createRateLimit(): (now: number) => boolean {
  let second = -Infinity;
  let count = 0;
  return (now) => {
    if (now - second >= 1000) [second, count] = [now, 0];
    count += 1;
    return count <= MAX_PER_SECOND;
  };
}
