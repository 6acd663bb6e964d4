import { oncePerKey } from '../base';
import { chunkOf } from './chunkOf';
import type { DetailsFile } from './detailsFile';
import type { CompiledDetails } from './types';

/**
 * Returns a function that loads the file with an event's details. It loads each file once, and
 * again if it failed. `loadFile` must return what the build wrote: the contents are not validated.
 */
export function createDetailsLoader(
  chunks: number,
  loadFile: (chunk: number) => Promise<unknown>,
): (id: string) => Promise<CompiledDetails> {
  const load = oncePerKey(async (chunk: number) => withSources(await loadFile(chunk)));
  return (id) => load(chunkOf(id, chunks));
}

/** Replaces the index of a source in each claim by the source. */
function withSources(file: unknown): CompiledDetails {
  const { sources, events } = file as DetailsFile;
  for (const { claims } of Object.values(events)) {
    for (const claim of claims) Object.assign(claim, { source: sources[claim.source] });
  }
  return events as object as CompiledDetails;
}
