import { oncePerKey } from '../base';
import { chunkOf } from './chunkOf';
import type { CompiledDetails, DetailsFile } from './types';

/**
 * Loads the file that an event's details are in: each once, when it is first asked for, and again
 * after it has failed. What the build wrote is not looked at again: anything else is a rejection.
 */
export function createDetailsLoader(
  chunks: number,
  loadFile: (chunk: number) => Promise<unknown>,
): (id: string) => Promise<CompiledDetails> {
  const load = oncePerKey(async (chunk: number) => withSources(await loadFile(chunk)));
  return (id) => load(chunkOf(id, chunks));
}

/** Puts the sources, each written once, back into the claims. */
function withSources(file: unknown): CompiledDetails {
  const { sources, events } = file as DetailsFile;
  for (const { claims } of Object.values(events)) {
    for (const claim of claims) Object.assign(claim, { source: sources[claim.source] });
  }
  return events as object as CompiledDetails;
}
