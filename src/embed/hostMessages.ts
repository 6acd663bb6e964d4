/**
 * The embed's checks of the host page's messages. A message can do no more than a link: its values
 * are texts, which the parser of addresses reads. `boot.ts` checks the sender first.
 */
import type { HostCommand, HostMessage } from './messages';

/** Further messages within a second are ignored. */
const MAX_PER_SECOND = 20;
/** The most characters in all values of a message. */
const MAX_CHARACTERS = 4096;

const KEYS = ['from', 'to', 'event', 'lanes', 'q', 'lang', 'theme'] as const;

/** Reads a message; null if it is malformed or foreign. Never throws. */
export function readHostMessage(data: unknown): HostMessage | null {
  const fields = ourFields(data);
  if (fields === null) return null;
  if (fields['type'] === 'init') return { type: 'init' };
  if (fields['type'] !== 'set') return null;
  const command: { -readonly [key in keyof HostCommand]: HostCommand[key] } = {};
  let characters = 0;
  for (const key of KEYS) {
    const value = textOf(fields[key]);
    if (value === undefined) continue;
    if (value !== null && typeof value !== 'string') return null;
    characters += value?.length ?? 0;
    command[key] = value;
  }
  return characters > MAX_CHARACTERS ? null : { type: 'set', ...command };
}

/**
 * What in a message means nothing, for the host's developers: unknown keys, and keys whose value is
 * no text; its type if that is unknown; 'length' if it is too long. '' if all is well, or if the
 * message is not ours.
 */
export function wrongParts(data: unknown): string {
  const { ns: _, v: __, type, ...values } = ourFields(data) ?? { type: 'init' };
  if (type === 'init') return '';
  if (type !== 'set') return 'type';
  const keys: readonly string[] = KEYS;
  const wrong = Object.keys(values).filter((key) => {
    const value = textOf(values[key]);
    return !keys.includes(key) || (value != null && typeof value !== 'string');
  });
  return wrong.join(', ') || (readHostMessage(data) ? '' : 'length');
}

/** The fields of a message of this version; null if it is foreign. */
function ourFields(data: unknown): { readonly [key: string]: unknown } | null {
  if (typeof data !== 'object' || data === null || Array.isArray(data)) return null;
  const fields = data as { readonly [key: string]: unknown };
  return fields['ns'] === 'kroniek' && fields['v'] === 1 ? fields : null;
}

/** A date as an address writes an instant; any other value itself. */
function textOf(value: unknown): unknown {
  return value instanceof Date && !Number.isNaN(value.getTime()) ? value.toISOString() : value;
}

/**
 * Returns a function that counts a message at `now` (ms), and says whether it is within the limit.
 * Call it before reading the message, so that an ignored message costs next to nothing.
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
