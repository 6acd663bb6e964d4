/**
 * The compiled dataset in one language, which the build writes and the page loads. The core is in
 * columns, because a drawing reads one property of many events. Details are separate, because a
 * reader opens one event at a time. `format/compile/compile.ts` makes all of it; `asKnownOn.ts` and
 * `deriveTimeline.ts` make cores from a core.
 */
import type { Bounds, Span, WhenParts, ZoneTable } from '../time';
import type { CompiledMedia } from './media';

/** The version of the compiled files' format. */
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

/** The date of an event. */
export type When = WhenParts & {
  /** True for `part: "night"`. */
  readonly isNight: boolean;
  /** IANA zone of the parts: the event's, else its place's, else the dataset's. */
  readonly zone: string;
};

/** A named range, which is also a step of the story. */
export type NamedRange = {
  readonly slug: string;
  readonly title: string;
  readonly summary: string;
  readonly span: Span;
};

/** An entry of the change log. */
export type Change = {
  /** `YYYY-MM-DD`. */
  readonly date: string;
  /** The id of the changed event, if it is about one. */
  readonly event: string | null;
  readonly note: string;
};

/** A column, by index: an array, or something more compact with the same methods. */
export type Column<Value> =
  | readonly Value[]
  | { readonly length: number; readonly at: (i: number) => Value | undefined };

/** A colour on light paper and on dark paper, such as `#7a1f5c`. */
export type ThemeColours = readonly [light: string, dark: string];

export type CompiledCore = {
  readonly kroniek: typeof COMPILED_FORMAT;
  readonly id: string;
  readonly version: string;
  /** The SHA-256 of the dataset's file, if the build knows the file. */
  readonly sha256?: string;
  readonly language: string;
  /** Every language of the dataset. */
  readonly languages: readonly string[];
  readonly title: string;
  readonly standfirst: string;
  readonly byline: string;
  readonly contact: string;
  readonly licence: string;
  /** Lines under the drawing: who made it, and where its data comes from. */
  readonly credit?: string;
  readonly source?: string;
  /** The house style. The colours of lanes are with the lanes. */
  readonly theme?: {
    readonly accent?: ThemeColours;
    /** Names of fonts, separated by commas. */
    readonly headings?: string;
    readonly text?: string;
  };
  /** IANA zone of the axis and of addresses. */
  readonly timeZone: string;
  /** The offsets of the zones that the dataset names, so that they do not depend on the browser. */
  readonly zones: { readonly [zone: string]: ZoneTable };
  /** The day of the dataset's last update, `YYYY-MM-DD`, which "ongoing as of" shows. */
  readonly updated: string;
  /** True if no native reader has reviewed this language's translation. */
  readonly unreviewed: boolean;
  /** In a variant as known on an earlier day: that day, `YYYY-MM-DD`. */
  readonly asKnownOn?: string;
  /** The period that the editor searched; null if the dataset does not state it. */
  readonly coverage: (Span & { readonly note: string }) | null;
  /**
   * The whole period: the coverage, widened so that every dated event touches it. Without coverage,
   * it is the extent of the events. A missing bound of an address means its bound.
   */
  readonly period: Span;
  /**
   * The extent of all events, open ends closed, and of all named ranges. With padding, it limits
   * the view.
   */
  readonly extent: Span;
  /**
   * The lanes in their order. A group has no events of its own, and stands before its lanes, which
   * have its id as `parent`. The reader's choices set `isCollapsed`, a histogram in place of marks,
   * and `isHidden`: the lane's events are in the histogram of its group.
   */
  readonly lanes: readonly {
    readonly id: string;
    readonly name: string;
    readonly parent?: string;
    readonly isGroup?: boolean;
    /** The colours of the house style. */
    readonly colours?: ThemeColours;
    readonly isCollapsed?: boolean;
    readonly isHidden?: boolean;
  }[];
  /** Long stretches without events are folded, unless the reader keeps them. */
  readonly foldGaps?: boolean;
  /** Time runs from left to right even in a language that does not. */
  readonly timeDirection?: 'ltr';
  /** Set if the timeline has a map: changes with the contents of its file. */
  readonly map?: string;
  /** The ids of the events with a lead picture; left out if no event has one. */
  readonly pictured?: readonly string[];
  readonly ranges: readonly NamedRange[];
  /** The range that a visit starts with. Without it, the whole period. */
  readonly opens?: Span;
  readonly changes: readonly Change[];
  /**
   * Columns with one value for each event. First the dated events, in order of `startEarliest` (the
   * coverage closes an open start), `endLatest` and the dataset's order; then the undated ones in
   * the dataset's order, whose `when` and instants are null. Instants are epoch ms.
   */
  readonly events: {
    readonly id: Column<string>;
    readonly title: Column<string>;
    /** Short titles for drawings; empty for an event without one, left out if no event has one. */
    readonly short?: Column<string>;
    readonly lane: Column<number>;
    readonly importance: Column<number>;
    readonly status: Column<Status>;
    readonly when: Column<When | null>;
    readonly startEarliest: Column<number | null>;
    readonly startLatest: Column<number | null>;
    readonly endEarliest: Column<number | null>;
    readonly endLatest: Column<number | null>;
    /** The number of different sources of its claims. */
    readonly sourceCount: Column<number>;
    /** The number of its claims that deny, dispute or correct. */
    readonly disputeCount: Column<number>;
  };
  /** The number of files of details, if there are several; see `chunkOf`. */
  readonly chunks?: number;
  /** Pairs of an old id and the index of the event that had it. */
  readonly aliases: readonly (readonly [string, number])[];
  readonly relations: readonly Relation[];
};

/** The core as `compile` returns it, with an array for every column. */
export type UnpackedCore = Omit<CompiledCore, 'events'> & {
  readonly events: {
    readonly [name in keyof CompiledCore['events']]: NonNullable<
      CompiledCore['events'][name]
    > extends Column<infer Value>
      ? readonly Value[]
      : never;
  };
};

/** A relation between two events, by index. `stated`: the primary source states it. */
export type Relation = readonly [from: number, to: number, type: RelationType, stated: boolean];

export type CompiledSource = {
  readonly id: string;
  /** An address with http, https or mailto; null if it has none. */
  readonly url: string | null;
  readonly publisher: string;
  readonly title: string | null;
  /** The date as written, such as `2025-09-10`, `2025-07` or `2024`. */
  readonly published: string | null;
  readonly language: string | null;
  readonly archived: string | null;
  readonly note: string | null;
};

export type CompiledClaim = {
  /** The actor's name in this language. */
  readonly by: string;
  readonly stance: Stance;
  /** Verbatim words in their own language; null if only a paraphrase is known. */
  readonly quote: { readonly text: string; readonly language: string } | null;
  /** The quote in the reader's language; null if that is the quote's own. */
  readonly translation: string | null;
  readonly paraphrase: string | null;
  readonly source: CompiledSource;
  readonly locator: string | null;
  /** How the editors checked the claim. */
  readonly verification?: string;
  /** The fragment of the quote in the source's page, if the site holds the source's text. */
  readonly anchor?: string;
  readonly media?: readonly CompiledMedia[];
  readonly published: string | null;
  readonly knownFrom: string | null;
};

/** A relation as seen from one event. `isOutgoing`: this event is its `from`. */
export type CompiledRelation = {
  readonly other: string;
  readonly type: RelationType;
  readonly isOutgoing: boolean;
  /** True if the primary source states it. */
  readonly stated: boolean;
  readonly basis: string | null;
};

/** What a reader sees of an opened event. */
export type Details = {
  readonly summary: string;
  /** The source's own words for the date. */
  readonly wording: string | null;
  /** The date in the calendar of the source: "25 October 1917 (Julian calendar)". */
  readonly inCalendar?: string;
  /** The reason for the bounds. */
  readonly basis: string | null;
  readonly place: { readonly name: string; readonly zone: string } | null;
  readonly actors: readonly string[];
  readonly tags: readonly string[];
  readonly fields?: readonly (readonly [name: string, value: string])[];
  readonly media?: readonly CompiledMedia[];
  readonly claims: readonly CompiledClaim[];
  readonly relations: readonly CompiledRelation[];
};

/** How the timeline was made, in one language. An empty line separates paragraphs. */
export type CompiledMethod = {
  readonly [part in 'selection' | 'dating' | 'checking' | 'missing']?: string;
};

/** Details by event id, in one language. */
export type CompiledDetails = { readonly [id: string]: Details };

/** The instants of an event with its open ends closed; see {@link Bounds}. */
export type EventBounds = Bounds;
