import {
  COMPILED_FORMAT,
  createTimeline,
  type CompiledCore,
  type CompiledDetails,
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
 * format and the shape of its columns are looked at. Throws {@link LoadError}.
 */
export async function loadTimeline(coreUrl: string, detailsUrl: string): Promise<Timeline> {
  const core = await fetchJson(coreUrl);
  if (!isRecord(core) || typeof core['kroniek'] !== 'number')
    throw new LoadError('invalid', coreUrl);
  if (core['kroniek'] > COMPILED_FORMAT) throw new LoadError('later-format', coreUrl);
  if (!isCore(core)) throw new LoadError('invalid', coreUrl);
  return createTimeline(core, async () => {
    const details = await fetchJson(detailsUrl);
    if (!isRecord(details)) throw new LoadError('invalid', detailsUrl);
    return details as CompiledDetails;
  });
}

/** Fetches a file. Throws {@link LoadError} where it is not there or no JSON. */
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

/** Whether JSON is an object with keys. */
export function isRecord(value: unknown): value is { readonly [key: string]: unknown } {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isCore(core: { readonly [key: string]: unknown }): core is CompiledCore {
  const { events, lanes, ranges, period, extent, timeZone } = core;
  if (!isRecord(events) || !Array.isArray(lanes) || !Array.isArray(ranges)) return false;
  if (!isRecord(period) || !isRecord(extent) || typeof timeZone !== 'string') return false;
  const ids = events['id'];
  return (
    Array.isArray(ids) &&
    Object.values(events).every((column) => Array.isArray(column) && column.length === ids.length)
  );
}
