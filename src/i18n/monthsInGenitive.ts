import type { Locale as DateLocale, Month } from 'date-fns';

/** How date-fns names things in a language: the part of its locale that we use. */
export type Localize = Pick<DateLocale['localize'], 'month' | 'day'>;

/** January to December as they stand alone, or as they stand in a date after a day. */
function monthNames({ month }: Localize, context: 'standalone' | 'formatting'): readonly string[] {
  return Array.from({ length: 12 }, (_, k) => month(k as Month, { width: 'wide', context }));
}

/** Each month that stands alone with its form in a date: in Slavic languages the genitive. */
export function monthsInGenitive(localize: Localize): { readonly [nominative: string]: string } {
  const inDate = monthNames(localize, 'formatting');
  return Object.fromEntries(
    monthNames(localize, 'standalone').map((name, k) => [name, inDate[k] ?? name]),
  );
}
