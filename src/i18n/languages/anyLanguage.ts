/**
 * The words of a language that the interface lacks: English, with the language's own dates and
 * names of languages from `Intl`.
 */
import type { Day, Month } from 'date-fns';

import type { Catalogue } from '../catalogue';

const UTC = { timeZone: 'UTC' } as const;

/**
 * Creates the catalogue of a language from the English one. A code that `Intl` does not know has
 * English dates.
 */
export function createAnyLanguageCatalogue(code: string, en: Catalogue): Catalogue {
  if (Intl.DateTimeFormat.supportedLocalesOf([code]).length === 0) return en;
  const format = (options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat =>
    new Intl.DateTimeFormat(`${code}-u-ca-gregory`, { ...UTC, ...options });
  const names = (month: 'long' | 'short') => {
    const alone = format({ month });
    const inDate = format({ month, day: 'numeric' });
    return Array.from({ length: 12 }, (_, k) => {
      const day = Date.UTC(2025, k, 1);
      const part = inDate.formatToParts(day).find(({ type }) => type === 'month');
      return { alone: alone.format(day), inDate: part?.value ?? alone.format(day) };
    });
  };
  const months = { long: names('long'), short: names('short') };
  const weekday = format({ weekday: 'long' });
  const languageNames = new Intl.DisplayNames([code], { type: 'language' });
  const formats = {
    long: { year: 'numeric', month: 'long' },
    short: { year: 'numeric', month: 'short' },
  } as const;
  const formatters = new Map<string, Intl.DateTimeFormat>();
  const order = format(formats.long)
    .formatToParts()
    .map(({ type }) => type);
  return {
    ...en,
    isYearFirst: order.indexOf('year') < order.indexOf('month'),
    localize: {
      month: (index: Month, { width, context } = {}) => {
        const name = months[width === 'wide' ? 'long' : 'short'][index];
        return (context === 'formatting' ? name?.inDate : name?.alone) ?? '';
      },
      // 5 January 2025 was a Sunday.
      day: (index: Day) => weekday.format(Date.UTC(2025, 0, 5 + index)),
      ordinalNumber: (number: number) => String(number),
    },
    monthsShort: months.short.map(({ alone }) => alone.replaceAll(' ', '\u00A0')).join(' '),
    languages: new Proxy(en.languages, {
      get: (_, key) => (typeof key === 'string' ? (languageNames.of(key) ?? key) : undefined),
    }),
    formatDate: ({ year, month, day, unspecified }, { length, without = 'nothing' }) => {
      if (month === undefined || unspecified || year < 1 || year > 9999) return null;
      if (without === 'month') return null;
      const { year: years, ...ofMonth } = formats[length];
      const options = {
        ...ofMonth,
        ...(without === 'nothing' && { year: years }),
        ...(day !== undefined && { day: 'numeric' as const }),
      };
      const key = JSON.stringify(options);
      const formatter = formatters.get(key) ?? format(options);
      formatters.set(key, formatter);
      // Date.UTC takes years below 100 for those of the 20th century.
      return formatter.format(new Date(Date.UTC(2000, month - 1, day ?? 1)).setUTCFullYear(year));
    },
  };
}
