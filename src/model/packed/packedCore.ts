/**
 * The columns of many events as the build writes them: a hundred thousand in a few megabytes, and
 * read in a moment. `pack.ts` writes them, `unpack.ts` reads them; few events go as they are.
 */
import type { CompiledCore, Status, When } from '../types';

/** The core, with its columns packed. */
export type PackedCore = Omit<CompiledCore, 'events'> & { readonly packed: PackedEvents };

/** Numbers, of which most may be the same: that one, how far apart the others are, and the others. */
export type SparseColumn =
  | readonly number[]
  | {
      readonly commonValue: number;
      readonly gaps: readonly number[];
      readonly others: readonly number[];
    };

/** Texts one below the other, which is one string to parse; apart where one has lines of its own. */
export type PackedTexts = string | readonly string[];

export type PackedEvents = {
  readonly count: number;
  readonly dated: number;
  readonly id: PackedTexts;
  readonly title: PackedTexts;
  readonly lane: SparseColumn;
  readonly importance: SparseColumn;
  readonly statuses: readonly Status[];
  readonly status: SparseColumn;
  readonly sources: SparseColumn;
  readonly disputing: SparseColumn;
  /** What instants are counted in (ms). */
  readonly unit: number;
  /**
   * Each of the four instants counted from another: the earliest start from that of the event before,
   * the latest start and the earliest end from the one that goes before, and so on.
   */
  readonly instants: readonly [SparseColumn, SparseColumn, SparseColumn, SparseColumn];
  /** How dates are told from instants; `kind` is an index into these, or -1 for one in `odd`. */
  readonly whenRecipes: readonly WhenRecipe[];
  readonly whenRecipeIndexes: SparseColumn;
  readonly exceptions: readonly (readonly [i: number, when: When])[];
};

/** The fields that a clock gives, in order. */
export const PLAIN_FIELDS = ['year', 'month', 'day', 'hour', 'minute'] as const;

/**
 * Parts of a date as a clock gives them: at which of the four instants, or a millisecond before it;
 * how many fields of {@link PLAIN_FIELDS}; and what no clock tells, such as "about".
 */
export type PartsRecipe = {
  readonly instantIndex: number;
  readonly msBefore: 0 | 1;
  readonly fields: number;
  readonly more: object;
};

export type WhenRecipe = Pick<When, 'form' | 'isNight' | 'zone'> & {
  readonly first: PartsRecipe | null;
  readonly last: PartsRecipe | null;
};
