import { isoDate, toPlain } from '../time';
import type { Exported } from './types';

/** `security-guarantees-2025-08-10-to-2025-09-15.csv`: the timeline, and the days of the range. */
export function fileNameOf(
  { core, range }: Pick<Exported, 'core' | 'range'>,
  extension: string,
): string {
  if (!range) return `${core.id}.${extension}`;
  const [from, to] = [range.start, range.end - 1].map((at) => isoDate(toPlain(at, core.timeZone)));
  return `${core.id}-${from === to ? from : `${from}-to-${to}`}.${extension}`;
}
