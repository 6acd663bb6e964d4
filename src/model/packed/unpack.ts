/** Reads packed columns. Texts and dates are made on demand, since most are never read. */
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

/** The number of the fields of a clock time without seconds. */
const CLOCK_FIELDS = 5;

type Instants = readonly [Float64Array, Float64Array, Float64Array, Float64Array];

/** Unpacks a core. Throws if the columns are not as `packCore` writes them. */
export function unpackCore({ packed, ...core }: PackedCore): CompiledCore {
  const { count, statuses } = packed;
  const integers = (column: SparseColumn): Uint16Array =>
    new Uint16Array(expandColumn(column, count));
  const status = integers(packed.status);
  const instants = unpackInstants(packed);
  const [startEarliest, startLatest, endEarliest, endLatest] = instants;
  return {
    ...core,
    events: {
      id: textColumn(packed.id),
      title: textColumn(packed.title),
      ...(packed.short && { short: textColumn(packed.short) }),
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

/** The numbers of a column of `length` events, with the common value filled in. */
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

function unpackInstants({ dated, unit, isAbsolute, instants }: PackedEvents): Instants {
  if (isAbsolute) {
    return instants.map(
      (column) => new Float64Array(expandColumn(column, dated)),
    ) as unknown as Instants;
  }
  const [starts, ...more] = instants.map((column) => expandColumn(column, dated)) as [
    readonly number[],
    readonly number[],
    readonly number[],
    readonly number[],
  ];
  let at = 0;
  const first = new Float64Array(starts).map((step) => (at += step) * unit);
  const after = (before: Float64Array, steps: readonly number[]): Float64Array =>
    before.map((instant, i) => instant + (steps[i] as number) * unit);
  const second = after(first, more[0]);
  const third = after(second, more[1]);
  return [first, second, third, after(third, more[2])];
}

/** Reads texts as slices of one long string, which need next to no memory of their own. */
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
      const recipe = whenRecipes[recipeIndexes[i] ?? -1];
      if (!recipe) return exceptionsByIndex.get(i);
      const { zone, first, last } = recipe;
      // Getters, since parts need a look-up in the zone: the layout reads the form alone.
      return {
        ...recipe,
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

/** The parts of a date that a recipe computes from an instant (epoch ms) in a zone. */
export function partsAt(
  instant: number,
  zone: string,
  { fields, more }: Pick<PartsRecipe, 'fields' | 'more'>,
): DateParts {
  const dateTime = toPlain(instant, zone, fields > CLOCK_FIELDS ? 'ms' : 'minute');
  const shown = PLAIN_FIELDS.slice(0, fields).map((field) => [field, dateTime[field]]);
  return { ...(Object.fromEntries(shown) as DateParts), ...more };
}
