import {
  COMPILED_FORMAT,
  createDetailsLoader,
  createTimeline,
  type CompiledCore,
  type CompiledFacets,
  type DetailsFile,
  loadLargeTimeline,
  type PackedCore,
  type Timeline,
} from '../model';
import { mediaSettled } from '../view';
import { fetchJson } from './loading/fetchJson';

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
  const load = createDetailsLoader(plainCore.chunks ?? 1, async (chunk) => {
    const file = (await fetchJson(details.replace('*', String(chunk)))) as DetailsFile;
    // Before an event opens: its words must not move when its pictures arrive.
    if (file.hasMedia) await mediaSettled(plainCore.language);
    return file;
  });
  return createTimeline(plainCore, load, {}, packedCode?.createIntervalIndex, {
    facets: () => fetchJson(facets) as Promise<CompiledFacets>,
    texts:
      texts === undefined
        ? undefined
        : async () => {
            const [{ textColumn }, packed] = await Promise.all([
              loadLargeTimeline(),
              fetchJson(texts),
            ]);
            return textColumn(packed as string);
          },
  });
}

function isSupportedFormat(core: CompiledCore | PackedCore): boolean {
  return core.kroniek === COMPILED_FORMAT && core.lanes.length >= 0;
}
