/** Reads packed columns. Texts and dates are made when they are asked for: few ever are. */
import { toPlain, type DateParts } from '../../time';
import {
  PLAIN_FIELDS,
  type PackedCore,
  type PackedEvents,
  type PackedTexts,
  type PartsRecipe,
  type SparseColumn,
} from './packedCore';
import type { Column, CompiledCore, When } from '../types';

type Instants = readonly [Float64Array, Float64Array, Float64Array, Float64Array];

/** The core, its columns ready to be read. Throws where they are not what `packCore` makes. */
export function unpackCore({ packed, ...core }: PackedCore): CompiledCore {
  const { count, statuses } = packed;
  const integers = (thin: SparseColumn): Uint16Array => new Uint16Array(expandColumn(thin, count));
  const status = integers(packed.status);
  const instants = unpackInstants(packed);
  const [startEarliest, startLatest, endEarliest, endLatest] = instants;
  return {
    ...core,
    events: {
      id: textColumn(packed.id),
      title: textColumn(packed.title),
      lane: integers(packed.lane),
      importance: integers(packed.importance),
      status: { length: count, at: (i) => statuses[status[i] ?? -1] },
      when: dateColumn(packed, instants),
      startEarliest,
      startLatest,
      endEarliest,
      endLatest,
      sourceCount: integers(packed.sources),
      disputeCount: integers(packed.disputing),
    },
  };
}

/** A column of numbers with what was left out. */
export function expandColumn(column: SparseColumn, length: number): readonly number[] {
  if (!('commonValue' in column)) return column;
  const all: number[] = [];
  for (let i = 0; i < length; i++) all.push(column.commonValue);
  let at = -1;
  column.gaps.forEach((gap, k) => {
    at += gap;
    all[at] = column.others[k] as number;
  });
  return all;
}

function unpackInstants({ dated, unit, instants }: PackedEvents): Instants {
  const [starts, ...more] = instants.map((thin) => expandColumn(thin, dated)) as [
    readonly number[],
    readonly number[],
    readonly number[],
    readonly number[],
  ];
  let at = 0;
  const first = new Float64Array(starts).map((by) => (at += by) * unit);
  const after = (before: Float64Array, by: readonly number[]): Float64Array =>
    before.map((instant, i) => instant + (by[i] as number) * unit);
  const second = after(first, more[0]);
  const third = after(second, more[1]);
  return [first, second, third, after(third, more[2])];
}

/** Slices of one long string, which take next to no room of their own. */
export function textColumn(packed: PackedTexts): Column<string> {
  if (typeof packed !== 'string') return packed;
  const starts = [0];
  for (let at = packed.indexOf('\n'); at >= 0; at = packed.indexOf('\n', at + 1)) {
    starts.push(at + 1);
  }
  const length = starts.length;
  starts.push(packed.length + 1);
  const ends = new Uint32Array(starts);
  return {
    length,
    at: (i) => (i < length ? packed.slice(ends[i], (ends[i + 1] as number) - 1) : undefined),
  };
}

function dateColumn(
  { count, dated, whenRecipes, whenRecipeIndexes, exceptions }: PackedEvents,
  instants: Instants,
) {
  const recipeIndexes = new Int16Array(expandColumn(whenRecipeIndexes, dated));
  const exceptionsByIndex = new Map(exceptions);
  const parts = (recipe: PartsRecipe | null, zone: string, i: number): DateParts | null => {
    if (!recipe) return null;
    const instant = (instants[recipe.instantIndex]?.[i] ?? NaN) - recipe.msBefore;
    return partsAt(instant, zone, recipe);
  };
  return {
    length: count,
    at: (i: number): When | null | undefined => {
      if (i >= dated) return i < count ? null : undefined;
      const found = whenRecipes[recipeIndexes[i] ?? -1];
      if (!found) return exceptionsByIndex.get(i);
      const { zone, first, last } = found;
      // What a clock showed takes looking up zones; to place an event its form is enough.
      return {
        ...found,
        get first() {
          return parts(first, zone, i);
        },
        get last() {
          return parts(last, zone, i);
        },
      };
    },
  };
}

/** A date as a clock tells it, as far as the recipe goes. */
export function partsAt(
  instant: number,
  zone: string,
  { fields, more }: Pick<PartsRecipe, 'fields' | 'more'>,
): DateParts {
  const wall = toPlain(instant, zone);
  const shown = PLAIN_FIELDS.slice(0, fields).map((field) => [field, wall[field]]);
  return { ...(Object.fromEntries(shown) as DateParts), ...more };
}
