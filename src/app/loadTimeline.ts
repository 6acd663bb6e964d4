import {
  COMPILED_FORMAT,
  createDetailsLoader,
  createTimeline,
  type CompiledCore,
  type CompiledFacets,
  loadLargeTimeline,
  type PackedCore,
  type Timeline,
} from '../model';

/** Addresses of the compiled dataset's files. */
export type DataUrls = {
  readonly core: string;
  readonly details: string;
  /** How it read on earlier days. */
  readonly history: string;
  readonly facets: string;
  /** Only of many events. */
  readonly texts?: string | undefined;
};

declare global {
  interface Window {
    /** What boot.ts fetches while the app loads. No response if the request failed. */
    kroniekEarly?: { readonly url: string; readonly response: Promise<Response | undefined> };
  }
}

/**
 * Fetches a compiled dataset. What the build wrote was validated there in full: here it is only read.
 * In `details` the number of a file of details takes the place of `*`. Throws where anything is
 * not as it should be; what that is `createLoadError.tsx` finds out.
 */
export async function loadTimeline(urls: DataUrls): Promise<Timeline> {
  const { core: coreUrl, details, facets, texts } = urls;
  const core = (await fetchJson(coreUrl)) as CompiledCore | PackedCore;
  if (!isSupportedFormat(core))
    throw new Error(`not a timeline of format ${COMPILED_FORMAT}: ${coreUrl}`);
  // Packed columns that are not what they should be throw when they are read.
  const packedCode = 'packed' in core ? await loadLargeTimeline() : undefined;
  const plainCore =
    'packed' in core && packedCode ? packedCode.unpackCore(core) : (core as CompiledCore);
  const load = createDetailsLoader(plainCore.chunks ?? 1, (chunk) =>
    fetchJson(details.replace('*', String(chunk))),
  );
  return createTimeline(plainCore, load, {}, packedCode?.createIntervalIndex, {
    facets: () => fetchJson(facets) as Promise<CompiledFacets>,
    texts: texts === undefined ? undefined : () => fetchJson(texts) as Promise<string>,
  });
}

/** Fetches a JSON file. Throws if it cannot be fetched or read. */
export async function fetchJson(url: string): Promise<unknown> {
  const response = (await takeEarly(url)) ?? (await fetch(url));
  if (!response.ok) throw new Error(`${response.status}: ${url}`);
  return response.json();
}

/** The response that boot.ts fetched, once: a second attempt fetches again. */
function takeEarly(url: string): Promise<Response | undefined> | undefined {
  const early = window.kroniekEarly;
  if (early?.url !== url) return undefined;
  delete window.kroniekEarly;
  return early.response;
}

function isSupportedFormat(core: CompiledCore | PackedCore): boolean {
  return core.kroniek === COMPILED_FORMAT && core.lanes.length >= 0;
}
