import { expect, test } from 'vitest';

import { createCalendar } from './calendar';
import { catalogueOf, locales } from './catalogue';

test.each(locales)('in %s, months and weekdays are named as Intl names them', (locale) => {
  const { tag } = catalogueOf(locale);
  const { month, weekday } = createCalendar(locale);
  const named = (
    options: Intl.DateTimeFormatOptions,
    type: 'month' | 'weekday',
    instant: number,
  ): string | undefined =>
    new Intl.DateTimeFormat(tag, { ...options, timeZone: 'UTC' })
      .formatToParts(instant)
      .find((part) => part.type === type)?.value;
  for (let number = 1; number <= 12; number++) {
    const middle = Date.UTC(2025, number - 1, 15);
    expect(month(number, 'long', false)).toBe(named({ month: 'long' }, 'month', middle));
    expect(month(number, 'long', true)).toBe(
      named({ month: 'long', day: 'numeric' }, 'month', middle),
    );
    expect(month(number, 'short', true)).not.toBe('');
  }
  for (let day = 1; day <= 7; day++) {
    const midnight = Date.UTC(2025, 5, day);
    expect(weekday(2025, 6, day)).toBe(named({ weekday: 'long' }, 'weekday', midnight));
  }
});
