/** The words of a language that the interface lacks: those of another, with its own dates. */
import type { Catalogue } from '../catalogue';
import type { DateForm, OwnDates } from '../dates/ownDates';

/** Creates a catalogue with the words of another. */
export function createAnyLanguageCatalogue(
  { long, short, weekdays, isYearFirst, digits }: OwnDates,
  words: Catalogue,
): Catalogue {
  return {
    ...words,
    isYearFirst,
    ...(digits !== null && { digits }),
    localize: {
      month: (index, { width, context } = {}) => {
        const forms = width === 'wide' ? long : short;
        return forms[context === 'formatting' ? 'day' : 'alone'].months[index] ?? '';
      },
      day: (index) => weekdays[index] ?? '',
      ordinalNumber: (number) => String(number),
    },
    monthsShort: joined(short.alone.months),
    weekdays: joined(weekdays),
    formatDate: ({ year, month, day, unspecified }, { length, without = 'nothing' }) => {
      if (month === undefined || unspecified || year < 1 || year > 9999) return null;
      if (without === 'month') return null;
      const hasYear = without === 'nothing';
      const form: DateForm =
        day === undefined ? (hasYear ? 'year' : 'alone') : hasYear ? 'year-day' : 'day';
      const { pattern, months } = (length === 'long' ? long : short)[form];
      return pattern
        .replace('{year}', String(year))
        .replace('{month}', months[month - 1] ?? '')
        .replace('{day}', String(day));
    },
  };
}

/** Names as a catalogue has them, in a text. */
function joined(names: readonly string[]): string {
  return names.map((name) => name.replaceAll(' ', '\u00A0')).join(' ');
}
