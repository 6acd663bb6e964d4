/**
 * Dates of a language that begins with the year and writes a unit after each number, as Chinese,
 * Japanese and Korean do: "2025年", "4日". Their messages write whole dates.
 */
import type { CatalogueShape } from '../catalogue';

/** Creates `formatDate` of a catalogue: a year alone and a day alone have their units. */
export function datesWithUnits(units: {
  readonly year: string;
  readonly day: string;
}): NonNullable<CatalogueShape['formatDate']> {
  return ({ year, month, day, season, unspecified }, { length, without }) => {
    // A label has no room for "a day in 2025".
    const isYear = !unspecified || (length === 'short' && !/decade|century/.test(unspecified));
    if (season || (month === undefined && !isYear)) return null;
    // The year of an era: there is no year 0.
    if (month === undefined) return `${year < 1 ? 1 - year : year}${units.year}`;
    return without === 'month' && day !== undefined ? `${day}${units.day}` : null;
  };
}
