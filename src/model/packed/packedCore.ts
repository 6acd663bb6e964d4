/**
 * The packed form of a core with more than `PACKED_ABOVE` events: a hundred thousand events take a
 * few megabytes, and little time to parse. `pack.ts` writes it, `unpack.ts` reads it.
 */
import type { CompiledCore, Status, When } from '../types';

/** The core, with its columns packed. */
export type PackedCore = Omit<CompiledCore, 'events'> & { readonly packed: PackedEvents };

/**
 * A column of numbers. If most are the same, it has that value, the other values, and the distance
 * of each of those from the one before.
 */
export type SparseColumn =
  | readonly number[]
  | {
      readonly commonValue: number;
      readonly gaps: readonly number[];
      readonly others: readonly number[];
    };

/** Texts joined by newlines, since one string parses faster; a list if a text has a newline. */
export type PackedTexts = string | readonly string[];

export type PackedEvents = {
  readonly count: number;
  readonly dated: number;
  readonly id: PackedTexts;
  readonly title: PackedTexts;
  readonly short?: PackedTexts;
  readonly lane: SparseColumn;
  readonly importance: SparseColumn;
  readonly statuses: readonly Status[];
  readonly status: SparseColumn;
  readonly sources: SparseColumn;
  readonly disputing: SparseColumn;
  /** Unit of `instants` (ms). */
  readonly unit: number;
  /**
   * The four instants as differences, in `unit`: the earliest start from the earliest start of the
   * event before, then each of the others from the instant before it in the same event. If
   * `isAbsolute`, the instants themselves, because differences of far years would be rounded.
   */
  readonly isAbsolute?: true;
  readonly instants: readonly [SparseColumn, SparseColumn, SparseColumn, SparseColumn];
  /** How to compute dates from instants. */
  readonly whenRecipes: readonly WhenRecipe[];
  /** By dated event, an index into `whenRecipes`, or -1 for a date in `exceptions`. */
  readonly whenRecipeIndexes: SparseColumn;
  /** Dates that no recipe computes, by the index of the event. */
  readonly exceptions: readonly (readonly [i: number, when: When])[];
};

/** The fields of a date that an instant determines, in order. */
export const PLAIN_FIELDS = [
  'year',
  'month',
  'day',
  'hour',
  'minute',
  'second',
  'millisecond',
] as const;

/**
 * Computes the parts of a date from one of the four instants or the millisecond before it: the
 * first `fields` of {@link PLAIN_FIELDS}. `more` has the parts that no instant determines, such as
 * "about".
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
