import type { CompiledClaim, CompiledSource, Details } from './types';

/** A file of details. It has each source once, and a claim has the index of its source. */
export type DetailsFile = {
  readonly sources: readonly CompiledSource[];
  /** Left out if no event has media. */
  readonly hasMedia?: boolean;
  readonly events: {
    readonly [id: string]: Omit<Details, 'claims'> & {
      readonly claims: readonly (Omit<CompiledClaim, 'source'> & { readonly source: number })[];
    };
  };
};
