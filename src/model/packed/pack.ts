/** Packs columns, in the build. The result is JSON, and `unpackCore` restores the same columns. */
import { greatest, rollup } from 'd3';

import { MINUTE, SECOND } from '../../base';
import { MAX_EXACT_MS, type DateParts } from '../../time';
import {
  PLAIN_FIELDS,
  type PackedCore,
  type PackedEvents,
  type PackedTexts,
  type PartsRecipe,
  type SparseColumn,
  type WhenRecipe,
} from './packedCore';
import type { UnpackedCore, When } from '../types';
import { partsAt } from './unpack';

/** Units for instants (ms), the coarsest first. */
const UNITS = [MINUTE, SECOND, 1];

/** Packs the columns of a core, in the coarsest unit that loses nothing. */
export function packCore({ events, ...core }: UnpackedCore): PackedCore {
  const count = events.id.length;
  const undatedFrom = events.when.indexOf(null);
  const dated = undatedFrom < 0 ? count : undatedFrom;
  const statuses = [...new Set(events.status)];
  const datedInstants = (column: readonly (number | null)[]): number[] =>
    column.slice(0, dated).map((instant) => instant ?? 0);
  const instants = [
    datedInstants(events.startEarliest),
    datedInstants(events.startLatest),
    datedInstants(events.endEarliest),
    datedInstants(events.endLatest),
  ];
  const [starts = [], ...more] = instants;
  const differences = (before: readonly number[], column: readonly number[]): number[] =>
    column.map((instant, i) => instant - (before[i] as number));
  const isFar = instants.some((column) => column.some((at) => Math.abs(at) > MAX_EXACT_MS));
  const steps = isFar
    ? instants
    : [
        differences([0, ...starts], starts),
        ...more.map((column, k) => differences(instants[k] ?? [], column)),
      ];
  const unit =
    (isFar ? [1] : UNITS).find((ms) =>
      steps.every((column) => column.every((step) => step % ms === 0)),
    ) ?? 1;
  const packed: PackedEvents = {
    count,
    dated,
    id: joinLines(events.id),
    title: joinLines(events.title),
    ...(events.short && { short: joinLines(events.short) }),
    lane: toSparseColumn(events.lane),
    importance: toSparseColumn(events.importance),
    statuses,
    status: toSparseColumn(events.status.map((status) => statuses.indexOf(status))),
    sources: toSparseColumn(events.sourceCount),
    disputing: toSparseColumn(events.disputeCount),
    unit,
    ...(isFar && { isAbsolute: true }),
    instants: steps.map((column) =>
      toSparseColumn(column.map((step) => step / unit)),
    ) as unknown as [SparseColumn, SparseColumn, SparseColumn, SparseColumn],
    ...packDates(events.when.slice(0, dated), instants),
  };
  return { ...core, packed };
}

/** Leaves out the most frequent number if it is more than half of the column. */
export function toSparseColumn(values: readonly number[]): SparseColumn {
  const counts = rollup(
    values,
    (equals) => equals.length,
    (value) => value,
  );
  const [commonValue, times] = greatest(counts, ([, count]) => count) ?? [0, 0];
  if (times * 2 <= values.length) return values;
  const gaps: number[] = [];
  const others: number[] = [];
  let last = -1;
  values.forEach((value, at) => {
    if (value === commonValue) return;
    gaps.push(at - last);
    others.push(value);
    last = at;
  });
  return { commonValue, gaps, others };
}

function joinLines(texts: readonly string[]): PackedTexts {
  // An empty string would be read as a single empty text.
  if (texts.length === 0 || texts.some((text) => text.includes('\n'))) return texts;
  return texts.join('\n');
}

/** Finds the recipe of each date. A date that no recipe computes becomes an exception. */
function packDates(
  whens: readonly (When | null)[],
  instants: readonly (readonly number[])[],
): Pick<PackedEvents, 'whenRecipes' | 'whenRecipeIndexes' | 'exceptions'> {
  const recipes = new Map<string, { readonly at: number; readonly recipe: WhenRecipe }>();
  const exceptions: [number, When][] = [];
  const indexes = whens.map((when, i) => {
    const recipe =
      when &&
      whenRecipeOf(
        when,
        instants.map((column) => column[i] ?? NaN),
      );
    if (!recipe) {
      if (when) exceptions.push([i, when]);
      return -1;
    }
    const key = JSON.stringify(recipe);
    const at = recipes.get(key)?.at ?? recipes.size;
    recipes.set(key, { at, recipe });
    return at;
  });
  return {
    whenRecipes: [...recipes.values()].map(({ recipe }) => recipe),
    whenRecipeIndexes: toSparseColumn(indexes),
    exceptions,
  };
}

function whenRecipeOf(when: When, instants: readonly number[]): WhenRecipe | null {
  const { form, first, last, isNight, zone, ...rest } = when;
  if (Object.keys(rest).length > 0) return null;
  const firstRecipe = first && partsRecipeOf(first, zone, instants);
  const lastRecipe = last && partsRecipeOf(last, zone, instants);
  if ((first && !firstRecipe) || (last && !lastRecipe)) return null;
  return { form, isNight, zone, first: firstRecipe, last: lastRecipe };
}

function partsRecipeOf(
  parts: DateParts,
  zone: string,
  instants: readonly number[],
): PartsRecipe | null {
  const more: Partial<DateParts> = { ...parts };
  for (const field of PLAIN_FIELDS) delete (more as { [field in typeof field]?: number })[field];
  const missing = PLAIN_FIELDS.findIndex((field) => parts[field] === undefined);
  const fields = missing < 0 ? PLAIN_FIELDS.length : missing;
  for (const [instantIndex, instant] of instants.entries()) {
    for (const msBefore of [0, 1] as const) {
      const shown = partsAt(instant - msBefore, zone, { fields, more: {} });
      if (PLAIN_FIELDS.every((field) => shown[field] === parts[field])) {
        return { instantIndex, msBefore, fields, more };
      }
    }
  }
  return null;
}
