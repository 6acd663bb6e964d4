import { expect, test } from 'vitest';

import { createCalendar } from './calendar';
import { catalogueOf, locales } from './catalogue';

test.each(locales)('in %s, names of months and weekdays equal those of Intl', (locale) => {
  const { tag } = catalogueOf(locale);
  const { month, weekday } = createCalendar(locale);
  const intlName = (
    options: Intl.DateTimeFormatOptions,
    type: 'month' | 'weekday',
    instant: number,
  ): string | undefined =>
    new Intl.DateTimeFormat(tag, { ...options, timeZone: 'UTC' })
      .formatToParts(instant)
      .find((part) => part.type === type)?.value;
  for (let number = 1; number <= 12; number++) {
    const middle = Date.UTC(2025, number - 1, 15);
    expect(month(number, 'long', false)).toBe(intlName({ month: 'long' }, 'month', middle));
    expect(month(number, 'long', true)).toBe(
      intlName({ month: 'long', day: 'numeric' }, 'month', middle),
    );
    expect(month(number, 'short', true)).not.toBe('');
  }
  for (let day = 1; day <= 7; day++) {
    const midnight = Date.UTC(2025, 5, day);
    expect(weekday(2025, 6, day)).toBe(intlName({ weekday: 'long' }, 'weekday', midnight));
  }
});
