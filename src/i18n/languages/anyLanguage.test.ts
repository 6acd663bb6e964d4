import { expect, test } from 'vitest';
import { createTranslate, createWords, loadLocale, localeName } from '../index';

await Promise.all(['fr', 'ja', 'de', 'und'].map(loadLocale));

const day = { year: 1969, month: 7, day: 20 };
const whenIn = (locale: string): string =>
  createWords(locale, 'UTC').when({
    form: 'at',
    first: day,
    last: null,
    isNight: false,
    zone: 'UTC',
  });

test('a language that the interface lacks has English words and its own dates', () => {
  expect(createTranslate('fr')('zoom.in')).toBe('Zoom in');
  expect(whenIn('fr')).toBe('20 juillet 1969');
  expect(whenIn('de')).toBe('20. Juli 1969');
  expect(whenIn('ja')).toBe('1969年7月20日');
  expect(createWords('ja', 'UTC').monthHeading(day)).toBe('1969年7月');
  expect(createWords('fr', 'UTC').dayHeading(day)).toBe('Dimanche 20 juillet 1969');
  expect(createWords('fr', 'UTC').language('nl')).toBe('néerlandais');
  expect(localeName('fr')).toBe('français');
});

test('a code that no browser knows has English dates', () => {
  expect(whenIn('xx')).toBe('20 July 1969');
});
