import type { Locale as DateLocale, Month } from 'date-fns';

/** The part of a date-fns locale that catalogues use. */
export type Localize = Pick<DateLocale['localize'], 'month' | 'day' | 'ordinalNumber'>;

/** January to December, standing alone or as in a date after a day. */
function monthNames({ month }: Localize, context: 'standalone' | 'formatting'): readonly string[] {
  return Array.from({ length: 12 }, (_, k) => month(k as Month, { width: 'wide', context }));
}

/** Maps each month standing alone to its form in a date: in Slavic languages the genitive. */
export function monthsInGenitive(localize: Localize): { readonly [nominative: string]: string } {
  const inDate = monthNames(localize, 'formatting');
  return Object.fromEntries(
    monthNames(localize, 'standalone').map((name, k) => [name, inDate[k] ?? name]),
  );
}
