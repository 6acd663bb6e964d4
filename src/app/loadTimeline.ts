import {
  COMPILED_FORMAT,
  createDetailsLoader,
  createTimeline,
  type CompiledCore,
  loadMany,
  type PackedCore,
  type Timeline,
} from '../model';

/**
 * Fetches a compiled dataset. What the build wrote was validated there in full: here it is only read.
 * In `detailsUrl` the number of a file of details takes the place of `*`. Throws where anything is
 * not as it should be; what that is `failing.tsx` finds out.
 */
export async function loadTimeline(coreUrl: string, detailsUrl: string): Promise<Timeline> {
  const core = (await fetchJson(coreUrl)) as CompiledCore | PackedCore;
  if (!isRead(core)) throw new Error(`not a timeline of format ${COMPILED_FORMAT}: ${coreUrl}`);
  // Packed columns that are not what they should be throw when they are read.
  const many = 'packed' in core ? await loadMany() : undefined;
  const whole = 'packed' in core && many ? many.unpackCore(core) : (core as CompiledCore);
  const load = createDetailsLoader(whole.chunks ?? 1, (chunk) =>
    fetchJson(detailsUrl.replace('*', String(chunk))),
  );
  return createTimeline(whole, load, {}, many?.createTouching);
}

/** Fetches a JSON file. Throws where it cannot be had or read. */
export async function fetchJson(url: string): Promise<unknown> {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`${response.status}: ${url}`);
  return response.json();
}

function isRead(core: CompiledCore | PackedCore): boolean {
  return core.kroniek === COMPILED_FORMAT && core.lanes.length >= 0;
}
