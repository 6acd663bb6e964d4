/** What the timeline said on earlier days, in one language. */
import type { Bounds, Span } from '../time';
import type { Status, When } from './types';

type Until = {
  /** The last day on which this revision held, `YYYY-MM-DD`. */
  readonly until: string;
};

/** What an event said earlier. A member left out was as it is now. */
export type EventRevision = Until & {
  readonly title?: string;
  readonly summary?: string;
  readonly status?: Status;
  /** Its date then, with the source's words for it and the reason for the bounds; null: undated. */
  readonly when?: {
    readonly when: When;
    readonly bounds: Bounds;
    readonly wording: string | null;
    readonly inCalendar?: string;
    readonly basis: string | null;
  } | null;
};

/**
 * What `createTimelineAsKnownOn` needs, in one language: a separate file, because few readers need
 * it. Days are `YYYY-MM-DD` in the dataset's zone. Revisions are in order of `until`.
 */
export type CompiledHistory = {
  readonly front: readonly (Until & { readonly title?: string; readonly standfirst?: string })[];
  readonly ranges: {
    readonly [slug: string]: readonly (Until & {
      readonly title?: string;
      readonly summary?: string;
      readonly span: Span;
    })[];
  };
  /**
   * By event id, its claims in their order: the day from whose end the claim is known ('' never),
   * the index of its source, and whether it disputes.
   */
  readonly claims: {
    readonly [id: string]: readonly (readonly [known: string, source: number, disputes: boolean])[];
  };
  readonly revisions: { readonly [id: string]: readonly EventRevision[] };
  /**
   * In the order of the core's relations: the day from which each is known; '' as its events are.
   */
  readonly relations: readonly string[];
};
