import type { Position } from '../types';
import { isRecord, jsonText } from '../text/json';
import type { ReportLog } from './report';

/**
 * Collects the keys of records that no event needs, such as settings of a drawing. The report has a
 * line for each key, and not for each record.
 */
export function createUnreadKeys(log: ReportLog) {
  const byKey = new Map<string, { count: number; at: Position }>();
  return {
    note(key: string, at: Position): void {
      const known = byKey.get(key);
      if (known) known.count++;
      else byKey.set(key, { count: 1, at });
    },
    report(): void {
      for (const [key, { count, at }] of byKey) {
        log.report('key-unread', at, { key, count: String(count) });
      }
    },
  };
}

export type UnreadKeys = ReturnType<typeof createUnreadKeys>;

/** What each key of a record has. A value of another kind is not read. */
export type KnownKeys = { readonly [key: string]: 'text' | 'any' };

/** Notes the keys of a record that are not known, and values of a kind that no reader expects. */
export function noteKeys(value: unknown, known: KnownKeys, path: string, unread: UnreadKeys): void {
  if (isBlank(value)) return;
  const parent = path.replace(/^.*\d\./, '');
  if (!isRecord(value)) return unread.note(`${parent}: ${jsonText(value)}`, { path });
  for (const [key, inner] of Object.entries(value)) {
    const isText = typeof inner === 'string' || typeof inner === 'number';
    const isRead = Object.hasOwn(known, key) && (known[key] === 'any' || isText);
    const shown = parent === '' || /\d$/.test(parent) ? key : `${parent}.${key}`;
    if (!isRead && !isBlank(inner)) unread.note(shown, { path: path ? `${path}.${key}` : key });
  }
}

function isBlank(value: unknown): boolean {
  return value === undefined || value === null || value === '';
}
