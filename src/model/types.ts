/**
 * The compiled dataset, in one language: what the build writes, the page loads and every drawing and
 * list reads. Columns, because a drawing asks one thing of many events; details apart, because a
 * reader opens one at a time. `format/compile/compile.ts` makes it; nothing else may.
 */
import type { Bounds, Span, WhenParts, ZoneTable } from '../time';

export const COMPILED_FORMAT = 2;

export const statuses = [
  'occurred',
  'ongoing',
  'claimed',
  'disputed',
  'announced',
  'planned',
  'conditional',
  'cancelled',
] as const;
export type Status = (typeof statuses)[number];

export type Stance = 'states' | 'denies' | 'disputes' | 'corrects';

export type RelationType =
  | 'leads-to'
  | 'follows'
  | 'responds-to'
  | 'requires'
  | 'part-of'
  | 'contradicts'
  | 'corrects';

/** When an event was, ready to word and to draw. */
export type When = WhenParts & {
  /** True for `part: "night"`. */
  readonly isNight: boolean;
  /** IANA zone that the parts are read in: the event's, else its place's, else the dataset's. */
  readonly zone: string;
};

/** A named range: a chapter of the story. */
export type NamedRange = {
  readonly slug: string;
  readonly title: string;
  readonly summary: string;
  readonly span: Span;
};

export type Change = {
  readonly date: string;
  readonly event: string | null;
  readonly note: string;
};

/** A column that is read by index: an array, or something more compact that reads like one. */
export type Column<Value> =
  | readonly Value[]
  | { readonly length: number; readonly at: (i: number) => Value | undefined };

export type CompiledCore = {
  readonly kroniek: typeof COMPILED_FORMAT;
  readonly id: string;
  readonly version: string;
  readonly language: string;
  /** Every language that the dataset is written in. */
  readonly languages: readonly string[];
  readonly title: string;
  readonly standfirst: string;
  readonly byline: string;
  readonly contact: string;
  readonly licence: string;
  /** IANA zone of the axis and of addresses. */
  readonly timeZone: string;
  /** What the clocks of the zones that it names did, so that no browser need be asked. */
  readonly zones: { readonly [zone: string]: ZoneTable };
  /** The date the dataset was last brought up to date, `YYYY-MM-DD`: what "ongoing as of" names. */
  readonly updated: string;
  /** No native reader has reviewed this language's translation. */
  readonly unreviewed: boolean;
  /** Where this is not all that is known now: the day that it was cut back to, `YYYY-MM-DD`. */
  readonly asKnownOn?: string;
  /** What the dataset says it covers, if it does. */
  readonly coverage: (Span & { readonly note: string }) | null;
  /**
   * The whole period: coverage, widened so that every dated event touches it (without coverage, the
   * events' own extent). What "fit" shows and what a missing bound of an address means.
   */
  readonly period: Span;
  /** Everything drawn, open ends closed: how far one can pan and zoom out, before padding. */
  readonly extent: Span;
  /** `folded`: collapsed to one row of marks without words, as a reader has arranged it. */
  readonly lanes: readonly {
    readonly id: string;
    readonly name: string;
    readonly isCollapsed?: boolean;
  }[];
  readonly ranges: readonly NamedRange[];
  readonly changes: readonly Change[];
  /**
   * One entry an event in each column. Dated events first, by `startEarliest` (an open start closed
   * by the coverage), then `endLatest`, then id; then the undated ones (`when[i] === null`, their
   * instants null) in the dataset's order.
   */
  readonly events: {
    readonly id: Column<string>;
    readonly title: Column<string>;
    readonly lane: Column<number>;
    readonly importance: Column<number>;
    readonly status: Column<Status>;
    readonly when: Column<When | null>;
    readonly startEarliest: Column<number | null>;
    readonly startLatest: Column<number | null>;
    readonly endEarliest: Column<number | null>;
    readonly endLatest: Column<number | null>;
    /** How many different sources its claims name. */
    readonly sourceCount: Column<number>;
    /** How many of its claims deny, dispute or correct. */
    readonly disputeCount: Column<number>;
  };
  /** In how many files the details are, where not in one; see `chunkOf`. */
  readonly chunks?: number;
  /** Old id to the index of the event that bears it now, as pairs. */
  readonly aliases: readonly (readonly [string, number])[];
  readonly relations: readonly Relation[];
};

/** The core as `compile` makes it: every column an array. */
export type UnpackedCore = Omit<CompiledCore, 'events'> & {
  readonly events: {
    readonly [name in keyof CompiledCore['events']]: CompiledCore['events'][name] extends Column<
      infer Value
    >
      ? readonly Value[]
      : never;
  };
};

/** Between two events, by index; `stated` by the primary source itself. */
export type Relation = readonly [from: number, to: number, type: RelationType, stated: boolean];

type Until = {
  /** The last day on which it read like this, `YYYY-MM-DD`. */
  readonly until: string;
};

/** How an event read before. What is left out read as it does now. */
export type EventRevision = Until & {
  readonly title?: string;
  readonly summary?: string;
  readonly status?: Status;
  /** Its date then, with the source's words for it and why; null where it had none. */
  readonly when?: {
    readonly when: When;
    readonly bounds: Bounds;
    readonly wording: string | null;
    readonly basis: string | null;
  } | null;
};

/**
 * What it takes to go back to what was known on a day, in one language; apart, because few ask.
 * Days are `YYYY-MM-DD` in the dataset's zone.
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
  /** By event, its claims in their order: known from the end of this day ('' never), source, disputing. */
  readonly claims: {
    readonly [id: string]: readonly (readonly [known: string, source: number, disputes: boolean])[];
  };
  readonly revisions: { readonly [id: string]: readonly EventRevision[] };
  /** As the core's relations go: the day from which each was known, '' with its events. */
  readonly relations: readonly string[];
};

export type CompiledSource = {
  readonly id: string;
  /** Checked: http, https or mailto, else null. */
  readonly url: string | null;
  readonly publisher: string;
  readonly title: string | null;
  /** As written: `2025-09-10`, `2025-07`, `2024`. */
  readonly published: string | null;
  readonly language: string | null;
  readonly archived: string | null;
  readonly note: string | null;
};

export type CompiledClaim = {
  /** The actor's name in this language. */
  readonly by: string;
  readonly stance: Stance;
  /** Verbatim words in their own language; null where only a paraphrase is known. */
  readonly quote: { readonly text: string; readonly language: string } | null;
  /** The quote in the reader's language, where that is another one. */
  readonly translation: string | null;
  readonly paraphrase: string | null;
  readonly source: CompiledSource;
  readonly locator: string | null;
  /** Where the quote is in the page of its source, if we hold that. */
  readonly anchor?: string;
  readonly published: string | null;
  readonly knownFrom: string | null;
};

/** A relation as seen from one event. `outgoing`: this event is its `from`. */
export type CompiledRelation = {
  readonly other: string;
  readonly type: RelationType;
  readonly isOutgoing: boolean;
  /** Said by the primary source itself. */
  readonly stated: boolean;
  readonly basis: string | null;
};

/** What opens beneath an event. */
export type Details = {
  readonly summary: string;
  /** The source's own words for the date, and why these bounds. */
  readonly wording: string | null;
  readonly basis: string | null;
  readonly place: { readonly name: string; readonly zone: string } | null;
  readonly actors: readonly string[];
  readonly tags: readonly string[];
  readonly claims: readonly CompiledClaim[];
  readonly relations: readonly CompiledRelation[];
};

/** Details by event id, in one language. */
export type CompiledDetails = { readonly [id: string]: Details };

/**
 * A file of details as it is written: each source once, and in a claim the index of its own.
 */
export type DetailsFile = {
  readonly sources: readonly CompiledSource[];
  readonly events: {
    readonly [id: string]: Omit<Details, 'claims'> & {
      readonly claims: readonly (Omit<CompiledClaim, 'source'> & { readonly source: number })[];
    };
  };
};

/** One facet as it is written: for each event how many of the choices it has, and all of these. */
export type CompiledFacet = {
  readonly ids: readonly string[];
  readonly names: readonly string[];
  readonly counts: readonly number[];
  readonly choices: readonly number[];
};

/** What events are about, in one language; apart, because few ask. Events go as in the core. */
export type CompiledFacets = {
  readonly [kind in 'actors' | 'places' | 'tags' | 'sources']: CompiledFacet;
};

/** The instants of an event with its open ends closed; see {@link Bounds}. */
export type EventBounds = Bounds;
