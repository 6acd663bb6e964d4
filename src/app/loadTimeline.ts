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
  /** What was known on earlier days. */
  readonly history: string;
  readonly facets: string;
  /** Only for large datasets. */
  readonly texts?: string | undefined;
};

declare global {
  interface Window {
    /** The core, which boot.ts fetches while the app loads. Undefined if the request failed. */
    kroniekEarly?: { readonly url: string; readonly response: Promise<Response | undefined> };
  }
}

/**
 * Fetches a compiled dataset, which the build has validated. In the address `details`, `*` stands
 * for the number of a file. Throws if a file is missing or malformed; `createLoadError.tsx` finds
 * out why.
 */
export async function loadTimeline(urls: DataUrls): Promise<Timeline> {
  const { core: coreUrl, details, facets, texts } = urls;
  const core = (await fetchJson(coreUrl)) as CompiledCore | PackedCore;
  if (!isSupportedFormat(core))
    throw new Error(`not a timeline of format ${COMPILED_FORMAT}: ${coreUrl}`);
  // Malformed packed columns throw when they are unpacked.
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

/** Fetches a JSON file. Throws if it cannot be fetched or parsed. */
export async function fetchJson(url: string): Promise<unknown> {
  const response = (await takeEarly(url)) ?? (await fetch(url));
  if (!response.ok) throw new Error(`${response.status}: ${url}`);
  return response.json();
}

/** Takes the response that boot.ts fetched. A second attempt fetches again. */
function takeEarly(url: string): Promise<Response | undefined> | undefined {
  const early = window.kroniekEarly;
  if (early?.url !== url) return undefined;
  delete window.kroniekEarly;
  return early.response;
}

function isSupportedFormat(core: CompiledCore | PackedCore): boolean {
  return core.kroniek === COMPILED_FORMAT && core.lanes.length >= 0;
}
