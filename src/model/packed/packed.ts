/**
 * The columns of many events as the build writes them: a hundred thousand in a few megabytes, and
 * read in a moment. `pack.ts` writes them, `unpack.ts` reads them; few events go as they are.
 */
import type { CompiledCore, Status, When } from '../types';

/** The core, with its columns packed. */
export type PackedCore = Omit<CompiledCore, 'events'> & { readonly packed: PackedEvents };

/** Numbers, of which most may be the same: that one, how far apart the others are, and the others. */
export type Thin =
  | readonly number[]
  | { readonly most: number; readonly gaps: readonly number[]; readonly others: readonly number[] };

/** Texts one below the other, which is one string to parse; apart where one has lines of its own. */
export type PackedTexts = string | readonly string[];

export type PackedEvents = {
  readonly count: number;
  readonly dated: number;
  readonly id: PackedTexts;
  readonly title: PackedTexts;
  readonly lane: Thin;
  readonly importance: Thin;
  readonly statuses: readonly Status[];
  readonly status: Thin;
  readonly sources: Thin;
  readonly disputing: Thin;
  /** What instants are counted in (ms). */
  readonly unit: number;
  /**
   * Each of the four instants counted from another: the earliest start from that of the event before,
   * the latest start and the earliest end from the one that goes before, and so on.
   */
  readonly instants: readonly [Thin, Thin, Thin, Thin];
  /** How dates are told from instants; `kind` is an index into these, or -1 for one in `odd`. */
  readonly kinds: readonly WhenKind[];
  readonly kind: Thin;
  readonly odd: readonly (readonly [i: number, when: When])[];
};

/** The fields that a clock gives, in order. */
export const WALL_FIELDS = ['year', 'month', 'day', 'hour', 'minute'] as const;

/**
 * Parts of a date as a clock gives them: at which of the four instants, or a millisecond before it;
 * how many fields of {@link WALL_FIELDS}; and what no clock tells, such as "about".
 */
export type PartsRecipe = {
  readonly of: number;
  readonly before: 0 | 1;
  readonly fields: number;
  readonly more: object;
};

export type WhenKind = Pick<When, 'form' | 'night' | 'zone'> & {
  readonly first: PartsRecipe | null;
  readonly last: PartsRecipe | null;
};
