import {
  COMPILED_FORMAT,
  createTimeline,
  type CompiledCore,
  type CompiledDetails,
  loadDetailsIn,
  loadMany,
  type PackedCore,
  type Timeline,
} from '../model';
import type { FailureCode } from '../view';

/** A compiled dataset that could not be had, with what the reader is to be told. */
export class LoadError extends Error {
  constructor(
    readonly code: FailureCode,
    address: string,
    cause?: unknown,
  ) {
    super(`${code}: ${address}`, { cause });
  }
}

/**
 * Fetches a compiled dataset. What the build wrote was validated there in full, so here only its
 * format and the shape of its columns are looked at. In `detailsUrl` the number of a file of details
 * takes the place of `*`. Throws {@link LoadError}.
 */
export async function loadTimeline(coreUrl: string, detailsUrl: string): Promise<Timeline> {
  // Fetched along with it, so that nothing waits for it; where that fails, again when it is needed.
  loadDetailsIn().catch(() => {});
  const core = await fetchJson(coreUrl);
  if (!isRecord(core) || typeof core['kroniek'] !== 'number')
    throw new LoadError('invalid', coreUrl);
  if (core['kroniek'] > COMPILED_FORMAT) throw new LoadError('later-format', coreUrl);
  const isPacked = isRecord(core['packed']);
  if (!isPacked && !isCore(core)) throw new LoadError('invalid', coreUrl);
  // Packed columns that are not what they should be throw when they are read.
  const many = isPacked ? await loadMany() : undefined;
  const whole = many?.unpackCore(core as PackedCore) ?? (core as CompiledCore);
  let loader: ((id: string) => Promise<CompiledDetails>) | undefined;
  const load = async (id: string): Promise<CompiledDetails> => {
    const code = await loadDetailsIn();
    loader ??= code.createDetailsLoader(whole.chunks ?? 1, (chunk) =>
      fetchJson(detailsUrl.replace('*', String(chunk))),
    );
    return loader(id);
  };
  return createTimeline(whole, load, {}, many?.createTouching);
}

/** Fetches a JSON file. Throws {@link LoadError}. */
export async function fetchJson(url: string): Promise<unknown> {
  let response: Response;
  try {
    response = await fetch(url);
  } catch (cause) {
    throw new LoadError('network', url, cause);
  }
  if (response.status === 404 || response.status === 410) throw new LoadError('missing', url);
  if (!response.ok) throw new LoadError('network', url);
  try {
    return await response.json();
  } catch (cause) {
    throw new LoadError('not-json', url, cause);
  }
}

/** Whether it is an object, and no list. */
export function isRecord(value: unknown): value is { readonly [key: string]: unknown } {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isCore({
  events,
  lanes,
  ranges,
  period,
  extent,
  timeZone,
}: {
  readonly [key: string]: unknown;
}): boolean {
  if (![events, period, extent].every(isRecord) || typeof timeZone !== 'string') return false;
  const { id, ...columns } = events as { readonly [name: string]: unknown };
  return (
    [lanes, ranges, id].every(Array.isArray) &&
    Object.values(columns).every(
      (column) => Array.isArray(column) && column.length === (id as unknown[]).length,
    )
  );
}
