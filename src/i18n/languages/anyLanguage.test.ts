import { expect, test } from 'vitest';
import { createTranslate, createWords, loadLocale, localeName } from '../index';
import { ownDatesOf } from '../dates/ownDates';

const loadWith = (code: string, words: string): Promise<void> =>
  loadLocale(code, words, ownDatesOf(code));
await Promise.all(['eu', 'th', 'lv', 'is', 'mr', 'xx'].map((code) => loadWith(code, 'en')));

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
  expect(createTranslate('is')('zoom.in')).toBe('Zoom in');
  expect(whenIn('is')).toBe('20. júlí 1969');
  expect(whenIn('lv')).toBe('1969. gada 20. jūlijs');
  expect(whenIn('th')).toBe('20 กรกฎาคม 1969');
  expect(createWords('eu', 'UTC').monthHeading(day)).toBe('1969(e)ko uztaila');
  expect(createWords('is', 'UTC').dayHeading(day)).toBe('Sunnudagur 20. júlí 1969');
  // It stands in an English sentence.
  expect(createWords('is', 'UTC').language('nl')).toBe('Dutch');
  expect(whenIn('mr')).toBe('२० जुलै, १९६९');
  expect(localeName('is')).toBe('íslenska');
});

test('of two dates, one omits what the other has, in the order of the language', () => {
  const spanIn = (locale: string): string =>
    createWords(locale, 'UTC').range({ start: Date.UTC(1969, 6, 9), end: Date.UTC(1969, 6, 11) });
  expect(spanIn('is')).toBe('9 to 10. júlí 1969');
  expect(spanIn('lv')).toBe('1969. gada 9. jūlijs to 10');
});

test('a code that no browser knows has English dates', () => {
  expect(whenIn('xx')).toBe('20 July 1969');
});

test('another language than English may lend its words', async () => {
  await loadWith('br', 'uk');
  expect(createTranslate('br')('zoom.in')).toBe('Наблизити');
  expect(whenIn('br')).toBe('20 Gouere 1969');
  // Ukrainian has names of weekdays beside those of date-fns.
  expect(createWords('br', 'UTC').dayHeading(day)).toBe('Sul, 20 Gouere 1969');
});

test('a variant has all words of its language', async () => {
  await loadWith('nl-BE', 'nl');
  expect(createTranslate('nl-BE')('zoom.in')).toBe('Inzoomen');
  expect(createWords('nl-BE', 'UTC').date('1969-07-20')).toBe('20 juli 1969');
  expect(localeName('nl-BE')).toBe('Vlaams');
});
